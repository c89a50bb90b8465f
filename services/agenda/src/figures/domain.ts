/** One whole number over another: exact, and rounded to thousandths for who shows it. */
export type Ratio = { readonly numerator: number; readonly denominator: number; readonly perMille: number };

/** Null where there is nothing to divide by. A half is rounded up. */
export const ratio = (numerator: number, denominator: number): Ratio | null =>
  denominator === 0
    ? null
    : { numerator, denominator, perMille: Math.floor((2_000 * numerator + denominator) / (2 * denominator)) };
