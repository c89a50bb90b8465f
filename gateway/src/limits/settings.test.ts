import { readConfig, setting } from '@dure/kit/config';
import { expect, test } from 'vitest';
import { defaultLimits, givenOperationLimits, operationLimits } from './operation-limits.ts';
import { defaultRates, givenRateLimits } from './rate-limits.ts';

const shape = {
  limits: setting('OPERATION_LIMITS', 'x', givenOperationLimits),
  rates: setting('RATE_LIMITS', 'x', givenRateLimits),
};
const read = (limits: string, rates = 'citizen=1') =>
  readConfig(shape, { OPERATION_LIMITS: limits, RATE_LIMITS: rates });

test('what is not named keeps its default', () => {
  expect(read('depth=20, cost=5').limits).toEqual({ ...defaultLimits, depth: 20, cost: 5 });
  expect(read('depth=20', 'partner=7').rates).toEqual({ ...defaultRates, partner: 7 });
});

test.each(['deepness=3', 'depth=0', 'depth=-1', 'depth', 'batch=2', 'toString=1'])('%s is refused', (given) => {
  expect(() => read(given)).toThrow('OPERATION_LIMITS');
});

test.each(['nobody=3', 'citizen=0', 'citizen'])('the rate limit %s is refused', (given) => {
  expect(() => read('depth=1', given)).toThrow('RATE_LIMITS');
});

test('every limit says in both languages what it is', () => {
  for (const { about, counts } of Object.values(operationLimits)) {
    for (const text of [about, counts])
      expect([/[가-힣]/.test(text.ko), /^[ -~…]+$/.test(text.en)]).toEqual([true, true]);
  }
});
