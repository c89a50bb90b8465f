import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    __resolveReference: ({ code }) => ({ code }),
    learningSummary: async ({ code }, _, { loaders }) =>
      (await loaders.learningSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    __resolveReference: ({ code }) => ({ code }),
    learningSummary: async ({ code }, _, { loaders }) =>
      (await loaders.learningSummary.load(code)) ?? emptySummary(code),
  },
  LearningSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};
