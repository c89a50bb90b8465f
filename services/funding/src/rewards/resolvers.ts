import { hasRole, requireMember } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import { isOfOwnSide } from '../campaigns/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { showsBacker } from '../pledges/domain.ts';
import { complaintOf, isOverdue, type RewardClaim } from './domain.ts';
import type { RewardFigures } from './loaders.ts';
import { toClaimError } from './refusals.ts';
import { complainAboutReward, confirmReward, rateReward, sendReward } from './usecases.ts';

const nothing: Omit<RewardFigures, 'rewardId'> = {
  ...{ promised: 0, sent: 0, received: 0, complained: 0, overdue: 0 },
  ...{ ratings: 0, averageStars: null },
};

const figuresOf = async (id: string, { loaders }: Context) => (await loaders.rewardFigures.load(id)) ?? nothing;

export const rewardResolvers: Resolvers = {
  Mutation: {
    sendReward: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await sendReward({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'SendRewardSuccess', claim: decision.value } : toClaimError(decision.refusal);
    },
    confirmReward: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await confirmReward({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ConfirmRewardSuccess', claim: decision.value }
        : toClaimError(decision.refusal);
    },
    complainAboutReward: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await complainAboutReward({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ComplainAboutRewardSuccess', claim: decision.value }
        : toClaimError(decision.refusal);
    },
    rateReward: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await rateReward({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'RateRewardSuccess', claim: decision.value } : toClaimError(decision.refusal);
    },
  },
  Reward: {
    campaign: ({ campaignId }, _, { actor, loaders }) => existing(loaders.campaign(actor), campaignId),
    price: ({ priceMinor, currency }) => ({ minorUnits: priceMinor, currency }),
    left: ({ quantity, claimed }) => quantity - claimed,
    responsible: ({ responsibleId }) => ({ id: responsibleId }),
    overdue: async ({ id }, _, ctx) => (await figuresOf(id, ctx)).overdue > 0,
    deliveries: ({ id }, _, ctx) => figuresOf(id, ctx),
    rating: async ({ id }, _, ctx) => {
      const { ratings, averageStars } = await figuresOf(id, ctx);
      return { count: ratings, averageStars };
    },
    claims: ({ id }, args, { loaders }) => loaders.claimsOfReward(args).load(id),
  },
  RewardClaim: {
    reward: ({ rewardId }, _, { loaders }) => existing(loaders.reward, rewardId),
    pledge: ({ pledgeId }, _, { loaders }) => existing(loaders.pledge, pledgeId),
    backer: (claim, _, ctx) => backerOf(claim, ctx),
    overdue: isOverdue,
    complaint: complaintOf,
  },
  RewardComplaint: {
    reason: async ({ claim, reason }, _, ctx) => ((await seesReason(claim, ctx)) ? reason : null),
  },
  Campaign: {
    rewards: ({ id }, _, { loaders }) => loaders.rewardsOfCampaign.load(id),
  },
  Pledge: {
    rewardClaim: ({ id }, _, { loaders }) => loaders.claimOfPledge.load(id),
  },
};

/** Whoever is to deliver it knows to whom. */
async function backerOf(claim: RewardClaim, ctx: Context): Promise<{ id: string } | null> {
  const pledge = await existing(ctx.loaders.pledge, claim.pledgeId);
  const viewerId = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  const isShown = showsBacker(pledge, viewerId) || (await isOfOwnSide(await campaignOf(claim, ctx), ctx));
  return isShown ? { id: pledge.memberId } : null;
}

async function seesReason(claim: RewardClaim, ctx: Context): Promise<boolean> {
  if (ctx.actor.kind === 'anonymous') return false;
  const { memberId } = await existing(ctx.loaders.pledge, claim.pledgeId);
  if (memberId === ctx.actor.memberId) return true;
  const campaign = await campaignOf(claim, ctx);
  return hasRole(ctx.actor, campaign.municipalityCode, 'secretariat') || (await isOfOwnSide(campaign, ctx));
}

async function campaignOf({ rewardId }: RewardClaim, { actor, loaders }: Context) {
  const { campaignId } = await existing(loaders.reward, rewardId);
  return await existing(loaders.campaign(actor), campaignId);
}
