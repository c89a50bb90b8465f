import { expect, test } from 'vitest';
import { readerSource } from './reader-source.ts';

test('a reader compares labels, keeps what is needed, and cuts each span out as one text', () => {
  const source = readerSource([
    { key: '__typename', isKept: true },
    { key: 'id', span: '=0', isKept: true },
    { key: 'name', span: '=0', isKept: false },
    { key: 'toString', isKept: true },
  ]);
  expect(source).toBe(`const read0 = reads[0];
const read1 = reads[1];
const read2 = reads[2];
const read3 = reads[3];
return function readObject() {
  if (!cursor.text.startsWith("{\\"__typename\\":", cursor.at)) throw deviation;
  cursor.at += 14;
  const value0 = read0();
  if (!cursor.text.startsWith(",\\"id\\":", cursor.at)) throw deviation;
  const start0 = cursor.at + 1;
  cursor.at += 6;
  const value1 = read1();
  if (!cursor.text.startsWith(",\\"name\\":", cursor.at)) throw deviation;
  cursor.at += 8;
  read2();
  const text0 = cursor.text.substring(start0, cursor.at);
  if (!cursor.text.startsWith(",\\"toString\\":", cursor.at)) throw deviation;
  cursor.at += 12;
  const value3 = read3();
  cursor.expect('}');
  return { [visit]: 0, [writtenBy]: null, [written]: null, "__typename": value0, "id": value1, "$toString": value3, "=0": text0 };
};`);
});

test('a span with gaps is put together by the cursor', () => {
  const source = readerSource([{ key: 'words', span: '=0', hasGaps: true, isKept: false }]);
  expect(source).toContain('const start0 = cursor.beginPassage(cursor.at + 1);');
  expect(source).toContain('const text0 = cursor.endPassage(start0);');
});

test('an object of which nothing is asked is empty', () => {
  expect(readerSource([])).toContain("cursor.expect('{');\n  cursor.expect('}');");
});
