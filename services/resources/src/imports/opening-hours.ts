import { type ClosedDays, type OpeningInterval, weekdays } from '../openings/domain.ts';

/** From when until when it is open on a kind of day, as `HH:MM`; 'not said', or null when it is not understood. */
type Hours = Pick<OpeningInterval, 'opens' | 'closes'> | 'not said' | null;

/** The columns of one kind of day as given. */
export type HoursColumns = { readonly opens: string; readonly closes: string };

export type Week = { readonly workdays: HoursColumns; readonly weekends: HoursColumns };

/**
 * The hours of the week, without the days that are known to be closed. Null unless they are known for each of the
 * others; `unclear` then names the kind of day. `00:00` to `00:00` is what the standard's forms write when nothing was
 * filled in: it does not say whether the place is open all day or not at all.
 */
export function understandWeek(
  given: Week,
  closed: ClosedDays | null,
): { readonly week: readonly OpeningInterval[] } | { readonly unclear: keyof Week } {
  const week: OpeningInterval[] = [];
  for (const kind of ['workdays', 'weekends'] as const) {
    const hours = understandHours(given[kind]);
    const days = kind === 'workdays' ? weekdays.slice(0, 5) : weekdays.slice(5);
    const openDays = days.filter((day) => closed?.weekdays.includes(day) !== true);
    if (openDays.length === 0) continue;
    if (hours === null || hours === 'not said') return { unclear: kind };
    week.push(...openDays.map((weekday) => ({ weekday, ...hours })));
  }
  return { week };
}

/** An end at `00:00` or `23:59` after a real beginning is midnight; one that is not after the beginning is not understood. */
function understandHours({ opens, closes }: HoursColumns): Hours {
  const [from, until] = [minuteOf(opens), minuteOf(closes)];
  if (from === null || until === null) return opens === '' && closes === '' ? 'not said' : null;
  if (from === 0 && until === 0) return 'not said';
  const end = until === 0 || until === midnight - 1 ? midnight : until;
  return end > from ? { opens: timeOf(from), closes: timeOf(end) } : null;
}

const midnight = 24 * 60;

/** `9:00`, `09:00` or `24:00` in minutes. */
function minuteOf(text: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return minutes <= midnight ? minutes : null;
}

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
