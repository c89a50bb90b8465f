import type { Text } from '@dure/kit/language';

/** One thing of a file: its line (in JSON: its number), and what stands there; or why it cannot be read. */
export type Row =
  | { readonly line: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly unreadable: Text };

/** A file being read: its columns when it has any, and its rows as they come. */
export type Rows = { readonly columns: readonly string[] | null; readonly rows: AsyncIterable<Row> };
