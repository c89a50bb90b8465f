import { EntitySchema } from 'typeorm';
import type { KnownAgenda } from './domain.ts';

type Row = { -readonly [K in keyof KnownAgenda]: KnownAgenda[K] };

/** What this service knows of an agenda, from the agenda service's events. */
export const KnownAgendaTable = new EntitySchema<Row>({
  name: 'KnownAgenda',
  tableName: 'known_agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'char', length: 10, name: 'municipality_code' },
    districtCode: { type: 'char', length: 10, name: 'district_code' },
    isClosed: { type: 'boolean', name: 'is_closed' },
  },
});
