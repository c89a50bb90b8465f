import {
  type Connection,
  containing,
  type PageArguments,
  type PageQuery,
  page,
  whereAsked,
} from '@dure/kit/connection';
import { checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { LearningRecordFilter } from '../generated/graphql.ts';
import type { LearningRecord } from './domain.ts';
import { LearningRecordTable } from './table.ts';

export type LearningRecordPage = Connection<LearningRecord>;

export const learningRecordLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(LearningRecordTable).findBy({ id: In([...ids]) }),
    (record) => record.id,
  );

const newestFirst: PageQuery<LearningRecord> = {
  from: 'learning_records r',
  alias: 'r',
  sort: { expression: 'r.recorded_at', type: 'timestamptz', direction: 'DESC' },
  map: fromRow(LearningRecordTable),
};

/** As in the index `learning_records_words`. */
const words = `lower(r.what_was_learned || ' ' || r.new_information || ' ' || r.advice || ' ' || r.closing || ' ' || coalesce(r.follow_up, ''))`;

/** Learning records of a filter, newest first. Throws BAD_USER_INPUT for codes that are none, and for a text that is blank or too long. */
export async function listLearningRecords(
  db: DataSource,
  filter: LearningRecordFilter,
  args: PageArguments,
): Promise<LearningRecordPage> {
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  checkTexts({ 'filter.text': [filter.text, 'name'] });
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `r.municipality_code = ${code}`],
    [filter.districtCode, (code) => `r.district_code = ${code}`],
    [filter.outcome, (outcome) => `r.outcome = ${outcome}`],
    [containing(filter.text), (pattern) => `${words} LIKE ${pattern}`],
  ]);
  return await page(db, { ...newestFirst, ...asked }, args);
}
