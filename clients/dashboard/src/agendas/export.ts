import { stringify } from 'csv-stringify/browser/esm/sync';

/** Without it spreadsheet programs in Korea take a file for one in an old encoding. */
const byteOrderMark = '\uFEFF';
/** As many as one person reads through in a table; all of the data are in the graph. */
export const mostRows = 10_000;
const rowsPerRequest = 100;

export type Cell = string | number;

/** One page of what is exported. */
export type Page = {
  readonly rows: readonly (readonly Cell[])[];
  /** After which the next page begins; null at the end. */
  readonly next: string | null;
};

export type Export = {
  readonly head: readonly string[];
  /** Asks for so many rows after a cursor. */
  ask(first: number, after: string | null): Promise<Page>;
  onProgress(rows: number): void;
  readonly signal: AbortSignal;
};

export type Exported = {
  readonly file: Blob;
  readonly rows: number;
  /** Whether there was more than is exported. */
  readonly isCut: boolean;
};

/**
 * A table as a file for spreadsheet programs, asked for page by page, so that neither the graph nor the browser has to hold
 * it twice. Throws what `ask` throws, and AbortError when the reader breaks it off.
 */
export async function exportTable({ head, ask, onProgress, signal }: Export): Promise<Exported> {
  const parts = [byteOrderMark, write([head])];
  let rows = 0;
  let after: string | null = null;
  do {
    const page: Page = await ask(Math.min(rowsPerRequest, mostRows - rows), after);
    signal.throwIfAborted();
    parts.push(write(page.rows));
    rows += page.rows.length;
    after = page.next;
    onProgress(rows);
  } while (after !== null && rows < mostRows);
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), rows, isCut: after !== null };
}

/** As RFC 4180 has it. What a spreadsheet program would take for a formula gets an apostrophe before it. */
const write = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    // The library quotes its own ends of lines; any other would end a line for the reader's program, too.
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
