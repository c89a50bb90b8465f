import { accept, type Decision, refuse } from '@dure/kit/decision';

/** A call or programme of a municipality, under which processes of one template run (domain.md §1, §3; N16). */
export type Programme = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly purposeKo: string;
  readonly purposeEn: string;
  readonly legalBasis: string;
  /** By which template its processes start; what follows from them goes by others. */
  readonly templateKey: string;
  /** The organisation that runs it; null when the municipality itself does. */
  readonly stewardId: string | null;
  readonly startsAt: Date;
  /** Null when no end is set. */
  readonly endsAt: Date | null;
  readonly openedBy: string;
  readonly openedAt: Date;
  /** By whom, when and why it was closed by hand; all null when it was not. */
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
};

export type ProgrammeState = 'PLANNED' | 'OPEN' | 'ENDED';

export type ProgrammeNotInState = {
  readonly kind: 'programme-not-in-state';
  readonly actual: ProgrammeState;
  readonly allowed: readonly ProgrammeState[];
};

/** Where a programme stands: from its end on nothing enters it any more, and everything in it goes on and stays. */
export function stateOf({ startsAt, endsAt, closedAt }: Programme, now: Date): ProgrammeState {
  if (closedAt !== null || (endsAt !== null && endsAt <= now)) return 'ENDED';
  return startsAt <= now ? 'OPEN' : 'PLANNED';
}

const steps = { enter: ['OPEN'], close: ['PLANNED', 'OPEN'] } as const satisfies Record<
  string,
  readonly ProgrammeState[]
>;

function allows(step: keyof typeof steps, programme: Programme, now: Date): Decision<null, ProgrammeNotInState> {
  const actual = stateOf(programme, now);
  const allowed: readonly ProgrammeState[] = steps[step];
  return allowed.includes(actual) ? accept(null) : refuse({ kind: 'programme-not-in-state', actual, allowed });
}

/** Whether a process may start in the programme now. */
export const enter = (programme: Programme, now: Date): Decision<null, ProgrammeNotInState> =>
  allows('enter', programme, now);

/** Closes a programme before its end, or before it has begun. */
export function close(
  programme: Programme,
  { closedBy, reason, now }: { readonly closedBy: string; readonly reason: string; readonly now: Date },
): Decision<Programme, ProgrammeNotInState> {
  const allowed = allows('close', programme, now);
  return allowed.ok ? accept({ ...programme, closedBy, closedAt: now, closeReason: reason }) : allowed;
}
