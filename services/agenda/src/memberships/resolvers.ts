import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to organisations. */
export const organizationResolvers: Resolvers = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    agendas: ({ id }, args, { loaders }) => loaders.agendasOfOrganization(args).load(id),
  },
};
