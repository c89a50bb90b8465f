import { accept, type Decision, refuse } from '@dure/kit/decision';

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

/** Degrees in WGS 84. */
export type Point = { readonly longitude: number; readonly latitude: number };
export type Ring = readonly (readonly [longitude: number, latitude: number])[];
/** The outer ring, then the holes. */
export type Polygon = readonly Ring[];

export type PointRefusal =
  | { readonly kind: 'point-in-other-district'; readonly districtCode: string; readonly found: KnownDistrict }
  | { readonly kind: 'point-in-no-district' };

/** What is known of a point and of the district that is named with it, or in which the thing lies already. */
export type Surrounding = {
  readonly named: KnownDistrict | null;
  /** Whether the border of the named one is known. */
  readonly isBordered: boolean;
  /** Those in which the point lies, the lowest code first; on a border there are two. */
  readonly around: readonly KnownDistrict[];
};

/**
 * The district of a point: the named one when it lies there, or when nothing is known of any border there. Without a
 * name its polygon decides. `mayMove`: the name is only where the thing lay before, and the point decides.
 */
export function districtOfPoint(
  { named, isBordered, around }: Surrounding,
  mayMove: boolean,
): Decision<KnownDistrict, PointRefusal> {
  const [found] = around;
  if (named !== null && around.some(({ districtCode }) => districtCode === named.districtCode)) return accept(named);
  if (found !== undefined) {
    if (named === null || mayMove) return accept(found);
    return refuse({ kind: 'point-in-other-district', districtCode: named.districtCode, found });
  }
  return named === null || isBordered ? refuse({ kind: 'point-in-no-district' }) : accept(named);
}

/** Making a calendar is slow, and there are few time zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Writes days as `2027-03-01`. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, calendar);
  return calendar;
}
