import { Temporal } from 'temporal-polyfill';

/**
 * The instant that lies an ISO 8601 duration (`P6M`, `P36M`, `P14D`, `PT36H`) after `from`, counted on the calendar and
 * the clock of an IANA time zone: six months after 31 August is the last day of February at the same time of day, also
 * where the clocks were changed meanwhile. Throws RangeError when duration or time zone is none.
 */
export function after(from: Date, duration: string, timeZone: string): Date {
  const start = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(start.add(Temporal.Duration.from(duration)).epochMilliseconds);
}

/** The first instant of the day in which `at` lies, in an IANA time zone. */
export function startOfDay(at: Date, timeZone: string): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(there.startOfDay().epochMilliseconds);
}

/** The day in which `at` lies in an IANA time zone, as `2027-03-01`. */
export const dayOf = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Whether the text is an ISO 8601 duration that goes forward: longer than nothing, without a sign. */
export function isDuration(text: string): boolean {
  if (!text.startsWith('P')) return false;
  try {
    return Temporal.Duration.from(text).sign > 0;
  } catch {
    return false;
  }
}

/** A part of a day on the calendar and the clock of a place: `weekday` from 1 (Monday) to 7, times in ms since midnight. */
export type DayPart = {
  readonly day: string;
  readonly weekday: number;
  readonly fromMs: number;
  readonly untilMs: number;
};

/** The days, or parts of days, that lie between two instants in an IANA time zone, in order; the end is not among them. */
export function dayParts(from: Date, until: Date, timeZone: string): DayPart[] {
  const there = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const end = there(until);
  const parts: DayPart[] = [];
  let begin = there(from);
  while (Temporal.ZonedDateTime.compare(begin, end) < 0) {
    const midnight = begin.startOfDay().add({ days: 1 });
    const untilMs = Temporal.ZonedDateTime.compare(midnight, end) <= 0 ? dayMs : msOfDay(end);
    parts.push({
      day: begin.toPlainDate().toString(),
      weekday: begin.dayOfWeek,
      fromMs: msOfDay(begin),
      untilMs,
    });
    begin = midnight;
  }
  return parts;
}

const dayMs = 86_400_000;

const msOfDay = ({ hour, minute, second, millisecond }: Temporal.ZonedDateTime): number =>
  ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond;
