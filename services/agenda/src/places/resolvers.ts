import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to places. */
export const placeResolvers: Resolvers = {
  Municipality: {
    __resolveReference: (reference) => reference,
    agendas: ({ code }, args, { loaders }) => loaders.agendasOfMunicipality(args).load(code),
    agendaSettings: ({ code }, _, { loaders }) => loaders.settings.load(code),
  },
  District: {
    __resolveReference: ({ code }) => ({ code }),
    agendas: ({ code }, args, { loaders }) => loaders.agendasOfDistrict(args).load(code),
  },
};
