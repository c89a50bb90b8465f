import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { KnownProcess } from './domain.ts';

/** What this service knows of a process, from the agenda service's events. */
export const KnownProcessTable = new EntitySchema<Row<KnownProcess>>({
  name: 'KnownProcess',
  tableName: 'known_processes',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
  },
});
