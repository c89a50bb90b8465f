import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to solutions. */
export const solutionResolvers: Resolvers = {
  Solution: {
    __resolveReference: ({ id }) => ({ id }),
    mentorings: ({ id }, args, { actor, loaders }) => loaders.mentoringsOfSolution(actor)(args).load(id),
  },
};
