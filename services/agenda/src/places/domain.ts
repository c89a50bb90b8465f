/** What is known here of a district, from the registry of places. */
export type KnownDistrict = {
  readonly districtCode: string;
  readonly municipalityCode: string;
  /** The first day on which the code is valid, `2027-03-01`. */
  readonly validFrom: string;
  /** The first day on which it is no longer valid; null while it is. */
  readonly validUntil: string | null;
};

/** KS administrative codes are valid from midnight to midnight in Korea. */
const registryTimeZone = 'Asia/Seoul';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: registryTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Whether the code stands for a district at that instant (domain.md §8, KS administrative codes). */
export function isValidAt(district: KnownDistrict, at: Date): boolean {
  const day = calendar.format(at);
  return district.validFrom <= day && (district.validUntil === null || day < district.validUntil);
}
