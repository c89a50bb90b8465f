import { on } from '@dure/kit/inbox';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { declineProposals as declineMentorings } from '../mentorings/table.ts';
import { closeNeedsOfAgenda } from '../needs/usecases.ts';
import { declineProposals as declineMemberships } from '../teams/table.ts';

export const agendaConsumers = [
  on(agendaRaised, async (tx, { data }) => {
    await tx.query(
      `INSERT INTO known_agendas (id, municipality_code, district_code, is_closed) VALUES ($1, $2, $3, false)
       ON CONFLICT (id) DO NOTHING`,
      [data.agendaId, data.municipalityCode, data.districtCode],
    );
  }),
  on(agendaChanged, async (tx, { data }) => {
    const place = [data.agendaId, data.municipalityCode, data.districtCode];
    await tx.query('UPDATE known_agendas SET municipality_code = $2, district_code = $3 WHERE id = $1', place);
    await tx.query(
      `UPDATE needs SET municipality_code = $2, district_code = $3
       WHERE agenda_id = $1 AND (municipality_code, district_code) <> ($2, $3)`,
      place,
    );
  }),
  on(agendaClosed, async (tx, { data, now }) => {
    await tx.query('UPDATE known_agendas SET is_closed = true WHERE id = $1', [data.agendaId]);
    await closeNeedsOfAgenda(tx, data.agendaId, now);
    await declineMentorings(tx, data.agendaId);
    await declineMemberships(tx, data.agendaId, now);
  }),
];
