import type { Row } from '@dure/kit/table';
import { EntitySchema } from 'typeorm';
import type { SelectedSolution } from './domain.ts';

/** Solutions that were selected; one that was is never taken back. */
export const SelectedSolutionTable = new EntitySchema<Row<SelectedSolution>>({
  name: 'SelectedSolution',
  tableName: 'selected_solutions',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    processId: { type: 'uuid', name: 'process_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
  },
});
