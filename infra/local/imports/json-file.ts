import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { createScanner, JsonError } from './json-scanner.ts';
import type { Row, Rows } from './rows.ts';

/**
 * Reads the items of a JSON array, or of a GeoJSON FeatureCollection's `features`, without holding the file in memory.
 * The number of an item stands for its line: such files often are one line. An item that is not valid JSON in itself is yielded as unreadable and the file goes on. Throws Problem with the line
 * when the file is neither shape, or is cut off.
 */
export function readJson(path: string, text: AsyncIterable<string>): Rows {
  return { columns: null, rows: rowsOf(path, text) };
}

async function* rowsOf(path: string, text: AsyncIterable<string>): AsyncGenerator<Row> {
  const scanner = createScanner();
  let count = 0;
  try {
    for await (const piece of text) {
      for (const item of scanner.push(piece)) {
        count += 1;
        yield rowOf(count, item);
      }
    }
    scanner.end();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new Problem(
      say({
        ko: `${path}: ${error.line}번째 줄을 JSON으로 읽을 수 없습니다. ${error.text.ko}`,
        en: `${path}: line ${error.line} cannot be read as JSON. ${error.text.en}`,
      }),
      undefined,
      error,
    );
  }
}

function rowOf(line: number, json: string): Row {
  try {
    const record: unknown = JSON.parse(json);
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
      return { line, record: record as Readonly<Record<string, unknown>> };
    }
    return { line, unreadable: { ko: '객체가 아닙니다.', en: 'It is not an object.' } };
  } catch {
    return { line, unreadable: { ko: '올바른 JSON이 아닙니다.', en: 'It is not valid JSON.' } };
  }
}
