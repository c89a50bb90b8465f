import { expect, test } from 'vitest';
import { someBallot, someSituation, someSurroundings } from './example.ts';
import { quorum } from './quorum.ts';

const config = { guard: 'quorum', ballot: 'adoption' } as const;
const standing = (changes: Parameters<typeof someBallot>[0]) =>
  quorum.judge(config, someSituation({ ballots: new Map([['adoption', someBallot(changes)]]) }));

test.each(['ADOPTED', 'REJECTED'] as const)('a closed ballot has its quorum, also when it is %s', (result) => {
  expect(standing({ result, votes: 5 })).toMatchObject({ holds: true, figures: { votesRequired: 5, votes: 5 } });
});

test('an open ballot has no quorum yet, and the refusal says how many votes there are and must be', () => {
  expect(standing({ votes: 4 })).toEqual({
    holds: false,
    refusal: { kind: 'QuorumMissing', ballot: 'adoption', votesRequired: 5, votes: 4 },
  });
  expect(standing({ votesRequired: null })).toMatchObject({ refusal: { votesRequired: null, votes: 0 } });
});

test('a ballot that the template does not have, or that nobody opens, is a flaw', () => {
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    quorum.flaws?.(config, someSurroundings(changes)).map(({ code }) => code);
  const known = new Set(['adoption']);
  expect(codes({})).toEqual(['UNKNOWN_BALLOT']);
  expect(codes({ ballots: known })).toEqual(['NEVER_HOLDS']);
  expect(codes({ ballots: known, openedBallots: known })).toEqual([]);
});
