import { z } from 'zod';
import { ballotFlaws, ballotKey, ballotOf } from './ballot.ts';
import { fails, type Guard, holds } from './guard.ts';

export type QuorumMissing = {
  readonly kind: 'QuorumMissing';
  readonly ballot: string;
  /** Null while it is a share of citizens who are counted at the end. */
  readonly votesRequired: number | null;
  readonly votes: number;
};

const shape = z
  .strictObject({ guard: z.literal('quorum'), ballot: ballotKey })
  .describe('A ballot is closed, which it never is before enough have voted.');

export const quorum: Guard<typeof shape, QuorumMissing> = {
  shape,
  judge: ({ ballot }, situation) => {
    const { result, votesRequired, votes } = ballotOf(ballot, situation);
    return result === null
      ? fails({ kind: 'QuorumMissing', ballot, votesRequired, votes })
      : holds({ ballot, votesRequired, votes });
  },
  words: ({ votesRequired: required, votes: actual }) => ({
    ko: `정족수가 모자라거나 투표가 끝나지 않았습니다: ${required ?? '알 수 없음'} 가운데 ${actual}.`,
    en: `The quorum is missing, or the ballot is not closed: ${actual} of ${required ?? 'an unknown number'}.`,
  }),
  flaws: ({ ballot }, surroundings) => ballotFlaws(ballot, surroundings),
};
