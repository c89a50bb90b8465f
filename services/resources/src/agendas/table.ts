import { EntitySchema } from 'typeorm';

/** What this service knows of an agenda, from the agenda service's events. */
export type KnownAgenda = {
  id: string;
  municipalityCode: string;
  districtCode: string;
  longitude: number | null;
  latitude: number | null;
  categoryKey: string;
  kind: 'COMPLAINT' | 'PROPOSAL';
  isClosed: boolean;
};

export const KnownAgendaTable = new EntitySchema<KnownAgenda>({
  name: 'KnownAgenda',
  tableName: 'known_agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    longitude: { type: 'double precision', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    categoryKey: { type: 'text', name: 'category_key' },
    kind: { type: 'text' },
    isClosed: { type: 'boolean', name: 'is_closed', default: false },
  },
  checks: [
    { name: 'known_agendas_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
    { name: 'known_agendas_district_form', expression: `district_code ~ '^[0-9]{10}$'` },
    { name: 'known_agendas_kind_known', expression: `kind IN ('COMPLAINT', 'PROPOSAL')` },
  ],
});
