/** What is known here of a district, from the registry of places. */
export type KnownDistrict = {
  readonly districtCode: string;
  readonly municipalityCode: string;
  /** The first day on which the code is valid, `2027-03-01`. */
  readonly validFrom: string;
  /** The first day on which it is no longer valid; null while it is. */
  readonly validUntil: string | null;
  /** That of its municipality, in which the days are counted. */
  readonly timeZone: string;
};

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
