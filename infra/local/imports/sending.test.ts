import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { batchesOf, maxBatchBytes, maxBatchRows } from './batches.ts';
import { readChoices, requireKnownForAll } from './choices.ts';
import { type Graph, graphAt } from './graph.ts';
import { kinds } from './kinds.ts';
import { addRow, addUnreadable, newReport, reportText, rowsText } from './report.ts';
import type { Row } from './rows.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* from(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

const batchSizes = async (rows: readonly Row[]) =>
  (await all(batchesOf(from(rows), () => undefined))).map((batch) => batch.length);

describe('batches', () => {
  test('hold 500 rows at most, in order', async () => {
    const rows = Array.from({ length: 1_001 }, (_, line) => ({ line, record: {} }));
    expect(await batchSizes(rows)).toEqual([maxBatchRows, maxBatchRows, 1]);
  });

  test('hold 512 kB at most; a row that is larger travels alone', async () => {
    const row = (line: number, bytes: number) => ({ line, record: { text: 'x'.repeat(bytes) } });
    const half = maxBatchBytes / 2 - 100;
    expect(await batchSizes([row(1, half), row(2, half), row(3, half)])).toEqual([2, 1]);
    expect(await batchSizes([row(1, 10), row(2, maxBatchBytes + 1), row(3, 10)])).toEqual([1, 1, 1]);
  });

  test('leave out what cannot be read, and tell of it', async () => {
    const refused: number[] = [];
    const rows: Row[] = [
      { line: 2, unreadable: { ko: '', en: '' } },
      { line: 3, record: {} },
    ];
    const batches = await all(batchesOf(from(rows), ({ line }) => refused.push(line)));
    expect([refused, batches.flat().map(({ line }) => line)]).toEqual([[2], [3]]);
  });
});

describe('the graph', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  async function graphThat(answer: (request: IncomingMessage, response: ServerResponse, attempt: number) => void) {
    let attempts = 0;
    const server = createServer((request, response) => {
      attempts += 1;
      answer(request, response, attempts);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    stops.push(() => server.close());
    return {
      graph: graphAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token', [1, 1]),
      attempts: () => attempts,
    };
  }

  const said = (response: ServerResponse, body: object) => response.end(JSON.stringify(body));

  test('is asked with the token and again when it is down', async () => {
    const { graph, attempts } = await graphThat((request, response, attempt) => {
      expect(request.headers.authorization).toBe('Bearer token');
      if (attempt === 1) request.socket.destroy();
      else if (attempt === 2) said(response, { errors: [{ message: 'later', extensions: { code: 'UNAVAILABLE' } }] });
      else said(response, { data: { result: 7 } });
    });
    expect(await graph('mutation', {}, z.number())).toBe(7);
    expect(attempts()).toBe(3);
  });

  test('that stays down is a problem', async () => {
    const { graph } = await graphThat((request) => request.socket.destroy());
    await expect(graph('mutation', {}, z.number())).rejects.toThrow('The graph cannot be reached');
  });

  test('that refuses is not asked again, and the problem says what to do', async () => {
    const { graph, attempts } = await graphThat((_, response) =>
      said(response, { errors: [{ message: 'Please log in.', extensions: { code: 'UNAUTHENTICATED' } }] }),
    );
    await expect(graph('mutation', {}, z.number())).rejects.toMatchObject({
      ...{ message: 'Please log in.', remedy: expect.stringContaining('--token') },
    });
    expect(attempts()).toBe(1);
  });
});

describe('the command line', () => {
  test('asks for what a kind needs', () => {
    expect(() => kinds.facilities?.input('x.csv', {}, null)).toThrow('--licence');
    expect(() => kinds.districts?.input('dong.geojson', {}, null)).toThrow('--valid-from');
    expect(() => kinds.proposals?.input('x.csv', {}, null)).toThrow('--district');
  });

  test('reads the first day of districts from the name of their file', () => {
    const input = (file: string) => kinds.districts?.input(file, {}, null);
    expect(input('/data/hangjeongdong_seoul_20210401.geojson')).toMatchObject({ validFrom: '2021-04-01' });
    expect(() => input('dong_20211401.geojson')).toThrow('--valid-from');
    expect(() => input('dong_123456789.geojson')).toThrow('--valid-from');
  });

  test('takes one district and category for all rows', async () => {
    expect(await readChoices({ district: '9911051000', category: 'environment' })).toMatchObject({
      ...{ district: { otherwise: '9911051000' }, category: { otherwise: 'environment' } },
    });
    expect(await readChoices({ district: '9911051000' })).toBeNull();
    await expect(readChoices({ map: '/nowhere.json' })).rejects.toThrow('--map');
  });
});

test('the report counts and gives an example of each kind of remark', () => {
  const report = newReport(undefined);
  const note = { code: 'ODD', field: 'a', message: 'Odd: x' };
  addRow(report, { line: 2, outcome: 'CREATED', reason: null, notes: [note] });
  addRow(report, { line: 3, outcome: 'CREATED', reason: null, notes: [note] });
  addRow(report, { line: 4, outcome: 'REJECTED', reason: { code: 'BAD', field: null, message: 'Bad.' }, notes: [] });
  addUnreadable(report, { line: 5, unreadable: { ko: '못 읽음', en: 'Not readable.' } });
  const text = reportText(report, 0);
  expect(text).toContain('2  created');
  expect(text).toContain('2  rejected');
  expect(text).toContain('0  vanished');
  expect(text).toContain('ODD (a) – e.g. line 2: Odd: x');
  expect(text).toContain('UNREADABLE – e.g. line 5: Not readable.');
});

test('the report counts the things of a file of JSON, and the notes of rows that were taken over', () => {
  const report = newReport(undefined, 'record');
  const notes = [{ code: 'ODD', field: null, message: 'Odd.' }];
  const required = (field: string) => ({ code: 'REQUIRED', field, message: 'Missing.' });
  addRow(report, { line: 1, outcome: 'REJECTED', reason: required('title'), notes });
  addRow(report, { line: 2, outcome: 'REJECTED', reason: required('date'), notes: [] });
  const text = reportText(report, null);
  expect(text).toContain('REQUIRED (title) – e.g. record 1');
  expect(text).toContain('REQUIRED (date) – e.g. record 2');
  expect(text).not.toContain('ODD');
  expect([rowsText(0), rowsText(1), rowsText(2_000)]).toEqual(['0 rows', '1 row', '2,000 rows']);
});

test('a district or category for all rows that is not known is said once, before anything is sent', async () => {
  const graph: Graph = async (document, input, shape) => {
    if (document.includes('district(')) return shape.parse(input === '9911051000' ? { code: input } : null);
    return shape.parse({ agendaSettings: { categories: [{ key: 'environment' }] } });
  };
  const choices = (district: string, category: string) => ({
    district: { values: [], otherwise: district },
    category: { values: [], otherwise: category },
  });
  await requireKnownForAll(graph, choices('9911051000', 'environment'));
  await expect(requireKnownForAll(graph, choices('991105', 'environment'))).rejects.toThrow('no district “991105”');
  await expect(requireKnownForAll(graph, choices('9911059000', 'environment'))).rejects.toThrow('no district');
  await expect(requireKnownForAll(graph, choices('9911051000', 'roads'))).rejects.toThrow('no category “roads”');
});
