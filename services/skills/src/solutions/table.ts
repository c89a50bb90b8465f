import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { KnownSolution } from './domain.ts';

/** What this service knows of a chosen solution, from the agenda service's events. */
export const KnownSolutionTable = new EntitySchema<Row<KnownSolution>>({
  name: 'KnownSolution',
  tableName: 'known_solutions',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
  },
});
