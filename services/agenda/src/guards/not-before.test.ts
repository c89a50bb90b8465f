import { expect, test } from 'vitest';
import { someSituation } from './example.ts';
import { notBefore } from './not-before.ts';

const config = { guard: 'notBefore', instant: '2027-03-01T09:00:00+09:00' } as const;

test.each([
  ['2027-02-28T23:59:59.999Z', false],
  ['2027-03-01T00:00:00Z', true],
])('it holds from the instant on: at %s %s', (now, expected) => {
  const verdict = notBefore.judge(config, someSituation({ now: new Date(now) }));
  expect(verdict.holds).toBe(expected);
  if (!expected) expect(verdict).toMatchObject({ refusal: { holdsAt: new Date('2027-03-01T00:00:00Z') } });
});
