import { accept, type Decision, refuse } from '@dure/kit/decision';
import type { Currency } from '../ledger/domain.ts';

/** A part of the goal and what it is spent on, in the currency of the campaign. */
export type BudgetLine = {
  readonly campaignId: string;
  /** The place in the order of the budget, from 0. */
  readonly position: number;
  readonly purpose: string;
  readonly amountMinor: number;
};

export type OtherSourceState = 'SOUGHT' | 'PROMISED' | 'RECEIVED' | 'DECLINED';

/** Money for the same purpose that does not come through the campaign; in whatever currency, it is never added to it. */
export type OtherSource = {
  readonly id: string;
  readonly campaignId: string;
  /** The place in the order in which they are told, from 0. */
  readonly position: number;
  readonly name: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly state: OtherSourceState;
};

/** How many lines a budget has at most, and how many other sources a campaign. */
export const mostLines = 50;

export type BudgetDoesNotSum = {
  readonly kind: 'budget-does-not-sum';
  readonly targetMinor: number;
  readonly sumMinor: number;
  readonly currency: Currency;
};

/** A budget divides the goal without a rest (domain.md: Kokeilun ⑩). A campaign that is still written may have none. */
export function checkSum(
  { goalMinor, currency }: { readonly goalMinor: number; readonly currency: Currency },
  lines: readonly Pick<BudgetLine, 'amountMinor'>[],
): Decision<null, BudgetDoesNotSum> {
  const sumMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  if (lines.length === 0 || sumMinor === goalMinor) return accept(null);
  return refuse({ kind: 'budget-does-not-sum', targetMinor: goalMinor, sumMinor, currency });
}
