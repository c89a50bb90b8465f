import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '@dure/local/imports/kinds';
import { openRows } from '@dure/local/imports/run';
import { detectEncoding } from '@dure/local/imports/text-file';
import { projectRoot } from '@dure/local/settings';

const folder = process.env.DURE_DATA_DIR ?? join(projectRoot, '../shared/data');

/**
 * A real file of a public source, or null where these files are not; `DURE_DATA_DIR` says where they are. Tests that
 * need one skip themselves then, and say so; where CI=true, that is a failure.
 */
export function realFile(path: string): string | null {
  const file = join(folder, path);
  if (existsSync(file)) return file;
  const what = `The real file ${path} is not in ${folder}; set DURE_DATA_DIR to the folder that has it.`;
  if (process.env.CI === 'true') throw new Error(what);
  process.emitWarning(`SKIPPED: ${what}`);
  return null;
}

/** The rows of a file of that kind, as the importer reads them. */
export async function rowsOf(kind: string, file: string): Promise<Readonly<Record<string, unknown>>[]> {
  const found = kinds[kind];
  if (found === undefined) throw new Error(`${kind} is no kind of import.`);
  const { rows } = await openRows(found, file, await detectEncoding(file));
  const records = [];
  for await (const row of rows) {
    if ('unreadable' in row) throw new Error(`Line ${row.line} of ${file} cannot be read.`);
    records.push(row.record);
  }
  return records;
}
