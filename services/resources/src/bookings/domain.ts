import { accept, type Decision, refuse } from '@dure/kit/decision';
import { type ClosedDays, closedDayIn, type DayPart, type OpeningInterval } from '../openings/domain.ts';
import type { ResourceKind } from '../particulars/domain.ts';
import type { Resource, ResourceState } from '../resources/domain.ts';

export type BookingState = 'REQUESTED' | 'CONFIRMED' | 'DECLINED' | 'CANCELLED' | 'LAPSED';
/** The side of a booking on which somebody stands. */
export type Side = 'BOOKER' | 'HOLDER';
/** Why a booking was cancelled: by a side of it, or because what it belongs to came to its end. */
export type CancellationCause = Side | 'RESOURCE_WITHDRAWN' | 'AGENDA_CLOSED' | 'EXPERIMENT_ENDED';
/** Why the holder has to approve. */
export type ApprovalReason =
  | 'HOLDER_ASKS_FOR_IT'
  | 'NOT_VERIFIED'
  | 'OPENING_HOURS_UNKNOWN'
  | 'CLOSED_DAYS_UNKNOWN'
  | 'PUBLIC_HOLIDAYS_UNKNOWN';

export type Booking = {
  readonly id: string;
  readonly resourceId: string;
  /** That of the resource. */
  readonly municipalityCode: string;
  readonly agendaId: string;
  readonly experimentId: string | null;
  readonly startsAt: Date;
  /** The first moment that is free again. */
  readonly endsAt: Date;
  readonly purpose: string;
  readonly language: string;
  readonly state: BookingState;
  readonly approvalReasons: readonly ApprovalReason[];
  readonly bookerId: string;
  readonly bookedAt: Date;
  readonly approvedAt: Date | null;
  readonly approverId: string | null;
  readonly endedAt: Date | null;
  readonly enderId: string | null;
  readonly cancelledBecause: CancellationCause | null;
  readonly reason: string | null;
};

/** What is asked for. */
export type BookingDraft = Pick<
  Booking,
  'id' | 'agendaId' | 'experimentId' | 'startsAt' | 'endsAt' | 'purpose' | 'language' | 'bookerId'
>;

export type Span = { readonly startsAt: Date; readonly endsAt: Date };

/** What a booking needs to know beyond the resource and what is asked for. */
export type BookingSurroundings = {
  readonly now: Date;
  /** The time that is asked for on the calendar and the clock of the municipality. */
  readonly parts: readonly DayPart[];
  readonly timeZone: string;
  /** Its public holidays, as days. */
  readonly holidays: readonly string[];
  /** The first booking that stands at this time. */
  readonly taken: Span | null;
  /** Whether the booker is of the holder's side, who need not ask themselves. */
  readonly isHolder: boolean;
};

export type OutOfReach = { readonly kind: 'out-of-reach'; readonly earliest: Date; readonly latest: Date };

export type NotOpen = {
  readonly kind: 'not-open';
  readonly day: string;
  readonly openingHours: readonly OpeningInterval[] | null;
  readonly closedDays: ClosedDays | null;
  readonly timeZone: string;
};

export type BookRefusal =
  | NotOpen
  | { readonly kind: 'not-bookable'; readonly resourceKind: ResourceKind }
  | { readonly kind: 'not-in-state'; readonly actual: ResourceState; readonly allowed: readonly ResourceState[] }
  | { readonly kind: 'not-available'; readonly from: Date | null; readonly until: Date | null }
  | { readonly kind: 'taken'; readonly from: Date; readonly to: Date };

/** What is used for a while and comes back; the other kinds are applied for or consulted. */
export const bookableKinds: readonly ResourceKind[] = ['SPACE', 'EQUIPMENT'];

const bookableStates: readonly ResourceState[] = ['PUBLISHED', 'STALE'];

/** Whether the time goes forwards and lies ahead, no further than the municipality allows. */
export function isWithinReach(span: Span, now: Date, latest: Date): Decision<null, OutOfReach> {
  const isInReach = span.startsAt > now && span.endsAt > span.startsAt && span.endsAt <= latest;
  return isInReach ? accept(null) : refuse({ kind: 'out-of-reach', earliest: now, latest });
}

/**
 * A booking of a space or of equipment, at a time within reach. It stands at once, unless its holder asks to approve, or nobody can know here
 * whether it is open at that time or still there; then it holds its time and waits for the holder.
 */
export function book(
  resource: Resource,
  draft: BookingDraft,
  surroundings: BookingSurroundings,
): Decision<Booking, BookRefusal> {
  const { kind, state, municipalityCode, openingHours, closedDays } = resource;
  const { now, parts, timeZone, holidays, taken, isHolder } = surroundings;
  if (!bookableKinds.includes(kind)) return refuse({ kind: 'not-bookable', resourceKind: kind });
  if (!bookableStates.includes(state)) return refuse({ kind: 'not-in-state', actual: state, allowed: bookableStates });
  if (!isAvailable(resource, draft)) {
    return refuse({ kind: 'not-available', from: resource.availableFrom, until: resource.availableUntil });
  }
  const used = kind === 'EQUIPMENT' ? endsOf(parts) : parts;
  const day = closedDayIn(used, { openingHours, closedDays, holidays });
  if (day !== null) return refuse({ kind: 'not-open', day, openingHours, closedDays, timeZone });
  if (taken !== null) return refuse({ kind: 'taken', from: taken.startsAt, to: taken.endsAt });
  const approvalReasons = isHolder ? [] : approvalReasonsOf(resource, used, holidays);
  return accept({
    ...draft,
    resourceId: resource.id,
    municipalityCode,
    state: approvalReasons.length > 0 ? 'REQUESTED' : 'CONFIRMED',
    approvalReasons,
    bookedAt: now,
    ...{ approvedAt: null, approverId: null, endedAt: null, enderId: null, cancelledBecause: null, reason: null },
  });
}

function isAvailable({ availableFrom, availableUntil }: Resource, { startsAt, endsAt }: Span): boolean {
  return (availableFrom === null || availableFrom <= startsAt) && (availableUntil === null || endsAt <= availableUntil);
}

/** Equipment is fetched and brought back while its holder is open; what lies between is not the holder's business. */
function endsOf(parts: readonly DayPart[]): DayPart[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { ...first, untilMs: first.fromMs + 1 },
    { ...last, fromMs: last.untilMs - 1 },
  ];
}

function approvalReasonsOf(
  { approvalRequired, state, openingHours, closedDays, closedDaysAsGiven }: Resource,
  parts: readonly DayPart[],
  holidays: readonly string[],
): ApprovalReason[] {
  const knownYears = new Set(holidays.map(yearOf));
  const areHolidaysUnknown =
    closedDays?.publicHolidays === true && parts.some(({ day }) => !knownYears.has(yearOf(day)));
  const reasons: readonly (readonly [ApprovalReason, boolean])[] = [
    ['HOLDER_ASKS_FOR_IT', approvalRequired],
    ['NOT_VERIFIED', state === 'STALE'],
    ['OPENING_HOURS_UNKNOWN', openingHours === null],
    ['CLOSED_DAYS_UNKNOWN', closedDays === null && closedDaysAsGiven !== null],
    ['PUBLIC_HOLIDAYS_UNKNOWN', areHolidaysUnknown],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

const yearOf = (day: string): string => day.slice(0, 4);

export type BookingNotInState = {
  readonly kind: 'booking-not-in-state';
  readonly actual: BookingState;
  readonly allowed: readonly BookingState[];
};

export type HasBegun = { readonly kind: 'has-begun'; readonly startsAt: Date };

type Step = 'approve' | 'decline' | 'cancel' | 'lapse';

/** From which states each step may be taken; what is not listed is refused. */
const steps: Record<Step, readonly BookingState[]> = {
  approve: ['REQUESTED'],
  decline: ['REQUESTED'],
  cancel: ['REQUESTED', 'CONFIRMED'],
  lapse: ['REQUESTED'],
};

/** Who takes a step, and when. */
export type By = { readonly memberId: string; readonly now: Date };

type StepRefusal = BookingNotInState | HasBegun;

/** The holder agrees. */
export function approve(booking: Booking, { memberId, now }: By): Decision<Booking, StepRefusal> {
  const may = mayTake('approve', booking, now);
  return may.ok ? accept({ ...booking, state: 'CONFIRMED', approvedAt: now, approverId: memberId }) : may;
}

/** The holder does not agree, and says why; the time is free again. */
export function decline(booking: Booking, reason: string, { memberId, now }: By): Decision<Booking, StepRefusal> {
  const may = mayTake('decline', booking, now);
  return may.ok ? accept({ ...booking, state: 'DECLINED', endedAt: now, enderId: memberId, reason }) : may;
}

/** One side takes it back and says why, until it begins; the time is free again. */
export function cancel(
  booking: Booking,
  { side, reason }: { readonly side: Side; readonly reason: string },
  { memberId, now }: By,
): Decision<Booking, StepRefusal> {
  const may = mayTake('cancel', booking, now);
  if (!may.ok) return may;
  return accept({ ...booking, state: 'CANCELLED', endedAt: now, enderId: memberId, cancelledBecause: side, reason });
}

/** The holder has not answered until it would have begun. Null when there is nothing to do. */
export function lapse(booking: Booking, now: Date): Booking | null {
  const isDue = steps.lapse.includes(booking.state) && booking.startsAt <= now;
  return isDue ? { ...booking, state: 'LAPSED', endedAt: now } : null;
}

function mayTake(step: Step, { state, startsAt }: Booking, now: Date): Decision<null, StepRefusal> {
  if (!steps[step].includes(state)) {
    return refuse({ kind: 'booking-not-in-state', actual: state, allowed: steps[step] });
  }
  return startsAt > now ? accept(null) : refuse({ kind: 'has-begun', startsAt });
}
