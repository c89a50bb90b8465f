import { expect, test } from 'vitest';
import { someSituation, someSurroundings } from './example.ts';
import { notAfter } from './not-after.ts';

const config = { guard: 'notAfter', instant: '2027-03-01T09:00:00+09:00' } as const;

test.each([
  ['2027-02-28T23:59:59.999Z', true],
  ['2027-03-01T00:00:00Z', false],
])('it holds until the instant: at %s %s', (now, expected) => {
  const verdict = notAfter.judge(config, someSituation({ now: new Date(now) }));
  expect(verdict.holds).toBe(expected);
  if (!expected) expect(verdict).toMatchObject({ refusal: { heldUntil: new Date('2027-03-01T00:00:00Z') } });
});

test('it can never hold when it is too late before it is early enough', () => {
  const flaws = (instant: string) =>
    notAfter.flaws?.(config, someSurroundings({ together: [{ guard: 'notBefore', instant } as { guard: string }] }));
  expect(flaws('2027-03-01T00:00:00Z')).toHaveLength(1);
  expect(flaws('2027-02-28T23:59:00Z')).toHaveLength(0);
});
