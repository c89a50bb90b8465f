import {
  type Connection,
  containing,
  keptIn,
  type PageArguments,
  type PageQuery,
  page,
  pageLoader,
  whereAsked,
} from '@dure/kit/connection';
import { checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { LearningRecordFilter, LearningRecordSort } from '../generated/graphql.ts';
import type { LearningRecord } from './domain.ts';
import { LearningRecordTable } from './table.ts';

export type LearningRecordPage = Connection<LearningRecord>;

export const learningRecordLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(LearningRecordTable).findBy({ id: In([...ids]) }),
    (record) => record.id,
  );

const listed = { from: 'learning_records r', alias: 'r', map: fromRow(LearningRecordTable) } as const;

const sorts: Record<LearningRecordSort, PageQuery<LearningRecord>['sort']> = {
  NEWEST: { expression: 'r.recorded_at', type: 'timestamptz', direction: 'DESC' },
  MOST_REUSED: { expression: 'r.reuse_count', type: 'bigint', direction: 'DESC' },
};

/** The learning records of each municipality or district, newest first. */
export const learningRecordsOf = (db: DataSource, place: 'municipality' | 'district') =>
  pageLoader(db, {
    ...listed,
    sort: sorts.NEWEST,
    parent: { expression: `r.${place}_code`, type: 'text' },
    kept: keptIn('learning_summaries', 'records'),
  });

/** As in the index `learning_records_words`. */
const words = `lower(r.what_was_learned || ' ' || r.new_information || ' ' || r.advice || ' ' || r.closing || ' ' || coalesce(r.follow_up, ''))`;

/** Learning records of a filter. Throws BAD_USER_INPUT for codes that are none, and for a text that is blank or too long. */
export async function listLearningRecords(
  db: DataSource,
  filter: LearningRecordFilter,
  sort: LearningRecordSort,
  args: PageArguments,
): Promise<LearningRecordPage> {
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  checkTexts({ 'filter.text': [filter.text, 'name'] });
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `r.municipality_code = ${code}`],
    [filter.districtCode, (code) => `r.district_code = ${code}`],
    [filter.outcome, (outcome) => `r.outcome = ${outcome}`],
    [filter.assetKind, (kind) => `r.assets @> jsonb_build_array(jsonb_build_object('kind', ${kind}::text))`],
    [containing(filter.text), (pattern) => `${words} LIKE ${pattern}`],
  ]);
  return await page(db, { ...listed, ...asked, sort: sorts[sort] }, args);
}
