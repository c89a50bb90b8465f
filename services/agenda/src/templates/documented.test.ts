import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guardNames } from '../guards/all.ts';
import { knownFacts } from './facts.ts';
import { readTemplate } from './reading.ts';

const page = readFileSync(new URL('../../../../docs/processes.md', import.meta.url), 'utf8');
const read = (text: string) => readTemplate(text, knownFacts);

/** What stands in the block of code under a mark. */
function block(mark: string): string {
  const [, after = ''] = page.split(`<!-- ${mark} -->\n`);
  return after.split(/^```.*\n/m)[1] ?? '';
}

const bench = block('bench: ok');

test('the template of the worked example can be run', () => {
  expect(read(bench)).toMatchObject({ ok: true, value: { key: 'BENCH' } });
});

test('its fault is told as the page says', () => {
  const found = read(bench.replace('to: STANDS', 'to: STAND'));
  const flaws = found.ok ? [] : found.refusal;
  const told = flaws.map(
    ({ code, path, ...at }) => `bench.yaml:${at.line}:${at.column} ${code} ${path}: ${at.message.en}`,
  );
  expect(told.join('\n')).toBe(block('bench: flaws').trim());
});

test('the page names every guard', () => {
  expect(guardNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
