import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf, movements, type TransactionKind } from './domain.ts';

const kinds = Object.keys(movements) as TransactionKind[];

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

test.each([
  ['pledge', 'PLEDGE', ['WITHDRAWAL', 'REFUND']],
  ['promise', 'PROMISE', ['RELEASE']],
] as const)('what a %s moves, each way back moves back', (_, there, back) => {
  const [out, into] = entriesOf(there, 5_000);
  for (const kind of back) {
    expect(entriesOf(kind, 5_000)).toEqual([
      { account: into.account, amountMinor: -into.amountMinor },
      { account: out.account, amountMinor: -out.amountMinor },
    ]);
  }
});
