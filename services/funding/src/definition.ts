import { joined } from '@dure/kit/resolvers';
import type { ServiceDefinition } from '@dure/kit/service';
import * as events from '@dure/schema/events/funding';
import { agendaConsumers } from './agendas/consumers.ts';
import { agendaResolvers } from './agendas/resolvers.ts';
import { budgetResolvers } from './budgets/resolvers.ts';
import { campaignResolvers } from './campaigns/resolvers.ts';
import { settleCampaign } from './campaigns/settlement.ts';
import { campaignDeadline } from './campaigns/usecases.ts';
import { loaders } from './context.ts';
import { coverResolvers } from './covers/resolvers.ts';
import { entities, migrations } from './db/data-source.ts';
import { invariants } from './db/invariants.ts';
import { feeResolvers } from './fees/resolvers.ts';
import { fundResolvers } from './funds/resolvers.ts';
import { grantResolvers } from './grants/resolvers.ts';
import { inKindResolvers } from './in-kind/resolvers.ts';
import { ledgerResolvers } from './ledger/resolvers.ts';
import { membershipConsumers } from './memberships/consumers.ts';
import { membershipResolvers } from './memberships/resolvers.ts';
import { placeConsumers } from './places/consumers.ts';
import { pledgeResolvers } from './pledges/resolvers.ts';
import { rewardResolvers } from './rewards/resolvers.ts';
import { flagOverdue, rewardDeadline } from './rewards/usecases.ts';
import { settingsResolvers } from './settings/resolvers.ts';
import { solutionConsumers } from './solutions/consumers.ts';
import { summaryResolvers } from './summaries/resolvers.ts';

export const definition: ServiceDefinition<ReturnType<typeof loaders>> = {
  name: 'funding',
  sdl: new URL('./', import.meta.url),
  resolvers: joined(
    agendaResolvers,
    membershipResolvers,
    summaryResolvers,
    campaignResolvers,
    budgetResolvers,
    feeResolvers,
    pledgeResolvers,
    inKindResolvers,
    rewardResolvers,
    settingsResolvers,
    fundResolvers,
    coverResolvers,
    grantResolvers,
    ledgerResolvers,
  ),
  loaders,
  entities,
  migrations,
  publishes: Object.values(events),
  consumers: [...agendaConsumers, ...solutionConsumers, ...membershipConsumers, ...placeConsumers],
  deadlines: [
    { kind: campaignDeadline, run: settleCampaign },
    { kind: rewardDeadline, run: flagOverdue },
  ],
  invariants,
};
