import { expect, test } from 'vitest';
import type { ClientField } from './selection.ts';
import type { Span } from './spans.ts';
import { writerSource } from './writer-source.ts';

const field = (key: string, name = key): ClientField => ({
  key,
  name,
  property: key === 'toString' ? '$toString' : key,
  type: undefined,
  sets: [],
  isDenied: false,
});

test('a writer writes labels as they are, spans where there are, and each object once', () => {
  const fields = [field('__typename'), field('id'), field('name'), field('toString')];
  expect(writerSource(fields, { typeName: 'Word', spans: [{ property: '=0', keys: ['id', 'name'], gaps: [] }] })).toBe(
    `const write0 = writers[0];
const write1 = writers[1];
const write2 = writers[2];
const write3 = writers[3];
return function writeObject(object, writing) {
  if (object[writtenBy] === writeObject) return object[written];
  let text = '{';
  text += "\\"__typename\\":\\"Word\\"";
  const span0 = object["=0"];
  if (span0 !== undefined) text += ',' + span0;
  else {
  const value1 = write1(object["id"], writing);
  if (value1 === undefined) return undefined;
  text += ",\\"id\\":" + value1;
  const value2 = write2(object["name"], writing);
  if (value2 === undefined) return undefined;
  text += ",\\"name\\":" + value2;
  }
  const value3 = write3(object["$toString"], writing);
  if (value3 === undefined) return undefined;
  text += ",\\"toString\\":" + value3;
  text += '}';
  object[writtenBy] = writeObject;
  object[written] = text;
  return text;
};`,
  );
});

test('a span with gaps is written by a writer of its own, and field by field where that cannot', () => {
  const gaps = [{ path: ['word'] }] as unknown as Span['gaps'];
  const source = writerSource([field('word')], { typeName: 'Word', spans: [{ property: '=0', keys: ['word'], gaps }] });
  expect(source).toContain('const writePassage0 = writePassages[0];');
  expect(source).toContain(`  const span0 = writePassage0(object, writing);
  if (span0 !== undefined) text += span0;
  else {
  const value0 = write0(object["word"], writing);`);
});

test('where the type cannot be told, nothing is made up', () => {
  expect(writerSource([field('kind', '__typename')], { typeName: undefined, spans: [] })).toContain(
    '  writing.isFaulty = true;\n  return undefined;',
  );
});
