import { EntitySchema } from 'typeorm';
import type { KnownCampaign } from './domain.ts';

type Row = { -readonly [K in keyof KnownCampaign]: KnownCampaign[K] };

/** What this service knows of a campaign, from the funding service's events. */
export const KnownCampaignTable = new EntitySchema<Row>({
  name: 'KnownCampaign',
  tableName: 'known_campaigns',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
  },
});
