import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guardNames } from '../guards/all.ts';
import { knownFacts } from './facts.ts';
import { type Template, templateFormat } from './format.ts';
import { readTemplate } from './reading.ts';

const folder = new URL('../../templates/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string) => readTemplate(readFileSync(new URL(name, folder), 'utf8'), knownFacts);

function template(name: string): Template {
  const found = read(name);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal, null, 2));
  return found.value;
}

test.each(files)('%s has no flaws', (name) => {
  expect(read(name)).toMatchObject({ ok: true });
});

test('the published JSON Schema is the one by which templates are read', async () => {
  const schema = z.toJSONSchema(templateFormat, { io: 'input' });
  const text = `${JSON.stringify({ title: 'Process template of Dure', ...schema }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(new URL('process-template.schema.json', folder).pathname);
});

test('each kind of guard has a file and a test of its own', () => {
  const present = new Set(readdirSync(new URL('../guards/', import.meta.url)));
  const file = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const expected = guardNames.flatMap((name) => [`${file(name)}.ts`, `${file(name)}.test.ts`]);
  expect(expected.filter((name) => !present.has(name))).toEqual([]);
});

test('Kokeilun has its six stages and nineteen fields, with the numbers of the paper, beside the end of who gives up', () => {
  const { stages } = template('kokeilun.yaml');
  expect(
    stages.filter(({ end }) => end !== 'WITHDRAWN').map(({ key, fields }) => [key, fields.map(({ number }) => number)]),
  ).toEqual([
    ['CHALLENGE', [1]],
    ['IDEA', [2]],
    ['PROPOSAL', [3, 4, 5, 6, 7]],
    ['FUNDING', [8, 9, 10, 11]],
    ['EXPERIMENT', [12, 13]],
    ['LEARNING', [14, 15, 16, 17, 18, 19]],
  ]);
});

test.each([
  ['gyeongnam.yaml', ['PROPOSED', 'IN_DISCUSSION', 'ADOPTED_BY_DISCUSSION', 'COMMITTEE', 'ACCEPTED', 'IN_EXECUTION']],
  ['kokeilun.yaml', ['CHALLENGE', 'IDEA', 'PROPOSAL', 'FUNDING']],
  ['social-challenges.yaml', ['CALL', 'SUPPORT', 'EVALUATION']],
  ['jeju.yaml', ['PROPOSED', 'REVIEWED']],
  ['library.yaml', ['WISH', 'GATHERING', 'ROOM', 'TRIAL']],
  ['chiba.yaml', ['REPORTED', 'CITIZEN', 'GOVERNMENT', 'COLLABORATION', 'WORK']],
  ['jeju-project.yaml', ['TEAM', 'RUNNING']],
])('%s may be given up without anybody’s vote while it stands at %j', (name, expected) => {
  const { stages, steps } = template(name);
  const failed = stages.flatMap(({ key, end }) => (end === undefined || end === 'DONE' ? [] : key));
  const ways = steps.filter(
    ({ to, guards }) => failed.includes(to) && guards.every(({ guard }) => guard === 'elapsed'),
  );
  expect(stages.map(({ key }) => key).filter((key) => ways.some(({ from }) => from.includes(key)))).toEqual(expected);
});
