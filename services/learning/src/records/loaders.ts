import { containing, whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { keptIn, type PageArguments, type PageQuery, unordered } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { holding, mostFound, type Searched } from '@dure/kit/words';
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

const table = 'learning_records';
const listed = { from: `${table} r`, alias: 'r', map: fromRow(LearningRecordTable) } as const;

const sorts: Record<LearningRecordSort, PageQuery<LearningRecord>['sort']> = {
  NEWEST: { expression: 'r.recorded_at', type: 'timestamptz', direction: 'DESC' },
  MOST_REUSED: { expression: 'r.reuse_count', type: 'bigint', direction: 'DESC' },
};

/** What a list of records can be asked. */
type RecordListArguments = PageArguments & {
  readonly filter?: LearningRecordFilter | null | undefined;
  readonly sort?: LearningRecordSort | null | undefined;
};

/**
 * The learning records of each municipality or district: one statement for all places that ask with the same arguments.
 * Throws BAD_USER_INPUT as `listLearningRecords`.
 */
export function learningRecordsOf(db: DataSource, place: 'municipality' | 'district') {
  const parent = { expression: `r.${place}_code`, type: 'text' } as const;
  const known = new Map<string, ReturnType<typeof pageLoader<LearningRecord>>>();
  return ({ filter, sort, ...args }: RecordListArguments) => {
    const order = sort ?? 'NEWEST';
    const name = JSON.stringify([filter ?? {}, order]);
    const loader =
      known.get(name) ??
      pageLoader(db, {
        ...listed,
        ...conditions(filter ?? {}, place),
        sort: sorts[order],
        parent,
        kept: keptOf(filter ?? {}),
      });
    known.set(name, loader);
    return loader({ first: args.first ?? null, after: args.after ?? null });
  };
}

const columns = { SUCCEEDED: 'succeeded', PARTLY: 'partly', FAILED: 'failed' } as const;

/** The length of a list of a place where the summary knows it: of all records, and of those that ended alike. */
function keptOf({ outcome, ...others }: LearningRecordFilter) {
  if (Object.values(others).some((asked) => asked !== null && asked !== undefined)) return undefined;
  return keptIn('learning_summaries', outcome ? columns[outcome] : 'records');
}

/** Learning records of a filter. Throws BAD_USER_INPUT for codes that are none, and for a text that is blank or too long. */
export async function listLearningRecords(
  db: DataSource,
  { filter, sort, ...args }: RecordListArguments,
): Promise<LearningRecordPage> {
  return await page(db, { ...listed, ...conditions(filter ?? {}), sort: sorts[sort ?? 'NEWEST'] }, args);
}

/** As in the indexes `learning_records_words` and `learning_records_short_words`. */
const written = `r.what_was_learned || ' ' || r.new_information || ' ' || r.advice || ' ' || r.closing || ' ' || coalesce(r.follow_up, '')`;
const words = `lower(${written})`;

const searched = {
  words,
  written,
  grams: `word_grams(${words})`,
  ofLetters: (text) => [[containing(text), (pattern) => `${words} LIKE ${pattern}`]],
} as const satisfies Searched;

function conditions(filter: LearningRecordFilter, place?: 'municipality' | 'district') {
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  checkTexts({ 'filter.text': [filter.text, 'name'], 'filter.categoryKey': [filter.categoryKey, 'name'] });
  const isOfDistrict = place === 'district' || (filter.districtCode ?? null) !== null;
  const ofPlace = whereAsked([
    [filter.municipalityCode, (code) => `r.municipality_code = ${code}`],
    [filter.districtCode, (code) => `r.district_code = ${code}`],
  ]);
  const besides = whereAsked(
    [
      [filter.outcome, (outcome) => `r.outcome = ${outcome}`],
      [filter.categoryKey, (key) => `r.category_key = ${key}`],
      [filter.assetKind, (kind) => `r.assets @> jsonb_build_array(jsonb_build_object('kind', ${kind}::text))`],
      ...holding(filter.text, searched, isOfDistrict),
    ],
    ofPlace.parameters.length,
  );
  const asked = {
    ...{ within: ofPlace.where, where: besides.where, implied: besides.implied },
    parameters: [...ofPlace.parameters, ...besides.parameters],
  };
  if ((filter.text ?? null) === null) return asked;
  if (isOfDistrict) return { ...asked, mostCounted: mostFound };
  return { ...asked, table, seldom: unordered(listed.from, listed.alias), mostCounted: mostFound };
}
