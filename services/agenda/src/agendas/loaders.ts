import {
  type ChildPageQuery,
  type Connection,
  containing,
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
      pageLoader(db, { ...listed, ...conditions(filter ?? {}), sort: sorts[order], parent: parents[parent] });
    known.set(name, loader);
    return loader({ first: args.first ?? null, after: args.after ?? null });
  };
}

/** Agendas of all municipalities. Throws BAD_USER_INPUT for a filter that cannot be meant. */
export async function listAgendas(db: DataSource, { filter, sort, ...args }: AgendaListArguments): Promise<AgendaPage> {
  return await page(db, { ...listed, ...conditions(filter ?? {}), sort: sorts[sort ?? 'NEWEST'] }, args);
}

function conditions(filter: AgendaFilter) {
  checkFilter(filter);
  return whereAsked([
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
    [shortWord(filter.text), (gram) => `title_grams(a.title) @> ARRAY[${gram}::bigint]`],
    [containing(filter.text), (pattern) => `a.title ILIKE ${pattern}`],
  ]);
}

const oneOrTwoSyllables = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}$/u;

/** As in the index `agendas_by_short_words`: the number of one sign or of two neighbours; null for other words. */
function shortWord(words: string | null | undefined): string | null {
  const word = words?.trim() ?? '';
  if (!oneOrTwoSyllables.test(word)) return null;
  const [first = 0, second = 0] = [...word].map((sign) => sign.codePointAt(0) ?? 0);
  return String(second === 0 ? first : first * 2 ** 21 + second);
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
