import { expect, test } from 'vitest';
import { ratio } from './domain.ts';

test.each([
  [502, 83, 6_048],
  [14, 83, 169],
  [1, 3, 333],
  [2, 3, 667],
  [1, 2_000, 1],
  [999, 2_000_000, 0],
  [0, 83, 0],
])('%i over %i is %i thousandths, a half rounded up', (numerator, denominator, perMille) => {
  expect(ratio(numerator, denominator)).toEqual({ numerator, denominator, perMille });
});

test('over nothing there is no ratio', () => {
  expect(ratio(3, 0)).toBeNull();
});
