import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    resourceSummary: async ({ code }, _, { loaders }) =>
      (await loaders.resourceSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    resourceSummary: async ({ code }, _, { loaders }) =>
      (await loaders.resourceSummary.load(code)) ?? emptySummary(code),
  },
  ResourceSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};
