import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { rows, toSafeInteger } from './database.ts';
import { badInput } from './errors.ts';
import { isId } from './input.ts';
import { isWhole } from './texts.ts';

/** The arguments of every list: how many, and after which cursor. */
export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

export type Connection<T> = {
  readonly nodes: T[];
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when it is asked for, and not beyond `mostCounted`. */
  readonly totalCount: () => Promise<number>;
  /** Whether there are no more than that. */
  readonly isTotalCountExact: () => Promise<boolean>;
};

type IdType = 'uuid' | 'text' | 'bigint';
type SortType = 'timestamptz' | 'bigint' | 'text' | 'double precision';

/** A list in SQL. All parts but the values in `parameters` are written by us, never taken from a request. */
export type PageQuery<T> = {
  /** `agendas a` */
  readonly from: string;
  readonly alias: string;
  /** Defaults to all columns of the alias. */
  readonly select?: string;
  /** Conditions in whose rows the order of the list is an index, as in those of a place: what is seldom is looked for in these. */
  readonly within?: readonly string[];
  /** Conditions joined by AND; their parameters are `$1`, `$2`, … in the order of `parameters`. */
  readonly where?: readonly string[];
  /** Where an index answers the conditions, but not in the order of the list: how what is seldom is found by it. */
  readonly seldom?: Seldom | undefined;
  /** No more than so many are counted. */
  readonly mostCounted?: number;
  /** A statement that answers `count`, where the length of the list is kept; without it, its rows are counted. */
  readonly keptCount?: Statement | undefined;
  readonly parameters?: readonly unknown[];
  /** Never null; together with the id it orders the list totally. */
  readonly sort: { readonly expression: string; readonly type: SortType; readonly direction: 'ASC' | 'DESC' };
  /** Defaults to the alias's `id`. */
  readonly id?: string;
  /** Defaults to `uuid`. */
  readonly idType?: IdType;
  readonly map: (row: Record<string, unknown>) => T;
};

/** A statement with the values of its parameters `$1`, `$2`, … */
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

/** What the alias stands for in FROM: rows of the list that fulfil all conditions, those that come first among them. */
export type Seldom = (asked: {
  /** All conditions. */
  readonly where: readonly string[];
  /** Must hold, too; it names no row of the list. */
  readonly isAsked: string;
  /** ORDER BY and LIMIT of the page. */
  readonly first: string;
}) => string;

/** The parent whose list is read, in statements for many parents. */
export const parentKey = 'page_parents.key';

/** For what an index answers in no order. OFFSET 0 keeps the order out, by which Postgres would otherwise read. */
export const unordered =
  (from: string, alias: string): Seldom =>
  ({ where, isAsked }) =>
    `(SELECT ${alias}.* FROM ${from} ${whereOf([...where, isAsked])} OFFSET 0) AS ${alias}`;

/** A list that each of many parents has. */
export type ChildPageQuery<T> = PageQuery<T> & {
  readonly parent: { readonly expression: string; readonly type: 'uuid' | 'text' };
  /** Where its lengths are kept; without it, its rows are counted. */
  readonly kept?: KeptCounts | undefined;
};

/** A statement that answers `parent` and `count` for the parents in its last parameter; those without a row have nothing. */
export type KeptCounts = {
  readonly sql: (parents: string) => string;
  readonly parameters?: readonly unknown[];
};

/** Lengths that a trigger keeps in a column of a table with one row for each place. */
export const keptIn = (table: string, count: string): KeptCounts => ({
  sql: (parents) =>
    `SELECT place_code AS parent, sum(${count}) AS count FROM ${table} WHERE place_code = ANY (${parents}) GROUP BY place_code`,
});

export const defaultPageSize = 20;
export const maximumPageSize = 100;

type Position = readonly [sortKey: string, id: string];
type Row = Record<string, unknown> & { readonly page_sort: string; readonly page_id: string };

const cursorSchema = z.tuple([z.string(), z.string()]);

/** A cursor is the position of a row: its sort key and id; opaque to clients. */
const encodeCursor = (row: Row): string =>
  Buffer.from(JSON.stringify([row.page_sort, row.page_id])).toString('base64url');

function decodeCursor(cursor: string, sortType: SortType, idType: IdType): Position {
  const position = cursorSchema.safeParse(tryJson(Buffer.from(cursor, 'base64url').toString()));
  if (position.success && fits[sortType](position.data[0]) && fits[idType](position.data[1])) return position.data;
  throw badInput(
    { ko: 'after는 앞선 응답의 커서여야 합니다.', en: 'after must be a cursor of an earlier answer.' },
    { field: 'after' },
  );
}

const fits: Record<SortType | IdType, (key: string) => boolean> = {
  timestamptz: isTimestamp,
  bigint: (key) => /^-?\d{1,18}$/.test(key),
  'double precision': (key) => /^-?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,2})?$/.test(key),
  uuid: (key) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  text: (key) => !key.includes('\u0000'),
};

const timestamp = /^(?!0000)(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/;

/** As Postgres writes one; a day that no calendar has would be its error, not ours. */
function isTimestamp(key: string): boolean {
  const day = timestamp.exec(key)?.[1];
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === day;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sizeOf(args: PageArguments): number {
  const first = args.first ?? defaultPageSize;
  if (Number.isInteger(first) && first >= 1 && first <= maximumPageSize) return first;
  throw badInput(
    { ko: `first는 1 이상 ${maximumPageSize} 이하입니다.`, en: `first is 1 to ${maximumPageSize}.` },
    { field: 'first' },
  );
}

/** The inner query of one page: the rows after the cursor in order, one more than asked to know whether there is a next page. */
function pageSql<T>(
  query: PageQuery<T>,
  conditions: readonly string[],
  values: unknown[],
  args: PageArguments,
): string {
  const { sort, id = `${query.alias}.id`, idType = 'uuid' } = query;
  const after = args.after ?? null;
  const where = [...conditions, ...(query.within ?? [])];
  if (after !== null) {
    const [sortKey, lastId] = decodeCursor(after, sort.type, idType);
    values.push(sortKey, lastId);
    const beyond = sort.direction === 'ASC' ? '>' : '<';
    where.push(
      `(${sort.expression}, ${id}) ${beyond} ($${values.length - 1}::${sort.type}, $${values.length}::${idType})`,
    );
  }
  const limit = sizeOf(args) + 1;
  return query.seldom === undefined
    ? inOrder(query, query.from, [...where, ...(query.where ?? [])], limit)
    : nearOrFar(query, where, query.seldom, limit);
}

function inOrder<T>(query: PageQuery<T>, from: string, where: readonly string[], limit: number): string {
  const { alias, sort, id = `${alias}.id`, select = `${alias}.*` } = query;
  return `SELECT ${select}, (${sort.expression})::text AS page_sort, ${id}::text AS page_id FROM ${from}
    ${whereOf(where)} ${firstOf(query, limit)}`;
}

const firstOf = <T>({ alias, sort, id = `${alias}.id` }: PageQuery<T>, limit: number): string =>
  `ORDER BY ${sort.expression} ${sort.direction}, ${id} ${sort.direction} LIMIT ${limit}`;

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

/** So many rows in order are looked at before an index is. */
const nearest = 2_000;

/**
 * What is often found is found among the next rows in order; what is seldom found is few rows, which an index hands over
 * and which are then put in order. Each is far too slow for the other, and no statistics say for sure which it is.
 */
function nearOrFar<T>(query: PageQuery<T>, where: readonly string[], seldom: Seldom, limit: number): string {
  const { from, alias, where: asked = [] } = query;
  const next = `(SELECT ${alias}.* FROM ${from} ${whereOf(where)} ${firstOf(query, nearest)}) AS ${alias}`;
  const isTooFew = `(SELECT count(*) FROM near) < ${limit}`;
  const all = seldom({ where: [...where, ...asked], isAsked: isTooFew, first: firstOf(query, limit) });
  return `WITH near AS MATERIALIZED (${inOrder(query, next, asked, limit)}),
    far AS MATERIALIZED (${inOrder(query, all, [], limit)})
    SELECT * FROM near WHERE NOT ${isTooFew} UNION ALL SELECT * FROM far`;
}

function toConnection<T>(
  query: PageQuery<T>,
  args: PageArguments,
  found: readonly Row[],
  count: () => Promise<number>,
): Connection<T> {
  const { mostCounted = Number.POSITIVE_INFINITY } = query;
  const size = sizeOf(args);
  const edges = found.slice(0, size).map((row) => ({ cursor: encodeCursor(row), node: query.map(row) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: (args.after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => Math.min(await count(), mostCounted),
    isTotalCountExact: async () => mostCounted === Number.POSITIVE_INFINITY || (await count()) <= mostCounted,
  };
}

/**
 * One page of a list, in one statement (a second one when `totalCount` is asked for).
 * Throws BAD_USER_INPUT when `first` is out of range or `after` is not a cursor of this list.
 */
export async function page<T>(db: DataSource, query: PageQuery<T>, args: PageArguments): Promise<Connection<T>> {
  const values = [...(query.parameters ?? [])];
  const found = await rows<Row>(db, pageSql(query, [], values, args), values);
  const count = once(async () => {
    const { sql, parameters } = query.keptCount ?? { sql: countSql(query), parameters: query.parameters };
    const [row] = await rows<{ count: string }>(db, sql, parameters);
    return toSafeInteger(row?.count ?? 0);
  });
  return toConnection(query, args, found, count);
}

/**
 * One page of the list of each parent, in one statement for all parents of a request; a second one for their total counts.
 * Loaders are remembered per arguments, so make one `pageLoader` per request.
 */
export function pageLoader<T>(
  db: DataSource,
  query: ChildPageQuery<T>,
): (args: PageArguments) => DataLoader<string, Connection<T>> {
  const counts = countLoader(db, query);
  const loaders = new Map<string, DataLoader<string, Connection<T>>>();
  return (args) => {
    const name = JSON.stringify([args.first ?? null, args.after ?? null]);
    const known = loaders.get(name);
    if (known !== undefined) return known;
    const made = new DataLoader((parents: readonly string[]) => loadPages(db, query, args, parents, counts));
    loaders.set(name, made);
    return made;
  };
}

async function loadPages<T>(
  db: DataSource,
  query: ChildPageQuery<T>,
  args: PageArguments,
  parents: readonly string[],
  counts: DataLoader<string, number>,
): Promise<Connection<T>[]> {
  const values: unknown[] = [...(query.parameters ?? []), askable(query, parents)];
  const { expression, type } = query.parent;
  const parentsParameter = `$${values.length}::${type}[]`;
  const inner = pageSql(query, [`${expression} = ${parentKey}`], values, args);
  const found = await rows<Row & { page_parent: string }>(
    db,
    `SELECT ${parentKey}::text AS page_parent, page_rows.* FROM unnest(${parentsParameter}) AS page_parents(key)
     CROSS JOIN LATERAL (${inner}) AS page_rows`,
    values,
  );
  const groups = Map.groupBy(found, (row) => row.page_parent);
  return parents.map((parent) => toConnection(query, args, groups.get(parent) ?? [], () => counts.load(parent)));
}

/** Parents that can have children at all: those whose key has the form of the column's type. */
const askable = <T>({ parent }: ChildPageQuery<T>, parents: readonly string[]): string[] =>
  parents.filter(parent.type === 'uuid' ? isId : isWhole);

function countLoader<T>(db: DataSource, query: ChildPageQuery<T>): DataLoader<string, number> {
  return new DataLoader(async (parents: readonly string[]) => {
    const { kept = counting(query), parent } = query;
    const values: unknown[] = [...(kept.parameters ?? []), askable(query, parents)];
    const sql = kept.sql(`$${values.length}::${parent.type}[]`);
    const found = await rows<{ parent: string; count: string }>(db, sql, values);
    const counts = new Map(found.map(({ parent, count }) => [parent, toSafeInteger(count)]));
    return parents.map((parent) => counts.get(parent) ?? 0);
  });
}

/** One more than is told: then there are more. */
function countSql<T>(query: PageQuery<T>, conditions: readonly string[] = []): string {
  const { from, within = [], where = [], mostCounted } = query;
  const counted = `FROM ${from} ${whereOf([...within, ...where, ...conditions])}`;
  return mostCounted === undefined
    ? `SELECT count(*) AS count ${counted}`
    : `SELECT count(*) AS count FROM (SELECT ${counted} LIMIT ${mostCounted + 1}) AS counted`;
}

const counting = <T>(query: ChildPageQuery<T>): KeptCounts => {
  const { from, within = [], where = [], parameters = [], parent, mostCounted } = query;
  const sql = (parents: string) =>
    mostCounted === undefined
      ? `SELECT ${parent.expression}::text AS parent, count(*) AS count FROM ${from}
         ${whereOf([...within, ...where, `${parent.expression} = ANY (${parents})`])} GROUP BY 1`
      : `SELECT ${parentKey}::text AS parent, c.count FROM unnest(${parents}) AS page_parents(key)
         CROSS JOIN LATERAL (${countSql(query, [`${parent.expression} = ${parentKey}`])}) AS c`;
  return { parameters, sql };
};

/** Works it out when it is asked for the first time. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}

/** One condition of a filter: the value that was asked for, and the SQL that compares it with its parameter. */
export type Condition = readonly [value: unknown, sql: (parameter: string) => string];

/**
 * The `where` and `parameters` of those conditions that were asked for; null and undefined ask for nothing.
 * Throws BAD_USER_INPUT for a text that Postgres cannot hold.
 * `parametersBefore`: how many parameters of other conditions come first.
 */
export function whereAsked(
  conditions: readonly Condition[],
  parametersBefore = 0,
): { where: string[]; parameters: unknown[] } {
  const asked = conditions.filter(([value]) => value !== null && value !== undefined);
  if (asked.some(([value]) => typeof value === 'string' && value.includes('\u0000'))) {
    throw badInput({ ko: '검색 조건에 쓸 수 없는 제어 문자가 있습니다.', en: 'The filter has control characters.' });
  }
  return {
    where: asked.map(([, sql], index) => sql(`$${parametersBefore + index + 1}`)),
    parameters: asked.map(([value]) => value),
  };
}

/** A pattern for LIKE that finds the words anywhere, whatever their case; its own wildcards are taken literally. */
export function containing(words: string | null | undefined): string | null {
  return words === null || words === undefined
    ? null
    : `%${words
        .trim()
        .toLowerCase()
        .replaceAll(/[\\%_]/g, '\\$&')}%`;
}
