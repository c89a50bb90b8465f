import { expect, test } from 'vitest';
import { someSituation, someSurroundings } from './example.ts';
import { quorum } from './quorum.ts';

const ballots = (cast: number, changes: object = {}) =>
  new Map([['adoption', { isClosed: true, eligible: 9, cast, inFavour: 0, ...changes }]]);
const half = { guard: 'quorum', ballot: 'adoption', share: 0.5 } as const;

test.each([
  [4, false],
  [5, true],
])('of nine who may vote, half is five: with %i votes %s', (cast, expected) => {
  expect(quorum.judge(half, someSituation({ ballots: ballots(cast) }))).toMatchObject(
    expected ? { holds: true, figures: { required: 5, actual: 5 } } : { refusal: { votesRequired: 5, votes: 4 } },
  );
});

test('an open ballot has no quorum yet, however many have voted', () => {
  expect(quorum.judge(half, someSituation({ ballots: ballots(9, { isClosed: false }) })).holds).toBe(false);
});

test('without a vote there is no quorum, and a share of an unknown number is never reached', () => {
  const ten = { guard: 'quorum', ballot: 'adoption', number: 10 } as const;
  expect(quorum.judge(ten, someSituation())).toMatchObject({ refusal: { votesRequired: 10, votes: 0 } });
  expect(quorum.judge(half, someSituation({ ballots: ballots(0, { eligible: 0 }) })).holds).toBe(false);
  expect(quorum.judge(half, someSituation({ ballots: ballots(9, { eligible: null }) }))).toMatchObject({
    refusal: { votesRequired: null, votes: 9 },
  });
});

test('a ballot that the template does not have, or that nobody opens, is a flaw', () => {
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    quorum.flaws?.(half, someSurroundings(changes)).map(({ code }) => code);
  const known = new Set(['adoption']);
  expect(codes({})).toEqual(['UNKNOWN_BALLOT']);
  expect(codes({ ballots: known })).toEqual(['NEVER_HOLDS']);
  expect(codes({ ballots: known, openedBallots: known })).toEqual([]);
});
