import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { KnownAgenda } from '../agendas/domain.ts';

export type ExperimentState = 'RUNNING' | 'RECORDED';
export type LearningOutcome = 'SUCCEEDED' | 'PARTLY' | 'FAILED';

export type Experiment = {
  readonly id: string;
  readonly agendaId: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  readonly hypothesis: string;
  readonly method: string;
  readonly language: string;
  readonly runnerMemberId: string;
  readonly runnerOrganizationId: string | null;
  readonly state: ExperimentState;
  readonly dueAt: Date;
  readonly isOverdue: boolean;
  readonly startedAt: Date;
  readonly closedAt: Date | null;
  readonly recordId: string | null;
  readonly outcome: LearningOutcome | null;
  readonly entryCount: number;
  readonly version: number;
};

export type ExperimentEntry = {
  readonly id: string;
  readonly experimentId: string;
  readonly text: string;
  readonly language: string;
  readonly authorId: string;
  readonly writtenAt: Date;
};

/** An open licence under which a record and what it leaves behind may be used by everybody. */
export type OpenLicence = 'CC0_1_0' | 'CC_BY_4_0' | 'CC_BY_SA_4_0' | 'KOGL_1';

/** What an experiment leaves to the city for good (N14). */
export type PublicAsset = {
  readonly kind: 'LEARNING' | 'DATA' | 'TOOL' | 'SPACE' | 'FUND';
  readonly name: string;
  readonly url: string | null;
};

/** What a learning record says, once it is complete. */
export type Learning = {
  readonly outcome: LearningOutcome;
  readonly goalReachedPercent: number;
  readonly whatWasLearned: string;
  readonly newInformation: string;
  readonly advice: string;
  readonly closing: string;
  readonly scaleMustChange: boolean;
  readonly followUp: string | null;
  readonly language: string;
  /** Null in records of before one was asked for. */
  readonly licence: OpenLicence | null;
  readonly assets: readonly PublicAsset[];
};

/** A learning record as it was handed in, perhaps with holes. */
export type LearningDraft = { readonly [K in keyof Learning]?: Learning[K] | null | undefined };

export type NotRunning = { readonly kind: 'not-running'; readonly actual: ExperimentState };

/**
 * Kokeilun Paikka's fields 14 to 18, all of which are required to close an experiment. Field 19, the follow-up, is
 * required when the scale must change.
 */
const required = [
  'outcome',
  'goalReachedPercent',
  'whatWasLearned',
  'newInformation',
  'advice',
  'closing',
  'language',
] as const;

export type StartRefusal = { readonly kind: 'agenda-not-known' | 'agenda-closed' | 'not-a-member-of-organization' };

/** What is said of an experiment when it starts. */
export type ExperimentDraft = Pick<
  Experiment,
  'id' | 'hypothesis' | 'method' | 'language' | 'dueAt' | 'runnerMemberId' | 'runnerOrganizationId'
>;

/**
 * A new experiment for any agenda that is not closed (N11), in the agenda's place. In the name of an organisation only
 * who may act for it starts one.
 */
export function start(
  agenda: KnownAgenda | null,
  draft: ExperimentDraft,
  { actsForOrganization, now }: { readonly actsForOrganization: boolean; readonly now: Date },
): Decision<Experiment, StartRefusal> {
  if (agenda === null) return refuse({ kind: 'agenda-not-known' });
  if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
  if (draft.runnerOrganizationId !== null && !actsForOrganization) {
    return refuse({ kind: 'not-a-member-of-organization' });
  }
  return accept({
    ...draft,
    agendaId: agenda.id,
    municipalityCode: agenda.municipalityCode,
    districtCode: agenda.districtCode,
    state: 'RUNNING',
    isOverdue: false,
    startedAt: now,
    closedAt: null,
    recordId: null,
    outcome: null,
    entryCount: 0,
    version: 1,
  });
}

/** A log goes on only while the experiment runs. */
export function mayLog(experiment: Experiment): Decision<Experiment, NotRunning> {
  return experiment.state === 'RUNNING'
    ? accept(experiment)
    : refuse({ kind: 'not-running', actual: experiment.state });
}

export type CloseRefusal =
  | NotRunning
  | { readonly kind: 'version-conflict'; readonly currentVersion: number }
  | { readonly kind: 'record-incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'not-logged' };

export type Closing = {
  readonly expectedVersion: number;
  readonly learning: LearningDraft | null;
  readonly recordId: string;
  readonly now: Date;
};

export type Closed = { readonly experiment: Experiment; readonly learning: Learning };

/**
 * Closes an experiment with its learning record: any outcome is welcome, an absent or incomplete record is not,
 * and the log must tell at least once how it went (Kokeilun Paikka, stages 5 and 6).
 */
export function close(experiment: Experiment, closing: Closing): Decision<Closed, CloseRefusal> {
  if (experiment.state !== 'RUNNING') return refuse({ kind: 'not-running', actual: experiment.state });
  if (experiment.version !== closing.expectedVersion) {
    return refuse({ kind: 'version-conflict', currentVersion: experiment.version });
  }
  if (experiment.entryCount === 0) return refuse({ kind: 'not-logged' });
  const learning = completed(closing.learning ?? {});
  if (Array.isArray(learning)) return refuse({ kind: 'record-incomplete', missing: learning });
  return accept({
    learning,
    experiment: {
      ...experiment,
      state: 'RECORDED',
      isOverdue: false,
      closedAt: closing.now,
      recordId: closing.recordId,
      outcome: learning.outcome,
      version: experiment.version + 1,
    },
  });
}

/** The record, or the names of the fields that are missing. */
function completed(draft: LearningDraft): Learning | string[] {
  const { outcome, goalReachedPercent, whatWasLearned, newInformation, advice, closing, language } = draft;
  const isThere = (value: unknown) =>
    typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
  const followUp = isThere(draft.followUp) ? (draft.followUp ?? null) : null;
  const scaleMustChange = draft.scaleMustChange ?? followUp !== null;
  const missing: string[] = required.filter((name) => !isThere(draft[name]));
  if (scaleMustChange && followUp === null) missing.push('followUp');
  if (missing.length > 0 || !outcome || typeof goalReachedPercent !== 'number') return missing;
  if (!whatWasLearned || !newInformation || !advice || !closing || !language) return missing;
  return {
    outcome,
    goalReachedPercent,
    whatWasLearned,
    newInformation,
    advice,
    closing,
    language,
    scaleMustChange,
    followUp,
    licence: draft.licence ?? 'CC_BY_4_0',
    assets: draft.assets ?? [],
  };
}

/** Whether the record is late at this moment; a running experiment then shows publicly as overdue. */
export function isOverdueAt(experiment: Experiment, now: Date): boolean {
  return experiment.state === 'RUNNING' && experiment.dueAt <= now;
}
