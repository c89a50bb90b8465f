import { on } from '@dure/kit/inbox';
import { solutionSelected } from '@dure/schema/events/agenda';

export const solutionConsumers = [
  on(solutionSelected, async (tx, { data: { solutionId, agendaId, organizationId } }) => {
    await tx.query(
      `INSERT INTO known_solutions (id, agenda_id, organization_id) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING`,
      [solutionId, agendaId, organizationId],
    );
  }),
];
