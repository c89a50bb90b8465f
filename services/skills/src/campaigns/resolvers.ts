import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to campaigns. */
export const campaignResolvers: Resolvers = {
  Campaign: {
    __resolveReference: ({ id }) => ({ id }),
    needs: ({ id }, args, { loaders }) => loaders.needsOfCampaign(args).load(id),
  },
};
