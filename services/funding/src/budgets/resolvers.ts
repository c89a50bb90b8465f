import { requireMember } from '@dure/kit/identity';
import { idempotencyKeyReused } from '@dure/kit/refusals';
import type { Resolvers } from '../generated/graphql.ts';
import { reportOtherSource } from './usecases.ts';

export const budgetResolvers: Resolvers = {
  Mutation: {
    reportOtherSource: async (_, { input }, ctx) => {
      const actor = requireMember(ctx.actor);
      const decision = await reportOtherSource({ ...ctx, actor }, input);
      return decision.ok
        ? { __typename: 'ReportOtherSourceSuccess', otherSource: decision.value }
        : idempotencyKeyReused();
    },
  },
  BudgetLine: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
  },
  OtherSource: {
    amount: ({ amountMinor, currency }) => ({ minorUnits: amountMinor, currency }),
  },
  Campaign: {
    budget: ({ id }, _, { loaders }) => loaders.budgetOfCampaign.load(id),
    otherSources: ({ id }, _, { loaders }) => loaders.otherSourcesOfCampaign.load(id),
  },
};
