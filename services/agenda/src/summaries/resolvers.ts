import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from './loaders.ts';

export const summaryResolvers: Resolvers = {
  District: {
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.agendaSummary.load(code)) ?? emptySummary(code),
  },
  Municipality: {
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.agendaSummary.load(code)) ?? emptySummary(code),
  },
  AgendaSummary: {
    change: ({ placeCode }, { days }, { loaders }) => loaders.changes(days).load(placeCode),
  },
};
