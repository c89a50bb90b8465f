import type { Language } from '../settings/preferences.ts';

type Named = { readonly ko: string | null; readonly en: string | null };
type Amount = { readonly minorUnits: number; readonly currency: string };

/** A name in the reader's language, else in the other one. */
export const nameIn = (language: Language, { ko, en }: Named): string =>
  (language === 'ko' ? (ko ?? en) : (en ?? ko)) ?? '';

/** A whole number, exact: 2,452. */
export const exactNumber = (language: Language, value: number): string => new Intl.NumberFormat(language).format(value);

/** Shortened, but four digits before a unit keep their comma: 2,385.6만. */
const compact = { notation: 'compact', useGrouping: 'always' } as const;

/** A number as headlines have it: 1.2만 or 12K; below ten thousand exact. */
export const shortNumber = (language: Language, value: number): string =>
  value < 10_000
    ? exactNumber(language, value)
    : new Intl.NumberFormat(language, { ...compact, maximumFractionDigits: 1 }).format(value);

/** Sums of money, exact: 114,240,000원 · €1,080.00. */
export const exactMoney = (language: Language, amounts: readonly Amount[]): string =>
  words(amounts, (amount) => oneAmount(language, amount, {}));

/** Sums of money as headlines have them: 1.1억원 · €1,080. */
export const shortMoney = (language: Language, amounts: readonly Amount[]): string =>
  words(amounts, (amount) =>
    oneAmount(language, amount, { ...compact, maximumFractionDigits: 1, minimumFractionDigits: 0 }),
  );

/** In the order in which they came: sums in different currencies cannot be compared. */
function words(amounts: readonly Amount[], write: (amount: Amount) => string): string {
  const shown = amounts.filter(({ minorUnits }) => minorUnits !== 0);
  return (shown.length > 0 ? shown : [amounts[0] ?? { minorUnits: 0, currency: 'KRW' }]).map(write).join(' · ');
}

function oneAmount(language: Language, amount: Amount, options: Intl.NumberFormatOptions): string {
  const value = majorUnits(amount);
  // Koreans write the unit behind the number, which Intl does not.
  if (language === 'ko' && amount.currency === 'KRW') return `${new Intl.NumberFormat('ko', options).format(value)}원`;
  return new Intl.NumberFormat(language, { style: 'currency', currency: amount.currency, ...options }).format(value);
}

function majorUnits({ minorUnits, currency }: Amount): number {
  const { maximumFractionDigits = 0 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return minorUnits / 10 ** maximumFractionDigits;
}

/** How much of a goal is there, in whole per cent and never rounded up to the goal. */
export const percentOf = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.floor((part / whole) * 100));

/** A length of time in hours: 3시간, 1 hour. */
export const hoursIn = (language: Language, hours: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(hours);

/** A length of time as people say it, in its largest unit: 5시간, 2.5일, 40 minutes. */
export function duration(language: Language, seconds: number): string {
  const [unit, size] = units
    .filter(([name]) => name !== 'month' && name !== 'year')
    .find(([, least]) => seconds >= least) ?? ['minute', 60];
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, options).format(seconds / size);
}

/** A distance: 363m or 1.2km. */
export const distance = (language: Language, meters: number): string => {
  const [value, unit] = meters < 1_000 ? [meters, 'meter'] : [meters / 1_000, 'kilometer'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
};

/** A day as people write it: 2026. 11. 30. or Nov 30, 2026. */
export const day = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));

/** A moment: the day with the time. */
export const moment = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A moment as people say it: 3일 전, in 2 days, now. */
export function fromNow(language: Language, iso: string, now: Date): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1_000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, 'second');
}

/** How long something took, in the unit that fits it: 12일, 5 hours. */
export function lasting(language: Language, seconds: number): string {
  const [unit, size] = seconds >= 2 * 86_400 ? (['day', 86_400] as const) : (['hour', 3_600] as const);
  const value = Math.round(seconds / size);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
