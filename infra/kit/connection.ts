import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { encodeCursor } from './cursors.ts';
import { rows, toSafeInteger } from './database.ts';
import { isId } from './input.ts';
import {
  type ChildPageQuery,
  counting,
  countSql,
  type PageArguments,
  type PageQuery,
  pageSql,
  parentKey,
  sizeOf,
} from './page-sql.ts';
import { isWhole } from './texts.ts';

export type Connection<T> = {
  readonly nodes: T[];
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when it is asked for, not beyond `mostCounted`, and not all of what is common. */
  readonly totalCount: () => Promise<number>;
  /** Whether there are no more than that; else there are. */
  readonly isTotalCountExact: () => Promise<boolean>;
};

type Row = Record<string, unknown> & {
  readonly page_sort: string;
  readonly page_id: string;
  readonly page_found: string | null;
};

function toConnection<T>(
  query: PageQuery<T>,
  args: PageArguments,
  found: readonly Row[],
  counted: () => Promise<Count>,
): Connection<T> {
  const size = sizeOf(args);
  const edges = found.slice(0, size).map((row) => {
    const cursor = encodeCursor([row.page_sort, row.page_id]);
    return { cursor, node: query.map(row) };
  });
  const known = (args.after ?? null) === null ? countOfFirst(query, found, size) : undefined;
  const count = known === undefined ? counted : async () => known;
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: (args.after ?? null) !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await count()).count,
    isTotalCountExact: async () => (await count()).isExact,
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
    const [row] = await rows<Counted>(db, sql, parameters);
    return toCount(query, row);
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
  counts: DataLoader<string, Count>,
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

function countLoader<T>(db: DataSource, query: ChildPageQuery<T>): DataLoader<string, Count> {
  return new DataLoader(async (parents: readonly string[]) => {
    const { kept = counting(query), parent } = query;
    const values: unknown[] = [...(kept.parameters ?? []), askable(query, parents)];
    const sql = kept.sql(`$${values.length}::${parent.type}[]`);
    const found = await rows<Counted & { parent: string }>(db, sql, values);
    const counts = new Map(found.map((row) => [row.parent, toCount(query, row)]));
    return parents.map((parent) => counts.get(parent) ?? { count: 0, isExact: true });
  });
}

type Count = { readonly count: number; readonly isExact: boolean };
type Counted = { readonly count: string; readonly is_least?: boolean };

/** Of what was not counted to its end a round number below is told, and that there are more. */
function toCount<T>({ mostCounted = Number.POSITIVE_INFINITY }: PageQuery<T>, row: Counted | undefined): Count {
  const counted = toSafeInteger(row?.count ?? 0);
  if (counted > mostCounted) return { count: mostCounted, isExact: false };
  if (row?.is_least !== true) return { count: counted, isExact: true };
  const step = 10 ** Math.max(0, String(counted - 1).length - 2);
  return { count: Math.floor((counted - 1) / step) * step, isExact: false };
}

/** How many there are of what is searched for, where that is known of the first page: it holds all, or an index found all. */
function countOfFirst<T>(query: PageQuery<T>, found: readonly Row[], size: number): Count | undefined {
  if (query.mostCounted === undefined) return undefined;
  if (found.length <= size) return { count: found.length, isExact: true };
  const all = found[0]?.page_found ?? null;
  return all === null ? undefined : toCount(query, { count: all });
}

/** Works it out when it is asked for the first time. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}
