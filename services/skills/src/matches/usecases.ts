import { type CommandContext, command } from '@dure/kit/command';
import { accept, refuse } from '@dure/kit/decision';
import { badInput, forbidden, notFound } from '@dure/kit/errors';
import { newId } from '@dure/kit/ids';
import { checkIds, checkRange } from '@dure/kit/input';
import { append } from '@dure/kit/outbox';
import { matchAccepted, matchCancelled, matchCompleted, needClosed, needReopened } from '@dure/schema/events/skills';
import type { EntityManager } from 'typeorm';
import { holdKnownAgenda } from '../agendas/table.ts';
import type {
  AcceptMatchInput,
  CancelMatchInput,
  CompleteMatchInput,
  DeclineMatchInput,
  ProposeMatchInput,
  ReportHoursInput,
} from '../generated/graphql.ts';
import type { MemberNotRegistered } from '../members/domain.ts';
import { MemberTable } from '../members/table.ts';
import { addHours, type Need, type NeedNotOpen, releaseSeat, reopened, takeSeat } from '../needs/domain.ts';
import { NeedTable } from '../needs/table.ts';
import { isNeedSide, lockNeed } from '../needs/usecases.ts';
import { backs, type OfferNotUsable } from '../offers/domain.ts';
import { OfferTable } from '../offers/table.ts';
import {
  complete,
  type HoursNotReported,
  isSeated,
  type Match,
  type MatchAlreadyLive,
  type MatchNotInState,
  type MatchSide,
  type NotYourSide,
  report,
  sideOf,
  take,
} from './domain.ts';
import { insertOnce, MatchTable } from './table.ts';

export type ProposeRefusal = NeedNotOpen | MemberNotRegistered | MatchAlreadyLive | OfferNotUsable;
export type StepRefusal = MatchNotInState | NotYourSide;
export type CompleteRefusal = StepRefusal | HoursNotReported;

const hoursAtMost = 10_000;

/** Brings a member and a need together. Throws NOT_FOUND, or FORBIDDEN when a stranger proposes somebody else. */
export async function proposeMatch(ctx: CommandContext, input: ProposeMatchInput) {
  checkIds({ needId: input.needId, memberId: input.memberId, offerId: input.offerId });
  return await command<ProposeMatchInput, Match, ProposeRefusal>(ctx, 'proposeMatch', input, async (tx) => {
    // Shared: the state of the need stays, while others may propose, too.
    const need = await lockNeed(tx, input.needId, 'pessimistic_read');
    const now = ctx.clock.now();
    const memberId = input.memberId ?? ctx.actor.memberId;
    const proposedBy = requireSide(ctx, memberId, need);
    if (need.state !== 'OPEN') return refuse({ kind: 'need-not-open', state: need.state });
    if (!(await tx.existsBy(MemberTable, { id: memberId }))) return refuse({ kind: 'member-not-registered' });
    const offerId = input.offerId ?? null;
    if (offerId !== null && !(await offerBacks(tx, offerId, memberId, need.skillId, now))) {
      return refuse({ kind: 'offer-not-usable' });
    }
    const match: Match = {
      ...{ id: newId(), needId: need.id, memberId, offerId, state: 'PROPOSED', proposedBy },
      ...{ proposedAt: now, changedAt: now, hoursReported: null, reportedAt: null, hoursGiven: null },
    };
    return (await insertOnce(tx, match)) ? accept(match) : refuse({ kind: 'match-already-live' });
  });
}

async function offerBacks(
  tx: EntityManager,
  id: string,
  memberId: string,
  skillId: string,
  now: Date,
): Promise<boolean> {
  const offer = await tx.findOneBy(OfferTable, { id });
  return offer !== null && backs(offer, memberId, skillId, now);
}

/** Agrees to a proposal; the member takes a seat. Throws NOT_FOUND or FORBIDDEN. */
export async function acceptMatch(ctx: CommandContext, input: AcceptMatchInput) {
  return await command<AcceptMatchInput, Match, StepRefusal | NeedNotOpen>(ctx, 'acceptMatch', input, async (tx) => {
    const { need, match, side } = await lockForSide(tx, ctx, input.matchId);
    const now = ctx.clock.now();
    const accepted = take('accept', match, side, now);
    if (!accepted.ok) return accepted;
    const seat = takeSeat(need, now);
    if (!seat.ok) return seat;
    await save(tx, accepted.value, seat.value);
    const { id: needId, agendaId, filled, wanted, state, version } = seat.value;
    const seats = { needId, agendaId, filled, wanted };
    await append(tx, matchAccepted, { ...seats, matchId: match.id, memberId: match.memberId });
    if (state === 'FILLED') await append(tx, needClosed, { ...seats, reason: 'FILLED', version });
    return accepted;
  });
}

/** Declines a proposal. Throws NOT_FOUND or FORBIDDEN. */
export async function declineMatch(ctx: CommandContext, input: DeclineMatchInput) {
  return await command<DeclineMatchInput, Match, StepRefusal>(ctx, 'declineMatch', input, async (tx) => {
    const { need, match, side } = await lockForSide(tx, ctx, input.matchId);
    const declined = take('decline', match, side, ctx.clock.now());
    if (declined.ok) await save(tx, declined.value, need);
    return declined;
  });
}

/** Takes a match back; its seat becomes free. Throws NOT_FOUND or FORBIDDEN. */
export async function cancelMatch(ctx: CommandContext, input: CancelMatchInput) {
  return await command<CancelMatchInput, Match, StepRefusal>(ctx, 'cancelMatch', input, async (tx) => {
    const { need, match, side, agendaIsOpen } = await lockForSide(tx, ctx, input.matchId);
    const cancelled = take('cancel', match, side, ctx.clock.now());
    if (!cancelled.ok) return cancelled;
    if (!isSeated(match)) {
      await save(tx, cancelled.value, need);
      return cancelled;
    }
    const freed = releaseSeat(need, agendaIsOpen);
    await save(tx, cancelled.value, freed);
    const { id: needId, agendaId, filled, wanted, state: needState, version } = freed;
    const { id: matchId, memberId } = match;
    const seats = { needId, agendaId, filled, wanted };
    await append(tx, matchCancelled, { ...seats, matchId, memberId, needState });
    if (reopened(need, freed)) await append(tx, needReopened, { ...seats, version });
    return cancelled;
  });
}

/** The helper reports how many hours were given, for the other side to confirm. Throws NOT_FOUND or FORBIDDEN. */
export async function reportHours(ctx: CommandContext, input: ReportHoursInput) {
  checkHours('hours', input.hours);
  return await command<ReportHoursInput, Match, StepRefusal>(ctx, 'reportHours', input, async (tx) => {
    const { need, match, side } = await lockForSide(tx, ctx, input.matchId);
    const reported = report(match, side, input.hours, ctx.clock.now());
    if (reported.ok) await save(tx, reported.value, need);
    return reported;
  });
}

/** Confirms that the work is done, and the hours that the helper reported. Throws NOT_FOUND or FORBIDDEN. */
export async function completeMatch(ctx: CommandContext, input: CompleteMatchInput) {
  const { hoursGiven } = input;
  checkHours('hoursGiven', hoursGiven);
  return await command<CompleteMatchInput, Match, CompleteRefusal>(ctx, 'completeMatch', input, async (tx) => {
    const { need, match, side } = await lockForSide(tx, ctx, input.matchId);
    const completed = complete(match, side, hoursGiven, ctx.clock.now());
    if (!completed.ok) return completed;
    await save(tx, completed.value, addHours(need, hoursGiven));
    const { id: needId, agendaId } = need;
    await append(tx, matchCompleted, { needId, agendaId, matchId: match.id, memberId: match.memberId, hoursGiven });
    return completed;
  });
}

type Locked = {
  readonly need: Need;
  readonly match: Match;
  readonly side: MatchSide;
  readonly agendaIsOpen: boolean;
};

/**
 * A match with its need, both locked: first the agenda (which may be closing), then the need, whose lock makes its
 * seats be given one after the other. The match is read again under the lock.
 */
async function lockForSide(tx: EntityManager, ctx: CommandContext, id: string): Promise<Locked> {
  checkIds({ matchId: id });
  const seen = await tx.findOneBy(MatchTable, { id });
  const needSeen = seen === null ? null : await tx.findOneBy(NeedTable, { id: seen.needId });
  if (needSeen === null) throw notFound({ ko: '매칭', en: 'Match' });
  const agenda = await holdKnownAgenda(tx, needSeen.agendaId);
  const need = await lockNeed(tx, needSeen.id);
  const match = await tx.findOneOrFail(MatchTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return { need, match, side: requireSide(ctx, match.memberId, need), agendaIsOpen: !agenda.isClosed };
}

/** The side on which the caller stands. Throws FORBIDDEN for a stranger. */
function requireSide({ actor }: CommandContext, helperId: string, need: Need): MatchSide {
  const side = sideOf(actor.memberId, helperId, isNeedSide(actor, need));
  if (side !== null) return side;
  throw forbidden({
    ko: '돕는 사람, 필요를 올린 사람, 사무국만 할 수 있습니다.',
    en: 'Only the helper, who opened the need, or the secretariat may do this.',
  });
}

async function save(tx: EntityManager, match: Match, need: Need): Promise<void> {
  await tx.update(MatchTable, { id: match.id }, match);
  await tx.update(NeedTable, { id: need.id }, need);
}

function checkHours(field: string, hours: number): void {
  checkRange(field, hours, 0, hoursAtMost);
  if (Math.round(hours * 100) / 100 === hours) return;
  throw badInput(
    { ko: `${field}: 소수점 아래 두 자리까지 쓸 수 있습니다.`, en: `${field} has two decimals at most.` },
    { field },
  );
}
