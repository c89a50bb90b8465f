import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import type * as Hive from '@graphql-hive/router-query-planner';
import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { keepsArguments, sendsWhatIsRequired } from './plan-requires.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

let supergraph: Supergraph;
beforeAll(() => {
  const sdl = compose({
    store: `
      type Query { box: Box boxes: [Box!]! }
      type Box @key(fields: "id") { id: ID! items(limit: Int): [String!]! weight: Int }`,
    labels: `
      type Box @key(fields: "id") {
        id: ID! items(limit: Int): [String!]! @external weight: Int @external
        all: String @requires(fields: "items") two: String @requires(fields: "items(limit: 2)")
        pair: String @requires(fields: "items(limit: 2) weight") plain: String
      }`,
  });
  supergraph = readSupergraph(sdl, ApolloSupergraph.build(sdl).apiSchema().toGraphQLJSSchema());
});

/** What one entry of a representation is: its name, or the name under which it lies and its own. */
type Entry = string | readonly [source: string, name: string];
const requires = (entries: readonly Entry[]): Hive.RequiresSelection[] => [
  {
    kind: 'InlineFragment',
    typeCondition: 'Box',
    selections: ['__typename', 'id', ...entries].map((entry) =>
      typeof entry === 'string'
        ? { kind: 'Field', name: entry }
        : { kind: 'Field', name: entry[0] ?? '', alias: entry[1] ?? '' },
    ),
  } as Hive.RequiresSelection,
];
const root = (operation: string): Hive.PlanNode =>
  ({ kind: 'Fetch', serviceName: 'store', operation, operationKind: 'query' }) as Hive.PlanNode;
const entities = (fields: string, entries: readonly Entry[], place = 'box'): Hive.PlanNode =>
  ({
    kind: 'Flatten',
    path: [{ Field: place }],
    node: {
      kind: 'Fetch',
      serviceName: 'labels',
      operation: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Box { ${fields} } } }`,
      operationKind: 'query',
      requires: requires(entries),
    },
  }) as Hive.PlanNode;
const isRight = (...nodes: Hive.PlanNode[]) =>
  sendsWhatIsRequired({ kind: 'Sequence', nodes } as Hive.PlanNode, supergraph);

describe('a plan is right when', () => {
  test('each field gets what its own arguments say', () => {
    const fetched = root('{ box { __typename id items one: items(limit: 2) weight } }');
    expect(isRight(fetched, entities('all', ['items']), entities('pair two', [['one', 'items'], 'weight']))).toBe(true);
  });

  test('other places have the same name for something else', () => {
    const fetched = root('{ box { __typename id items(limit: 2) } boxes { __typename id items } }');
    expect(isRight(fetched, entities('two', ['items']), entities('all', ['items'], 'boxes'))).toBe(true);
    expect(isRight(fetched, entities('all', ['items']))).toBe(false);
  });

  test('nothing is required', () => {
    expect(isRight(root('{ box { __typename id } }'), entities('plain', []))).toBe(true);
  });
});

describe('a plan is wrong when', () => {
  test('one request has fields that require the same with different arguments', () => {
    expect(isRight(root('{ box { __typename id items } }'), entities('all two', ['items']))).toBe(false);
  });

  test('a field gets what another requires, also by named fragments and in a batch', () => {
    const fetched = root('{ box { ...F } } fragment F on Box { __typename id items(limit: 3) }');
    expect(isRight(fetched, entities('two', ['items']))).toBe(false);
    const batch = {
      kind: 'BatchFetch',
      serviceName: 'labels',
      operationKind: 'query',
      operation: 'query ($r: [_Any!]!) { _e0: _entities(representations: $r) { ... on Box { two } } }',
      entityBatch: {
        aliases: [
          {
            alias: '_e0',
            representationsVariableName: 'r',
            paths: [[{ Field: 'box' }], [{ Field: 'boxes' }, '@']],
            requires: requires(['items']),
          },
        ],
      },
    } as unknown as Hive.PlanNode;
    expect(isRight(root('{ box { id items(limit: 2) } boxes { id items } }'), batch)).toBe(false);
    expect(isRight(root('{ box { id items(limit: 2) } boxes { id items(limit: 2) } }'), batch)).toBe(true);
  });

  test('a representation has two things of one name', () => {
    const fetched = root('{ box { __typename id items(limit: 2) other: items(limit: 2) } }');
    expect(isRight(fetched, entities('two', ['items', ['other', 'items']]))).toBe(false);
  });

  test('what it sends under a name of its own was not fetched at that place', () => {
    const fetched = root('{ box { __typename id } boxes { __typename id mine: items(limit: 2) } }');
    expect(isRight(fetched, entities('two', [['mine', 'items']]))).toBe(false);
    expect(isRight(fetched, entities('two', [['mine', 'items']], 'boxes'))).toBe(true);
  });

  test('one name of one place was fetched with different arguments', () => {
    const fetched = [root('{ box { __typename id items } }'), root('{ box { __typename id items(limit: 2) } }')];
    expect(isRight(...fetched, entities('two', ['items']))).toBe(false);
  });
});

describe('what a client asks for is fetched', () => {
  const keeps = (asked: string, fetched: string) => keepsArguments(root(fetched), asked);

  test('with its own arguments, however the planner writes them', () => {
    const asked = 'query ($n: Int) { box { one: items(limit: 1.0) two: items(limit: $n, of: { a: 1, b: "x" }) } }';
    expect(keeps(asked, '{box{id one:items(limit:1) two:items(of:{b:"x",a:1},limit:$n) three:items}}')).toBe(true);
  });

  test('also where it writes out the list that one item stands for', () => {
    expect(keeps('{ box { items(of: "a") } }', '{ box { items(of: ["a"]) } }')).toBe(true);
    expect(keeps('{ box { items(of: "a") } }', '{ box { items(of: ["a", "b"]) } }')).toBe(false);
  });

  test('or the plan is wrong', () => {
    expect(keeps('{ box { items } }', '{ box { items(limit: 2) } }')).toBe(false);
    expect(keeps('{ box { ...F } } fragment F on Box { items(limit: 1) }', '{ box { items(limit: 2) } }')).toBe(false);
  });
});
