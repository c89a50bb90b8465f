import { on } from '@dure/kit/inbox';
import { campaignPublished } from '@dure/schema/events/funding';

export const campaignConsumers = [
  on(campaignPublished, async (tx, { data: { campaignId, agendaId } }) => {
    await tx.query('INSERT INTO known_campaigns (id, agenda_id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [
      campaignId,
      agendaId,
    ]);
  }),
];
