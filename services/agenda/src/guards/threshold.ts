import { z } from 'zod';
import { ballotFlaws, ballotKey, closedBallot, share } from './ballot.ts';
import { fails, type Guard, holds } from './guard.ts';

export type SupportTooLow = {
  readonly kind: 'SupportTooLow';
  /** A share of the votes from 0 to 1, or a number of supporters. */
  readonly supportRequired: number;
  readonly support: number;
};

const shape = z
  .strictObject({
    guard: z.literal('threshold'),
    ballot: ballotKey,
    share: share.describe('Which share of the votes must be in favour.'),
  })
  .describe('A ballot is closed, and enough of the votes are in favour.');

export const threshold: Guard<typeof shape, SupportTooLow> = {
  shape,
  judge: (config, situation) => {
    const ballot = closedBallot(config.ballot, situation);
    const required = config.share;
    const actual = ballot === null || ballot.cast === 0 ? 0 : ballot.inFavour / ballot.cast;
    // Compared as whole numbers of votes: 2 of 3 is two thirds, whatever a fraction makes of it.
    const isEnough = ballot !== null && ballot.cast > 0 && ballot.inFavour >= required * ballot.cast - 1e-9;
    return isEnough
      ? holds({ ballot: config.ballot, required, actual, inFavour: ballot.inFavour, cast: ballot.cast })
      : fails({ kind: 'SupportTooLow', supportRequired: required, support: actual });
  },
  words: supportInWords,
  flaws: ({ ballot }, surroundings) => ballotFlaws(ballot, surroundings),
};

export function supportInWords({ supportRequired: required, support: actual }: SupportTooLow) {
  const shown = (value: number) => (required <= 1 ? `${Math.round(value * 1000) / 10} %` : String(value));
  return {
    ko: `지지가 모자랍니다: ${shown(required)}가 필요한데 ${shown(actual)}입니다.`,
    en: `There is too little support: ${shown(required)} is needed, and it is ${shown(actual)}.`,
  };
}
