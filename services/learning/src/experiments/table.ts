import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Experiment, ExperimentEntry } from './domain.ts';

export const ExperimentTable = new EntitySchema<Row<Experiment>>({
  name: 'Experiment',
  tableName: 'experiments',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    hypothesis: { type: 'text' },
    method: { type: 'text' },
    language: { type: 'text' },
    runnerMemberId: { type: 'uuid', name: 'runner_member_id' },
    runnerOrganizationId: { type: 'uuid', name: 'runner_organization_id', nullable: true },
    state: { type: 'text' },
    dueAt: { type: 'timestamptz', name: 'due_at' },
    isOverdue: { type: 'boolean', name: 'is_overdue', default: false },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    recordId: { type: 'uuid', name: 'record_id', nullable: true },
    outcome: { type: 'text', nullable: true },
    entryCount: { type: 'integer', name: 'entry_count', default: 0 },
    version: { type: 'integer', default: 1 },
  },
  indices: [
    { name: 'experiments_newest', columns: ['startedAt', 'id'] },
    { name: 'experiments_due', columns: ['dueAt', 'id'] },
    { name: 'experiments_agenda', columns: ['agendaId', 'startedAt', 'id'] },
    { name: 'experiments_municipality', columns: ['municipalityCode', 'startedAt', 'id'] },
    { name: 'experiments_district', columns: ['districtCode', 'startedAt', 'id'] },
    { name: 'experiments_runner', columns: ['runnerMemberId', 'startedAt', 'id'] },
    { name: 'experiments_runner_organization', columns: ['runnerOrganizationId', 'startedAt', 'id'] },
    { name: 'experiments_overdue', columns: ['dueAt', 'id'], where: 'is_overdue' },
    {
      name: 'experiments_overdue_in_municipality',
      columns: ['municipalityCode', 'dueAt', 'id'],
      where: 'is_overdue',
    },
    { name: 'experiments_overdue_in_district', columns: ['districtCode', 'dueAt', 'id'], where: 'is_overdue' },
  ],
  checks: [
    { name: 'experiments_state_known', expression: `state IN ('RUNNING', 'RECORDED')` },
    { name: 'experiments_closed_with_record', expression: `(state = 'RECORDED') = (record_id IS NOT NULL)` },
    { name: 'experiments_overdue_only_running', expression: `state = 'RUNNING' OR NOT is_overdue` },
  ],
  foreignKeys: [
    {
      name: 'experiments_record',
      target: 'LearningRecord',
      columnNames: ['recordId', 'outcome'],
      referencedColumnNames: ['id', 'outcome'],
      deferrable: 'INITIALLY DEFERRED',
    },
  ],
});

export const ExperimentEntryTable = new EntitySchema<Row<ExperimentEntry>>({
  name: 'ExperimentEntry',
  tableName: 'experiment_entries',
  columns: {
    id: { type: 'uuid', primary: true },
    experimentId: { type: 'uuid', name: 'experiment_id' },
    text: { type: 'text' },
    language: { type: 'text' },
    authorId: { type: 'uuid', name: 'author_id' },
    writtenAt: { type: 'timestamptz', name: 'written_at' },
  },
  indices: [{ name: 'experiment_entries_of', columns: ['experimentId', 'writtenAt', 'id'] }],
  foreignKeys: [
    {
      name: 'experiment_entries_of_experiment',
      target: 'Experiment',
      columnNames: ['experimentId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Experiments stand where their agenda stands. */
export async function moveExperiments(
  tx: EntityManager,
  agendaId: string,
  { municipalityCode, districtCode }: Pick<Experiment, 'municipalityCode' | 'districtCode'>,
): Promise<void> {
  await tx.query(
    `UPDATE experiments SET municipality_code = $2, district_code = $3
     WHERE agenda_id = $1 AND (municipality_code, district_code) <> ($2, $3)`,
    [agendaId, municipalityCode, districtCode],
  );
}
