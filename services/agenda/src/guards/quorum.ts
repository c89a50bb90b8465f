import { z } from 'zod';
import { ballotFlaws, ballotKey, closedBallot, share } from './ballot.ts';
import { fails, type Guard, holds } from './guard.ts';

export type QuorumMissing = {
  readonly kind: 'QuorumMissing';
  readonly ballot: string;
  /** Null when a share is asked of a number of voters that nobody knows. */
  readonly votesRequired: number | null;
  readonly votes: number;
};

const shape = z
  .strictObject({
    guard: z.literal('quorum'),
    ballot: ballotKey,
    number: z.int().min(1).optional().describe('How many votes there must be.'),
    share: share.optional().describe('Which share of those who may vote must have voted, instead of a number.'),
  })
  .refine(
    ({ number, share: given }) => (number === undefined) !== (given === undefined),
    'Give either a number or a share.',
  )
  .describe('A ballot is closed, and enough have voted.');

export const quorum: Guard<typeof shape, QuorumMissing> = {
  shape,
  judge: (config, situation) => {
    const standing = situation.ballots.get(config.ballot);
    const eligible = standing?.eligible ?? null;
    const required = config.number ?? (eligible === null ? null : Math.ceil(eligible * (config.share ?? 1)));
    const actual = closedBallot(config.ballot, situation)?.cast ?? null;
    return required !== null && actual !== null && actual >= Math.max(1, required)
      ? holds({ ballot: config.ballot, required, actual })
      : fails({ kind: 'QuorumMissing', ballot: config.ballot, votesRequired: required, votes: standing?.cast ?? 0 });
  },
  words: ({ votesRequired: required, votes: actual }) => ({
    ko: `정족수가 모자라거나 투표가 끝나지 않았습니다: ${required ?? '알 수 없음'} 가운데 ${actual}.`,
    en: `The quorum is missing, or the ballot is not closed: ${actual} of ${required ?? 'an unknown number'}.`,
  }),
  flaws: ({ ballot }, surroundings) => ballotFlaws(ballot, surroundings),
};
