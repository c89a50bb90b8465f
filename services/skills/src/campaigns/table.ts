import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { KnownCampaign } from './domain.ts';

/** What this service knows of a campaign, from the funding service's events. */
export const KnownCampaignTable = new EntitySchema<Row<KnownCampaign>>({
  name: 'KnownCampaign',
  tableName: 'known_campaigns',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
  },
});
