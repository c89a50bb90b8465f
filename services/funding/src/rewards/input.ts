import { badInput } from '@dure/kit/errors';
import { checkIds, checkRange, checkTexts } from '@dure/kit/input';
import type { RewardInput } from '../generated/graphql.ts';
import type { Currency } from '../ledger/domain.ts';
import { largestPledgeMinor } from '../pledges/domain.ts';
import type { RewardDraft } from './domain.ts';

const mostRewards = 50;
const mostPieces = 1_000_000;

/** Throws BAD_USER_INPUT that names the reward for texts, ids and quantities that are none, and for too many rewards. */
export function checkRewards(rewards: readonly RewardInput[] | null | undefined): void {
  if ((rewards ?? []).length > mostRewards) {
    throw badInput(
      { ko: `rewards는 ${mostRewards}개까지입니다.`, en: `There are at most ${mostRewards} rewards.` },
      { field: 'rewards', maximum: mostRewards },
    );
  }
  for (const [index, reward] of (rewards ?? []).entries()) {
    const field = `rewards.${index}`;
    checkTexts({
      [`${field}.title`]: [reward.title, 'title'],
      [`${field}.description`]: [reward.description, 'short'],
    });
    checkRange(`${field}.quantity`, reward.quantity, 1, mostPieces);
    checkIds({ [`${field}.responsibleId`]: reward.responsibleId });
  }
}

/** Throws BAD_USER_INPUT for a price that no pledge in the currency of the campaign can reach. */
export function checkPrices(rewards: readonly RewardInput[], currency: Currency): void {
  for (const [index, { priceMinor }] of rewards.entries()) {
    checkRange(`rewards.${index}.priceMinor`, priceMinor, 1, largestPledgeMinor[currency]);
  }
}

/** The rewards as they are kept; whoever opens the campaign answers for those that name nobody. */
export const rewardDrafts = (rewards: readonly RewardInput[], openerId: string): RewardDraft[] =>
  rewards.map(({ title, description, language, priceMinor, quantity, deliverBy, responsibleId }) => ({
    ...{ title, description, language, priceMinor, quantity, deliverBy },
    responsibleId: responsibleId ?? openerId,
  }));
