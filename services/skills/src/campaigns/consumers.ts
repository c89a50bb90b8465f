import { on } from '@dure/kit/inbox';
import { campaignPublished } from '@dure/schema/events/funding';
import { KnownCampaignTable } from './table.ts';

export const campaignConsumers = [
  on(campaignPublished, async (tx, { data: { campaignId: id, agendaId } }) => {
    await tx.upsert(KnownCampaignTable, { id, agendaId }, ['id']);
  }),
];
