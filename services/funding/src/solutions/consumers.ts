import { on } from '@dure/kit/inbox';
import { solutionSelected } from '@dure/schema/events/agenda';

/** Keeps `selected_solutions` as the agenda service tells. */
export const solutionConsumers = [
  on(solutionSelected, async (tx, { data }) => {
    await tx.query(
      `INSERT INTO selected_solutions (id, agenda_id, process_id, organization_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO NOTHING`,
      [data.solutionId, data.agendaId, data.processId, data.organizationId],
    );
  }),
];
