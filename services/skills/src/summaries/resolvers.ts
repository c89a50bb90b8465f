import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    skillSummary: async ({ code }, _, { loaders }) => (await loaders.skillSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    skillSummary: async ({ code }, _, { loaders }) => (await loaders.skillSummary.load(code)) ?? emptySummary(code),
  },
  SkillSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};
