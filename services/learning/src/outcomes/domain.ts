import { accept, type Decision, refuse } from '@dure/kit/decision';

/** How far what came of an agenda or an experiment reaches, the nearest first: most stop at the first two (seed 001). */
export const rungs = ['NETWORKING', 'CASE_SHARED', 'PRODUCT', 'POLICY', 'INSTITUTIONAL_REFORM'] as const;

export type OutcomeRung = (typeof rungs)[number];

/** Where an agenda, or one of its records, stands on the ladder; a null rung is not on it any more. */
export type Outcome = {
  /** The record's id, or else the agenda's. */
  readonly subjectId: string;
  readonly agendaId: string;
  readonly recordId: string | null;
  readonly rung: OutcomeRung | null;
  readonly since: Date;
  readonly version: number;
};

/** One step up or down with its evidence; never changed afterwards, but for its place, which follows the agenda. */
export type OutcomeChange = {
  readonly id: string;
  readonly subjectId: string;
  readonly municipalityCode: string;
  readonly version: number;
  readonly fromRung: OutcomeRung | null;
  readonly toRung: OutcomeRung | null;
  readonly evidence: string;
  readonly language: string;
  readonly link: string | null;
  readonly memberId: string;
  readonly changedAt: Date;
  /** That of `changedAt` where the agenda is. */
  readonly year: number;
};

export type OutcomeUnchanged = { readonly kind: 'outcome-unchanged'; readonly rung: OutcomeRung | null };
export type VersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };

/** Any rung may follow any other: what was reached may fall back, and some reach far at once. */
export function move(
  outcome: Outcome,
  {
    rung,
    expectedVersion,
    now,
  }: { readonly rung: OutcomeRung | null; readonly expectedVersion: number; readonly now: Date },
): Decision<Outcome, OutcomeUnchanged | VersionConflict> {
  if (outcome.version !== expectedVersion) return refuse({ kind: 'version-conflict', currentVersion: outcome.version });
  if (outcome.rung === rung) return refuse({ kind: 'outcome-unchanged', rung });
  return accept({ ...outcome, rung, since: now, version: outcome.version + 1 });
}

const heightOf = (rung: OutcomeRung | null): number => (rung === null ? -1 : rungs.indexOf(rung));

/** Whether a step goes up the ladder. */
export const isRise = ({ fromRung, toRung }: Pick<OutcomeChange, 'fromRung' | 'toRung'>): boolean =>
  heightOf(toRung) > heightOf(fromRung);
