import { expect, test } from 'vitest';
import { readingWhole, readPlans } from './plans.ts';

const logged = (plan: object, text = 'SELECT 1'): string => {
  const json = JSON.stringify({ 'Query Text': text, Plan: plan }, null, 2);
  return `2027-01-01 00:00:00.000 UTC [12] agenda LOG:  duration: 0.1 ms  plan:\n\t${json.replaceAll('\n', '\n\t')}\n`;
};

const readWhole = (plan: object, isLarge?: () => boolean): string[] =>
  readingWhole(readPlans(`${logged(plan)}2027-01-01 00:00:00.000 UTC [12] agenda LOG:  other\n`), isLarge).map(
    ({ reason }) => reason,
  );
const wholeOf = (plan: object) => readWhole(plan);
const wholeOfLarge = (plan: object) => readWhole(plan, () => true);

const scan = { 'Node Type': 'Seq Scan', 'Relation Name': 'agendas' };
const wholeIndex = { 'Node Type': 'Index Only Scan', 'Relation Name': 'agendas', 'Index Name': 'agendas_by_raised_at' };

test('what reads a growing table row by row is found, wherever in the plan it stands', () => {
  expect(wholeOf(scan)).toEqual(['reads all rows of agendas']);
  expect(wholeOf({ 'Node Type': 'Limit', Plans: [{ 'Node Type': 'Nested Loop', Plans: [scan] }] })).toHaveLength(1);
});

test('a table with a row for each place may be read whole', () => {
  expect(wholeOf({ ...scan, 'Relation Name': 'districts' })).toEqual([]);
});

test('an index without a condition is read whole unless a limit ends it', () => {
  expect(wholeOf({ 'Node Type': 'Aggregate', Plans: [wholeIndex] })).toEqual([
    'reads all of the index agendas_by_raised_at of agendas',
  ]);
  expect(wholeOf({ 'Node Type': 'Limit', Plans: [wholeIndex] })).toEqual([]);
  expect(wholeOf({ 'Node Type': 'Limit', Plans: [{ 'Node Type': 'Sort', Plans: [wholeIndex] }] })).toHaveLength(1);
  expect(wholeOf({ ...wholeIndex, 'Index Cond': '(id = 1)' })).toEqual([]);
});

test('in a large table what reads all rows of a municipality is found, unless a limit ends it or something else is asked, too', () => {
  const ofAll = (condition: string) => ({ ...wholeIndex, 'Index Cond': condition });
  expect(wholeOfLarge({ 'Node Type': 'Sort', Plans: [ofAll("(municipality_code = '9911000000'::text)")] })).toEqual([
    'reads all of a municipality in agendas',
  ]);
  const bitmap = { 'Node Type': 'Bitmap Heap Scan', 'Relation Name': 'agendas' };
  expect(wholeOfLarge({ ...bitmap, 'Recheck Cond': "((municipality_code)::text = '9911000000'::text)" })).toHaveLength(
    1,
  );
  expect(wholeOfLarge({ 'Node Type': 'Limit', Plans: [ofAll('(municipality_code = page_parents.key)')] })).toEqual([]);
  expect(wholeOfLarge(ofAll("((municipality_code = '9911000000'::text) AND (kind = 'PROPOSAL'::text))"))).toEqual([]);
  expect(wholeOfLarge(ofAll("(district_code = '9911051000'::text)"))).toEqual([]);
  expect(wholeOf(ofAll("(municipality_code = '9911000000'::text)"))).toEqual([]);
});

test('a plan that is still being written is left out', () => {
  expect(readPlans(logged(scan).slice(0, -20))).toEqual([]);
});
