import { accept, type Decision } from '@dure/kit/decision';
import { badInput } from '@dure/kit/errors';
import type { EntityManager } from 'typeorm';
import { type BudgetDoesNotSum, checkSum } from '../budgets/domain.ts';
import { checkBudget, newSources } from '../budgets/input.ts';
import { budgetOf, replaceBudget, replaceOtherSources } from '../budgets/table.ts';
import type { EditCampaignInput } from '../generated/graphql.ts';
import type { DeliveryOutOfRange, ResponsibleUnfit } from '../rewards/domain.ts';
import { checkPrices, checkRewards, rewardDrafts } from '../rewards/input.ts';
import { replaceRewards, rewardsOf } from '../rewards/table.ts';
import { checkRewardsOf } from '../rewards/usecases.ts';
import type { Campaign } from './domain.ts';

/** What belongs to a draft besides its own row. */
type Parts = Pick<EditCampaignInput, 'budget' | 'otherSources' | 'rewards'>;

export type PartsRefusal = BudgetDoesNotSum | DeliveryOutOfRange | ResponsibleUnfit;

/** Throws BAD_USER_INPUT for parts that are none, whatever their campaign. */
export function checkParts({ budget, otherSources, rewards }: Parts): void {
  checkBudget(budget, otherSources);
  checkRewards(rewards);
}

/**
 * Writes the parts that were handed in into a locked draft; null and absent stay as they are. All of them, also those
 * that stay, must fit the campaign as it is `edited`. Throws BAD_USER_INPUT for prices that do not fit its currency.
 */
export async function writeParts(
  tx: EntityManager,
  edited: Campaign,
  parts: Parts,
  before: Pick<Campaign, 'currency'> = edited,
): Promise<Decision<null, PartsRefusal>> {
  const { id, openerId, currency } = edited;
  const budget = checkSum(edited, parts.budget ?? (await budgetOf(tx, id)));
  if (!budget.ok) return budget;
  checkPrices(parts.rewards ?? [], currency);
  const rewards = parts.rewards ? rewardDrafts(parts.rewards, openerId) : await rewardsOf(tx, id);
  if (!parts.rewards && rewards.length > 0 && currency !== before.currency) throw pricesAnew();
  const fit = await checkRewardsOf(tx, edited, rewards);
  if (!fit.ok) return fit;
  if (parts.budget) await replaceBudget(tx, id, parts.budget);
  if (parts.otherSources) await replaceOtherSources(tx, id, newSources(parts.otherSources));
  if (parts.rewards) await replaceRewards(tx, id, rewards);
  return accept(null);
}

const pricesAnew = () =>
  badInput(
    {
      ko: '통화를 바꿀 때는 리워드의 가격도 새 통화로 다시 적어 주십시오(rewards).',
      en: 'With another currency the prices of the rewards are other ones: hand in rewards, too.',
    },
    { field: 'rewards' },
  );
