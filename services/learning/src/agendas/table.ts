import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { KnownAgenda } from './domain.ts';

/** What this service knows of an agenda, from the agenda service's events. */
export const KnownAgendaTable = new EntitySchema<Row<KnownAgenda>>({
  name: 'KnownAgenda',
  tableName: 'known_agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    categoryKey: { type: 'text', name: 'category_key', nullable: true },
    isClosed: { type: 'boolean', name: 'is_closed' },
  },
  checks: [
    { name: 'known_agendas_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
    { name: 'known_agendas_district_form', expression: `district_code ~ '^[0-9]{10}$'` },
  ],
});
