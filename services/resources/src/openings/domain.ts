import { accept, type Decision, refuse } from '@dure/kit/decision';

/** The days of the week, from Monday on as in ISO 8601. */
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export type Weekday = (typeof weekdays)[number];

/** Open from `opens` to `closes` on a day of the week; `HH:MM`, `24:00` is the end of the day. */
export type OpeningInterval = { readonly weekday: Weekday; readonly opens: string; readonly closes: string };

/** The days on which a resource is closed, as far as they were understood. */
export type ClosedDays = { readonly weekdays: readonly Weekday[]; readonly publicHolidays: boolean };

export type OpeningRefusal = { readonly kind: 'opening-hours-not-valid' } | { readonly kind: 'opening-hours-overlap' };

const time = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * The opening hours of a week in the order of the week. Refuses a time that is not `HH:MM`, one that does not lie
 * before its closing time (what goes past midnight is given as two), and two that overlap on a day.
 */
export function readOpeningHours(
  given: readonly OpeningInterval[],
): Decision<readonly OpeningInterval[], OpeningRefusal> {
  const isWrong = ({ opens, closes }: OpeningInterval) => !time.test(opens) || !time.test(closes) || opens >= closes;
  if (given.some(isWrong)) return refuse({ kind: 'opening-hours-not-valid' });
  const inOrder = given
    .map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
    .sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday) || (a.opens < b.opens ? -1 : 1));
  const overlaps = inOrder.some((interval, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && before.weekday === interval.weekday && before.closes > interval.opens;
  });
  return overlaps ? refuse({ kind: 'opening-hours-overlap' }) : accept(inOrder);
}

/** The closed days, each once and in the order of the week. */
export const readClosedDays = (given: ClosedDays): ClosedDays => ({
  weekdays: weekdays.filter((day) => given.weekdays.includes(day)),
  publicHolidays: given.publicHolidays,
});

/** A part of a day on the calendar of the place, from one time on its clock to another, in milliseconds since midnight. */
export type DayPart = {
  readonly day: string;
  readonly weekday: number;
  readonly fromMs: number;
  readonly untilMs: number;
};

/** When something is open; null for what is not known. `holidays` are the public ones, as days. */
export type Openings = {
  readonly openingHours: readonly OpeningInterval[] | null;
  readonly closedDays: ClosedDays | null;
  readonly holidays: readonly string[];
};

/** The first day of the parts on which it is not open all the time; null when it is. Unknown hours are all hours. */
export function closedDayIn(parts: readonly DayPart[], openings: Openings): string | null {
  return parts.find((part) => !isOpenDuring(part, openings))?.day ?? null;
}

function isOpenDuring(part: DayPart, { openingHours, closedDays, holidays }: Openings): boolean {
  const weekday = weekdays[part.weekday - 1];
  if (weekday === undefined) throw new RangeError(`${part.weekday} is no day of the week.`);
  if (closedDays?.weekdays.includes(weekday) === true) return false;
  if (closedDays?.publicHolidays === true && holidays.includes(part.day)) return false;
  if (openingHours === null) return true;
  // In order and without overlaps: what touches is open in one.
  let openUntil = part.fromMs;
  for (const { opens, closes } of openingHours.filter((interval) => interval.weekday === weekday)) {
    if (msOf(opens) <= openUntil) openUntil = Math.max(openUntil, msOf(closes));
  }
  return openUntil > part.fromMs && openUntil >= part.untilMs;
}

const msOf = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
