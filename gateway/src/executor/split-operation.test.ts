import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { fromWire } from '../wire.ts';
import { splitOperation } from './split-operation.ts';

const schema = buildSchema('"뜻" type Query { a: Int b: Query } type Mutation { a: Int b: Int }');
const split = (query: string) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const { planned, introspect } = splitOperation(schema, document, operation);
  return {
    planned: planned.map((part) => print(part).replaceAll(/\s+/g, ' ')),
    introspected: (variables = {}) =>
      Object.fromEntries(Object.entries(introspect(variables)).map(([key, text]) => [key, fromWire(text)])),
  };
};

test('a query is planned as it is', () => {
  expect(split('{ a b { a } ...F } fragment F on Query { x: a }')).toMatchObject({
    planned: ['{ a b { a } ...F } fragment F on Query { x: a }'],
  });
  expect(split('{ a }').introspected()).toEqual({});
});

test('what the schema itself answers is taken out, in fragments too', () => {
  const { planned, introspected } = split(
    'query ($n: String!) { a ...F s: __schema { queryType { name } } } fragment F on Query { t: __type(name: $n) { description } b { a } ...G } fragment G on Query { x: a }',
  );
  expect(planned).toHaveLength(1);
  expect(planned[0]).not.toMatch(/__schema|__type\b/);
  expect(planned[0]).toContain('x: a');
  expect(introspected({ n: 'Query' })).toEqual({ s: '{"queryType":{"name":"Query"}}', t: '{"description":"뜻"}' });
});

test('where nothing is left nothing is planned', () => {
  expect(split('{ __typename }').planned).toEqual([]);
  expect(split('{ __schema { queryType { name } } __typename }').planned).toEqual([]);
});

test('of a mutation each field is a part of its own, in order; the same one twice is one', () => {
  expect(split('mutation { b x: a ... on Mutation { b ...F } } fragment F on Mutation { y: a }').planned).toEqual([
    'mutation { b ... on Mutation { b } }',
    'mutation { x: a }',
    'mutation { ... on Mutation { ... on Mutation { y: a } } }',
  ]);
  expect(split('mutation { a a }').planned).toEqual(['mutation { a a }']);
});

test('a fragment at the root that is spread again is written out once', () => {
  const { planned } = split(
    'mutation { ...A ...A b } fragment A on Mutation { ...B ...B } fragment B on Mutation { a }',
  );
  expect(planned).toEqual(['mutation { ... on Mutation { ... on Mutation { a } } }', 'mutation { b }']);
});
