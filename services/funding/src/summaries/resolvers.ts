import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
    fundingSummary: async ({ code }, _, { loaders }) => (await loaders.fundingSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    __resolveReference: ({ code }) => ({ code }),
    fundingSummary: async ({ code }, _, { loaders }) => (await loaders.fundingSummary.load(code)) ?? emptySummary(code),
  },
  FundingSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};
