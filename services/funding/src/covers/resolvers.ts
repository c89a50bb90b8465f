import { requireAnyRole } from '@dure/kit/identity';
import { existing } from '@dure/kit/loader';
import type { Resolvers } from '../generated/graphql.ts';
import { toCoverError } from './refusals.ts';
import { promiseCover } from './usecases.ts';

export const coverResolvers: Resolvers = {
  Mutation: {
    promiseCover: async (_, { input }, ctx) => {
      const actor = requireAnyRole(ctx.actor, 'steward');
      const decision = await promiseCover({ ...ctx, actor }, input);
      return decision.ok ? { __typename: 'PromiseCoverSuccess', ...decision.value } : toCoverError(decision.refusal);
    },
  },
  Campaign: {
    fallbackFund: ({ fallbackFundId }, _, { loaders }) =>
      fallbackFundId === null ? null : existing(loaders.fund, fallbackFundId),
    coverPromise: ({ id }, _, { loaders }) => loaders.coverOfCampaign.load(id),
    cover: async ({ id }, _, { loaders }) => {
      const promised = await loaders.coverOfCampaign.load(id);
      return promised?.state === 'COVERED' ? { minorUnits: promised.coveredMinor, currency: promised.currency } : null;
    },
  },
  CoverPromise: {
    campaign: ({ campaignId }, _, { actor, loaders }) => loaders.campaign(actor).load(campaignId),
    fund: ({ fundId }, _, { loaders }) => existing(loaders.fund, fundId),
    amount: ({ promisedMinor, currency }) => ({ minorUnits: promisedMinor, currency }),
    covered: ({ coveredMinor, currency }) => ({ minorUnits: coveredMinor, currency }),
  },
  Fund: {
    covers: ({ id }, args, { loaders }) => loaders.coversOfFund(args).load(id),
  },
};
