import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to people. */
export const memberResolvers: Resolvers = {
  Member: {
    __resolveReference: ({ id }) => ({ id }),
    agendas: ({ id }, args, { loaders }) => loaders.agendasOfMember(args).load(id),
  },
};
