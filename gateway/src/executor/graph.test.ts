import { Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import { createLogger } from '@dure/kit/log';
import { inScope, type Locale } from '@dure/kit/request-scope';
import { type GraphQLError, parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { compose } from '../../test/scripted/scripted-graph.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import { toWire } from '../wire.ts';
import { createGraph, type Graph, type GraphOptions } from './graph.ts';
import { PlanningFailure } from './planning-process.ts';
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

test('an operation is found by its document and the name that the client gave, and by nothing else', () => {
  start();
  const source = 'query A { works { title } } query B { works { pages } }';
  const [a, b] = [prepare(source, 'A'), prepare(source, 'B')];
  expect([graph.find(source, 'A'), graph.find(source, 'B'), graph.size]).toEqual([a, b, 2]);
  expect(prepare(source, 'A')).toBe(a);
  for (const name of [undefined, 'C', '', `A${source}`]) expect(graph.find(source, name)).toBeUndefined();
  expect(graph.find(`1 A${source}`, undefined)).toBeUndefined();
});

test('no more operations stay known than there is room for, nor longer documents in all', () => {
  start();
  for (let index = 0; index < 2_100; index += 1) prepare(`{ w${index}: works { title } }`);
  expect(graph.size).toBe(2_000);
  expect(graph.find('{ w2099: works { title } }', undefined)).toBeDefined();
  for (let index = 0; index < 50; index += 1) prepare(`{ v${index}: works { title } } #${'x'.repeat(100_000)}`);
  expect(graph.size).toBeLessThan(50);
});

test('identical queries of one moment are run once; other variables, headers or mutations each for themselves', async () => {
  start();
  const query = 'query ($first: Int) { works(first: $first) { title } }';
  const [one, same] = await Promise.all([ask(query, { first: 1 }), ask(query, { first: 1 })]);
  expect(one).toBe(same);
  expect(one?.uses).toBe(2);
  expect(asked).toHaveLength(1);
  await Promise.all([ask(query, { first: 1 }), ask(query, { first: 2 }), ask(query, { first: 1 }, ['a', 'b'])]);
  expect(asked).toHaveLength(4);
  const change = 'mutation { add(title: "b") { title } }';
  await Promise.all([ask(change), ask(change)]);
  expect(asked).toHaveLength(6);
});

const inLanguage = <T>(locale: Locale, run: () => Promise<T>): Promise<T> =>
  inScope({ origin: 'request', locale }, run);
const languages: readonly Locale[] = ['ko', 'en', 'ko'];
const wordsInEach = async (query: string) =>
  (await Promise.all(languages.map((locale) => inLanguage(locale, () => ask(query))))).map(
    ({ errors }) => errors[0]?.message ?? '',
  );

test('who asks in another language at the same moment never gets the words of the other, though no subgraph is told of it', async () => {
  const subgraph: GraphOptions['subgraph'] = (name) => ({
    name,
    send: async ({ body }) => {
      asked.push(body);
      throw new SubgraphFailure(name, 'late');
    },
  });
  start({ subgraph });
  const [ko, en, again] = await wordsInEach('{ works { title } }');
  expect(ko).toContain('서비스가');
  expect(en).toContain('service did not answer in time');
  expect(again).toBe(ko);
  expect(asked).toHaveLength(2);
});

test('that there is no plan is remembered, and told to each in the own language', async () => {
  const plan = async () => {
    planned += 1;
    throw new PlanningFailure('There is no way.');
  };
  start({ watchPlanner: (planner) => ({ ...planner, plan }) });
  for (const _time of [1, 2]) {
    const [ko, en, again] = await wordsInEach('{ works { title } }');
    expect(ko).toContain('질의');
    expect(en).toContain('No plan was found');
    expect(again).toBe(ko);
  }
  expect(planned).toBe(1);
});

test('a graph starts only when each of its subgraphs has an address', () => {
  const subgraph = (name: string): never => {
    throw new Error(`Nobody knows ${name}`);
  };
  expect(() => start({ subgraph })).toThrow('Nobody knows works');
});
