import type { ServiceName } from '@dure/local/settings';

export type Value = string | number | boolean | null;

/** A table as it is filled: its rows come one by one, so that no city has to fit into memory. */
export type TableRows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly Value[]>;
};

/** What one service has of a city: rows that are copied in, in this order, and what is then made of them in SQL. */
export type ServiceData = {
  readonly service: ServiceName;
  readonly tables: readonly TableRows[];
  readonly counted: readonly string[];
};

/** A table with its columns in one word. */
export const rowsOf = (table: string, columns: string, rows: TableRows['rows']): TableRows => ({
  ...{ table, rows },
  columns: columns.split(' '),
});

/** A moment as Postgres reads it. */
export const at = (timeMs: number): string => new Date(timeMs).toISOString();

/** A list of texts that need no quotes, as Postgres reads it. */
export const listOf = (values: readonly string[]): string => `{${values.join(',')}}`;

/** The numbers from 0 up to, and without, `count`. */
export function* upTo(count: number): Generator<number> {
  for (let index = 0; index < count; index += 1) yield index;
}
