import { accept, type Decision, refuse } from '@dure/kit/decision';

export type MentoringState = 'PROPOSED' | 'DECLINED' | 'AGREED' | 'RUNNING' | 'ENDED' | 'BROKEN_OFF';
export type MentoringSide = 'MENTOR' | 'MENTEE';

/** A mentor who accompanies a person or an organisation for an agreed time (domain.md §1, Social Challenges, step 4). */
export type Mentoring = {
  readonly id: string;
  readonly agendaId: string;
  readonly solutionId: string | null;
  readonly mentorId: string;
  /** For whom the mentor does so; null when in his own name. */
  readonly mentorOrganizationId: string | null;
  /** Of this and the next exactly one is set. */
  readonly menteeId: string | null;
  readonly menteeOrganizationId: string | null;
  /** As it was stored; `stateAt` says where it stands at an instant. */
  readonly state: MentoringState;
  /** ISO 8601, counted on the calendar of the agenda's municipality. */
  readonly duration: string;
  readonly proposedAt: Date;
  readonly mentorAgreedAt: Date | null;
  readonly menteeAgreedAt: Date | null;
  /** Null when it begins with the agreement, and there is none yet. */
  readonly startsAt: Date | null;
  /** Set with the second agreement, by the calendar of that moment. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly brokenOffReason: string | null;
};

/** One meeting in the log; never changed afterwards. */
export type Meeting = {
  readonly id: string;
  readonly mentoringId: string;
  readonly heldAt: Date;
  readonly minutes: number;
  readonly about: string;
  readonly next: string | null;
  readonly language: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
};

export type MentoringNotInState = {
  readonly kind: 'mentoring-not-in-state';
  readonly actual: MentoringState;
  readonly allowed: readonly MentoringState[];
};
export type MentoringNotYourSide = { readonly kind: 'mentoring-not-your-side'; readonly side: MentoringSide };
export type MentorIsMentee = { readonly kind: 'mentor-is-mentee' };
export type SolutionAlreadyMentored = { readonly kind: 'solution-already-mentored' };
export type MeetingOutsideMentoring = {
  readonly kind: 'meeting-outside-mentoring';
  readonly earliest: Date;
  readonly before: Date;
};

const agreedStates: readonly MentoringState[] = ['AGREED', 'RUNNING', 'ENDED', 'BROKEN_OFF'];

/** Whether both sides agreed; such mentorings are public, all others are seen by their sides and the secretariat only. */
export const isAgreed = ({ state }: Mentoring): boolean => agreedStates.includes(state);

/** On which side a person stands; null for a stranger. Who is on both is the mentor, so that nobody agrees with himself. */
export function sideOf(memberId: string, mentoring: Mentoring, actsForMentee: boolean): MentoringSide | null {
  if (memberId === mentoring.mentorId) return 'MENTOR';
  return memberId === mentoring.menteeId || actsForMentee ? 'MENTEE' : null;
}

/** What time has done to it: it begins at its start, and is over at the very instant of its end. Null when nothing. */
export function moveOn(mentoring: Mentoring, now: Date): Mentoring | null {
  const { state, startsAt, endsAt } = mentoring;
  if (state === 'AGREED' && startsAt !== null && now >= startsAt) return { ...mentoring, state: 'RUNNING' };
  if (state === 'RUNNING' && endsAt !== null && now >= endsAt) return { ...mentoring, state: 'ENDED', endedAt: endsAt };
  return null;
}

/** A mentoring as it stands at an instant, whether or not that was written down yet. */
export function asOf(mentoring: Mentoring, now: Date): Mentoring {
  const moved = moveOn(mentoring, now);
  return moved === null ? mentoring : asOf(moved, now);
}

/** When time changes it next; null when it never will. */
export const dueAt = ({ state, startsAt, endsAt }: Mentoring): Date | null =>
  state === 'AGREED' ? startsAt : state === 'RUNNING' ? endsAt : null;

/** One side agrees; with the second agreement the time is fixed. `endOf` counts the duration on the calendar. */
export function agree(
  mentoring: Mentoring,
  side: MentoringSide,
  now: Date,
  endOf: (start: Date) => Date,
): Decision<Mentoring, MentoringNotInState | MentoringNotYourSide> {
  if (mentoring.state !== 'PROPOSED') return notInState(mentoring, 'PROPOSED');
  const before = side === 'MENTOR' ? mentoring.mentorAgreedAt : mentoring.menteeAgreedAt;
  if (before !== null) return refuse({ kind: 'mentoring-not-your-side', side: otherSide(side) });
  const one = agreedBy(mentoring, side, now);
  if (one.mentorAgreedAt === null || one.menteeAgreedAt === null) return accept(one);
  const startsAt = one.startsAt !== null && one.startsAt > now ? one.startsAt : now;
  return accept({ ...one, state: 'AGREED', startsAt, endsAt: endOf(startsAt) });
}

/** Notes the agreement of a side. Who proposes agrees with the proposal. */
export const agreedBy = (mentoring: Mentoring, side: MentoringSide, now: Date): Mentoring => ({
  ...mentoring,
  ...(side === 'MENTOR' ? { mentorAgreedAt: now } : { menteeAgreedAt: now }),
});

const otherSide = (side: MentoringSide): MentoringSide => (side === 'MENTOR' ? 'MENTEE' : 'MENTOR');

/** Ends a proposal. */
export const decline = (mentoring: Mentoring): Decision<Mentoring, MentoringNotInState> =>
  mentoring.state === 'PROPOSED' ? accept({ ...mentoring, state: 'DECLINED' }) : notInState(mentoring, 'PROPOSED');

/** Gives up what was agreed, before its end. */
export const breakOff = (mentoring: Mentoring, reason: string, now: Date): Decision<Mentoring, MentoringNotInState> =>
  mentoring.state === 'AGREED' || mentoring.state === 'RUNNING'
    ? accept({ ...mentoring, state: 'BROKEN_OFF', endedAt: now, brokenOffReason: reason })
    : notInState(mentoring, 'AGREED', 'RUNNING');

/** Whether a meeting that began at `heldAt` belongs into the log: it may be entered late, and never before it was held. */
export function mayLog(
  mentoring: Mentoring,
  heldAt: Date,
  now: Date,
): Decision<null, MentoringNotInState | MeetingOutsideMentoring> {
  const { state, startsAt } = mentoring;
  const over = mentoring.endedAt ?? mentoring.endsAt;
  const hasBegun = state === 'RUNNING' || state === 'ENDED' || state === 'BROKEN_OFF';
  if (!hasBegun || startsAt === null || over === null) return notInState(mentoring, 'RUNNING', 'ENDED', 'BROKEN_OFF');
  return heldAt >= startsAt && heldAt < over && heldAt <= now
    ? accept(null)
    : refuse({ kind: 'meeting-outside-mentoring', earliest: startsAt, before: over });
}

const notInState = ({ state }: Mentoring, ...allowed: MentoringState[]) =>
  refuse<MentoringNotInState>({ kind: 'mentoring-not-in-state', actual: state, allowed });
