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

/** Whether the text is an ISO 8601 duration that goes forward: longer than nothing, without a sign. */
export function isDuration(text: string): boolean {
  if (!text.startsWith('P')) return false;
  try {
    return Temporal.Duration.from(text).sign > 0;
  } catch {
    return false;
  }
}
