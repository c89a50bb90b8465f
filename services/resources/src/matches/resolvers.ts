import { existing } from '@dure/kit/loader';
import type { Resolvers } from '../generated/graphql.ts';

export const matchResolvers: Resolvers = {
  Agenda: {
    __resolveReference: ({ id }) => ({ id }),
    resourceMatches: ({ id }, args, { loaders }) => loaders.resourceMatchesOfAgenda(args).load(id),
  },
  ResourceMatch: {
    resource: ({ resourceId }, _, { loaders }) => existing(loaders.resource, resourceId),
  },
};
