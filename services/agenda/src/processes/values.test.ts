import { expect, test } from 'vitest';
import { field, smallTemplate, stage } from '../templates/example.ts';
import { knownFacts } from '../templates/facts.ts';
import type { Field } from '../templates/format.ts';
import { readTemplate } from '../templates/reading.ts';
import { type FieldValue, problemOf } from './values.ts';

function fieldOf(changes: object): Field {
  const stages = [
    stage('FIRST', { fields: [field('asked', changes)] }),
    stage('SECOND'),
    stage('LAST', { end: 'DONE' }),
  ];
  const read = readTemplate(smallTemplate({ stages }), knownFacts);
  const [asked] = read.ok ? (read.value.stages[0]?.fields ?? []) : [];
  if (asked === undefined) throw new Error(JSON.stringify(read));
  return asked;
}

test.each<[string, object, FieldValue, string | undefined, string | undefined]>([
  ['a least', { type: 'NUMBER', limits: { minimum: 2 } }, { number: 1 }, '2 이상입니다.', 'It is 2 or more.'],
  ['a most', { type: 'NUMBER', limits: { maximum: 5 } }, { number: 6 }, '5 이하입니다.', 'It is 5 or less.'],
  [
    ...(['both', { type: 'NUMBER', limits: { minimum: 2, maximum: 5 } }, { number: 6 }] as const),
    ...(['2 이상 5 이하입니다.', 'It is 2 to 5.'] as const),
  ],
  ['no bound', { type: 'NUMBER' }, { number: -6.5 }, undefined, undefined],
  [
    ...(['a first day', { type: 'DATE', limits: { earliest: '2027-01-01' } }, { date: '2026-12-31' }] as const),
    ...(['2027-01-01부터입니다.', 'It is 2027-01-01 or later.'] as const),
  ],
  [
    ...(['a last day', { type: 'DATE', limits: { latest: '2027-01-01' } }, { date: '2027-01-02' }] as const),
    ...(['2027-01-01까지입니다.', 'It is 2027-01-01 or earlier.'] as const),
  ],
  ['its last day', { type: 'DATE', limits: { latest: '2027-01-01' } }, { date: '2027-01-01' }, undefined, undefined],
])('a value beside %s is told by the bounds that there are', (_, changes, value, ko, en) => {
  expect(problemOf(fieldOf(changes), value)?.words).toEqual(ko === undefined ? undefined : { ko, en });
});

test('a text that is filled in is never blank, also where the template asks for no length', () => {
  const asked = fieldOf({ limits: { minimumLength: 0 } });
  expect([problemOf(asked, { text: ' ' })?.part, problemOf(asked, { text: '글' })]).toEqual(['text', null]);
});
