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
  words: ({ votesRequired: required, votes }) => {
    if (required === null) {
      return {
        ko: `투표가 아직 끝나지 않았습니다: 지금 ${votes}표이며, 정족수는 끝날 때 셉니다.`,
        en: `The ballot is not closed: there are ${votes} votes, and its quorum is counted at its end.`,
      };
    }
    const [ko, en] = [`${required}표 가운데 ${votes}표.`, `${votes} of ${required} votes.`];
    return votes < required
      ? { ko: `정족수가 모자랍니다: ${ko}`, en: `The quorum is missing: ${en}` }
      : {
          ko: `정족수는 찼지만 투표가 아직 끝나지 않았습니다: ${ko}`,
          en: `There are votes enough, but the ballot is not closed: ${en}`,
        };
  },
  flaws: ({ ballot }, surroundings) => ballotFlaws(ballot, surroundings),
};
