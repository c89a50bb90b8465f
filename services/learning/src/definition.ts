import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/learning';
import { agendaConsumers } from './agendas/consumers.ts';
import { agendaResolvers } from './agendas/resolvers.ts';
import { citationResolvers } from './citations/resolvers.ts';
import { loaders } from './context.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { experimentResolvers } from './experiments/resolvers.ts';
import { dueDeadline, markOverdue } from './experiments/usecases.ts';
import { membershipConsumers } from './memberships/consumers.ts';
import { outcomeResolvers } from './outcomes/resolvers.ts';
import { placeConsumers } from './places/consumers.ts';
import { recordResolvers } from './records/resolvers.ts';
import { summaryResolvers } from './summaries/resolvers.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'learning',
  sdl: new URL('./', import.meta.url),
  resolvers: {
    ...agendaResolvers,
    ...summaryResolvers,
    ...experimentResolvers,
    ...recordResolvers,
    ...citationResolvers,
    ...outcomeResolvers,
    Query: { ...experimentResolvers.Query, ...recordResolvers.Query },
    Mutation: { ...experimentResolvers.Mutation, ...citationResolvers.Mutation, ...outcomeResolvers.Mutation },
    Agenda: { ...agendaResolvers.Agenda, ...citationResolvers.Agenda, ...outcomeResolvers.Agenda },
    LearningRecord: {
      ...recordResolvers.LearningRecord,
      ...citationResolvers.LearningRecord,
      ...outcomeResolvers.LearningRecord,
    },
    Municipality: { ...summaryResolvers.Municipality, ...outcomeResolvers.Municipality },
  },
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...membershipConsumers, ...placeConsumers],
  deadlines: [{ kind: dueDeadline, run: markOverdue }],
  invariants,
};
