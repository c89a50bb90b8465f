import { importDeadline } from '@dure/kit/imports';
import { joined } from '@dure/kit/resolvers';
import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/agenda';
import { agendaResolvers } from './agendas/resolvers.ts';
import { answerResolvers } from './answers/resolvers.ts';
import { bodyResolvers } from './bodies/resolvers.ts';
import { commentResolvers } from './comments/resolvers.ts';
import { loaders } from './context.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { decisionResolvers } from './decisions/resolvers.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import { figureResolvers } from './figures/resolvers.ts';
import { historyConsumers } from './history/consumers.ts';
import { historyResolvers } from './history/resolvers.ts';
import { importResolvers } from './imports/resolvers.ts';
import { resourceConsumers } from './known-resources/consumers.ts';
import { memberConsumers } from './members/consumers.ts';
import { memberResolvers } from './members/resolvers.ts';
import { membershipConsumers } from './memberships/consumers.ts';
import { organizationResolvers } from './memberships/resolvers.ts';
import { partnershipResolvers } from './partnerships/resolvers.ts';
import { photoResolvers } from './photos/resolvers.ts';
import { addPhotoRoutes } from './photos/routes.ts';
import { forgetDeadline, forgetPhoto } from './photos/usecases.ts';
import { placeConsumers } from './places/consumers.ts';
import { placeResolvers } from './places/resolvers.ts';
import { clockDeadline } from './processes/clocks.ts';
import { processResolvers } from './processes/resolvers.ts';
import { endClock } from './processes/ticking.ts';
import { programmeResolvers } from './programmes/resolvers.ts';
import { prototypeResolvers } from './prototypes/resolvers.ts';
import { settingsResolvers } from './settings/resolvers.ts';
import { solutionResolvers } from './solutions/resolvers.ts';
import { summaryResolvers } from './summaries/resolvers.ts';
import { supportResolvers } from './supports/resolvers.ts';
import { applyThresholds, thresholdsDeadline } from './supports/usecases.ts';
import { templateResolvers } from './templates/resolvers.ts';
import { keepShippedTemplates } from './templates/shipped.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'agenda',
  sdl: new URL('./', import.meta.url),
  resolvers: joined(
    placeResolvers,
    summaryResolvers,
    memberResolvers,
    organizationResolvers,
    settingsResolvers,
    historyResolvers,
    commentResolvers,
    evidenceResolvers,
    photoResolvers,
    supportResolvers,
    answerResolvers,
    bodyResolvers,
    templateResolvers,
    processResolvers,
    programmeResolvers,
    figureResolvers,
    decisionResolvers,
    solutionResolvers,
    prototypeResolvers,
    partnershipResolvers,
    importResolvers,
    agendaResolvers,
  ),
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [
    ...[...placeConsumers, ...memberConsumers, ...membershipConsumers, ...resourceConsumers],
    ...historyConsumers,
  ],
  deadlines: [
    importDeadline,
    { kind: thresholdsDeadline, run: applyThresholds },
    { kind: forgetDeadline, run: forgetPhoto },
    { kind: clockDeadline, run: endClock },
  ],
  prepare: keepShippedTemplates,
  invariants,
  routes: addPhotoRoutes,
};
