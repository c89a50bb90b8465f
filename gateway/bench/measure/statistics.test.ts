import { expect, test } from 'vitest';
import { median, ratioBetween } from './statistics.ts';

test('a ratio of rounds that are all alike leaves nothing to chance', () => {
  expect(ratioBetween([3, 3, 3], [2, 2, 2], median)).toEqual([1.5, 1.5]);
});

test('a ratio of rounds that differ lies between what chance makes of them, and each time between the same', () => {
  const [low, high] = ratioBetween([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], median);
  expect(low).toBeLessThan(0.8);
  expect(high).toBeGreaterThan(1.25);
  expect(ratioBetween([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], median)).toEqual([low, high]);
});
