import { type Remark, remark } from '@dure/kit/import-rows';
import type { Price } from '../particulars/domain.ts';

export type FeeColumns = { readonly paid: string; readonly fee: string; readonly hours: string };

/** What it costs as far as it was understood, and in the file's words; null where these say nothing. */
export type Fee = { readonly price: Price | null; readonly given: string | null; readonly notes: readonly Remark[] };

const columns = { paid: '유료사용여부', fee: '사용료', hours: '사용기준시간' } as const;

/**
 * Reads 유료사용여부, 사용료 and 사용기준시간. One amount of won (`20000`, `20,000`, `20000원`) is a price; a price list,
 * a range or a reference to a by-law is kept as given and is no price. Where the columns contradict each other nothing
 * is chosen between them.
 */
export function understandFee(columnsGiven: FeeColumns): Fee {
  const [fee, hours] = [said(columnsGiven.fee), said(columnsGiven.hours)];
  const given = [fee, hours === '' ? '' : `${hours}시간`].filter((part) => part !== '').join(' / ') || null;
  const unknown = (note: Remark): Fee => ({ price: null, given, notes: [note] });
  const amount = amountOf(fee);
  switch (columnsGiven.paid.toUpperCase()) {
    case 'N':
      if (fee !== '' && amount !== 0) return unknown(remark('FEE_CONTRADICTS_FREE', columns.fee, fee));
      return { price: priceOf(0, null), given, notes: [] };
    case 'Y':
      if (fee === '') return unknown(remark('FEE_MISSING', columns.fee));
      if (amount === null) return unknown(remark('FEE_NOT_UNDERSTOOD', columns.fee, fee));
      if (amount === 0) return unknown(remark('FEE_CONTRADICTS_PAID', columns.fee, fee));
      return { given, ...withUnit(amount, hours) };
    default:
      return unknown(remark('PAID_NOT_UNDERSTOOD', columns.paid, columnsGiven.paid));
  }
}

/** A lone dot is what some offices write into every column that they leave empty. */
const said = (text: string): string => (text === '.' ? '' : text);

function withUnit(amount: number, hours: string): Pick<Fee, 'price' | 'notes'> {
  const minutes = minutesOf(hours);
  const isUnclear = hours !== '' && minutes === null;
  return {
    price: priceOf(amount, minutes),
    notes: isUnclear ? [remark('FEE_UNIT_NOT_UNDERSTOOD', columns.hours, hours)] : [],
  };
}

function priceOf(minorUnits: number, minutes: number | null): Price {
  const isWholeHours = minutes !== null && minutes % 60 === 0;
  const unit = minutes === null ? null : isWholeHours ? 'HOUR' : 'MINUTE';
  return { minorUnits, currency: 'KRW', unit, unitCount: isWholeHours ? minutes / 60 : minutes };
}

/** Whole won, or null when the text is more or less than one amount. */
function amountOf(text: string): number | null {
  if (text === '무료') return 0;
  const [, digits] = /^(\d{1,3}(?:,\d{3})+|\d+) ?원?$/.exec(text) ?? [];
  const amount = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
  return Number.isSafeInteger(amount) ? amount : null;
}

/** More than a day is not a unit of use: such numbers are minutes or times of day that slipped into the column. */
function minutesOf(hours: string): number | null {
  if (!/^\d+(\.\d+)?$/.test(hours)) return null;
  const minutes = Math.round(Number(hours) * 60);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : null;
}
