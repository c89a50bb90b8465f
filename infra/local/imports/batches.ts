import type { Row } from './rows.ts';

/** A row that was read and can be handed on. */
export type ReadableRow = Extract<Row, { readonly record: unknown }>;
export type UnreadableRow = Extract<Row, { readonly unreadable: unknown }>;

export const maxBatchRows = 500;
export const maxBatchBytes = 512 * 1024;

/**
 * Groups rows for sending: at most 500 rows and 512 kB of JSON, in the order of the file. A row that is larger than
 * that alone travels alone. Rows that cannot be read go to `refuse` and not into a batch.
 */
export async function* batchesOf(
  rows: AsyncIterable<Row>,
  refuse: (row: UnreadableRow) => void,
): AsyncGenerator<ReadableRow[]> {
  let batch: ReadableRow[] = [];
  let bytes = 0;
  for await (const row of rows) {
    if ('unreadable' in row) {
      refuse(row);
      continue;
    }
    const size = Buffer.byteLength(JSON.stringify(row));
    if (batch.length > 0 && (batch.length === maxBatchRows || bytes + size > maxBatchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
