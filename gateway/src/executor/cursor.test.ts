import { expect, test } from 'vitest';
import { Cursor, Deviation } from './cursor.ts';

const at = (text: string, start = 0) => {
  const cursor = new Cursor();
  cursor.start(text, start);
  return cursor;
};
const deviates = (text: string, step: (cursor: Cursor) => unknown) =>
  expect(() => step(at(text)), text).toThrow(Deviation);

test('a leaf is the text that stands there, and the cursor stands behind it', () => {
  for (const leaf of ['"a"', '"\\\\"', '"\\\\\\""', '""', '12', '-0.5e3', 'true', 'false']) {
    const cursor = at(`${leaf},"next"`);
    expect(cursor.leaf()).toBe(leaf);
    expect(cursor.peek()).toBe(','.charCodeAt(0));
  }
});

test('null is null', () => {
  expect(at('null,').leaf()).toBeNull();
  deviates('nul,', (cursor) => cursor.leaf());
});

test('nothing else is a leaf', () => {
  for (const text of ['{}', '[]', '', '"a', '"\\"', '"\\x"', 'tru,', '01,', '1', '- ,', "'a'", '1 ,']) {
    deviates(text, (cursor) => cursor.leaf());
  }
});

test('a value of a scalar of its own kind may be a list or an object, whatever stands in its texts', () => {
  for (const value of ['{}', '[]', '{"a":[{"b":"]}"}]}', '[[],"[",{"\\"":null}]', '{ "a": 1 }']) {
    expect(at(`${value},`).anyLeaf()).toBe(value);
  }
  for (const value of ['{"a":}', '[1,]', '{"a":1', '[}', '{"a"}', '["\t"]']) deviates(`${value},`, (c) => c.anyLeaf());
});

test('over an Int it moves only where the number surely is one', () => {
  for (const value of ['0', '-1', '123456789']) {
    const cursor = at(`${value}}`);
    cursor.skipInt();
    expect(cursor.at).toBe(value.length);
  }
  for (const value of ['1234567890', '-', '01', '00', '1.0', '1e3', '', 'null', '"1"', ' 1']) {
    deviates(`${value}}`, (cursor) => cursor.skipInt());
  }
});

test('over numbers and scalars it moves only where there is one', () => {
  for (const value of ['1', '-1.5e3', '0.1']) at(`${value},`).skipNumber();
  for (const value of ['true', '"1"', '1.', '[]', '1']) deviates(value, (cursor) => cursor.skipNumber());
  for (const value of ['1', '"a"', 'true']) at(`${value},`).skipScalar();
  for (const value of ['null,', '[],', '{},', 'x,']) deviates(value, (cursor) => cursor.skipScalar());
});

test('over texts it moves to their own end', () => {
  for (const value of ['""', '"가"', '"\\"\\\\"', '"\\u12aF"']) {
    const cursor = at(`${value},`);
    cursor.skipString();
    expect(cursor.at).toBe(value.length);
  }
  for (const value of ['"', 'a"', '"\\"', '"\\u12g4"', '"\\ "', '1"a"']) deviates(value, (c) => c.skipString());
});

test('an escape far behind does not disturb the texts before it, nor one before those behind', () => {
  const cursor = at('"a""b\\n""c""\\\\""d"');
  const found = [1, 2, 3, 4, 5].map(() => cursor.leaf());
  expect(found).toEqual(['"a"', '"b\\n"', '"c"', '"\\\\"', '"d"']);
});

test('the name of a type is spelt without escapes', () => {
  expect(at('"Word"').typeText()).toBe('"Word"');
  deviates('"W\\u006frd"', (cursor) => cursor.typeText());
  expect(at('{"__typename":"Word","id":1}').typename()).toBe('Word');
  for (const text of ['{"id":1,"__typename":"Word"}', '{"__typename":null}', '{"__typename":"Word']) {
    deviates(text, (cursor) => cursor.typename());
  }
});

test('the end is one brace, and a line end at most', () => {
  expect(['}', '}\n', '', '}}', '} ', '}\n\n', ']'].map((text) => at(text).isAtEnd())).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('what is kept for one answer is gone with it, and what two readers keep is apart', () => {
  const cursor = new Cursor();
  const [one, two] = [cursor.memory<number>(), cursor.memory<number>()];
  cursor.start('', 0);
  one().set(1, 1);
  expect(one().get(1)).toBe(1);
  expect(two().get(1)).toBeUndefined();
  cursor.stop();
  expect(cursor.text).toBe('');
  expect(one().get(1)).toBeUndefined();
});
