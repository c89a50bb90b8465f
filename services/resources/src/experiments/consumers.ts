import { on } from '@dure/kit/inbox';
import { experimentStarted, learningRecorded } from '@dure/schema/events/learning';
import { freeBookings } from '../bookings/usecases.ts';
import { KnownExperimentTable } from './table.ts';

export const experimentConsumers = [
  on(experimentStarted, async (tx, { data }) => {
    const { experimentId: id, agendaId, runnerMemberId, runnerOrganizationId } = data;
    await tx.upsert(KnownExperimentTable, { id, agendaId, runnerMemberId, runnerOrganizationId }, ['id']);
  }),
  on(learningRecorded, async (tx, { data: { experimentId }, now }) => {
    await tx.update(KnownExperimentTable, { id: experimentId }, { hasEnded: true });
    await freeBookings(tx, 'EXPERIMENT_ENDED', experimentId, now);
  }),
];
