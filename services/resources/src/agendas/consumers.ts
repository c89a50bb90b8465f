import { on } from '@dure/kit/inbox';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { freeBookings } from '../bookings/usecases.ts';
import { type KnownAgenda, KnownAgendaTable } from './table.ts';

type Place = Omit<KnownAgenda, 'id' | 'isClosed'> & { readonly agendaId: string };

const placeOf = ({ municipalityCode, districtCode, longitude, latitude, categoryKey, kind }: Place) => ({
  ...{ municipalityCode, districtCode, longitude, latitude },
  ...{ categoryKey, kind },
});

export const agendaConsumers = [
  on(agendaRaised, async (tx, { data }) => {
    await tx.upsert(KnownAgendaTable, { id: data.agendaId, ...placeOf(data) }, ['id']);
  }),
  on(agendaChanged, async (tx, { data }) => {
    await tx.update(KnownAgendaTable, { id: data.agendaId }, placeOf(data));
  }),
  on(agendaClosed, async (tx, { data, now }) => {
    await tx.update(KnownAgendaTable, { id: data.agendaId }, { isClosed: true });
    await freeBookings(tx, 'AGENDA_CLOSED', data.agendaId, now);
  }),
];
