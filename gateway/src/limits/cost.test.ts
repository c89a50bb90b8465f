import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createOperationChecks } from './operation-checks.ts';
import { defaultLimits } from './operation-limits.ts';

const supergraph = (body: string, link = 'import: ["@cost", "@listSize"]') => `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/cost/v0.1", ${link}) { query: Query ${body.includes('type Mutation') ? 'mutation: Mutation' : ''} }
  directive @link(url: String, as: String, import: [String]) repeatable on SCHEMA
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  ${body}`;

const sdl = supergraph(`
  type Query {
    one: Thing
    many: [Thing!]!
    page(first: Int = 7, last: Int): Page
    found(input: Search, size: Int): [Thing] @listSize(slicingArguments: ["size", "input.most"], assumedSize: 3)
    dear: Thing @cost(weight: 50)
    sum(of: Int @cost(weight: 4)): Int
    any: Either
    named: Named
  }
  type Mutation { add: Thing }
  input Search { most: Int, deep: Boolean @cost(weight: 100) }
  interface Named { name: String @cost(weight: 0) }
  type Thing implements Named { id: ID name: String @cost(weight: 9) heavy: Heavy within: Thing things: [Thing] page(first: Int): Page }
  type Page { nodes: [Thing!]! edges: [Edge!]! total: Int }
  type Edge { node: Thing! }
  type Heavy @cost(weight: 20) { id: ID }
  type Cheap { id: ID }
  union Either = Heavy | Cheap
`);

const checksOf = (text: string) => {
  const schema = buildSchema(text, { assumeValidSDL: true });
  const checks = createOperationChecks({ ...defaultLimits, cost: 1_000_000 });
  checks.load(schema, text);
  return { schema, checks };
};
const { schema, checks } = checksOf(sdl);

const prepared = (text: string) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return { schema, document, operation, isTrusted: false };
};
const cost = (text: string, variables = {}) => checks.check({ ...prepared(text), variables });

describe('the cost of an operation', () => {
  test.each([
    ['an object is 1, a leaf 0', '{ one { id within { id } } }', 2],
    ['a list of unknown size has ten items', '{ many { id within { id } } }', 20],
    ['a page has as many nodes as are asked for', '{ page(first: 3) { nodes { id } total } }', 4],
    ['its edges too', '{ page(last: 3) { edges { node { id } } } }', 1 + 7 * 2],
    ['as its argument says by default', '{ page { nodes { id } } }', 8],
    ['twenty where nothing says more', '{ one { page { nodes { id } } } }', 22],
    [
      'pages within pages multiply',
      '{ page(first: 4) { nodes { page(first: 5) { nodes { id } } } } }',
      1 + 4 * (1 + 1 + 5),
    ],
    ['@listSize names the arguments', '{ found(size: 6) { id } }', 6],
    ['also inside an input', '{ found(input: { most: 8 }) { id } }', 8],
    ['and an assumed size', '{ found { id } }', 3],
    ['@cost on a field stands for its type', '{ dear { id } }', 50],
    ['@cost on a type', '{ one { heavy { id } } }', 21],
    ['@cost on a leaf', '{ one { name } }', 10],
    ['@cost on an argument', '{ sum(of: 1) }', 4],
    ['@cost on the field of an input', '{ found(size: 1, input: { deep: true }) { id } }', 101],
    ['of several types the dearest counts', '{ any { __typename ... on Heavy { id } ... on Cheap { id } } }', 1],
    ['also of what is inside them', '{ named { ... on Thing { heavy { id } } ... on Named { name } } }', 21],
    ['a mutation is ten more', 'mutation { add { id } }', 11],
    ['introspection is free', '{ __schema { types { fields { name } } } }', 0],
    [
      'a fragment counts wherever it stands',
      '{ a: one { ...F } b: one { ...F } } fragment F on Thing { within { id } }',
      4,
    ],
    ['a fragment of a page has its size', '{ page(first: 9) { ...P } } fragment P on Page { nodes { id } }', 10],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  test('goes by the variables, and by their defaults', () => {
    const text =
      'query Q($n: Int = 2, $no: Boolean = false) { page(first: $n) { nodes { id } } one @include(if: $no) { id } }';
    expect(cost(text)).toBe(3);
    expect(cost(text, { n: 30 })).toBe(31);
    expect(cost(text, { n: 30, no: true })).toBe(32);
    const inside = 'query Q($most: Int) { found(input: { most: $most }) { id } }';
    expect(cost(inside, { most: 40 })).toBe(40);
    expect(cost(inside)).toBe(3);
  });

  test('is found again for a request of an operation that has run', () => {
    const operation = prepared('query Q($n: Int) { page(first: $n) { nodes { id } } }');
    expect(checks.checkAgain(operation.operation, { n: 1 })).toBeUndefined();
    checks.check({ ...operation, variables: { n: 1 } });
    expect(checks.checkAgain(operation.operation, { n: 5 })).toBe(6);
    expect(checks.checkAgain(operation.operation, { n: 2_000_000 })).toBeUndefined();
  });
});

test('an estimate is remembered for variables that are short, and for no others', () => {
  const operation = prepared('query Q($n: Int) { page(first: $n) { nodes { id } } }');
  const readsOf = (value: string): number => {
    let reads = 0;
    const variables = {
      get n() {
        reads += 1;
        return value;
      },
    };
    checks.check({ ...operation, variables });
    reads = 0;
    expect(checks.checkAgain(operation.operation, variables)).toBe(21);
    return reads;
  };
  const reads = readsOf('short');
  expect(readsOf('x'.repeat(200))).toBe(reads);
  expect(readsOf('x'.repeat(300))).toBe(reads + 1);
});

test('fragments on several types within each other are added up once each', () => {
  const types = ['A', 'B', 'C'];
  const field = 'found(of: Search): [Int] @listSize(slicingArguments: ["of.most"])';
  const { schema: odd, checks: oddChecks } = checksOf(
    supergraph(`
      type Query { odd: Odd }
      input Search { most: Int }
      interface Odd { ${field} } interface Even { ${field} }
      ${types.map((name) => `type ${name} implements Odd & Even { ${field} }`).join(' ')}`),
  );
  const sizesReadAt = (levels: number): number => {
    const inner = '... on Even { ... on Odd { '.repeat(levels);
    const document = parse(`query ($of: Search) { odd { ${inner} found(of: $of) ${'} } '.repeat(levels)} } }`);
    expect(validate(odd, document)).toEqual([]);
    let reads = 0;
    const of = {
      get most() {
        reads += 1;
        return 3;
      },
    };
    const operation = getOperationAST(document) as OperationDefinitionNode;
    oddChecks.check({ schema: odd, document, operation, variables: { of }, isTrusted: false });
    return reads;
  };
  expect(sizesReadAt(3)).toBe(sizesReadAt(1));
});

test('the names of the directives are those that the supergraph gives them', () => {
  const renamed = supergraph(
    'type Query { x: Int @weight(weight: 3) y: [Int] @price__listSize(assumedSize: 2) }',
    'as: "price", import: [{ name: "@cost", as: "@weight" }]',
  );
  const other = checksOf(renamed);
  const document = parse('{ x }');
  const operation = getOperationAST(document) as OperationDefinitionNode;
  expect(other.checks.check({ schema: other.schema, document, operation, variables: {}, isTrusted: false })).toBe(3);
});

test('fragments within fragments are added up in no time, however often they are spread', () => {
  const levels = 14;
  const fragments = Array.from(
    { length: levels },
    (_, index) =>
      `fragment F${index} on Thing { ${Array.from({ length: 7 }, (__, page) => `p${page}: page(first: 2) { nodes { ...F${index + 1} } }`).join(' ')} }`,
  );
  const text = `{ one { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Thing { id }`;
  expect(() => cost(text)).toThrow('The request goes beyond a limit');
});

test.each([
  ['cost', 'query Q($n: Int) { page(first: $n) { nodes { id } } }', { n: 2_000_000 }],
  ['depth', `{ one { ${'within { '.repeat(15)} id ${'}'.repeat(16)} }`, {}],
  [
    'selections',
    `{ one { ...A } } ${[...'ABCDE'].map((name, index) => `fragment ${name} on Thing { ${`...${'BCDEF'[index]} `.repeat(8)} }`).join(' ')} fragment F on Thing { id }`,
    {},
  ],
  ['rootFields', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: sum`).join(' ')} }`, {}],
  [
    'variableNesting',
    'query Q($n: Search) { found(input: $n) { id } }',
    { n: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) },
  ],
])('beyond the limit of %s the operation is refused', (name, text, variables) => {
  let error: unknown;
  try {
    cost(text, variables);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ extensions: { limit: { name }, http: { status: 400 } } });
});

test('the city query costs about what it brings', () => {
  const text = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const api = checksOf(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
  api.checks.load(api.schema, text);
  const document = parse(readFileSync(new URL('../../../infra/local/city.graphql', import.meta.url), 'utf8'));
  const operation = getOperationAST(document) as OperationDefinitionNode;
  expect(api.checks.check({ schema: api.schema, document, operation, variables: {}, isTrusted: false })).toBe(1_427);
});
