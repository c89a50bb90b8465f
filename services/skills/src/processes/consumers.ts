import { on } from '@dure/kit/inbox';
import { processStarted } from '@dure/schema/events/agenda';
import { KnownProcessTable } from './table.ts';

export const processConsumers = [
  on(processStarted, async (tx, { data: { processId: id, agendaId } }) => {
    await tx.upsert(KnownProcessTable, { id, agendaId }, ['id']);
  }),
];
