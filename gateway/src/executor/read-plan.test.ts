import type * as Hive from '@graphql-hive/router-query-planner';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PlanReader } from './read-plan.ts';
import { readSupergraph } from './supergraph.ts';

const sdl = `
  enum join__Graph { MY_WORKS @join__graph(name: "my-works", url: "") }
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  type Query { works: [Work] } interface Work { id: ID } type Book implements Work { id: ID }`;
const read = (node: unknown, restore = (operation: string) => operation) =>
  new PlanReader(readSupergraph(sdl, buildSchema(sdl))).read(node as Hive.PlanNode, restore);
const fetch = { kind: 'Fetch', serviceName: 'MY_WORKS', operation: '{ works }', operationKind: 'query' };
const required = {
  kind: 'InlineFragment',
  typeCondition: 'Book',
  selections: [
    { kind: 'Field', name: '__typename' },
    { kind: 'Field', name: 'toString', alias: 'id' },
  ],
};

test('a request to the root is itself', () => {
  expect(read(fetch, (operation) => `${operation}!`)).toEqual({
    kind: 'fetch',
    subgraph: 'my-works',
    operation: '{ works }!',
    operationName: undefined,
    isQuery: true,
    variables: [],
    entities: [],
    path: [],
    outputRewrites: [],
  });
});

test('a request for entities has the path around it, and what it requires', () => {
  const path = [{ Field: 'works' }, '@', { TypeCondition: ['Work'] }, { Field: 'toString' }];
  const node = read({ kind: 'Flatten', path, node: { ...fetch, requires: [required] } });
  if (node.kind !== 'fetch') throw new Error('It is no fetch.');
  const [entity] = node.entities;
  expect(entity).toMatchObject({ alias: '_entities', variable: 'representations' });
  expect(entity?.paths[0]?.map((step) => (step.kind === 'field' ? step.property : step.kind))).toEqual([
    'works',
    'each',
    'type',
    '$toString',
  ]);
  const [, , step] = entity?.paths[0] ?? [];
  expect(step?.kind === 'type' && step.isOneOf('"Book"')).toBe(true);
  expect(entity?.requires).toMatchObject([
    {
      kind: 'fragment',
      requires: [{ key: '__typename' }, { key: 'id', properties: { key: 'id', name: '$toString' } }],
    },
  ]);
});

test('paths around paths add up', () => {
  const inner = { kind: 'Flatten', path: ['@', { Field: 'b' }], node: fetch };
  const node = read({ kind: 'Flatten', path: [{ Field: 'a' }], node: { kind: 'Sequence', nodes: [inner] } });
  if (node.kind !== 'sequence' || node.nodes[0]?.kind !== 'fetch') throw new Error('It is no sequence.');
  expect(node.nodes[0].path.map((step) => (step.kind === 'field' ? step.property : step.kind))).toEqual([
    'a',
    'each',
    'b',
  ]);
});

test('a request of several batches has all of them', () => {
  const alias = (name: string) => ({
    alias: name,
    representationsVariableName: `${name}_r`,
    paths: [[{ Field: 'a' }], [{ Field: 'b' }]],
    requires: [required],
  });
  const node = read({ ...fetch, kind: 'BatchFetch', entityBatch: { aliases: [alias('e0'), alias('e1')] } });
  expect(node.kind === 'fetch' && node.entities.map((each) => [each.alias, each.variable, each.paths.length])).toEqual([
    ['e0', 'e0_r', 2],
    ['e1', 'e1_r', 2],
  ]);
});

test('changes that the planner wants are read in both spellings', () => {
  const rewrites = [
    { KeyRenamer: { path: [{ TypenameEquals: ['Book'] }, { Key: 'a' }], renameKeyTo: 'toString' } },
    { ValueSetter: { path: [{ Key: '__typename' }], setValueTo: '한' } },
    { path: [{ Key: 'b' }], setValueTo: 'x' },
  ];
  const node = read({ ...fetch, outputRewrites: rewrites });
  expect(node.kind === 'fetch' && node.outputRewrites.map(({ change }) => change)).toEqual([
    { kind: 'rename', property: '$toString' },
    { kind: 'set', value: Buffer.from('"한"').toString('latin1') },
    { kind: 'set', value: '"x"' },
  ]);
});

describe('cannot be run', () => {
  test.each([
    ['a plan of an unknown kind', { kind: 'Subscription' }],
    ['a request of an unknown subgraph', { ...fetch, serviceName: 'nobody' }],
    ['a requirement by a named fragment', { ...fetch, requires: [{ kind: 'FragmentSpread', name: 'F' }] }],
  ])('%s', (_, node) => {
    expect(() => read(node)).toThrow();
  });
});
