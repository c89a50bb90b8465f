import { importDeadline } from '@dure/kit/imports';
import { joined } from '@dure/kit/resolvers';
import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/resources';
import { agendaConsumers } from './agendas/consumers.ts';
import { bookingResolvers } from './bookings/resolvers.ts';
import { lapseDeadline, lapseWhenDue } from './bookings/usecases.ts';
import { addBorderRoutes } from './boundaries/routes.ts';
import { loaders } from './context.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { experimentConsumers } from './experiments/consumers.ts';
import { importResolvers } from './imports/resolvers.ts';
import { introductionResolvers } from './introductions/resolvers.ts';
import { matchResolvers } from './matches/resolvers.ts';
import { membershipConsumers } from './memberships/consumers.ts';
import { organizationConsumers } from './organizations/consumers.ts';
import { placeResolvers } from './places/resolvers.ts';
import { resourceResolvers } from './resources/resolvers.ts';
import { settingsResolvers } from './settings/resolvers.ts';
import { becomeStaleWhenDue, endDeadline, endWhenDue, staleDeadline } from './staleness/usecases.ts';
import { summaryResolvers } from './summaries/resolvers.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'resources',
  sdl: new URL('./', import.meta.url),
  resolvers: joined(
    placeResolvers,
    settingsResolvers,
    summaryResolvers,
    resourceResolvers,
    matchResolvers,
    introductionResolvers,
    bookingResolvers,
    importResolvers,
  ),
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...membershipConsumers, ...organizationConsumers, ...experimentConsumers],
  deadlines: [
    importDeadline,
    { kind: staleDeadline, run: becomeStaleWhenDue },
    { kind: endDeadline, run: endWhenDue },
    { kind: lapseDeadline, run: lapseWhenDue },
  ],
  invariants,
  routes: addBorderRoutes,
};
