import { z } from 'zod';
import { smallKey } from '../templates/vocabulary.ts';
import type { BallotFigures, GuardFlaw, Situation, Surroundings } from './guard.ts';

export const ballotKey = smallKey.describe('A ballot of this template.');
export const share = z.number().gt(0).max(1).describe('A share: 0.5 is half.');

/** A ballot counts once it is closed: until then its figures are not its result. */
export function closedBallot(key: string, { ballots }: Situation): BallotFigures | null {
  const ballot = ballots.get(key);
  return ballot?.isClosed === true ? ballot : null;
}

export function ballotFlaws(ballot: string, { ballots, openedBallots }: Surroundings): GuardFlaw[] {
  if (!ballots.has(ballot)) return [{ code: 'UNKNOWN_BALLOT', message: `The template has no ballot “${ballot}”.` }];
  return openedBallots.has(ballot)
    ? []
    : [{ code: 'NEVER_HOLDS', message: `No stage on the way here lets anybody open the ballot “${ballot}”.` }];
}
