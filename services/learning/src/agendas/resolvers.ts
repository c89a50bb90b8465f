import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to the entities of others. */
export const agendaResolvers: Resolvers = {
  Agenda: {
    __resolveReference: ({ id }) => ({ id }),
    experiments: ({ id }, args, { loaders }) => loaders.experimentsOfAgenda(args).load(id),
  },
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    experiments: ({ id }, args, { loaders }) => loaders.experimentsOfMember(args).load(id),
  },
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    experiments: ({ id }, args, { loaders }) => loaders.experimentsOfOrganization(args).load(id),
  },
};
