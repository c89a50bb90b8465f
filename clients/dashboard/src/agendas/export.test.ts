import { expect, test } from 'vitest';
import { type Cell, exportTable, mostRows } from './export.ts';

const head = ['제목', '지지'];
const quiet = { head, onProgress: () => undefined, signal: new AbortController().signal };
// With what stands before the text: `text()` would take the mark away.
const textOf = async (file: Blob) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
const written = async (rows: readonly (readonly Cell[])[]) =>
  await textOf((await exportTable({ ...quiet, ask: async () => ({ rows, next: null }) })).file);

test('the file begins with the mark of its encoding and its heads, and keeps commas, quotes and lines within cells', async () => {
  const text = await written([
    ['하나, "둘"', 3],
    ['셋\n넷', 0],
  ]);
  expect(text).toBe('\uFEFF제목,지지\r\n"하나, ""둘""",3\r\n"셋\n넷",0\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
  'the title %j is no formula for who opens the file',
  async (title) => {
    const cell = (await written([[title, 1]])).split('\r\n')[1] ?? '';
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a number below zero stays a number', async () => {
  expect(await written([['제목', -3]])).toContain('제목,-3');
});

test('pages are asked for one after the other, each after the one before, and progress is told', async () => {
  const asked: (string | null)[] = [];
  const progress: number[] = [];
  const pages = [
    { rows: [['가', 1]], next: 'one' },
    { rows: [['나', 2]], next: null },
  ];
  const ask = async (_: number, after: string | null) => {
    asked.push(after);
    return pages[asked.length - 1] ?? { rows: [], next: null };
  };
  const exported = await exportTable({ ...quiet, ask, onProgress: (rows) => progress.push(rows) });
  expect([asked, progress]).toEqual([
    [null, 'one'],
    [1, 2],
  ]);
  expect(exported).toMatchObject({ rows: 2, isCut: false });
});

test('it ends at the most rows and says that there are more', async () => {
  const ask = async (first: number) => ({ rows: Array.from({ length: first }, () => ['가', 1]), next: 'more' });
  expect(await exportTable({ ...quiet, ask })).toMatchObject({ rows: mostRows, isCut: true });
});

test('broken off, it asks no more', async () => {
  const controller = new AbortController();
  let times = 0;
  const ask = async () => {
    times += 1;
    controller.abort();
    return { rows: [['가', 1]], next: 'more' };
  };
  await expect(exportTable({ ...quiet, ask, signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(times).toBe(1);
});
