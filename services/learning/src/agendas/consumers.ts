import { on } from '@dure/kit/inbox';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { moveExperiments } from '../experiments/table.ts';
import { moveOutcomes } from '../outcomes/table.ts';
import { moveRecords } from '../records/table.ts';
import { KnownAgendaTable } from './table.ts';

export const agendaConsumers = [
  on(agendaRaised, async (tx, { data: { agendaId: id, municipalityCode, districtCode, categoryKey } }) => {
    await tx.upsert(KnownAgendaTable, { id, municipalityCode, districtCode, categoryKey, isClosed: false }, ['id']);
  }),
  on(agendaChanged, async (tx, { data: { agendaId: id, municipalityCode, districtCode, categoryKey } }) => {
    await tx.update(KnownAgendaTable, { id }, { municipalityCode, districtCode, categoryKey });
    await moveExperiments(tx, id, { municipalityCode, districtCode });
    await moveRecords(tx, id, { municipalityCode, districtCode, categoryKey });
    await moveOutcomes(tx, id, municipalityCode);
  }),
  on(agendaClosed, async (tx, { data }) => {
    await tx.update(KnownAgendaTable, { id: data.agendaId }, { isClosed: true });
  }),
];
