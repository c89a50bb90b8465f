import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import type * as Hive from '@graphql-hive/router-query-planner';
import { beforeAll, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { asksOnlyWhatIsThere } from './plan-check.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

let supergraph: Supergraph;
beforeAll(() => {
  const sdl = compose({
    a: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String! @shareable weight: Int }',
    b: `type Query { best: Book @provides(fields: "title") worst: Book }
        type Book @key(fields: "id") { id: ID! title: String! @external weight: Int @external price: Int @requires(fields: "weight") }`,
  });
  supergraph = readSupergraph(sdl, ApolloSupergraph.build(sdl).apiSchema().toGraphQLJSSchema());
});

const fetch = (serviceName: string, operation: string): Hive.PlanNode =>
  ({ kind: 'Fetch', serviceName, operation, operationKind: 'query' }) as Hive.PlanNode;
const entities = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
const isRight = (...nodes: Hive.PlanNode[]) =>
  asksOnlyWhatIsThere({ kind: 'Sequence', nodes } as Hive.PlanNode, supergraph);

test('a request for fields that the subgraph has is right', () => {
  expect(
    isRight(fetch('a', '{ book { __typename id title weight } }'), fetch('b', entities('... on Book { price }'))),
  ).toBe(true);
});

test('a request for a field that is external there is wrong, wherever it stands in the plan', () => {
  const wrong = fetch('b', entities('... on Book { weight }'));
  expect(isRight(wrong)).toBe(false);
  expect(isRight(fetch('a', '{ book { id } }'), { kind: 'Flatten', path: [], node: wrong } as never)).toBe(false);
  expect(isRight({ kind: 'Parallel', nodes: [wrong] } as Hive.PlanNode)).toBe(false);
  const spread = `${entities('...F')} fragment F on Book { weight }`;
  expect(isRight(fetch('b', spread))).toBe(false);
});

test('a field that is external is right on a way that provides it, and only there', () => {
  expect(isRight(fetch('b', '{ best { title } }'))).toBe(true);
  expect(isRight(fetch('b', '{ best { ... on Book { title } } }'))).toBe(true);
  expect(isRight(fetch('b', '{ best { weight } }'))).toBe(false);
  expect(isRight(fetch('b', '{ worst { title } }'))).toBe(false);
});

test('an unknown subgraph is no plan of this graph', () => {
  expect(() => isRight(fetch('c', '{ book { id } }'))).toThrow("no subgraph 'c'");
});
