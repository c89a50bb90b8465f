import type { Resolvers } from '../generated/graphql.ts';
import { emptySummary } from '../summaries/loaders.ts';

/** What this service adds to places. */
export const placeResolvers: Resolvers = {
  Municipality: {
    __resolveReference: ({ code }) => ({ code }),
    agendas: ({ code }, args, { loaders }) => loaders.agendasOfMunicipality(args).load(code),
    agendaSettings: ({ code }, _, { loaders }) => loaders.settings.load(code),
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.summary.load(code)) ?? emptySummary(code),
  },
  District: {
    __resolveReference: ({ code }) => ({ code }),
    agendas: ({ code }, args, { loaders }) => loaders.agendasOfDistrict(args).load(code),
    agendaSummary: async ({ code }, _, { loaders }) => (await loaders.summary.load(code)) ?? emptySummary(code),
  },
};
