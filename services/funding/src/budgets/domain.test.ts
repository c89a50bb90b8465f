import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSum } from './domain.ts';

const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000_000_000 }), { minLength: 1, maxLength: 50 });

test('a budget is accepted exactly when its lines sum to the goal, whatever they are', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: -3, max: 3 }), (lines, rest) => {
      const sumMinor = lines.reduce((sum, amount) => sum + amount, 0);
      const goal = { goalMinor: sumMinor + rest, currency: 'JPY' } as const;
      const decision = checkSum(
        goal,
        lines.map((amountMinor) => ({ amountMinor })),
      );
      if (rest === 0) expect(decision.ok).toBe(true);
      else expect(decision).toMatchObject({ refusal: { targetMinor: goal.goalMinor, sumMinor, currency: 'JPY' } });
    }),
  );
});

test('what is still written may have no budget', () => {
  expect(checkSum({ goalMinor: 1_000, currency: 'KRW' }, []).ok).toBe(true);
});
