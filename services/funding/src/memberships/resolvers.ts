import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to an organisation. */
export const membershipResolvers: Resolvers = {
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    campaigns: ({ id }, args, { actor, loaders }) => loaders.campaignsOfOrganization(actor)(args).load(id),
  },
};
