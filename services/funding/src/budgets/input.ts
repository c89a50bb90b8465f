import { newId } from '@dure/kit/ids';
import { checkCount, checkRange, checkTexts } from '@dure/kit/input';
import type { BudgetLineInput, OtherSourceInput } from '../generated/graphql.ts';
import { mostLines, type OtherSource } from './domain.ts';

type Asked<T> = readonly T[] | null | undefined;

/** No goal is larger, in whatever currency; so no sum of lines leaves the safe integers. */
const largestAmountMinor = 1_000_000_000_000;

/** Throws BAD_USER_INPUT that names the line for texts and amounts that are none, and for too many of them. */
export function checkBudget(budget: Asked<BudgetLineInput>, otherSources: Asked<OtherSourceInput>): void {
  checkCount('budget', budget, mostLines);
  checkCount('otherSources', otherSources, mostLines);
  for (const [index, { purpose, amountMinor }] of (budget ?? []).entries()) {
    checkTexts({ [`budget.${index}.purpose`]: [purpose, 'title'] });
    checkRange(`budget.${index}.amountMinor`, amountMinor, 1, largestAmountMinor);
  }
  for (const [index, { name, amount }] of (otherSources ?? []).entries()) {
    checkTexts({ [`otherSources.${index}.name`]: [name, 'name'] });
    checkRange(`otherSources.${index}.amount.minorUnits`, amount.minorUnits, 1, largestAmountMinor);
  }
}

/** The other sources as they are kept. */
export const newSources = (given: readonly OtherSourceInput[]): Omit<OtherSource, 'campaignId' | 'position'>[] =>
  given.map(({ name, amount, state }) => ({
    ...{ id: newId(), name, state: state ?? 'SOUGHT' },
    ...{ amountMinor: amount.minorUnits, currency: amount.currency },
  }));
