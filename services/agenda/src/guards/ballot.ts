import { smallKey } from '../templates/vocabulary.ts';
import type { BallotFigures, GuardFlaw, Situation, Surroundings } from './guard.ts';

export const ballotKey = smallKey.describe('A ballot of this template.');

/** The figures of a ballot. Throws when the template has none of that key: the check of templates sees to it. */
export function ballotOf(key: string, { ballots }: Situation): BallotFigures {
  const ballot = ballots.get(key);
  if (ballot === undefined) throw new Error(`The template has no ballot ${key}.`);
  return ballot;
}

export function ballotFlaws(ballot: string, { ballots, heldBallots }: Surroundings): GuardFlaw[] {
  if (!ballots.has(ballot))
    return [
      {
        code: 'UNKNOWN_BALLOT',
        message: { ko: `템플릿에 ‘${ballot}’ 투표가 없습니다.`, en: `The template has no ballot “${ballot}”.` },
      },
    ];
  return heldBallots.has(ballot)
    ? []
    : [
        {
          code: 'NEVER_HOLDS',
          message: {
            ko: `여기에 이르는 단계들에서는 ‘${ballot}’ 투표를 열고 하고 닫을 수 없습니다.`,
            en: `No stages on the way here let anybody open the ballot “${ballot}”, vote in it and close it.`,
          },
        },
      ];
}
