import { on } from '@dure/kit/inbox';
import { solutionSelected } from '@dure/schema/events/agenda';
import { KnownSolutionTable } from './table.ts';

export const solutionConsumers = [
  on(solutionSelected, async (tx, { data: { solutionId: id, agendaId, organizationId } }) => {
    await tx.upsert(KnownSolutionTable, { id, agendaId, organizationId }, ['id']);
  }),
];
