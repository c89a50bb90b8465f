import { importDeadline } from '@dure/kit/imports';
import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/resources';
import { agendaConsumers } from './agendas/consumers.ts';
import { loaders } from './context.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { importResolvers } from './imports/resolvers.ts';
import { matchResolvers } from './matches/resolvers.ts';
import { membershipConsumers } from './memberships/consumers.ts';
import { organizationConsumers } from './organizations/consumers.ts';
import { placeResolvers } from './places/resolvers.ts';
import { resourceResolvers } from './resources/resolvers.ts';
import { settingResolvers } from './settings/resolvers.ts';
import { becomeStaleWhenDue, endDeadline, endWhenDue, staleDeadline } from './staleness/usecases.ts';
import { summaryResolvers } from './summaries/resolvers.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'resources',
  sdl: new URL('./', import.meta.url),
  resolvers: {
    ...placeResolvers,
    ...resourceResolvers,
    ...matchResolvers,
    Query: { ...placeResolvers.Query, ...resourceResolvers.Query, ...importResolvers.Query },
    Mutation: {
      ...placeResolvers.Mutation,
      ...settingResolvers.Mutation,
      ...resourceResolvers.Mutation,
      ...importResolvers.Mutation,
    },
    Municipality: {
      ...placeResolvers.Municipality,
      ...settingResolvers.Municipality,
      ...summaryResolvers.Municipality,
      ...resourceResolvers.Municipality,
    },
    District: { ...placeResolvers.District, ...summaryResolvers.District, ...resourceResolvers.District },
  },
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...membershipConsumers, ...organizationConsumers],
  deadlines: [importDeadline, { kind: staleDeadline, run: becomeStaleWhenDue }, { kind: endDeadline, run: endWhenDue }],
  invariants,
};
