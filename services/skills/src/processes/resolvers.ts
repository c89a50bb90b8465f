import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to processes. */
export const processResolvers: Resolvers = {
  Process: {
    __resolveReference: ({ id }) => ({ id }),
    teams: ({ id }, args, { loaders }) => loaders.teamsOfProcess(args).load(id),
  },
};
