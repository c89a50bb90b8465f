import { on } from '@dure/kit/inbox';
import { processStarted } from '@dure/schema/events/agenda';

export const processConsumers = [
  on(processStarted, async (tx, { data: { processId, agendaId } }) => {
    await tx.query('INSERT INTO known_processes (id, agenda_id) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [
      processId,
      agendaId,
    ]);
  }),
];
