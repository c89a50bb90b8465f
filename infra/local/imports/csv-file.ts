import { Readable } from 'node:stream';
import { say } from '@dure/kit/language';
import { CsvError, type Info, parse } from 'csv-parse';
import { Problem } from '../cli/command.ts';
import type { Row, Rows } from './rows.ts';

const maxRowCharacters = 1_000_000;

type Parsed = { readonly record: string[]; readonly info: Info };

/**
 * Reads CSV as RFC 4180 describes it, heading first. A row with more or fewer cells than the heading is yielded as
 * unreadable and the file goes on. Throws Problem when there is no heading, when a heading stands twice, or when a
 * quotation mark that is never closed swallows the rest.
 */
export async function readCsv(path: string, text: AsyncIterable<string>): Promise<Rows> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRowCharacters,
  });
  // A source that fails must fail the parser, not the process.
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  const records = (source.pipe(parser) as AsyncIterable<Parsed>)[Symbol.asyncIterator]();
  const heading = await nextOf(records, path, 0);
  if (heading === null)
    throw new Problem(say({ ko: `${path}: 머리글이 없습니다.`, en: `${path}: there is no heading.` }));
  const columns = heading.record.map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Problem(
      say({ ko: `${path}: 머리글이 두 번 나옵니다: ${twice}`, en: `${path}: a heading stands twice: ${twice}` }),
    );
  }
  return { columns, rows: rowsOf(records, path, columns, heading.info.lines) };
}

async function* rowsOf(
  records: AsyncIterator<Parsed>,
  path: string,
  columns: readonly string[],
  headingEnd: number,
): AsyncGenerator<Row> {
  let end = headingEnd;
  for (;;) {
    const next = await nextOf(records, path, end);
    if (next === null) return;
    const line = end + 1;
    end = next.info.lines;
    const cells = next.record;
    yield cells.length === columns.length
      ? { line, record: Object.fromEntries(columns.map((column, index) => [column, cells[index]])) }
      : {
          line,
          unreadable: {
            ko: `칸이 ${cells.length}개인데 머리글은 ${columns.length}개입니다.`,
            en: `It has ${cells.length} cells, but the heading has ${columns.length}.`,
          },
        };
  }
}

async function nextOf(records: AsyncIterator<Parsed>, path: string, end: number): Promise<Parsed | null> {
  try {
    const { done, value } = await records.next();
    return done === true ? null : value;
  } catch (error) {
    throw error instanceof CsvError ? notCsv(error, path, end + 1) : error;
  }
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
