import { accept, type Decision, refuse } from '@dure/kit/decision';
import { isWhole } from '@dure/kit/texts';
import type { Point } from '../boundaries/domain.ts';
import {
  type ClosedDays,
  type OpeningInterval,
  type OpeningRefusal,
  readClosedDays,
  readOpeningHours,
} from '../openings/domain.ts';

/** The kinds of resources (N2); people and skills stand in the skills domain. */
export type ResourceKind = 'SPACE' | 'BUDGET' | 'TECHNOLOGY' | 'DATA' | 'INSTITUTIONAL_SUPPORT' | 'EQUIPMENT';
export type PriceUnit = 'MINUTE' | 'HOUR' | 'DAY' | 'MONTH' | 'YEAR' | 'USE' | 'PERSON';
export type Currency = 'KRW' | 'JPY' | 'EUR' | 'USD';

/** What a resource costs: `minorUnits` for `unitCount` of `unit`; zero is free, no unit is unknown. */
export type Price = {
  readonly minorUnits: number;
  readonly currency: Currency;
  readonly unit: PriceUnit | null;
  readonly unitCount: number | null;
};

/** How to reach the holder; the phone may be personal. */
export type Contact = {
  readonly phone: string | null;
  readonly department: string | null;
  readonly url: string | null;
};

/** What people say of a resource, or a file of a source does; each part that may be unknown is null. */
export type Particulars = {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly holderOrganizationId: string | null;
  readonly holderName: string | null;
  readonly districtCode: string | null;
  readonly point: Point | null;
  readonly address: string | null;
  readonly capacity: number | null;
  readonly price: Price | null;
  readonly priceAsGiven: string | null;
  readonly openingHoursAsGiven: string | null;
  readonly openingHours: readonly OpeningInterval[] | null;
  readonly closedDaysAsGiven: string | null;
  readonly closedDays: ClosedDays | null;
  readonly availableFrom: Date | null;
  readonly availableUntil: Date | null;
  readonly categoryKeys: readonly string[];
};

export type ParticularsRefusal =
  | OpeningRefusal
  | { readonly kind: 'holder-missing' }
  | { readonly kind: 'district-elsewhere' }
  | { readonly kind: 'availability-backwards' };

/**
 * Particulars in the form in which they are stored: opening hours and closed days in order, each category once.
 * Refuses a resource without a holder (N2), in a district of another municipality, or whose times do not fit together.
 */
export function readParticulars<T extends Particulars>(
  given: T,
  municipalityCode: string,
): Decision<T, ParticularsRefusal> {
  if (given.holderOrganizationId === null && given.holderName === null) return refuse({ kind: 'holder-missing' });
  if (given.districtCode !== null && `${given.districtCode.slice(0, 5)}00000` !== municipalityCode) {
    return refuse({ kind: 'district-elsewhere' });
  }
  const { availableFrom, availableUntil } = given;
  if (availableFrom !== null && availableUntil !== null && availableUntil <= availableFrom) {
    return refuse({ kind: 'availability-backwards' });
  }
  const openingHours = given.openingHours === null ? accept(null) : readOpeningHours(given.openingHours);
  if (!openingHours.ok) return openingHours;
  return accept({
    ...given,
    openingHours: openingHours.value,
    closedDays: given.closedDays === null ? null : readClosedDays(given.closedDays),
    categoryKeys: [...new Set(given.categoryKeys)],
  });
}

/** A field that is out of bounds: characters of a text or entries of a list, or the size of a number. */
export type OutOfBounds = { readonly field: string; readonly least: number; readonly most: number };

type Bounds = readonly [least: number, most: number];

const textBounds = {
  ...{ name: [1, 200], description: [0, 10_000], holderName: [1, 200], address: [1, 500], priceAsGiven: [1, 2_000] },
  ...{ openingHoursAsGiven: [1, 2_000], closedDaysAsGiven: [1, 2_000] },
} as const satisfies { readonly [K in keyof Particulars]?: Bounds };

const contactBounds = { phone: [1, 40], department: [1, 200], url: [1, 2_000] } as const satisfies Record<
  keyof Contact,
  Bounds
>;

/** The first field that is blank, too long, has control characters, or is a number out of range; null when all fit. */
export function outOfBounds(given: Particulars, contact: Contact | null): OutOfBounds | null {
  const { capacity, price, point, categoryKeys } = given;
  const texts = [
    ...keysOf(textBounds).map((field) => [field, given[field], textBounds[field]] as const),
    ...keysOf(contactBounds).map((part) => [`contact.${part}`, contact?.[part], contactBounds[part]] as const),
    ...categoryKeys.map((key, index) => [`categoryKeys.${index}`, key, [1, 100]] as const),
  ];
  const numbers = [
    ['capacity', capacity, [1, 1_000_000]],
    ['price.amount.minorUnits', price?.minorUnits, [0, Number.MAX_SAFE_INTEGER]],
    ['price.unitCount', price?.unitCount, [1, 10_000]],
    ['point.longitude', point?.longitude, [-180, 180]],
    ['point.latitude', point?.latitude, [-90, 90]],
    ['categoryKeys', categoryKeys.length, [0, 20]],
    ['openingHours', given.openingHours?.length, [0, 100]],
  ] as const;
  const wrong =
    numbers.find(([, number, [least, most]]) => isGiven(number) && !(number >= least && number <= most)) ??
    texts.find(([, text, bounds]) => isGiven(text) && !fits(text, bounds));
  if (wrong === undefined) return null;
  const [field, , [least, most]] = wrong;
  return { field, least, most };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

const keysOf = <T extends object>(record: T) => Object.keys(record) as (keyof T & string)[];

const fits = (text: string, [least, most]: Bounds): boolean =>
  isWhole(text) && text.length <= most && (least === 0 || text.trim().length >= least);
