import { joined } from '@dure/kit/resolvers';
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
  resolvers: joined(
    agendaResolvers,
    summaryResolvers,
    experimentResolvers,
    recordResolvers,
    citationResolvers,
    outcomeResolvers,
  ),
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...membershipConsumers, ...placeConsumers],
  deadlines: [{ kind: dueDeadline, run: markOverdue }],
  invariants,
};
