import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import { createLogger } from '@dure/kit/log';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { type EntityFetch, fetchesOf, type PlanNode } from './plan.ts';
import { makePlannable } from './plannable.ts';
import { withPlannedKeys } from './planned-keys.ts';
import { createPlanner, type Planner } from './planner.ts';
import { createApolloPlanner } from './planner-apollo.ts';
import { PlanReader } from './read-plan.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

let supergraph: Supergraph;
let hive: Planner;
let apollo: (query: string) => PlanNode | undefined;

beforeAll(async () => {
  const sdl = compose({
    works: `
      type Query { works(first: Int): [Work!]! book(id: ID!): Book }
      type Mutation { add(title: String!): Book }
      interface Work { id: ID! by: Person! }
      type Book implements Work @key(fields: "id") { id: ID! by: Person! title: String! }
      type Film implements Work @key(fields: "id") { id: ID! by: Person! }
      type Person @key(fields: "id") { id: ID! }`,
    people: `
      type Person @key(fields: "id") { id: ID! name(in: String): String }
      type Book @key(fields: "id") { id: ID! title: String! @external price: Int @requires(fields: "title") }`,
  });
  supergraph = readSupergraph(sdl, ApolloSupergraph.build(sdl).apiSchema().toGraphQLJSSchema());
  hive = createPlanner(supergraph, createLogger('gateway', 'silent'));
  await hive.ready;
  const plan = createApolloPlanner(sdl);
  apollo = (query) => {
    const { source, restore } = makePlannable(documentOf(query));
    const found = plan(source, undefined);
    return found && new PlanReader(supergraph).read(found, restore);
  };
});
afterAll(() => hive.stop());

const documentOf = (query: string) => withPlannedKeys(parse(query), (name) => supergraph.isFieldName(name));
const byHive = (query: string) => {
  const document = documentOf(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return hive.plan(document, operation);
};

const pathOf = ({ paths }: EntityFetch): string[] =>
  paths.map((path) =>
    path.map((step) => (step.kind === 'field' ? step.property : step.kind === 'each' ? '@' : '|')).join('.'),
  );

/** What of a plan is the same whoever planned: who is asked, in order, for entities of which places. */
const gist = (plan: PlanNode | undefined) =>
  fetchesOf(plan).map(({ subgraph, isQuery, entities }) => ({
    subgraph,
    isQuery,
    places: entities.flatMap(pathOf).sort(),
  }));

describe.each([
  ['one subgraph', '{ works { id } }', [['works', []]]],
  [
    'an entity',
    '{ book(id: "1") { by { name } } }',
    [
      ['works', []],
      ['people', ['book.by']],
    ],
  ],
  [
    'entities in lists',
    '{ works(first: 2) { by { name(in: "ko") } } }',
    [
      ['works', []],
      ['people', ['works.@.by']],
    ],
  ],
  [
    'what requires another',
    '{ book(id: "1") { price } }',
    [
      ['works', []],
      ['people', ['book']],
    ],
  ],
  [
    'odd texts',
    '{ book(id: "가\\"\\\\") { by { name(in: "😀") } } }',
    [
      ['works', []],
      ['people', ['book.by']],
    ],
  ],
  [
    'aliases of keys',
    '{ book(id: "1") { id: title by { id: name } } }',
    [
      ['works', []],
      ['people', ['book.by']],
    ],
  ],
] as const)('for %s', (_, query, expected) => {
  test('both planners ask the same subgraphs for the same places', async () => {
    const wanted = expected.map(([subgraph, places]) => ({ subgraph, isQuery: true, places }));
    expect(gist(await byHive(query))).toEqual(wanted);
    expect(gist(apollo(query))).toEqual(wanted);
  });

  test('both require the same of entities', async () => {
    const requires = (plan: PlanNode | undefined) =>
      JSON.stringify(fetchesOf(plan).flatMap(({ entities }) => entities.map((each) => keysOf(each.requires))));
    expect(requires(await byHive(query))).toBe(requires(apollo(query)));
  });
});

const keysOf = (requires: EntityFetch['requires']): string[] =>
  requires
    .flatMap((each) => (each.kind === 'field' ? [each.key, ...keysOf(each.requires)] : keysOf(each.requires)))
    .sort();

test('texts stand in the documents of the plan as the client wrote them', async () => {
  const query = '{ book(id: "가\\"😀") { title } }';
  for (const plan of [await byHive(query), apollo(query)]) expect(fetchesOf(plan)[0]?.operation).toContain('"가\\"😀"');
});

test('variables that a request uses are known', async () => {
  const query = 'query ($id: ID!, $in: String) { book(id: $id) { by { name(in: $in) } } }';
  for (const plan of [await byHive(query), apollo(query)]) {
    expect(fetchesOf(plan).map(({ variables }) => variables)).toEqual([['id'], ['in']]);
  }
});

test('a mutation is told from a query', async () => {
  const query = 'mutation { add(title: "a") { by { name } } }';
  for (const plan of [await byHive(query), apollo(query)]) {
    expect(fetchesOf(plan).map(({ isQuery }) => isQuery)).toEqual([false, true]);
  }
});

test('what a later request means under one name at one place stays apart', async () => {
  const query = '{ works { ... on Book { by { name(in: "ko") } } ... on Film { by { name(in: "en") } } } }';
  for (const plan of [await byHive(query), apollo(query)]) {
    const asked = fetchesOf(plan)
      .map(({ operation }) => operation)
      .join(' ');
    for (const language of ['"ko"', '"en"']) expect(asked).toContain(language);
  }
});
