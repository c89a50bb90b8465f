import { expect, test } from 'vitest';
import { someSituation } from './example.ts';
import { threshold } from './threshold.ts';

const ballots = (inFavour: number, cast: number, isClosed = true) =>
  new Map([['adoption', { isClosed, eligible: null, cast, inFavour }]]);
const twoThirds = { guard: 'threshold', ballot: 'adoption', share: 2 / 3 } as const;

test.each([
  [2, 3, true],
  [199, 300, false],
  [200, 300, true],
  [0, 0, false],
])('%i of %i votes are two thirds: %s', (inFavour, cast, expected) => {
  expect(threshold.judge(twoThirds, someSituation({ ballots: ballots(inFavour, cast) })).holds).toBe(expected);
});

test('the refusal carries both shares', () => {
  const half = { ...twoThirds, share: 0.5 };
  expect(threshold.judge(half, someSituation({ ballots: ballots(1, 4) }))).toEqual({
    holds: false,
    refusal: { kind: 'SupportTooLow', supportRequired: 0.5, support: 0.25 },
  });
});

test('an open ballot decides nothing', () => {
  expect(threshold.judge(twoThirds, someSituation({ ballots: ballots(3, 3, false) })).holds).toBe(false);
  expect(threshold.judge(twoThirds, someSituation()).holds).toBe(false);
});
