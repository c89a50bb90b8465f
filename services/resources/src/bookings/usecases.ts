import { after, dayParts } from '@dure/kit/calendar';
import { type CommandContext, command } from '@dure/kit/command';
import { schedule } from '@dure/kit/deadlines';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { notFound } from '@dure/kit/errors';
import type { Member } from '@dure/kit/identity';
import { newId } from '@dure/kit/ids';
import { checkIds, checkTexts } from '@dure/kit/input';
import { append, appendAll } from '@dure/kit/outbox';
import { bookingCancelled, bookingConfirmed, bookingRequested } from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { KnownAgendaTable } from '../agendas/table.ts';
import { KnownExperimentTable } from '../experiments/table.ts';
import type {
  ApproveBookingInput,
  BookResourceInput,
  CancelBookingInput,
  DeclineBookingInput,
} from '../generated/graphql.ts';
import { lockMunicipalityOf, MunicipalityTable } from '../places/table.ts';
import { lockResource } from '../resources/table.ts';
import { isOfHolder, lockForHolder, lockForSide, requireForAgenda } from './access.ts';
import {
  approve,
  type Booking,
  type BookingDraft,
  type BookingNotInState,
  type BookRefusal,
  book,
  cancel,
  decline,
  type HasBegun,
  isWithinReach,
  lapse,
  type OutOfReach,
} from './domain.ts';
import { BookingTable, bookedBetween, cancelAll, lockBooking, type OutsideCause } from './table.ts';

/** When a request that nobody has answered gives its time back. */
export const lapseDeadline = 'booking-lapses';

export type CauseRefusal = {
  readonly kind: 'agenda-not-known' | 'agenda-closed' | 'experiment-not-known' | 'experiment-ended';
};

export type RequestRefusal = CauseRefusal | OutOfReach | BookRefusal;

export type StepRefusal = BookingNotInState | HasBegun;

/**
 * Books a space or equipment for an agenda. Throws NOT_FOUND for a resource that is not there, and FORBIDDEN for
 * somebody who may not book for this agenda or experiment.
 */
export async function bookResource(ctx: CommandContext, input: BookResourceInput) {
  const { resourceId, agendaId, experimentId = null, startsAt, endsAt, purpose, language = 'ko' } = input;
  checkIds({ resourceId, agendaId, experimentId });
  checkTexts({ purpose: [purpose, 'short'] });
  return await command<BookResourceInput, Booking, RequestRefusal>(ctx, 'bookResource', input, async (tx) => {
    const cause = await lockCause(tx, ctx.actor, agendaId, experimentId);
    if (!cause.ok) return cause;
    const draft = { id: newId(), agendaId, experimentId, startsAt, endsAt, purpose, language };
    const decision = await decide(tx, ctx, resourceId, { ...draft, bookerId: ctx.actor.memberId });
    if (!decision.ok) return decision;
    const booking = decision.value;
    await tx.insert(BookingTable, { ...booking, approvalReasons: [...booking.approvalReasons] });
    if (booking.state === 'REQUESTED') await schedule(tx, lapseDeadline, booking.id, startsAt);
    await append(tx, booking.state === 'REQUESTED' ? bookingRequested : bookingConfirmed, factsOf(booking));
    return decision;
  });
}

/** The holder agrees to a request. Throws NOT_FOUND or FORBIDDEN. */
export async function approveBooking(ctx: CommandContext, input: ApproveBookingInput) {
  checkIds({ bookingId: input.bookingId });
  return await command<ApproveBookingInput, Booking, StepRefusal>(ctx, 'approveBooking', input, async (tx) => {
    const booking = await lockForHolder(tx, ctx.actor, input.bookingId);
    const decision = approve(booking, byOf(ctx));
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await append(tx, bookingConfirmed, factsOf(decision.value));
    return decision;
  });
}

/** The holder does not agree to a request. Throws NOT_FOUND or FORBIDDEN. */
export async function declineBooking(ctx: CommandContext, input: DeclineBookingInput) {
  checkIds({ bookingId: input.bookingId });
  checkTexts({ reason: [input.reason, 'short'] });
  return await command<DeclineBookingInput, Booking, StepRefusal>(ctx, 'declineBooking', input, async (tx) => {
    const booking = await lockForHolder(tx, ctx.actor, input.bookingId);
    const decision = decline(booking, input.reason, byOf(ctx));
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await append(tx, bookingCancelled, { ...factsOf(decision.value), isDeclined: true });
    return decision;
  });
}

/** One of the two sides takes a booking back. Throws NOT_FOUND or FORBIDDEN. */
export async function cancelBooking(ctx: CommandContext, input: CancelBookingInput) {
  checkIds({ bookingId: input.bookingId });
  checkTexts({ reason: [input.reason, 'short'] });
  return await command<CancelBookingInput, Booking, StepRefusal>(ctx, 'cancelBooking', input, async (tx) => {
    const { booking, side } = await lockForSide(tx, ctx.actor, input.bookingId);
    const decision = cancel(booking, { side, reason: input.reason }, byOf(ctx));
    if (!decision.ok) return decision;
    await save(tx, decision.value);
    await append(tx, bookingCancelled, { ...factsOf(decision.value), isDeclined: false });
    return decision;
  });
}

/** What the end of a resource, an agenda or an experiment does to its bookings: those that have not begun are cancelled. */
export async function freeBookings(tx: EntityManager, because: OutsideCause, id: string, now: Date): Promise<void> {
  const cancelled = await cancelAll(tx, because, id, now);
  await appendAll(
    tx,
    bookingCancelled,
    cancelled.map((booking) => ({ ...factsOf(booking), isDeclined: false })),
  );
}

/** What the deadline of a request does: it would begin now and nobody has answered, so its time is free again. */
export async function lapseWhenDue(tx: EntityManager, bookingId: string, now: Date): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  const lapsed = booking === null ? null : lapse(booking, now);
  if (lapsed === null) return;
  await save(tx, lapsed);
  await append(tx, bookingCancelled, { ...factsOf(lapsed), isDeclined: false });
}

/**
 * The agenda and the experiment for which is booked, neither of which ends before the booking is there: who ends them
 * then sees it. Throws FORBIDDEN for somebody who may not book for them.
 */
async function lockCause(
  tx: EntityManager,
  actor: Member,
  agendaId: string,
  experimentId: string | null,
): Promise<Decision<null, CauseRefusal>> {
  const lock = { mode: 'pessimistic_read' } as const;
  const agenda = await tx.findOne(KnownAgendaTable, { where: { id: agendaId }, lock });
  if (agenda === null) return refuse({ kind: 'agenda-not-known' });
  const where = { id: experimentId ?? '', agendaId };
  const experiment = experimentId === null ? null : await tx.findOne(KnownExperimentTable, { where, lock });
  if (experimentId !== null && experiment === null) return refuse({ kind: 'experiment-not-known' });
  await requireForAgenda(tx, actor, agenda.municipalityCode, experiment);
  if (agenda.isClosed) return refuse({ kind: 'agenda-closed' });
  if (experiment?.hasEnded === true) return refuse({ kind: 'experiment-ended' });
  return accept(null);
}

/** Locks as all do who change a resource, so that of two who book it at once the second sees the first. */
async function decide(
  tx: EntityManager,
  { actor, clock }: CommandContext,
  resourceId: string,
  draft: BookingDraft,
): Promise<Decision<Booking, OutOfReach | BookRefusal>> {
  await lockMunicipalityOf(tx, resourceId);
  const resource = await lockResource(tx, resourceId);
  if (resource === null) throw notFound({ ko: '자원', en: 'Resource' });
  const municipality = await tx.findOneByOrFail(MunicipalityTable, { code: resource.municipalityCode });
  const { timeZone, bookableDaysAhead, publicHolidays: holidays } = municipality;
  const now = clock.now();
  const latest = after(now, `P${bookableDaysAhead}D`, timeZone);
  // Before its days are counted: a time in thousands of years has too many.
  const reach = isWithinReach(draft, now, latest);
  if (!reach.ok) return reach;
  const parts = dayParts(draft.startsAt, draft.endsAt, timeZone);
  const taken = await bookedBetween(tx, resourceId, draft);
  const isHolder = await isOfHolder(tx, actor, resource);
  return book(resource, draft, { now, parts, timeZone, holidays, taken, isHolder });
}

const save = (tx: EntityManager, { id, approvalReasons: _, ...booking }: Booking) =>
  tx.update(BookingTable, { id }, booking);

const byOf = ({ actor, clock }: CommandContext) => ({ memberId: actor.memberId, now: clock.now() });

const factsOf = ({ id, resourceId, agendaId, experimentId, startsAt, endsAt }: Booking) => ({
  bookingId: id,
  resourceId,
  agendaId,
  experimentId,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});
