import { EntitySchema } from 'typeorm';

/** What this service knows of an experiment, from the learning service's events. */
export type KnownExperiment = {
  id: string;
  agendaId: string;
  runnerMemberId: string;
  runnerOrganizationId: string | null;
  hasEnded: boolean;
};

export const KnownExperimentTable = new EntitySchema<KnownExperiment>({
  name: 'KnownExperiment',
  tableName: 'known_experiments',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    runnerMemberId: { type: 'uuid', name: 'runner_member_id' },
    runnerOrganizationId: { type: 'uuid', name: 'runner_organization_id', nullable: true },
    hasEnded: { type: 'boolean', name: 'has_ended', default: false },
  },
});
