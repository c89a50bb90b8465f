import { importDeadline } from '@dure/kit/imports';
import { joined } from '@dure/kit/resolvers';
import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/skills';
import { agendaConsumers } from './agendas/consumers.ts';
import { agendaResolvers } from './agendas/resolvers.ts';
import { campaignConsumers } from './campaigns/consumers.ts';
import { campaignResolvers } from './campaigns/resolvers.ts';
import { loaders } from './context.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { importResolvers } from './imports/resolvers.ts';
import { matchResolvers } from './matches/resolvers.ts';
import { memberResolvers } from './members/resolvers.ts';
import { forgetContact, retentionDeadline } from './members/usecases.ts';
import { mentoringResolvers } from './mentorings/resolvers.ts';
import { mentoringDeadline, moveMentoring } from './mentorings/usecases.ts';
import { needResolvers } from './needs/resolvers.ts';
import { offerResolvers } from './offers/resolvers.ts';
import { organizationResolvers } from './organizations/resolvers.ts';
import { placeConsumers } from './places/consumers.ts';
import { placeResolvers } from './places/resolvers.ts';
import { processConsumers } from './processes/consumers.ts';
import { processResolvers } from './processes/resolvers.ts';
import { skillResolvers } from './skills/resolvers.ts';
import { solutionConsumers } from './solutions/consumers.ts';
import { solutionResolvers } from './solutions/resolvers.ts';
import { summaryResolvers } from './summaries/resolvers.ts';
import { teamResolvers } from './teams/resolvers.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'skills',
  sdl: new URL('./', import.meta.url),
  resolvers: joined(
    agendaResolvers,
    campaignResolvers,
    placeResolvers,
    summaryResolvers,
    matchResolvers,
    memberResolvers,
    mentoringResolvers,
    needResolvers,
    offerResolvers,
    organizationResolvers,
    processResolvers,
    skillResolvers,
    solutionResolvers,
    teamResolvers,
    importResolvers,
  ),
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...campaignConsumers, ...placeConsumers, ...processConsumers, ...solutionConsumers],
  deadlines: [
    importDeadline,
    { kind: retentionDeadline, run: forgetContact },
    { kind: mentoringDeadline, run: moveMentoring },
  ],
  invariants,
};
