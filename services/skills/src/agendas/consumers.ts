import { on } from '@dure/kit/inbox';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { declineProposals as declineMentorings } from '../mentorings/table.ts';
import { moveNeeds } from '../needs/table.ts';
import { closeNeedsOfAgenda } from '../needs/usecases.ts';
import { declineProposals as declineMemberships } from '../teams/table.ts';
import { KnownAgendaTable } from './table.ts';

export const agendaConsumers = [
  on(agendaRaised, async (tx, { data: { agendaId: id, municipalityCode, districtCode } }) => {
    await tx.upsert(KnownAgendaTable, { id, municipalityCode, districtCode, isClosed: false }, ['id']);
  }),
  on(agendaChanged, async (tx, { data: { agendaId: id, municipalityCode, districtCode } }) => {
    await tx.update(KnownAgendaTable, { id }, { municipalityCode, districtCode });
    await moveNeeds(tx, id, { municipalityCode, districtCode });
  }),
  on(agendaClosed, async (tx, { data, now }) => {
    await tx.update(KnownAgendaTable, { id: data.agendaId }, { isClosed: true });
    await closeNeedsOfAgenda(tx, data.agendaId, now);
    await declineMentorings(tx, data.agendaId);
    await declineMemberships(tx, data.agendaId, now);
  }),
];
