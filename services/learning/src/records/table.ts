import { type EntityManager, EntitySchema } from 'typeorm';
import type { LearningRecord } from './domain.ts';

type Row = { -readonly [K in keyof LearningRecord]: LearningRecord[K] };

export const LearningRecordTable = new EntitySchema<Row>({
  name: 'LearningRecord',
  tableName: 'learning_records',
  columns: {
    id: { type: 'uuid', primary: true },
    experimentId: { type: 'uuid', name: 'experiment_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    outcome: { type: 'text' },
    goalReachedPercent: { type: 'integer', name: 'goal_reached_percent' },
    whatWasLearned: { type: 'text', name: 'what_was_learned' },
    newInformation: { type: 'text', name: 'new_information' },
    advice: { type: 'text' },
    closing: { type: 'text' },
    followUp: { type: 'text', name: 'follow_up', nullable: true },
    language: { type: 'text' },
    authorId: { type: 'uuid', name: 'author_id' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
  },
  uniques: [
    { name: 'learning_records_one_per_experiment', columns: ['experimentId'] },
    { name: 'learning_records_id_outcome', columns: ['id', 'outcome'] },
  ],
  indices: [
    { name: 'learning_records_newest', columns: ['recordedAt', 'id'] },
    { name: 'learning_records_municipality', columns: ['municipalityCode', 'recordedAt', 'id'] },
    { name: 'learning_records_district', columns: ['districtCode', 'recordedAt', 'id'] },
    { name: 'learning_records_words', synchronize: false },
  ],
  checks: [
    { name: 'learning_records_outcome_known', expression: `outcome IN ('SUCCEEDED', 'PARTLY', 'FAILED')` },
    { name: 'learning_records_percent_in_range', expression: 'goal_reached_percent BETWEEN 0 AND 100' },
  ],
  foreignKeys: [
    {
      name: 'learning_records_of_experiment',
      target: 'Experiment',
      columnNames: ['experimentId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Records stand where their agenda stands. */
export async function moveRecords(
  tx: EntityManager,
  agendaId: string,
  place: Pick<LearningRecord, 'municipalityCode' | 'districtCode'>,
): Promise<void> {
  await tx.update(LearningRecordTable, { agendaId }, place);
}
