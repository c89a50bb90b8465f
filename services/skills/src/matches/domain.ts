import { accept, type Decision, refuse } from '@dure/kit/decision';

export type MatchState = 'PROPOSED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED' | 'COMPLETED';
/** The two sides of a match: who asks (the need's owner or the secretariat) and who helps. */
export type MatchSide = 'NEED' | 'HELPER';
export type MatchStep = 'accept' | 'decline' | 'cancel' | 'complete';

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
  /** Set when completed: 0 to 10,000, to the hundredth. */
  readonly hoursGiven: number | null;
};

type Who = 'PROPOSING_SIDE' | 'OTHER_SIDE' | 'EITHER_SIDE' | 'NEED_SIDE';

/** Every legal change of state and whose it is; what is not listed is refused. */
const steps: Record<MatchStep, { readonly from: Partial<Record<MatchState, Who>>; readonly to: MatchState }> = {
  accept: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'ACCEPTED' },
  decline: { from: { PROPOSED: 'OTHER_SIDE' }, to: 'DECLINED' },
  cancel: { from: { PROPOSED: 'PROPOSING_SIDE', ACCEPTED: 'EITHER_SIDE' }, to: 'CANCELLED' },
  complete: { from: { ACCEPTED: 'NEED_SIDE' }, to: 'COMPLETED' },
};

const seatedStates: readonly MatchState[] = ['ACCEPTED', 'COMPLETED'];

export type MatchNotInState = {
  readonly kind: 'match-not-in-state';
  readonly actual: MatchState;
  readonly allowed: readonly MatchState[];
};
export type NotYourSide = { readonly kind: 'not-your-side'; readonly side: MatchSide };
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
  return accept({ ...match, state: to, changedAt: now });
}

function mayAct(who: Who, match: Match, side: MatchSide): boolean {
  if (who === 'EITHER_SIDE') return true;
  if (who === 'NEED_SIDE') return side === 'NEED';
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
