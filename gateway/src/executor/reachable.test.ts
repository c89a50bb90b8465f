import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { keepReachable } from './reachable.ts';

const schema = buildSchema(`
  type Query { works: [Work] titled: [Titled] found: [Found] book: Book }
  interface Work { id: ID related: [Work] }
  interface Titled { title: String }
  type Book implements Work & Titled { id: ID related: [Work] title: String pages: Int }
  type Film implements Work & Titled { id: ID related: [Work] title: String minutes: Int }
  type Song implements Work { id: ID related: [Work] }
  union Found = Book | Song`);

const keep = (source: string): string => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return print(keepReachable(schema, document, operation)).replace(/\s+/g, ' ');
};

test.each([
  [
    'a type that another fragment around excludes',
    '{ works { ... on Book { ... on Titled { ... on Film { minutes } title } } } }',
    '{ works { ... on Book { ... on Titled { title } } } }',
  ],
  [
    'a fragment of which nothing is left',
    '{ works { id ... on Book { ... on Titled { ... on Film { minutes } } } } }',
    '{ works { id } }',
  ],
  [
    'a type that is not in the union',
    '{ found { ... on Titled { ... on Film { minutes } ... on Book { pages } } } }',
    '{ found { ... on Titled { ... on Book { pages } } } }',
  ],
  [
    'a type that no object of a field has',
    '{ book { ... on Work { ... on Song { id } id } } }',
    '{ book { ... on Work { id } } }',
  ],
])('%s is left out', (_, source, expected) => {
  expect(keep(source)).toBe(expected);
});

test('below a field the types are those of the field again, whatever is around it', () => {
  const source = '{ works { ... on Book { related { ... on Film { minutes } } } } }';
  expect(keep(source)).toBe(source);
});

test('named fragments are written out at each place for what can be met there', () => {
  const source = '{ book { ...F } works { ...F } } fragment F on Work { id ... on Film { minutes } }';
  expect(keep(source)).toBe('{ book { ... on Work { id } } works { ... on Work { id ... on Film { minutes } } } }');
});

test('fragments without a type keep what they hold', () => {
  expect(keep('{ works { ... { id } } }')).toBe('{ works { ... { id } } }');
});

test('the operation stays what it is: name, variables, aliases, arguments, directives', () => {
  const source = 'query Q($with: Boolean!) { all: works { it: id @include(if: $with) } }';
  expect(keep(source)).toBe(source);
});

test('of several operations one is left', () => {
  const document = parse('query A { book { id } } query B { works { id } }');
  const operation = getOperationAST(document, 'B');
  if (!operation) throw new Error('There is no operation.');
  expect(print(keepReachable(schema, document, operation))).not.toContain('book');
});

test('what would be very large written out stays as it is', () => {
  const fragments = Array.from(
    { length: 20 },
    (_, index) => `fragment F${index} on Work { ...F${index + 1} ...F${index + 1} }`,
  );
  const source = `{ works { ...F0 } } ${fragments.join(' ')} fragment F20 on Work { id }`;
  expect(keep(source)).toBe(print(parse(source)).replace(/\s+/g, ' '));
});
