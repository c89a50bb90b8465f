import {
  type ChildPageQuery,
  type Connection,
  containing,
  type KeptCounts,
  type PageArguments,
  type PageQuery,
  page,
  pageLoader,
  whereAsked,
} from '@dure/kit/connection';
import { checkIds, checkPlaceCodes, checkTexts } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
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

const listed = { from: 'agendas a', alias: 'a', map: fromRow<Agenda>(AgendaTable) } as const;

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
        ...{ ...listed, ...conditions(filter ?? {}), sort: sorts[order] },
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

/** The counts of a place by what it is filtered by; undefined where something else is asked for, too. */
function keptCounts(filter: AgendaFilter, parent: keyof typeof parents): KeptCounts | undefined {
  const { districtCode, categoryKey, kind, triage, maturity, state, ...others } = filter;
  const isOfDistrict = (districtCode ?? null) !== null;
  if (parent === 'member' || parent === 'organization' || (parent === 'district' && isOfDistrict)) return undefined;
  if (Object.values(others).some((asked) => (asked ?? null) !== null)) return undefined;
  const { where, parameters } = whereAsked([
    [districtCode, (code) => `c.place_code = ${code} AND c.place_code NOT LIKE '%00000'`],
    [categoryKey, (key) => `c.category_key = ${key}`],
    [kind, (one) => `c.kind = ${one}`],
    [triage, (one) => `c.triage = ${one}`],
    [maturity, (one) => `c.maturity = ${one}`],
    [state, (one) => `c.state = ${one}`],
  ]);
  const key = isOfDistrict ? `left(c.place_code, 5) || '00000'` : 'c.place_code';
  return {
    parameters,
    sql: (places) =>
      `SELECT ${key} AS parent, sum(c.agendas) AS count FROM agenda_counts c
       WHERE ${[...where, `${key} = ANY (${places})`].join(' AND ')} GROUP BY 1`,
  };
}

function conditions(filter: AgendaFilter) {
  checkFilter(filter);
  const { text } = filter;
  const grams = gramsOf(text);
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `a.municipality_code = ${code}`],
    [filter.districtCode, (code) => `a.district_code = ${code}`],
    [filter.categoryKey, (key) => `a.category_key = ${key}`],
    [filter.kind, (kind) => `a.kind = ${kind}`],
    [filter.triage, (triage) => `a.triage = ${triage}`],
    [filter.maturity, (maturity) => `a.maturity = ${maturity}`],
    [filter.state, (state) => `a.state = ${state}`],
    [filter.authorId, (id) => `a.author_id = ${id}`],
    [filter.minimumSupports, (count) => `a.support_count >= ${count}`],
    [filter.raisedAfter, (instant) => `a.raised_at >= ${instant}`],
    [filter.raisedBefore, (instant) => `a.raised_at < ${instant}`],
  ]);
  const found = whereAsked(
    grams.length > 0
      ? [
          [grams, (numbers) => `title_grams(a.title) @> ${numbers}::bigint[]`],
          // Not by a pattern, which the other index would be taken for.
          [text?.trim(), (word) => `strpos(lower(a.title), lower(${word})) > 0`],
        ]
      : [[containing(text), (pattern) => `a.title ILIKE ${pattern}`]],
    asked.parameters.length,
  );
  const parameters = [...asked.parameters, ...found.parameters];
  return found.where.length === 0 ? asked : { where: asked.where, found: found.where, parameters };
}

/** From here on a script writes a syllable or a word in one sign. */
const firstGramSign = 4_352;

/** Letters with cases would have to be looked for in both. */
function isGram(sign: number | undefined): boolean {
  if (sign === undefined || sign < firstGramSign) return false;
  const text = String.fromCodePoint(sign);
  return text.toLowerCase() === text.toUpperCase();
}

/**
 * As in the index `agendas_by_short_words`: the numbers of any two neighbouring signs of the words, and of a sign that
 * stands alone; none for words of scripts that write letters.
 */
function gramsOf(words: string | null | undefined): string[] {
  const signs = [...(words?.trim() ?? '')].map((sign) => sign.codePointAt(0) ?? 0);
  const grams = signs.flatMap((sign, at) => {
    const [before, after] = [signs[at - 1], signs[at + 1]];
    if (!isGram(sign)) return [];
    if (after !== undefined && isGram(after)) return [sign * 2 ** 21 + after];
    return isGram(before) ? [] : [sign];
  });
  return [...new Set(grams)].map(String);
}

function checkFilter({ municipalityCode, districtCode, authorId, categoryKey, text }: AgendaFilter): void {
  checkIds({ 'filter.authorId': authorId });
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode, 'filter.districtCode': districtCode });
  checkTexts({ 'filter.categoryKey': [categoryKey, 'name'], 'filter.text': [text, 'name'] });
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
