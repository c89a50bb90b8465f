import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { cachePolicyOf, readCacheHints } from './cache-policy.ts';

const sdl = `
  directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum Scope { PUBLIC PRIVATE }
  type Query {
    town: Town @cacheControl(maxAge: 60)
    count: Int @cacheControl(maxAge: 30)
    unsaid: Int
    news: News
    me: Person @cacheControl(maxAge: 100, scope: PRIVATE)
    named: Named @cacheControl(maxAge: 90)
  }
  type Mutation { count: Int @cacheControl(maxAge: 30) }
  interface Named { name: String }
  type Town implements Named { name: String @cacheControl(maxAge: 20) size: Int mayor: Person clock: Clock @cacheControl(inheritMaxAge: true) news: News }
  type News @cacheControl(maxAge: 10) { title: String }
  type Person { name: String }
  type Clock { now: String }
`;
const schema = buildSchema(sdl);
const hints = readCacheHints(sdl);
const policy = (text: string) => {
  const document = parse(text);
  return cachePolicyOf(schema, hints, document, getOperationAST(document) as OperationDefinitionNode);
};
const may = (maxAgeSeconds: number, isPrivate = false) => ({ maxAgeSeconds, isPrivate });

test.each([
  ['a field at the root says it', '{ town { size } }', may(60)],
  ['the shortest counts', '{ town { size } count }', may(30)],
  ['a leaf may say less', '{ town { size name } }', may(20)],
  ['a type says it for its fields', '{ town { news { title } } }', may(10)],
  ['also at the root', '{ news { title } }', may(10)],
  ['an object that says nothing may not be kept', '{ town { mayor { name } } }', may(0)],
  ['unless it inherits', '{ town { clock { now } } }', may(60)],
  ['nor a field at the root', '{ town { size } unsaid }', may(0)],
  ['what is for one person stays theirs', '{ me { name } }', may(100, true)],
  ['fragments are looked into', '{ town { ...F } } fragment F on Town { ... on Town { news { title } } }', may(10)],
  ['for an interface the strictest type counts', '{ named { name } }', may(20)],
  ['__typename changes nothing', '{ __typename town { __typename size } }', may(60)],
  ['introspection is not kept', '{ __schema { queryType { name } } }', may(0)],
  ['a mutation never', 'mutation { count }', may(0)],
])('%s', (_, text, expected) => {
  expect(policy(text)).toEqual(expected);
});
