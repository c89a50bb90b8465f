import { accept, type Decision, refuse } from '@dure/kit/decision';

export type MatchState = 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED' | 'COMPLETED';
/** The two sides of a match: who asks (the need's owner or the secretariat) and who helps. */
export type MatchSide = 'NEED' | 'HELPER';
export type MatchStep = 'accept' | 'decline' | 'cancel' | 'report' | 'complete';

/** A member and a need, brought together. */
export type Match = {
  readonly id: string;
  readonly needId: string;
  readonly memberId: string;
  readonly offerId: string | null;
  readonly state: MatchState;
  readonly proposedBy: MatchSide;
  readonly proposedAt: Date;
  /** When the state changed last. */
  readonly changedAt: Date;
  /** What the helper says to have given, 0 to 10,000, to the hundredth; null until then. */
  readonly hoursReported: number | null;
  readonly reportedAt: Date | null;
  /** What both sides say was given; set when completed. */
  readonly hoursGiven: number | null;
};

type Who = 'PROPOSING_SIDE' | 'OTHER_SIDE' | 'EITHER_SIDE' | MatchSide;

/** Every legal change of state and whose it is; what is not listed is refused. */
const steps: Record<MatchStep, { readonly from: Partial<Record<MatchState, Who>>; readonly to: MatchState }> = {
  accept: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'ACCEPTED' },
  decline: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'DECLINED' },
  cancel: { from: { PROPOSED: 'PROPOSING_SIDE', ACCEPTED: 'EITHER_SIDE' }, to: 'CANCELLED' },
  report: { from: { ACCEPTED: 'HELPER' }, to: 'ACCEPTED' },
  complete: { from: { ACCEPTED: 'NEED' }, to: 'COMPLETED' },
};

const seatedStates: readonly MatchState[] = ['ACCEPTED', 'COMPLETED'];

export type MatchNotInState = {
  readonly kind: 'match-not-in-state';
  readonly actual: MatchState;
  readonly allowed: readonly MatchState[];
};
export type NotYourSide = { readonly kind: 'not-your-side'; readonly side: MatchSide };
/** The other side says otherwise: what the helper reported, null while they have reported nothing. */
export type HoursNotReported = { readonly kind: 'hours-not-reported'; readonly reported: number | null };
export type MatchAlreadyLive = { readonly kind: 'match-already-live' };

/** Takes one step. A person who is on both sides acts as the helper, so that nobody accepts or confirms their own step. */
export function take(
  step: MatchStep,
  match: Match,
  side: MatchSide,
  now: Date,
): Decision<Match, MatchNotInState | NotYourSide> {
  const { from, to } = steps[step];
  const who = from[match.state];
  if (who === undefined) {
    return refuse({ kind: 'match-not-in-state', actual: match.state, allowed: Object.keys(from) as MatchState[] });
  }
  if (!mayAct(who, match, side)) return refuse({ kind: 'not-your-side', side: otherSide(side) });
  return accept({ ...match, state: to, changedAt: to === match.state ? match.changedAt : now });
}

/** The helper says how many hours were given; again, as long as the other side has not confirmed them. */
export function report(
  match: Match,
  side: MatchSide,
  hours: number,
  now: Date,
): Decision<Match, MatchNotInState | NotYourSide> {
  const step = take('report', match, side, now);
  return step.ok ? accept({ ...step.value, hoursReported: hours, reportedAt: now }) : step;
}

/** The need's side confirms the hours that the helper reported, and no others. */
export function complete(
  match: Match,
  side: MatchSide,
  hours: number,
  now: Date,
): Decision<Match, MatchNotInState | NotYourSide | HoursNotReported> {
  const step = take('complete', match, side, now);
  if (!step.ok) return step;
  const { hoursReported: reported } = match;
  return reported === hours
    ? accept({ ...step.value, hoursGiven: hours })
    : refuse({ kind: 'hours-not-reported', reported });
}

function mayAct(who: Who, match: Match, side: MatchSide): boolean {
  if (who === 'EITHER_SIDE') return true;
  if (who === 'NEED' || who === 'HELPER') return side === who;
  return (side === match.proposedBy) === (who === 'PROPOSING_SIDE');
}

const otherSide = (side: MatchSide): MatchSide => (side === 'NEED' ? 'HELPER' : 'NEED');

/** On which side of a match a person stands; null for a stranger. */
export function sideOf(memberId: string, helperId: string, isNeedSide: boolean): MatchSide | null {
  if (memberId === helperId) return 'HELPER';
  return isNeedSide ? 'NEED' : null;
}

/** Whether the helper has a seat; such matches are public, all others are seen by their two sides only. */
export const isSeated = (match: Match): boolean => seatedStates.includes(match.state);
