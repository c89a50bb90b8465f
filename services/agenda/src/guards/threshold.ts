import { z } from 'zod';
import { ballotFlaws, ballotKey, ballotOf } from './ballot.ts';
import { fails, type Guard, holds } from './guard.ts';

export type SupportTooLow = {
  readonly kind: 'SupportTooLow';
  /** A share of the votes from 0 to 1, or a number of supporters. */
  readonly supportRequired: number;
  readonly support: number;
};

const shape = z
  .strictObject({ guard: z.literal('threshold'), ballot: ballotKey })
  .describe('A ballot is closed, and enough of the votes are for it.');

export const threshold: Guard<typeof shape, SupportTooLow> = {
  shape,
  judge: ({ ballot }, situation) => {
    const { result, votesFor, votesAgainst, threshold: share } = ballotOf(ballot, situation);
    const support = result === null || votesFor === 0 ? 0 : votesFor / (votesFor + votesAgainst);
    return result === 'ADOPTED'
      ? holds({ ballot, votesFor, votesAgainst, threshold: share })
      : fails({ kind: 'SupportTooLow', supportRequired: share.numerator / share.denominator, support });
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
