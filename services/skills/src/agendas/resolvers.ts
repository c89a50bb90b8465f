import type { Resolvers } from '../generated/graphql.ts';

/** What this service adds to agendas. */
export const agendaResolvers: Resolvers = {
  Agenda: {
    __resolveReference: ({ id }) => ({ id }),
    mentorings: ({ id }, args, { actor, loaders }) => loaders.mentoringsOfAgenda(actor)(args).load(id),
    needs: ({ id }, args, { loaders }) => loaders.needsOfAgenda(args).load(id),
    teams: ({ id }, args, { loaders }) => loaders.teamsOfAgenda(args).load(id),
  },
};
