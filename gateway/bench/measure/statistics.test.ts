import { expect, test } from 'vitest';
import { medianBetween } from './statistics.ts';

test('a median of values that are all alike leaves nothing to chance', () => {
  expect(medianBetween([3, 3, 3])).toEqual([3, 3]);
});

test('a median of values that differ lies between what chance makes of them, and each time between the same', () => {
  const [low, high] = medianBetween([1, 2, 3, 4, 5, 6]);
  expect(low).toBeLessThan(3);
  expect(high).toBeGreaterThan(4);
  expect(medianBetween([1, 2, 3, 4, 5, 6])).toEqual([low, high]);
});
