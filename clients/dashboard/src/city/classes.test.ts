import { expect, test } from 'vitest';
import { classesOf, stepOf } from './classes.ts';

test('up to five different values are a class each, on steps as far apart as can be', () => {
  const classes = classesOf([7, 3, 3, 12]);
  expect(classes).toEqual([
    { from: 3, to: 3 },
    { from: 7, to: 7 },
    { from: 12, to: 12 },
  ]);
  expect([3, 7, 12].map((value) => stepOf(classes, value))).toEqual([1, 3, 5]);
});

test('more values fall into five classes without gaps or overlaps, equal values into one', () => {
  const values = [1, 2, 2, 2, 5, 8, 9, 13, 21, 34, 55];
  const classes = classesOf(values);
  expect(classes).toEqual([
    { from: 1, to: 2 },
    { from: 5, to: 5 },
    { from: 8, to: 9 },
    { from: 13, to: 21 },
    { from: 34, to: 55 },
  ]);
  for (const value of values) expect(classes.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
});

test('where all values are alike, and where there is none, nothing breaks', () => {
  expect(classesOf([0, 0])).toEqual([{ from: 0, to: 0 }]);
  expect(stepOf(classesOf([0, 0]), 0)).toBe(3);
  expect(classesOf([])).toEqual([]);
});
