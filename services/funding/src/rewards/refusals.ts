import type { IdempotencyKeyReused } from '@dure/kit/command';
import { say } from '@dure/kit/language';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { BelowPrice, DeliveryOutOfRange, OwesRewards } from './domain.ts';
import type { ClaimRefusal } from './usecases.ts';

export function toClaimError(refusal: ClaimRefusal | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'claim-not-in-state': {
      const { actual, allowed } = refusal;
      return {
        __typename: 'RewardClaimNotInState' as const,
        actual,
        allowed: [...allowed],
        message: say({
          ko: `리워드가 ${actual} 상태입니다. 이 단계는 ${allowed.join(', ')} 상태에서만 할 수 있습니다.`,
          en: `The reward is ${actual}. This step is possible only from ${allowed.join(', ')}.`,
        }),
      };
    }
    case 'not-owed-yet':
      return {
        __typename: 'RewardNotOwedYet' as const,
        state: refusal.state,
        message: say({
          ko: '리워드는 모금이 성립하여 끝난 뒤에 보내고 받습니다.',
          en: 'Rewards are sent and received after the campaign has ended with its money.',
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

export const rewardSoldOut = () => ({
  __typename: 'RewardSoldOut' as const,
  message: say({
    ko: '이 리워드는 남은 수량이 없습니다. 다른 리워드를 고르거나 리워드 없이 후원해 주십시오.',
    en: 'None of this reward is left. Choose another one, or pledge without a reward.',
  }),
});

export const belowPrice = ({ priceMinor, currency }: BelowPrice) => ({
  __typename: 'PledgeBelowRewardPrice' as const,
  price: { minorUnits: priceMinor, currency },
  message: say({
    ko: `이 리워드는 최소 단위로 ${priceMinor.toLocaleString('ko')} 이상 후원할 때 고를 수 있습니다(${currency}).`,
    en: `This reward is chosen with a pledge of ${priceMinor.toLocaleString('en')} minor units of ${currency} or more.`,
  }),
});

export const deliveryOutOfRange = ({ after, latest }: DeliveryOutOfRange) => ({
  __typename: 'RewardDeliveryOutOfRange' as const,
  after,
  latest,
  message: say({
    ko: '리워드는 모금 마감 뒤, 5년 안에 전달합니다. 전달일을 고쳐 주십시오.',
    en: 'Rewards are delivered after the deadline of the campaign, within five years. Change the day of delivery.',
  }),
});

export const responsibleUnfit = () => ({
  __typename: 'RewardResponsibleUnfit' as const,
  message: say({
    ko: '리워드의 책임자는 모금을 연 사람이거나 모금을 연 단체의 구성원이어야 합니다.',
    en: 'Responsible for a reward is the opener, or somebody who acts for the organisation of the campaign.',
  }),
});

export const owesRewards = ({ rewards, days }: OwesRewards) => ({
  __typename: 'OpenerOwesRewards' as const,
  rewards: [...rewards],
  days,
  message: say({
    ko: `약속한 날에서 ${days}일이 넘도록 전달하지 않은 리워드가 있습니다. 먼저 전달한 뒤에 새 모금을 공개해 주십시오.`,
    en: `Rewards have been overdue for more than ${days} days. Deliver them before you publish another campaign.`,
  }),
});
