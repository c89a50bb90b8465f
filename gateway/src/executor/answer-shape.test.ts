import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type ObjectShape, shapeOfAnswer } from './answer-shape.ts';

const schema = buildSchema(`
  type Query { work: Work books: [[Book!]]! any: Any }
  interface Work { id: ID! tags: [String!]! }
  union Any = Book | Film
  type Book implements Work { id: ID! tags: [String!]! by: Person }
  type Film implements Work { id: ID! tags: [String!]! by: Person length: Int }
  type Person { id: ID! name: String }`);
const shape = (operation: string) => shapeOfAnswer(operation, schema);
const inside = (root: ObjectShape, ...keys: string[]) =>
  keys.reduce<ObjectShape | undefined>((at, key) => at?.fields.find((field) => field.key === key)?.object, root);
const keys = (at: ObjectShape | undefined) => at?.fields.map(({ key }) => key);

test('fields stand in the order of the answer, fragments in their place, each once', () => {
  const root = shape('{ books { ...F id by { id } tags } } fragment F on Book { by { name } x: id }');
  expect(keys(inside(root, 'books'))).toEqual(['by', 'x', 'id', 'tags']);
  expect(keys(inside(root, 'books', 'by'))).toEqual(['name', 'id']);
});

test('lists are as deep as their types, and leaves have no object', () => {
  const [books] = shape('{ books { tags id } }').fields;
  expect(books?.listDepth).toBe(2);
  expect(books?.object?.fields.map((field) => [field.listDepth, field.object])).toEqual([
    [1, undefined],
    [0, undefined],
  ]);
});

describe('of an interface or union', () => {
  test('the shape depends on the type where fragments are on some types', () => {
    const work = inside(shape('{ work { __typename id ... on Film { length } ... on Book { by { name } } } }'), 'work');
    expect(work?.dependsOnType).toBe(true);
    expect(keys(work?.forType('Book'))).toEqual(['__typename', 'id', 'by']);
    expect(keys(work?.forType('Film'))).toEqual(['__typename', 'id', 'length']);
    expect(work?.forType('Film')).toBe(work?.forType('Film'));
  });

  test('the shape of a type that nobody knows still depends on the type', () => {
    const work = inside(shape('{ work { __typename id ... on Film { length } } }'), 'work');
    for (const name of ['Song', 'constructor', '__proto__', 'Work'])
      expect(work?.forType(name).dependsOnType).toBe(true);
  });

  test('without such fragments it does not', () => {
    expect(inside(shape('{ work { id ... on Work { tags } ... { x: id } } }'), 'work')?.dependsOnType).toBe(false);
  });
});

test('entities of one fragment are of its type', () => {
  const entities = inside(
    shape('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { tags by { name } } } }'),
    '_entities',
  );
  expect(entities?.dependsOnType).toBe(false);
  expect(entities?.fields.map(({ listDepth: depth }) => depth)).toEqual([1, 0]);
});

test('entities of several fragments depend on their type', () => {
  const entities = inside(
    shape('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { id } ... on Film { length } } }'),
    '_entities',
  );
  expect(entities?.dependsOnType).toBe(true);
});

test('a document without an operation has no shape', () => {
  expect(() => shape('fragment F on Book { id }')).toThrow('without an operation');
});
