import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import { createLogger } from '@dure/kit/log';
import { type GraphQLError, parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { toWire } from '../wire.ts';
import { createGraph, type Graph, type GraphOptions } from './graph.ts';
import type { Operation } from './variants.ts';

const sdl = compose({
  works: `
    type Query { works(first: Int): [Work!] }
    type Mutation { add(title: String): Work }
    type Work { title: String pages: Int }`,
});
const api = ApolloSupergraph.build(sdl).apiSchema().toGraphQLJSSchema();

let graph: Graph;
afterEach(() => graph.stop());

/** How often something was planned, and what was asked of the subgraph. */
let planned = 0;
let asked: string[] = [];

const start = (options: Partial<GraphOptions> = {}): Graph => {
  planned = 0;
  asked = [];
  graph = createGraph(api, sdl, sdl, {
    log: createLogger('gateway', 'silent'),
    subgraph: (name) => ({
      name,
      send: async ({ body }) => {
        asked.push(body);
        return toWire('{"data":{"works":[{"title":"a","pages":1}],"add":{"title":"b"}}}');
      },
    }),
    watchPlanner: (planner) => ({
      ...planner,
      plan: (...operation) => {
        planned += 1;
        return planner.plan(...operation);
      },
    }),
    ...options,
  });
  return graph;
};

const prepare = (source: string, operationName?: string): Operation =>
  graph.prepare(parse(source), source, operationName);
const ask = (source: string, variables = {}, headers: readonly string[] = []) =>
  prepare(source).run({ variables, headers, origin: [] });

test('whoever asks for an operation while it is planned gets the same plan; it is planned once', async () => {
  start({ sharesQueries: false });
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('{ works { title } }')));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"works":[{"title":"a"}]}']));
  expect(planned).toBe(1);
  expect(asked).toHaveLength(50);
});

test('when too many new operations wait to be planned, further ones are refused with 503, and may come again', async () => {
  start({ planningQueue: { maxQueued: 1 } });
  const flood = await Promise.all(['a', 'b', 'c'].map((alias) => ask(`{ ${alias}: works { title } }`)));
  const [refused] = flood[2]?.errors ?? [];
  expect(flood.map(({ errors }) => errors.length)).toEqual([0, 0, 1]);
  expect(refused).toMatchObject({ extensions: { code: 'UNAVAILABLE', reason: 'overloaded', http: { status: 503 } } });
  expect(
    (refused as GraphQLError & { extensions: { http: { headers: Map<string, string> } } }).extensions.http.headers.get(
      'retry-after',
    ),
  ).toBe('1');
  expect((await ask('{ c: works { title } }')).errors).toEqual([]);
});
