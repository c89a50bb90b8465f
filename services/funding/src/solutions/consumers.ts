import { on } from '@dure/kit/inbox';
import { solutionSelected } from '@dure/schema/events/agenda';
import { SelectedSolutionTable } from './table.ts';

/** Keeps `selected_solutions` as the agenda service tells. */
export const solutionConsumers = [
  on(solutionSelected, async (tx, { data: { solutionId: id, agendaId, processId, organizationId } }) => {
    await tx.upsert(SelectedSolutionTable, { id, agendaId, processId, organizationId }, ['id']);
  }),
];
