import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { BallotFigures, BodyResult } from '../guards/guard.ts';
import { shareOf } from '../templates/vocabulary.ts';

/** Who has the right to decide: every citizen of the municipality, the members of a body, or who posted the challenge. */
export type DecidedBy = 'CITIZENS' | 'BODY' | 'POSTER';

export type BallotChoice = 'FOR' | 'AGAINST' | 'ABSTAIN';
export type DecisionResult = 'ADOPTED' | 'REJECTED';

/** By which rule something is decided. */
export type DecisionRules = {
  /** How many ballots there must be; null where a share of those who have the right is asked for instead. */
  readonly quorumNumber: number | null;
  readonly quorumNumerator: number | null;
  readonly quorumDenominator: number | null;
  readonly thresholdNumerator: number;
  readonly thresholdDenominator: number;
};

/** The ballots of a decision by what they say. */
export type Tally = { readonly votesFor: number; readonly votesAgainst: number; readonly votesAbstained: number };

/** What is fixed when a decision is concluded; null before. */
type Conclusion = { readonly [K in keyof Tally]: number | null } & {
  /** How many had the right to decide. */
  readonly entitled: number | null;
  readonly quorumRequired: number | null;
  readonly result: DecisionResult | null;
  readonly reason: string | null;
  readonly concludedBy: string | null;
  readonly concludedAt: Date | null;
};

/** Something that is decided within a process: who has the right, by which rule, and what came of it (N28). */
export type ProcessDecision = DecisionRules &
  Conclusion & {
    readonly id: string;
    readonly processId: string;
    readonly agendaId: string;
    readonly municipalityCode: string;
    readonly decidedBy: DecidedBy;
    /** The ballot or the body as the template calls it; what the poster decides is called by its act. */
    readonly key: string;
    readonly bodyId: string | null;
    /** The members of the body when it was opened; null where citizens or the poster decide. */
    readonly electorIds: readonly string[] | null;
    readonly organizationId: string | null;
    readonly solutionId: string | null;
    readonly state: 'OPEN' | 'CONCLUDED';
    readonly openedBy: string;
    readonly openedAt: Date;
  };

/** Who concludes, when and why, for all to read. */
export type Concluding = {
  readonly concludedBy: string;
  readonly reason: string;
  readonly now: Date;
};

export type AlreadyConcluded = { readonly kind: 'already-concluded' };
export type QuorumMissing = { readonly kind: 'quorum-missing'; readonly required: number; readonly actual: number };

const nothingYet: Conclusion = {
  ...{ votesFor: null, votesAgainst: null, votesAbstained: null, entitled: null, quorumRequired: null },
  ...{ result: null, reason: null, concludedBy: null, concludedAt: null },
};

type Opening = Omit<ProcessDecision, keyof Conclusion | 'state' | 'openedAt'>;

/** A decision in which ballots can be cast from now on. */
export const open = (opening: Opening, now: Date): ProcessDecision => ({
  ...opening,
  ...nothingYet,
  state: 'OPEN',
  openedAt: now,
});

/**
 * Concludes a decision with the ballots that were cast. Without its quorum nothing is decided, and it stays open.
 * Abstentions count for the quorum and not for the threshold.
 */
export function conclude(
  decision: ProcessDecision,
  tally: Tally,
  entitled: number,
  { now, ...concluding }: Concluding,
): Decision<ProcessDecision, AlreadyConcluded | QuorumMissing> {
  if (decision.state === 'CONCLUDED') return refuse({ kind: 'already-concluded' });
  const required = requiredOf(decision, entitled);
  const actual = castIn(tally);
  if (actual < required) return refuse({ kind: 'quorum-missing', required, actual });
  return accept({
    ...decision,
    ...tally,
    ...concluding,
    state: 'CONCLUDED',
    entitled,
    quorumRequired: required,
    result: resultOf(tally, decision),
    concludedAt: now,
  });
}

/** How many ballots the quorum asks for; at least one, for nobody decides nothing. */
export function requiredOf(
  { quorumNumber, quorumNumerator, quorumDenominator }: DecisionRules,
  entitled: number,
): number {
  const share = Math.ceil((entitled * (quorumNumerator ?? 1)) / (quorumDenominator ?? 1));
  return Math.max(1, quorumNumber ?? share);
}

export const castIn = ({ votesFor, votesAgainst, votesAbstained }: Tally): number =>
  votesFor + votesAgainst + votesAbstained;

/** In a tie nothing is adopted, also where half would be enough. */
export function resultOf(
  { votesFor, votesAgainst }: Tally,
  { thresholdNumerator, thresholdDenominator }: Pick<DecisionRules, 'thresholdNumerator' | 'thresholdDenominator'>,
): DecisionResult {
  const isEnough = votesFor * thresholdDenominator >= (votesFor + votesAgainst) * thresholdNumerator;
  return votesFor > votesAgainst && isEnough ? 'ADOPTED' : 'REJECTED';
}

type Choosing = Pick<ProcessDecision, 'id' | 'processId' | 'agendaId' | 'municipalityCode' | 'key'> & {
  readonly organizationId: string;
  readonly solutionId: string;
};

/** What the poster alone decides: opened and concluded at once, with its one voice. */
export function decideAsPoster(choosing: Choosing, { now, ...concluding }: Concluding): ProcessDecision {
  return {
    ...choosing,
    ...concluding,
    ...{ decidedBy: 'POSTER', state: 'CONCLUDED', result: 'ADOPTED', bodyId: null, electorIds: null },
    ...{
      quorumNumber: 1,
      quorumNumerator: null,
      quorumDenominator: null,
      thresholdNumerator: 1,
      thresholdDenominator: 1,
    },
    ...{ entitled: 1, quorumRequired: 1, votesFor: 1, votesAgainst: 0, votesAbstained: 0 },
    ...{ openedBy: concluding.concludedBy, openedAt: now, concludedAt: now },
  };
}

/** What the template says of a ballot. */
type BallotRules = {
  readonly key: string;
  readonly quorum: { readonly number: number } | { readonly share: string };
  readonly threshold: string;
};

/** The rule of a ballot of the template, as it is kept with the decision. */
export function rulesOfBallot({ quorum, threshold }: BallotRules): DecisionRules {
  const { numerator: thresholdNumerator, denominator: thresholdDenominator } = shareOf(threshold);
  const share = 'share' in quorum ? shareOf(quorum.share) : null;
  return {
    quorumNumber: 'number' in quorum ? quorum.number : null,
    quorumNumerator: share?.numerator ?? null,
    quorumDenominator: share?.denominator ?? null,
    ...{ thresholdNumerator, thresholdDenominator },
  };
}

/** How each ballot of a template stands, by what was opened last; one that was never opened has no votes. */
export const ballotsOf = (
  { ballots }: { readonly ballots: readonly BallotRules[] },
  last: readonly ProcessDecision[],
): Map<string, BallotFigures> =>
  new Map(
    ballots.map((ballot) => {
      const decision = last.find(({ decidedBy, key }) => decidedBy === 'CITIZENS' && key === ballot.key);
      const { votesFor, votesAgainst, votesAbstained } = decision ?? nothingYet;
      const tally = { votesFor: votesFor ?? 0, votesAgainst: votesAgainst ?? 0, votesAbstained: votesAbstained ?? 0 };
      const figures: BallotFigures = {
        ...{ result: decision?.result ?? null, votes: castIn(tally) },
        ...{ votesFor: tally.votesFor, votesAgainst: tally.votesAgainst, threshold: shareOf(ballot.threshold) },
        votesRequired: decision?.quorumRequired ?? rulesOfBallot(ballot).quorumNumber,
      };
      return [ballot.key, figures];
    }),
  );

/** What each body decided last; a body that decides anew has not decided. */
export const bodyResults = (last: readonly ProcessDecision[]): Map<string, BodyResult> =>
  new Map(
    last.flatMap(({ decidedBy, key, result }) =>
      decidedBy === 'BODY' && result !== null ? [[key, result === 'ADOPTED' ? 'APPROVED' : 'REJECTED']] : [],
    ),
  );
