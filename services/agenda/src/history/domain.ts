export type TransitionAspect = 'STATE' | 'MATURITY' | 'TRIAGE';

export type TransitionRule =
  | 'RAISED'
  | 'SUPPORTERS_OF_OWN_DISTRICT'
  | 'SUPPORTERS_OF_SEVERAL_DISTRICTS'
  | 'TRIAGE_DECISION'
  | 'CLOSING_DECISION'
  | 'EXPERIMENT_STARTED'
  | 'LEARNING_RECORDED'
  | 'DATA_OR_AUTHORITY_LINK';

/** One step in the life of an agenda: from where to where, by whom, by which rule, on which evidence (N28). */
export type Transition = {
  readonly aspect: TransitionAspect;
  readonly from: string | null;
  readonly to: string;
  readonly rule: TransitionRule;
  readonly actorId: string | null;
  readonly reason: string | null;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** The event of another service that caused it. */
  readonly eventId: string | null;
};

/** The first step of every agenda. */
export const raised = (actorId: string | null, evidence: Transition['evidence'] = {}): Transition => ({
  aspect: 'STATE',
  from: null,
  to: 'OPEN',
  rule: 'RAISED',
  actorId,
  reason: null,
  evidence,
  eventId: null,
});

/** How many experiments on an agenda are known to have started and to be recorded. */
export type Experiments = { readonly started: number; readonly recorded: number };

/**
 * The step that the known experiments make an agenda take; null when none. EXPERIMENTING while one runs, RECORDED when
 * all are recorded; a closed agenda stays closed. Judging all facts together gives the same end for any order of
 * arrival: experiments travel under different keys, so that their events have no order among each other.
 */
export function stateStep(
  state: 'OPEN' | 'EXPERIMENTING' | 'RECORDED' | 'CLOSED',
  experiments: Experiments,
  eventId: string,
): (Transition & { readonly to: 'EXPERIMENTING' | 'RECORDED' }) | null {
  const { started, recorded } = experiments;
  if (state === 'CLOSED' || started + recorded === 0) return null;
  const to = started > recorded ? 'EXPERIMENTING' : 'RECORDED';
  if (to === state) return null;
  return {
    aspect: 'STATE',
    from: state,
    to,
    rule: to === 'EXPERIMENTING' ? 'EXPERIMENT_STARTED' : 'LEARNING_RECORDED',
    actorId: null,
    reason: null,
    evidence: { experimentsStarted: started, experimentsRecorded: recorded },
    eventId,
  };
}
