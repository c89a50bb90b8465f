import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to an agenda. */
export const agendaResolvers: Resolvers = {
  Agenda: {
    __resolveReference: ({ id }) => ({ id }),
    campaigns: ({ id }, args, { actor, loaders }) => loaders.campaignsOfAgenda(actor)(args).load(id),
  },
};
