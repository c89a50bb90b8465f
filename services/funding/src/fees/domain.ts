import type { Currency } from '../ledger/domain.ts';

/** The largest fee that a municipality can set, in thousandths of what is paid out. */
export const largestFeePerMille = 200;

/** What people gave to a campaign, what the platform keeps of it, and what the project gets. */
export type Proceeds = { readonly grossMinor: number; readonly feeMinor: number; readonly netMinor: number };

/** The same with the currency of the campaign. */
export type ProceedsView = Proceeds & { readonly currency: Currency };

/**
 * Divides what is paid out. A fee is whole minor units, rounded down: a part of a minor unit is the project's. Multiplied
 * in two parts, because a large sum times a thousand is no safe integer any more.
 */
export function proceedsOf(grossMinor: number, feePerMille: number): Proceeds {
  const rest = grossMinor % 1_000;
  const feeMinor = ((grossMinor - rest) / 1_000) * feePerMille + Math.floor((rest * feePerMille) / 1_000);
  return { grossMinor, feeMinor, netMinor: grossMinor - feeMinor };
}
