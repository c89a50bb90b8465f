import { expect, test } from 'vitest';
import { median, quantile } from '../measure/statistics.ts';
import { conformanceReport } from './conformance.ts';
import { withPart } from './document.ts';
import { figure, table } from './markdown.ts';

test('a part of a document is replaced between its markers, and nothing else', () => {
  const first = withPart('# Title\n\nText.\n', 'a', 'one');
  const both = withPart(first, 'b', 'two');
  const again = withPart(both, 'a', 'three');
  expect(again).toBe(both.replace('one', 'three'));
  expect(withPart(again, 'a', 'three')).toBe(again);
});

test('a table sets columns of figures to the right and columns of words to the left', () => {
  expect(table(['a', 'b'], [['x', '1.5']])).toBe('| a | b |\n| --- | --: |\n| x | 1.5 |');
});

test('figures have as many digits as say something', () => {
  expect([1_234.5, 12.34, 0.128, Number.NaN].map(figure)).toEqual(['1,235', '12.3', '0.13', '–']);
});

test('medians and quantiles are those of the textbook', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
  expect([quantile(hundred, 0.5), quantile(hundred, 0.99), quantile(hundred, 1)]).toEqual([50, 99, 100]);
  expect([median([]), quantile([], 0.5)]).toEqual([Number.NaN, Number.NaN]);
});

test('who is right is told in two ways: with the errors, and by the data alone', () => {
  const one = { contender: 'a', title: 'A', category: 'keys', says: 'hold' };
  const report = conformanceReport(
    [
      { ...one, difference: null },
      { ...one, difference: 'data.a is 1 instead of 2' },
      { ...one, difference: 'no error tells why a is null' },
    ],
    'here',
  );
  expect(report).toContain('| keys | 3 | ✗ 1 |');
  expect(report).toContain('| all, when only the data is looked at | 3 | ✗ 2 |');
});
