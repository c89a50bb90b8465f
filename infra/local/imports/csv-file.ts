import { once } from 'node:events';
import { say } from '@dure/kit/language';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '../cli/command.ts';
import type { Row, Rows } from './rows.ts';

const maxRowCharacters = 1_000_000;

type CsvRecord = { readonly cells: readonly string[]; readonly line: number };

/**
 * Reads CSV as RFC 4180 describes it, heading first. A row with more or fewer cells than the heading is yielded as
 * unreadable and the file goes on; a quotation mark inside a cell without quotation marks is a character like others.
 * Throws Problem when there is no heading, when a heading stands twice, or when a quotation mark is never closed.
 */
export async function readCsv(path: string, text: AsyncIterable<string>): Promise<Rows> {
  const records = recordsOf(path, text);
  const { value: heading } = await records.next();
  if (heading === undefined)
    throw new Problem(say({ ko: `${path}: 머리글이 없습니다.`, en: `${path}: there is no heading.` }));
  const columns = heading.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Problem(
      say({ ko: `${path}: 머리글이 두 번 나옵니다: ${twice}`, en: `${path}: a heading stands twice: ${twice}` }),
    );
  }
  return { columns, rows: rowsOf(records, columns) };
}

async function* rowsOf(records: AsyncIterable<CsvRecord>, columns: readonly string[]): AsyncGenerator<Row> {
  for await (const { cells, line } of records) {
    if (cells.length === columns.length) {
      yield { line, record: Object.fromEntries(columns.map((column, index) => [column, cells[index]])) };
      continue;
    }
    const ko = `칸이 ${cells.length}개인데 머리글은 ${columns.length}개입니다.`;
    yield { line, unreadable: { ko, en: `It has ${cells.length} cells, but the heading has ${columns.length}.` } };
  }
}

/**
 * The records with the lines on which they begin. They are taken from the parser as it meets them, not from its stream:
 * that drops what was read before an error.
 */
async function* recordsOf(path: string, text: AsyncIterable<string>): AsyncGenerator<CsvRecord, undefined> {
  const met: CsvRecord[] = [];
  let [end, blank] = [0, 0];
  const parser = parse({
    ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n', '\r'] },
    max_record_size: maxRowCharacters,
    on_record: (cells: string[], { lines, empty_lines: blankSoFar }) => {
      met.push({ cells, line: end + 1 + blankSoFar - blank });
      [end, blank] = [lines, blankSoFar];
      return null;
    },
  });
  let failure: unknown = null;
  parser.on('error', (error) => {
    failure = error;
  });
  parser.resume();
  for await (const piece of text) {
    parser.write(piece);
    yield* met.splice(0);
    if (failure !== null) break;
  }
  if (failure === null) {
    parser.end();
    await once(parser, 'close').catch(() => undefined);
    yield* met.splice(0);
  }
  if (failure !== null) throw failure instanceof CsvError ? notCsv(failure, path, end + 1) : failure;
}

function notCsv(error: CsvError, path: string, line: number): Problem {
  const isOpenQuote = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  const what = isOpenQuote
    ? {
        ko: `${line}번째 줄에서 시작하는 행의 따옴표가 닫히지 않습니다.`,
        en: `a quotation mark of the row that begins at line ${line} is never closed.`,
      }
    : {
        ko: `${line}번째 줄을 CSV로 읽을 수 없습니다 (${error.code}).`,
        en: `line ${line} cannot be read as CSV (${error.code}).`,
      };
  return new Problem(say({ ko: `${path}: ${what.ko}`, en: `${path}: ${what.en}` }), undefined, error);
}
