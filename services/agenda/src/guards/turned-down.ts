import { z } from 'zod';
import { ballotFlaws, ballotKey, ballotOf } from './ballot.ts';
import { fails, type Guard, holds } from './guard.ts';

export type NotTurnedDown = {
  readonly kind: 'NotTurnedDown';
  readonly ballot: string;
  /** Null while the ballot is not closed. */
  readonly outcome: 'ADOPTED' | 'REJECTED' | null;
};

const shape = z
  .strictObject({ guard: z.literal('turnedDown'), ballot: ballotKey })
  .describe('A ballot is closed, and too few of the votes are for it.');

export const turnedDown: Guard<typeof shape, NotTurnedDown> = {
  shape,
  judge: ({ ballot }, situation) => {
    const { result: outcome, votesFor, votesAgainst } = ballotOf(ballot, situation);
    return outcome === 'REJECTED'
      ? holds({ ballot, votesFor, votesAgainst })
      : fails({ kind: 'NotTurnedDown', ballot, outcome });
  },
  words: ({ outcome }) =>
    outcome === null
      ? { ko: '투표가 아직 끝나지 않았습니다.', en: 'The ballot is not closed.' }
      : { ko: '투표에서 채택된 안건입니다.', en: 'The ballot adopted it.' },
  flaws: ({ ballot }, surroundings) => [
    ...ballotFlaws(ballot, surroundings),
    ...(adoptsToo(ballot, surroundings.together)
      ? [
          {
            code: 'NEVER_HOLDS' as const,
            message: {
              ko: `‘${ballot}’ 투표가 두 가지로 끝났을 수는 없습니다.`,
              en: `The ballot “${ballot}” cannot have come out both ways.`,
            },
          },
        ]
      : []),
  ],
};

const adoptsToo = (ballot: string, together: readonly { readonly guard: string }[]): boolean =>
  together.some((other) => other.guard === 'threshold' && 'ballot' in other && other.ballot === ballot);
