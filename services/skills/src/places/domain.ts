/** A district as far as skills needs it; days are ISO dates, `validUntil` the first day on which the code no longer holds. */
export type KnownDistrict = {
  readonly code: string;
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** That of its municipality, in which the days are counted. */
  readonly timeZone: string;
};

export type PlaceNotKnown = { readonly kind: 'place-not-known'; readonly code: string };

/** Whether the code stands for a district at that instant (domain.md §8, KS administrative codes). */
export function isValidAt(district: KnownDistrict, at: Date): boolean {
  const day = calendarOf(district.timeZone).format(at);
  return district.validFrom <= day && (district.validUntil === null || day < district.validUntil);
}

/** Making a calendar is slow, and there are few time zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Writes days as `2027-03-01`. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar;
}
