import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, type TransactionKind } from './domain.ts';

const kinds: readonly TransactionKind[] = ['PLEDGE', 'WITHDRAWAL', 'REFUND', 'PAYOUT'];

test('every movement of any amount sums to zero and has no empty line', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      (kind, amountMinor) => {
        const entries = entriesOf(kind, amountMinor);
        expect(entries.reduce((sum, entry) => sum + entry.amountMinor, 0)).toBe(0);
        expect(entries.map((entry) => entry.amountMinor)).not.toContain(0);
        expect(new Set(entries.map((entry) => entry.account)).size).toBe(2);
      },
    ),
  );
});

test('what a pledge moves, a withdrawal and a refund move back', () => {
  const [out, into] = entriesOf('PLEDGE', 5_000);
  for (const kind of ['WITHDRAWAL', 'REFUND'] as const) {
    expect(entriesOf(kind, 5_000)).toEqual([
      { account: into.account, amountMinor: -into.amountMinor },
      { account: out.account, amountMinor: -out.amountMinor },
    ]);
  }
});
