import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { LearningRecord } from './domain.ts';

export const LearningRecordTable = new EntitySchema<Row<LearningRecord>>({
  name: 'LearningRecord',
  tableName: 'learning_records',
  columns: {
    id: { type: 'uuid', primary: true },
    experimentId: { type: 'uuid', name: 'experiment_id' },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    categoryKey: { type: 'text', name: 'category_key', nullable: true },
    outcome: { type: 'text' },
    goalReachedPercent: { type: 'integer', name: 'goal_reached_percent' },
    whatWasLearned: { type: 'text', name: 'what_was_learned' },
    newInformation: { type: 'text', name: 'new_information' },
    advice: { type: 'text' },
    closing: { type: 'text' },
    scaleMustChange: { type: 'boolean', name: 'scale_must_change', default: false },
    followUp: { type: 'text', name: 'follow_up', nullable: true },
    language: { type: 'text' },
    licence: { type: 'text', nullable: true },
    assets: { type: 'jsonb', default: [] },
    authorId: { type: 'uuid', name: 'author_id' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    reuseCount: { type: 'integer', name: 'reuse_count', default: 0 },
  },
  uniques: [
    { name: 'learning_records_one_per_experiment', columns: ['experimentId'] },
    { name: 'learning_records_id_outcome', columns: ['id', 'outcome'] },
  ],
  indices: [
    { name: 'learning_records_newest', columns: ['recordedAt', 'id'] },
    { name: 'learning_records_municipality', columns: ['municipalityCode', 'recordedAt', 'id'] },
    { name: 'learning_records_district', columns: ['districtCode', 'recordedAt', 'id'] },
    { name: 'learning_records_reused', columns: ['reuseCount', 'id'] },
    { name: 'learning_records_reused_here', columns: ['municipalityCode', 'reuseCount', 'id'] },
    { name: 'learning_records_outcome', columns: ['municipalityCode', 'outcome', 'recordedAt', 'id'] },
    { name: 'learning_records_category', columns: ['municipalityCode', 'categoryKey', 'recordedAt', 'id'] },
    { name: 'learning_records_words', synchronize: false },
    { name: 'learning_records_short_words', synchronize: false },
  ],
  checks: [
    { name: 'learning_records_outcome_known', expression: `outcome IN ('SUCCEEDED', 'PARTLY', 'FAILED')` },
    { name: 'learning_records_percent_in_range', expression: 'goal_reached_percent BETWEEN 0 AND 100' },
    {
      name: 'learning_records_licence_known',
      expression: `licence IN ('CC0_1_0', 'CC_BY_4_0', 'CC_BY_SA_4_0', 'KOGL_1')`,
    },
    { name: 'learning_records_assets_list', expression: `jsonb_typeof(assets) = 'array'` },
    { name: 'learning_records_follow_up_of_scale', expression: 'NOT scale_must_change OR follow_up IS NOT NULL' },
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

/** Records stand where their agenda stands, in its category. */
export async function moveRecords(
  tx: EntityManager,
  agendaId: string,
  place: Pick<LearningRecord, 'municipalityCode' | 'districtCode' | 'categoryKey'>,
): Promise<void> {
  await tx.update(LearningRecordTable, { agendaId }, place);
}
