import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf } from '../guards/guard.ts';
import { knownFacts } from '../templates/facts.ts';
import { readTemplate } from '../templates/reading.ts';
import { questionsOf } from './load.ts';

test('what a template asks at many places is looked for once', () => {
  const kokeilun = readFileSync(new URL('../../templates/kokeilun.yaml', import.meta.url), 'utf8');
  const read = readTemplate(kokeilun, knownFacts);
  const names = read.ok ? questionsOf(read.value).map(nameOf) : [];
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(names.length);
});
