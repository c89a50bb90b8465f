import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCsv } from './csv-file.ts';
import { readJson } from './json-file.ts';
import type { Row } from './rows.ts';
import { detectEncoding, encodingNamed, readText, sizeOf } from './text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

let written = 0;
function fileOf(content: string | Uint8Array): string {
  written += 1;
  const path = join(folder, String(written));
  writeFileSync(path, content);
  return path;
}

/** 한글 in CP949, and 똠, which EUC-KR does not have. */
const hangulInCp949 = Uint8Array.from([0xc7, 0xd1, 0xb1, 0xdb, 0x0a, 0x8c, 0x63]);

async function textOf(path: string, encoding?: string): Promise<string> {
  let text = '';
  const detected = encoding === undefined ? await detectEncoding(path) : encodingNamed(encoding);
  for await (const piece of readText(path, detected)) text += piece;
  return text;
}

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('한글'), '한글'],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeff한글'), '한글'],
    ['CP949', hangulInCp949, '한글\n똠'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x5c, 0xd5]), '한'],
    [
      'CP949 late in a long file',
      Uint8Array.from([...Array.from({ length: 200_000 }, () => 0x61), 0xc7, 0xd1]),
      `${'a'.repeat(200_000)}한`,
    ],
  ])('%s is detected', async (_, bytes, text) => {
    expect(await textOf(fileOf(bytes))).toBe(text);
  });

  test('that is neither is a problem with a way out', async () => {
    const neither = fileOf(Uint8Array.from([0x61, 0xff, 0xff]));
    await expect(detectEncoding(neither)).rejects.toMatchObject({
      message: expect.stringContaining('neither UTF-8 nor CP949'),
    });
  });

  test('that was named wrong is a problem that names the line', async () => {
    const second = fileOf(Uint8Array.from([0x61, 0x0a, ...hangulInCp949]));
    await expect(textOf(second, 'utf-8')).rejects.toThrow('line 2 is not UTF-8 text');
    await expect(textOf(fileOf('한글'), 'klingon')).rejects.toThrow('klingon');
  });

  test.each(['cp949', 'CP949', 'euc-kr', 'ms949', 'UHC', 'windows-949'])('%s is one name of CP949', (name) => {
    expect(encodingNamed(name).name).toBe('CP949');
  });

  test('a character that two pieces share is read whole', async () => {
    const long = `${'a'.repeat(64 * 1024 - 1)}한글`;
    expect(await textOf(fileOf(long))).toBe(long);
  });
});

test.each([
  ['that is empty', () => fileOf(''), 'The file is empty'],
  ['that is not there', () => join(folder, 'none'), 'cannot be read'],
  ['that is a folder', () => folder, 'not a file'],
])('a file %s is a problem', async (_, path, message) => {
  await expect(sizeOf(path())).rejects.toThrow(message);
});

async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function csv(text: string, size?: number) {
  const { columns, rows } = await readCsv('x.csv', pieces(text, size));
  return { columns, rows: await all(rows) };
}

describe('CSV', () => {
  test('is rows with their lines, also where a cell has several', async () => {
    expect(await csv('a,b\n1,"x\ny"\n\n2,"say ""hi"""\r\n')).toEqual({
      columns: ['a', 'b'],
      rows: [
        { line: 2, record: { a: '1', b: 'x\ny' } },
        { line: 5, record: { a: '2', b: 'say "hi"' } },
      ],
    });
  });

  test('with a row of another length goes on after it, and names both numbers', async () => {
    const { rows } = await csv('a,b\n1,2\n3\n4,5,6\n7,8');
    expect(rows.map((row) => ('unreadable' in row ? [row.line, row.unreadable.en] : row.line))).toEqual([
      2,
      [3, 'It has 1 cells, but the heading has 2.'],
      [4, 'It has 3 cells, but the heading has 2.'],
      5,
    ]);
  });

  test.each([
    ['without a heading', '\n\n', 'no heading'],
    ['with a heading twice', 'a,b,a\n1,2,3', 'stands twice: a'],
    ['with a quotation mark that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'begins at line 3 is never closed'],
  ])('%s is a problem', async (_, text, message) => {
    await expect(csv(text)).rejects.toThrow(message);
  });

  test('a quotation mark in the middle of a cell is a character like others, and lines may end in any way', async () => {
    const { rows } = await csv('a,b\r\n1,5" pipe\n2,x\r3,y');
    expect(rows).toEqual([
      { line: 2, record: { a: '1', b: '5" pipe' } },
      { line: 3, record: { a: '2', b: 'x' } },
      { line: 4, record: { a: '3', b: 'y' } },
    ]);
  });

  test('rows before one that cannot be read are there all the same', async () => {
    const { rows } = await readCsv('x.csv', pieces('a,b\n1,2\n3,"4\n5,6\n'));
    const seen: Row[] = [];
    await expect(
      (async () => {
        for await (const row of rows) seen.push(row);
      })(),
    ).rejects.toThrow('begins at line 3');
    expect(seen).toEqual([{ line: 2, record: { a: '1', b: '2' } }]);
  });

  test('a column without heading keeps its place', async () => {
    expect((await csv(',b\n1,2')).rows).toEqual([{ line: 2, record: { '': '1', b: '2' } }]);
  });

  test('a failing source fails the reading, not the process', async () => {
    async function* failing() {
      yield 'a,b\n1,2\n';
      throw new Error('the disk is gone');
    }
    const { rows } = await readCsv('x.csv', failing());
    await expect(all(rows)).rejects.toThrow('the disk is gone');
  });
});

const json = (text: string, size?: number) => all(readJson('x.json', pieces(text, size)).rows);

describe('JSON', () => {
  const tricky = [{ a: '],"features":[{' }, { b: '"\\' }, { c: [[1, 2], { d: {} }] }, {}];

  test.each([1, 2, 3, 1_000])('is the items of an array, in pieces of %i', async (size) => {
    const rows = await json(` ${JSON.stringify(tricky, null, 1)} `, size);
    expect(rows).toEqual(tricky.map((record, index) => ({ line: index + 1, record })));
  });

  test('is the features of a collection, wherever they stand', async () => {
    const collection = {
      type: 'FeatureCollection',
      crs: { features: [{ not: 'these' }] },
      x: 'features',
      features: tricky,
      bbox: [1],
    };
    expect(await json(JSON.stringify(collection))).toEqual(
      tricky.map((record, index) => ({ line: index + 1, record })),
    );
  });

  test('an item that is broken in itself, or no object, does not spoil the others', async () => {
    const rows = await json('[{"a": 1}, {"b": oops}, 7, "x", [1], null, {"c": 2}]');
    expect(rows.map((row) => ('unreadable' in row ? row.unreadable.en : row.record))).toEqual([
      ...[{ a: 1 }, 'It is not valid JSON.', 'It is not an object.', 'It is not an object.', 'It is not an object.'],
      ...['It is not an object.', { c: 2 }],
    ]);
  });

  test.each([
    ['that is no list', '"hello"', 'neither an array nor a GeoJSON FeatureCollection'],
    ['that has no features', '{"type": "Topology", "arcs": []}', 'neither an array nor a GeoJSON FeatureCollection'],
    [
      'of which the features are no list',
      '{"features": {}, "x": 1}',
      'neither an array nor a GeoJSON FeatureCollection',
    ],
    ['that is cut off', '[{"a": 1}, {"b"', 'cut off'],
    ['that is cut off between items', '[{"a": 1},', 'cut off'],
    ['without commas', '[{"a": 1} {"b": 2}]', 'comma is missing'],
    ['with brackets that do not match', '[{"a": 1}}]', 'brackets do not match'],
    ['that is blank', '  \n ', 'neither'],
  ])('%s is a problem', async (_, text, message) => {
    await expect(json(text)).rejects.toThrow(message);
  });

  test('the line of the problem is named', async () => {
    await expect(json('[\n{"a": 1},\n{"b": 2}\n{"c": 3}]')).rejects.toThrow('line 4');
  });

  test('an empty list has no rows', async () => {
    expect(await json('[]')).toEqual([]);
    expect(await json('{"features": []}')).toEqual([]);
  });
});
