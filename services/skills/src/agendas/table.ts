import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { KnownAgenda } from './domain.ts';

/** What this service knows of an agenda, from the agenda service's events. */
export const KnownAgendaTable = new EntitySchema<Row<KnownAgenda>>({
  name: 'KnownAgenda',
  tableName: 'known_agendas',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    isClosed: { type: 'boolean', name: 'is_closed' },
  },
  checks: [
    { name: 'known_agendas_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
    { name: 'known_agendas_district_form', expression: `district_code ~ '^[0-9]{10}$'` },
  ],
});

const shared = { mode: 'pessimistic_read' } as const;

/** The agenda, held so that its closing waits and sees what is made for it meanwhile; null when it is not known. */
export const holdAgenda = (tx: EntityManager, id: string): Promise<KnownAgenda | null> =>
  tx.findOne(KnownAgendaTable, { where: { id }, lock: shared });

/** As `holdAgenda`, for the agenda of something that is there. */
export const holdKnownAgenda = (tx: EntityManager, id: string): Promise<KnownAgenda> =>
  tx.findOneOrFail(KnownAgendaTable, { where: { id }, lock: shared });
