import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFeePerMille, proceedsOf } from './domain.ts';

test('whatever is paid out, fee and net are the gross, and less than one minor unit is rounded, for the project', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.integer({ min: 0, max: largestFeePerMille }),
      (gross, perMille) => {
        const { grossMinor, feeMinor, netMinor } = proceedsOf(gross, perMille);
        expect([grossMinor, feeMinor + netMinor]).toEqual([gross, gross]);
        const exactInThousandths = BigInt(gross) * BigInt(perMille);
        expect(BigInt(feeMinor)).toBe(exactInThousandths / 1_000n);
        if (gross > 0) expect(netMinor).toBeGreaterThan(0);
      },
    ),
  );
});

test.each([
  [10_000, 50, 500],
  [9_999, 50, 499],
  [19, 50, 0],
  [10_000, 0, 0],
])('of %i at %i per mille the fee is %i', (gross, perMille, fee) => {
  expect(proceedsOf(gross, perMille).feeMinor).toBe(fee);
});
