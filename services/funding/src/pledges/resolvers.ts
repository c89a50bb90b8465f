import type { IdempotencyKeyReused } from '@dure/kit/command';
import { requireMember } from '@dure/kit/identity';
import { say } from '@dure/kit/language';
import { existing } from '@dure/kit/loader';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import type { BelowPrice, RewardSoldOut } from '../rewards/domain.ts';
import { belowPrice, rewardSoldOut } from '../rewards/refusals.ts';
import { type CampaignNotOpen, type NotActive, type PledgeRefusal, showsBacker } from './domain.ts';
import { campaignNotOpen } from './refusals.ts';
import { pledge, withdrawPledge } from './usecases.ts';

export const pledgeResolvers: Resolvers = {
  Mutation: {
    pledge: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await pledge({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'PledgeSuccess', ...decision.value } : toPledgeError(decision.refusal);
    },
    withdrawPledge: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await withdrawPledge({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'WithdrawPledgeSuccess', ...decision.value }
        : toWithdrawError(decision.refusal);
    },
  },
  Pledge: {
    __resolveReference: ({ id }, { loaders }) => loaders.pledge.load(id),
    campaign: ({ campaignId }, _, { actor, loaders }) => existing(loaders.campaign(actor), campaignId),
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
    anonymous: ({ isAnonymous }) => isAnonymous,
    refund: ({ id }, _, { loaders }) => loaders.refundOfPledge.load(id),
    backer: (pledge, _, { actor }) =>
      showsBacker(pledge, actor.kind === 'member' ? actor.memberId : null) ? { id: pledge.memberId } : null,
  },
  PledgeRefund: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
  },
  Campaign: {
    pledges: ({ id }, args, { actor, loaders }) => loaders.pledgesOfCampaign(actor)(args).load(id),
  },
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    pledges: ({ id }, { onlyWithReturn, ...args }, { actor, loaders }) =>
      (onlyWithReturn ? loaders.returnsOfMember : loaders.pledgesOfMember)(actor)(args).load(id),
  },
};

function toPledgeError(refusal: PledgeRefusal | RewardSoldOut | BelowPrice | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'campaign-not-open':
      return campaignNotOpen(refusal);
    case 'currency-mismatch':
      return {
        __typename: 'CurrencyMismatch' as const,
        expected: refusal.expected,
        message: say({
          ko: `이 모금은 ${refusal.expected}로 받습니다. 환전은 하지 않습니다.`,
          en: `This campaign collects in ${refusal.expected}; nothing is converted.`,
        }),
      };
    case 'amount-out-of-range': {
      const { minimumMinor, maximumMinor, currency } = refusal;
      return {
        __typename: 'PledgeAmountOutOfRange' as const,
        minimum: { minorUnits: minimumMinor, currency },
        maximum: { minorUnits: maximumMinor, currency },
        message: say({
          ko: `한 번의 후원은 최소 단위로 ${minimumMinor.toLocaleString('ko')} 이상 ${maximumMinor.toLocaleString('ko')} 이하입니다(${currency}).`,
          en: `One pledge is ${minimumMinor.toLocaleString('en')} to ${maximumMinor.toLocaleString('en')} minor units of ${currency}.`,
        }),
      };
    }
    case 'reward-sold-out':
      return rewardSoldOut();
    case 'below-price':
      return belowPrice(refusal);
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}

function toWithdrawError(refusal: CampaignNotOpen | NotActive | IdempotencyKeyReused) {
  switch (refusal.kind) {
    case 'campaign-not-open':
      return campaignNotOpen(refusal);
    case 'pledge-not-active':
      return {
        __typename: 'PledgeNotActive' as const,
        state: refusal.state,
        message: say({
          ko: `이 후원은 이미 끝났습니다(${refusal.state}). 되돌릴 것이 없습니다.`,
          en: `This pledge has ended already (${refusal.state}); there is nothing to take back.`,
        }),
      };
    case 'idempotency-key-reused':
      return idempotencyKeyReused();
  }
}
