import { EntitySchema } from 'typeorm';
import type { KnownProcess } from './domain.ts';

type Row = { -readonly [K in keyof KnownProcess]: KnownProcess[K] };

/** What this service knows of a process, from the agenda service's events. */
export const KnownProcessTable = new EntitySchema<Row>({
  name: 'KnownProcess',
  tableName: 'known_processes',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
  },
});
