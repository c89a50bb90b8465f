import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { shapeOfAnswer } from './answer-shape.ts';
import { Cursor, Deviation } from './cursor.ts';
import { createSkip, skipSource } from './skip-raw.ts';

const schema = buildSchema(`
  scalar Json enum Kind { A AB }
  type Query { w: W ws: [[W!]]! k: Kind! ks: [Kind] b: Boolean f: Float! j: Json jn: Json! }
  type W { id: ID! n: Int }
  interface I { id: ID! }`);
const types = schema.getQueryType()?.getFields() ?? {};
const skips = (field: string, value: string): boolean => {
  const type = types[field]?.type;
  const shape = shapeOfAnswer('{ w { id n } ws { id n } }', schema).fields.find(({ key }) => key === field)?.object;
  if (type === undefined) throw new Error(`There is no field ${field}.`);
  const cursor = new Cursor();
  cursor.start(`${value},`, 0);
  try {
    createSkip(type, shape, { cursor })();
    return cursor.at === value.length;
  } catch (error) {
    if (error instanceof Deviation) return false;
    throw error;
  }
};

test.each<[field: string, over: string[], notOver: string[]]>([
  [
    'w',
    ['null', '{"id":"1","n":2}', '{"id":"}","n":null}'],
    ['nope', '{}', '[]', '{"n":2,"id":"1"}', '{"id":null,"n":2}', '{"id":"1","n":2,"x":1}', '{"id":1,"n":2}'],
  ],
  [
    'ws',
    ['[]', '[null,[]]', '[[{"id":"1","n":2},{"id":"2","n":3}]]'],
    ['null', '[[null]]', '[{"id":"1","n":2}]', '[[],]', '[[] ]', '['],
  ],
  ['k', ['"A"', '"AB"'], ['null', '"B"', 'A', '"A', '"ABC"']],
  ['ks', ['null', '["A",null]'], ['"A"', '["B"]']],
  ['b', ['true', 'false', 'null'], ['"true"', '1', 'truefalse']],
  ['f', ['1', '-0.5e3'], ['null', '"1"', '01', 'true']],
  ['j', ['null', '1', '"a"', 'true'], ['{}', '[]', 'x']],
  ['jn', ['1'], ['null']],
])('over a value of the field %s it moves, and over nothing else', (field, over, notOver) => {
  expect(over.filter((value) => !skips(field, value))).toEqual([]);
  expect(notOver.filter((value) => skips(field, value))).toEqual([]);
});

test('the way over an object compares its labels', () => {
  expect(skipSource(['id', 'n'])).toBe(`const skip0 = skips[0];
const skip1 = skips[1];
return function skipObject() {
  cursor.expect("{\\"id\\":");
  skip0();
  cursor.expect(",\\"n\\":");
  skip1();
  cursor.expect('}');
};`);
});

test('values of which the type is not certain have no way over them', () => {
  const type = schema.getType('I');
  if (type?.name !== 'I') throw new Error('There is no interface.');
  expect(() => createSkip(type as never, undefined, { cursor: new Cursor() })).toThrow('cannot be skipped');
});
