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

test('the refusal says which of both is missing: votes, or the end of the ballot', () => {
  const told = (votesRequired: number | null, votes: number) =>
    quorum.words({ kind: 'QuorumMissing', ballot: 'adoption', votesRequired, votes });
  expect(told(5, 4)).toEqual({
    ko: '정족수가 모자랍니다: 5표 가운데 4표.',
    en: 'The quorum is missing: 4 of 5 votes.',
  });
  expect(told(5, 5)).toEqual({
    ko: '정족수는 찼지만 투표가 아직 끝나지 않았습니다: 5표 가운데 5표.',
    en: 'There are votes enough, but the ballot is not closed: 5 of 5 votes.',
  });
  expect(told(null, 9)).toEqual({
    ko: '투표가 아직 끝나지 않았습니다: 지금 9표이며, 정족수는 끝날 때 셉니다.',
    en: 'The ballot is not closed: there are 9 votes, and its quorum is counted at its end.',
  });
});

test('a ballot that the template does not have, or that nobody opens, is a flaw', () => {
  const codes = (changes: Parameters<typeof someSurroundings>[0]) =>
    quorum.flaws?.(config, someSurroundings(changes)).map(({ code }) => code);
  const known = new Set(['adoption']);
  expect(codes({})).toEqual(['UNKNOWN_BALLOT']);
  expect(codes({ ballots: known })).toEqual(['NEVER_HOLDS']);
  expect(codes({ ballots: known, heldBallots: known })).toEqual([]);
});
