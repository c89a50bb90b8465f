import type { Resolvers } from '../generated/graphql.ts';

export const historyResolvers: Resolvers = {
  Agenda: {
    history: ({ id }, args, { loaders }) => loaders.historyOfAgenda(args).load(id),
    timeline: ({ id }, args, { loaders }) => loaders.timelineOfAgenda(args).load(id),
  },
  AgendaTransition: {
    actor: ({ actorId }) => (actorId === null ? null : { id: actorId }),
    at: ({ occurredAt }) => occurredAt,
  },
  TimelineEntry: {
    transition: ({ transitionId }, _, { loaders }) =>
      transitionId === null ? null : loaders.transition.load(transitionId),
  },
};
