import { on } from '@dure/kit/inbox';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { moveCampaigns } from '../campaigns/table.ts';
import { KnownAgendaTable } from './table.ts';

/** Keeps `known_agendas` as the agenda service tells; campaigns stand where their agenda stands. */
export const agendaConsumers = [
  on(agendaRaised, async (tx, { data: { agendaId: id, municipalityCode, districtCode } }) => {
    await tx.upsert(KnownAgendaTable, { id, municipalityCode, districtCode, isClosed: false }, ['id']);
  }),
  on(agendaChanged, async (tx, { data: { agendaId: id, municipalityCode, districtCode } }) => {
    await tx.update(KnownAgendaTable, { id }, { municipalityCode, districtCode });
    await moveCampaigns(tx, id, { municipalityCode, districtCode });
  }),
  // Campaigns that collect go on to their deadline: what was promised to their backers still holds.
  on(agendaClosed, async (tx, { data }) => {
    await tx.update(KnownAgendaTable, { id: data.agendaId }, { isClosed: true });
  }),
];
