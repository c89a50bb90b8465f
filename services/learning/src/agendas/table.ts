import { EntitySchema } from 'typeorm';

/** What this service knows of an agenda, from the agenda service's events. */
export type KnownAgenda = {
  id: string;
  municipalityCode: string;
  districtCode: string;
  isClosed: boolean;
};

export const KnownAgendaTable = new EntitySchema<KnownAgenda>({
  name: 'KnownAgenda',
  tableName: 'known_agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'char', length: 10, name: 'municipality_code' },
    districtCode: { type: 'char', length: 10, name: 'district_code' },
    isClosed: { type: 'boolean', name: 'is_closed' },
  },
});
