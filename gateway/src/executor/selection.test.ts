import { buildSchema, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { withPlannedKeys } from './planned-keys.ts';
import { type ClientField, readSelections } from './selection.ts';
import { readSupergraph } from './supergraph.ts';

const sdl = `
  type Query { work: Work book: Book }
  interface Work { id: ID! title: String }
  interface Paper { id: ID! }
  union Any = Book | Film
  type Book implements Work & Paper { id: ID! title: String pages: Int by: Person }
  type Film implements Work { id: ID! title: String length: Int by: Person }
  type Person { id: ID! name: String born: Int }`;

function fieldsOf(query: string, typeName: string): ClientField[] {
  const supergraph = readSupergraph(sdl, buildSchema(sdl));
  const document = withPlannedKeys(parse(query), supergraph.isFieldName);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const selections = readSelections(supergraph, document);
  const [field] = selections.fieldsOf(supergraph.api.getQueryType() ?? undefined, [operation.selectionSet]);
  return selections.fieldsOf(supergraph.api.getType(typeName) as GraphQLObjectType, field?.sets ?? []);
}
const keys = (query: string, typeName: string) => fieldsOf(query, typeName).map(({ key }) => key);

test('fields come in the order of the operation, each once', () => {
  expect(keys('{ book { title ...F id title } } fragment F on Book { pages id }', 'Book')).toEqual([
    'title',
    'pages',
    'id',
  ]);
});

test('what stands twice is merged', () => {
  const [by] = fieldsOf('{ book { by { id } ... on Work { id } by { name } } }', 'Book');
  expect(by?.sets).toHaveLength(2);
});

test('a fragment that is spread again adds nothing', () => {
  const [by] = fieldsOf(
    '{ book { ...A ...A } } fragment A on Book { ...B ...B } fragment B on Book { by { id } }',
    'Book',
  );
  expect(by?.sets).toHaveLength(1);
});

test('a type has the fragments on it, on its interfaces and unions, and no others', () => {
  const query =
    '{ work { id ... on Book { pages } ... on Film { length } ... on Paper { a: id } ... on Any { __typename } ... { title } } }';
  expect(keys(query, 'Book')).toEqual(['id', 'pages', 'a', '__typename', 'title']);
  expect(keys(query, 'Film')).toEqual(['id', 'length', '__typename', 'title']);
});

test('an interface whose objects do not say their type has what all of them have', () => {
  expect(keys('{ work { id ... on Book { pages } ... on Work { title } ... on Paper { a: id } } }', 'Work')).toEqual([
    'id',
    'title',
  ]);
});

test('the data has a field under its planned name, and the client under its own', () => {
  const query = '{ work { toString: title id: title ... on Book { x: by { id } } ... on Film { x: title } } }';
  expect(fieldsOf(query, 'Book').map(({ key, property }) => [key, property])).toEqual([
    ['toString', '$toString'],
    ['id', 'id__dure__title'],
    ['x', 'x__dure__by_0'],
  ]);
});

test('aliases of the type keep the name that the client gave', () => {
  expect(keys('{ book { id: __typename a__dure__b: __typename } }', 'Book')).toEqual(['id', 'a__dure__b']);
});
