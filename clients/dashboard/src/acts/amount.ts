/** What is wrong with an amount that somebody has written. */
export type AmountProblem = 'empty' | 'not-a-number' | 'not-positive' | 'too-fine' | 'too-large';

/** An amount in the smallest unit of its currency, or why it is none. */
export type AmountRead = { readonly minorUnits: number } | { readonly problem: AmountProblem };

/**
 * An amount as people write it: `10,000`, `10 000원`, `₩10,000`, `１００００`, `12.50`. Nothing is guessed: what could
 * mean two things is no number.
 */
export function readAmount(text: string, currency: string): AmountRead {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s_]/g, '')
    .replace(/^[₩$€¥]/, '')
    .replace(/(원|₩|\$|€|¥)$/, '');
  if (plain === '') return { problem: 'empty' };
  const match = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain);
  if (match === null) return { problem: 'not-a-number' };
  const [, sign = '', whole = '', part = ''] = match;
  const digits = fractionDigits(currency);
  const fine = part.replace(/0+$/, '');
  if (fine.length > digits) return { problem: 'too-fine' };
  const minorUnits = Number(`${whole.replaceAll(',', '')}${fine.padEnd(digits, '0')}`);
  if (sign === '-' || sign === '−' || minorUnits === 0) return { problem: 'not-positive' };
  return Number.isSafeInteger(minorUnits) ? { minorUnits } : { problem: 'too-large' };
}

const fractionDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
