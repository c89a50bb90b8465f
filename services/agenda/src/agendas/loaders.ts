import { containing, whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkIds, checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import {
  type ChildPageQuery,
  type KeptCounts,
  type PageArguments,
  type PageQuery,
  parentKey,
  type Seldom,
  unordered,
} from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { holding, mostFound, type Searched } from '@dure/kit/words';
import { type DataSource, In } from 'typeorm';
import type { AgendaFilter, AgendaSort } from '../generated/graphql.ts';
import type { Agenda } from './domain.ts';
import { AgendaTable, type Revision, RevisionTable } from './table.ts';

export type AgendaPage = Connection<Agenda>;
export type RevisionPage = Connection<Revision>;

export const agendaLoader = (db: DataSource) =>
  byId<Agenda>(
    (ids) => db.getRepository(AgendaTable).findBy({ id: In([...ids]) }),
    (agenda) => agenda.id,
  );

const table = 'agendas';
const listed = { from: `${table} a`, alias: 'a', map: fromRow<Agenda>(AgendaTable) } as const;

const sorts: Record<AgendaSort, PageQuery<Agenda>['sort']> = {
  MOST_SUPPORTED: { expression: 'a.support_count', type: 'bigint', direction: 'DESC' },
  NEWEST: { expression: 'a.raised_at', type: 'timestamptz', direction: 'DESC' },
  OLDEST: { expression: 'a.raised_at', type: 'timestamptz', direction: 'ASC' },
  RECENTLY_CHANGED: { expression: 'a.changed_at', type: 'timestamptz', direction: 'DESC' },
};

const parents = {
  municipality: { expression: 'a.municipality_code', type: 'text' },
  district: { expression: 'a.district_code', type: 'text' },
  member: { expression: 'a.author_id', type: 'uuid' },
  organization: { expression: 'a.organization_id', type: 'uuid' },
} as const satisfies Record<string, ChildPageQuery<Agenda>['parent']>;

/** What a list of agendas can be asked. */
export type AgendaListArguments = PageArguments & {
  readonly filter?: AgendaFilter | null | undefined;
  readonly sort?: AgendaSort | null | undefined;
};

/**
 * Agendas of each place, member or organisation: one statement for all parents that ask with the same arguments.
 * Throws BAD_USER_INPUT for a filter that cannot be meant.
 */
export function agendasOf(db: DataSource, parent: keyof typeof parents) {
  const known = new Map<string, ReturnType<typeof pageLoader<Agenda>>>();
  return ({ filter, sort, ...args }: AgendaListArguments) => {
    const order = sort ?? 'NEWEST';
    const name = JSON.stringify([filter ?? {}, order]);
    const loader =
      known.get(name) ??
      pageLoader(db, {
        ...{ ...listed, ...conditions(filter ?? {}, parent), sort: sorts[order] },
        ...{ parent: parents[parent], kept: keptCounts(filter ?? {}, parent) },
      });
    known.set(name, loader);
    return loader({ first: args.first ?? null, after: args.after ?? null });
  };
}

/** Agendas of all municipalities. Throws BAD_USER_INPUT for a filter that cannot be meant. */
export async function listAgendas(db: DataSource, { filter, sort, ...args }: AgendaListArguments): Promise<AgendaPage> {
  return await page(db, { ...listed, ...conditions(filter ?? {}), sort: sorts[sort ?? 'NEWEST'] }, args);
}

/** What a place counts its agendas by, as columns. */
const facets = [
  ['categoryKey', 'category_key'],
  ['state', 'state'],
  ['maturity', 'maturity'],
  ['triage', 'triage'],
  ['kind', 'kind'],
] as const;

const askedFacets = (filter: AgendaFilter, alias: string, parametersBefore = 0) =>
  whereAsked(
    facets.map(([facet, column]) => [filter[facet], (value) => `${alias}.${column} = ${value}`] as const),
    parametersBefore,
  );

const isAsked = (value: unknown): boolean => value !== null && value !== undefined;

/** The counts of a place by what it is filtered by; undefined where something else is asked for, too. */
function keptCounts(filter: AgendaFilter, parent: keyof typeof parents): KeptCounts | undefined {
  const { districtCode } = filter;
  const isOfDistrict = isAsked(districtCode);
  if (parent === 'member' || parent === 'organization' || (parent === 'district' && isOfDistrict)) return undefined;
  const counted: readonly string[] = ['districtCode', ...facets.map(([facet]) => facet)];
  if (Object.entries(filter).some(([name, value]) => isAsked(value) && !counted.includes(name))) return undefined;
  const ofFacets = askedFacets(filter, 'c');
  const ofDistrict = whereAsked(
    [[districtCode, (code) => `c.place_code = ${code} AND c.place_code NOT LIKE '%00000'`]],
    ofFacets.parameters.length,
  );
  const key = isOfDistrict ? `left(c.place_code, 5) || '00000'` : 'c.place_code';
  return {
    parameters: [...ofFacets.parameters, ...ofDistrict.parameters],
    sql: (places) =>
      `SELECT ${key} AS parent, sum(c.agendas) AS count FROM agenda_counts c
       WHERE ${[...ofFacets.where, ...ofDistrict.where, `${key} = ANY (${places})`].join(' AND ')} GROUP BY 1`,
  };
}

function conditions(filter: AgendaFilter, parent?: keyof typeof parents) {
  checkFilter(filter);
  const isByWords = isAsked(filter.text);
  const ofFacets = askedFacets(filter, 'a');
  const ofPlace = whereAsked(
    [
      [filter.municipalityCode, (code) => `a.municipality_code = ${code}`],
      [filter.districtCode, (code) => `a.district_code = ${code}`],
    ],
    ofFacets.parameters.length,
  );
  const besides = whereAsked(
    [
      [filter.hasCampaign, (has) => `a.has_campaign = ${has}::boolean`],
      [filter.needsHands, (needs) => `a.needs_hands = ${needs}::boolean`],
      [stageOf(filter), standsIn],
      [filter.authorId, (id) => `a.author_id = ${id}`],
      [filter.minimumSupports, (count) => `a.support_count >= ${count}`],
      [filter.raisedAfter, (instant) => `a.raised_at >= ${instant}`],
      [filter.raisedBefore, (instant) => `a.raised_at < ${instant}`],
      ...holding(filter.text, searched),
      [isByWords ? filter.districtCode : null, (code) => isOfDistrict(code), 'implied'],
    ],
    ofFacets.parameters.length + ofPlace.parameters.length,
  );
  const ofParent = isByWords && parent === 'district' ? [isOfDistrict(parentKey)] : [];
  const asked = {
    within: ofPlace.where,
    where: [...ofFacets.where, ...besides.where, ...ofParent],
    parameters: [...ofFacets.parameters, ...ofPlace.parameters, ...besides.parameters],
    implied: [...besides.implied, ...ofParent],
  };
  if (isByWords || [filter.hasCampaign, filter.needsHands, filter.stage].some(isAsked)) {
    const seldom = unordered(listed.from, listed.alias);
    const isOfFew = parent === 'district' || isAsked(filter.districtCode);
    const ofWords = isOfFew ? { nearest: nearestOfDistrict } : { table };
    return { ...asked, ...(isByWords ? ofWords : {}), seldom, mostCounted: mostFound };
  }
  const isOfAll = parent === 'municipality' && !isAsked(filter.districtCode) && !isAsked(filter.authorId);
  return isOfAll && ofFacets.where.length > 0 ? { ...asked, seldom: byCounts(askedFacets(filter, 'k').where) } : asked;
}

/**
 * The first agendas of each combination of category, state, maturity, triage and kind of which the municipality has any,
 * each from an index: there are never more combinations than a few hundred.
 */
const byCounts =
  (ofCounts: readonly string[]): Seldom =>
  ({ where, isAsked: isWanted, first }) =>
    `(SELECT a.* FROM agenda_counts k CROSS JOIN LATERAL (
        SELECT a.* FROM agendas a WHERE ${[...where, ...ofCombination].join(' AND ')} ${first}) AS a
      WHERE ${[`k.place_code = ${parentKey}`, 'k.agendas > 0', ...ofCounts, isWanted].join(' AND ')}) AS a`;

/** As in the indexes `agendas_of_combination_by_…`. */
const ofCombination = [
  ...['a.category_key = k.category_key', 'a.state = k.state', 'a.maturity = k.maturity'],
  ...[`coalesce(a.triage, '') = k.triage`, 'a.kind = k.kind'],
];

/** So many agendas of a district are looked at before an index is, which finds those of a word in the district only. */
const nearestOfDistrict = 200;

/** As in the index `agendas_by_grams`: the signs of the title, and the code of the district below zero. */
const grams = '(title_grams(a.title) || -(a.district_code::bigint))';

/** For the index: it hands over no agendas of other districts. */
const isOfDistrict = (code: string): string => `${grams} @> ARRAY[-(${code}::bigint)]`;

/** The title as words are looked for in it. */
const searched = {
  ...{ words: 'lower(a.title)', written: 'a.title', grams },
  ofLetters: (text) => [[containing(text), (pattern) => `a.title ILIKE ${pattern}`]],
} as const satisfies Searched;

const stageOf = ({ stage: asked }: AgendaFilter): string[] | null =>
  asked === null || asked === undefined ? null : [asked.templateKey, asked.stage];

const standsIn = (
  asked: string,
): string => `EXISTS (SELECT FROM processes p JOIN process_templates t ON t.id = p.template_id
  WHERE p.agenda_id = a.id AND p.parent_id IS NULL AND t.key = (${asked}::text[])[1] AND p.stage = (${asked}::text[])[2])`;

function checkFilter({ municipalityCode, districtCode, authorId, categoryKey, stage, text }: AgendaFilter): void {
  checkIds({ 'filter.authorId': authorId });
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode, 'filter.districtCode': districtCode });
  checkTexts({ 'filter.categoryKey': [categoryKey, 'name'], 'filter.text': [text, 'name'] });
  checkTexts({
    'filter.stage.templateKey': [stage?.templateKey, 'name'],
    'filter.stage.stage': [stage?.stage, 'name'],
  });
}

/** The texts of each agenda that edits replaced, newest first. */
export const revisionsOfAgenda = (db: DataSource) =>
  pageLoader<Revision>(db, {
    from: 'agenda_revisions r',
    alias: 'r',
    sort: { expression: 'r.version', type: 'bigint', direction: 'DESC' },
    parent: { expression: 'r.agenda_id', type: 'uuid' },
    map: fromRow<Revision>(RevisionTable),
  });
