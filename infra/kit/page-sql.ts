import { decodeCursor, type IdType, type SortType } from './cursors.ts';
import { badInput } from './errors.ts';

/** The arguments of every list: how many, and after which cursor. */
export type PageArguments = { readonly first?: number | null; readonly after?: string | null };

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
  /** Those of the conditions that follow from the others and are there for an index: they are slow to find out of a row. */
  readonly implied?: readonly string[];
  /** The table, where its index hands over all that it finds before one is counted: what is common is not counted to its end. */
  readonly table?: string | undefined;
  /** So many rows in order are looked at before an index is; by default 2,000. */
  readonly nearest?: number;
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

/** Throws BAD_USER_INPUT when it is out of range. */
export function sizeOf(args: PageArguments): number {
  const first = args.first ?? defaultPageSize;
  if (Number.isInteger(first) && first >= 1 && first <= maximumPageSize) return first;
  throw badInput(
    { ko: `first는 1 이상 ${maximumPageSize} 이하입니다.`, en: `first is 1 to ${maximumPageSize}.` },
    { field: 'first' },
  );
}

/**
 * The inner query of one page: the rows after the cursor in order, one more than asked to know whether there is a next page.
 * `page_found` is how many an index found, where that is the length of the list and nothing else has counted it.
 */
export function pageSql<T>(
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
    ? inOrder(query, query.from, [...where, ...(query.where ?? [])], limit, notCounted)
    : nearOrFar(query, {
        ...{ where, limit, seldom: query.seldom },
        // Behind a cursor it is not all of the list; of a list that is counted to its end the length is kept.
        foundByIndex: after === null && query.mostCounted !== undefined ? 'count(*) OVER ()' : notCounted,
      });
}

const notCounted = 'NULL::bigint';
type Found = 'count(*) OVER ()' | typeof notCounted;

function inOrder<T>(query: PageQuery<T>, from: string, where: readonly string[], limit: number, found: Found): string {
  const { alias, sort, id = `${alias}.id`, select = `${alias}.*` } = query;
  return `SELECT ${select}, (${sort.expression})::text AS page_sort, ${id}::text AS page_id, ${found} AS page_found
    FROM ${from} ${whereOf(where)} ${firstOf(query, limit)}`;
}

const firstOf = <T>({ alias, sort, id = `${alias}.id` }: PageQuery<T>, limit: number): string =>
  `ORDER BY ${sort.expression} ${sort.direction}, ${id} ${sort.direction} LIMIT ${limit}`;

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

/** So many rows in order are looked at before an index is that finds what the whole table has. */
const nearestOfAll = 2_000;

/** So many rows are looked at before it, where the nearest tell that it is worth it. */
const mostLookedAt = 6_000;

/** So many rows an index finds in about the time in which as many as that are looked at. */
const mostByIndex = 3_000;

/** So many places an index hands over in about the time in which as many rows as that are looked at. */
const mostHandedOver = 20_000;

/** As of when Postgres last looked through the table, which is near enough. */
const lengthOf = (table: string): string => `(SELECT reltuples FROM pg_class WHERE oid = '${table}'::regclass)`;

/** Whether an index could hand over more. */
const isLarge = (table: string): string => `${lengthOf(table)} > ${mostHandedOver}`;

/** Whether there are more in the whole table than `most`, as far as one can tell from how many were found among the nearest. */
const isMore = (table: string, found: string, most: number): string =>
  `${found} * ${lengthOf(table)} > ${most * nearestOfAll}`;

/** The rows that come first, whatever is looked for in them. */
const firstRows = <T>(query: PageQuery<T>, where: readonly string[], most: number): string =>
  `(SELECT ${query.alias}.* FROM ${query.from} ${whereOf(where)} ${firstOf(query, most)}) AS ${query.alias}`;

/** Conditions for rows that are looked at one by one. */
const ofEach = <T>({ where = [], implied = [] }: PageQuery<T>): readonly string[] =>
  where.filter((condition) => !implied.includes(condition));

type Search = {
  readonly where: readonly string[];
  readonly seldom: Seldom;
  readonly limit: number;
  readonly foundByIndex: Found;
};

/**
 * What is often found is found among the next rows in order; what is seldom found is few rows, which an index hands over
 * and which are then put in order. Each is far too slow for the other, and no statistics say for sure which it is.
 */
function nearOrFar<T>(query: PageQuery<T>, { where, seldom, limit, foundByIndex }: Search): string {
  const { where: asked = [], table, nearest = nearestOfAll } = query;
  const among = (most: number, ...also: string[]) =>
    inOrder(query, firstRows(query, [...where, ...also], most), ofEach(query), limit, notCounted);
  const found = (part: string) => `(SELECT count(*) FROM ${part})`;
  const isOften = `${found('near')} >= ${limit}`;
  // Half of what would do, as near rows are a small sample.
  const hopeful = Math.ceil((limit * nearestOfAll) / mostLookedAt / 2);
  const isBetween =
    table === undefined
      ? 'false'
      : `${found('near')} BETWEEN ${hopeful} AND ${limit - 1} AND ${isMore(table, found('near'), mostByIndex)}`;
  const isTooFew = `NOT ${isOften} AND ${found('further')} < ${limit}`;
  const all = seldom({ where: [...where, ...asked], isAsked: isTooFew, first: firstOf(query, limit) });
  return `WITH near AS MATERIALIZED (${among(nearest)}),
    further AS MATERIALIZED (${among(mostLookedAt, isBetween)}),
    far AS MATERIALIZED (${inOrder(query, all, [], limit, foundByIndex)})
    SELECT * FROM near WHERE ${isOften} UNION ALL SELECT * FROM further WHERE NOT (${isTooFew})
    UNION ALL SELECT * FROM far`;
}

/** One more than is told: then there are more. */
export function countSql<T>(query: PageQuery<T>, conditions: readonly string[] = []): string {
  const { from, within = [], where = [], mostCounted, table } = query;
  const counted = `FROM ${from} ${whereOf([...within, ...where, ...conditions])}`;
  if (mostCounted === undefined) return `SELECT count(*) AS count ${counted}`;
  const all = `SELECT count(*) AS count FROM (SELECT ${counted} LIMIT ${mostCounted + 1}) AS counted`;
  return table === undefined ? all : nearOrAll(query, [...within, ...conditions], table, all);
}

/**
 * What is seldom is counted by an index. Of what is common it hands over the more places the larger the table is: where the
 * nearest rows tell that these would be too many, no more are counted than are found by looking on in order. So counting
 * takes about the same time in a table of any size.
 */
function nearOrAll<T>(query: PageQuery<T>, within: readonly string[], table: string, all: string): string {
  const { mostCounted = 0 } = query;
  const where = whereOf(ofEach(query));
  const first = (most: number) => firstRows(query, [...within, isLarge(table)], most);
  return `WITH near AS MATERIALIZED (SELECT count(*) AS seen, count(*) FILTER (${where}) AS found FROM ${first(nearestOfAll)})
    SELECT is_common AS is_least, CASE WHEN is_common
        THEN (SELECT count(*) FROM (SELECT FROM ${first(mostLookedAt)} ${where} LIMIT ${mostCounted + 1}) AS counted)
        WHEN is_short THEN found ELSE (${all}) END AS count
    FROM (SELECT found, seen < ${nearestOfAll} AND ${isLarge(table)} AS is_short,
        seen = ${nearestOfAll} AND ${isMore(table, 'found', mostHandedOver)} AS is_common FROM near) AS near`;
}

/** The lengths of lists whose rows are counted. */
export const counting = <T>(query: ChildPageQuery<T>): KeptCounts => {
  const { from, within = [], where = [], parameters = [], parent, mostCounted } = query;
  const sql = (parents: string) =>
    mostCounted === undefined
      ? `SELECT ${parent.expression}::text AS parent, count(*) AS count FROM ${from}
         ${whereOf([...within, ...where, `${parent.expression} = ANY (${parents})`])} GROUP BY 1`
      : `SELECT ${parentKey}::text AS parent, c.* FROM unnest(${parents}) AS page_parents(key)
         CROSS JOIN LATERAL (${countSql(query, [`${parent.expression} = ${parentKey}`])}) AS c`;
  return { parameters, sql };
};
