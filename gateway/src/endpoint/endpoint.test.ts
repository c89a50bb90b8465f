import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compose, type ScriptedGraph, startScripted } from '../../test/scripted/scripted-graph.ts';
import type { Admitted, GatewayContext } from '../context.ts';
import { createEndpoint, type EndpointOptions } from './endpoint.ts';

let graph: ScriptedGraph;
let server: Server;
let url: string;
/** What the tests say. */
const given = { answer: '', refuses: false, isOver: false, isClosing: false, fails: false };
const seen = { longWays: 0, paid: [] as unknown[], logged: [] as [status: number, codes: unknown][] };

const standing = { account: 'a' } as unknown as GatewayContext['standing'];
const admitted = { headers: [], origin: [], caller: { account: 'a' } } as unknown as Admitted;

beforeAll(async () => {
  const supergraphSdl = compose({ all: 'type Query { text(of: String): String } type Mutation { add: String }' });
  graph = await startScripted({ supergraphSdl, subgraphs: { all: () => given.answer } });
  const options: EndpointOptions = {
    path: '/graphql',
    apollo: graph.apollo as unknown as ApolloServer<GatewayContext>,
    executor: graph.executor,
    admit: Object.assign(
      async () => {
        if (given.refuses) throw new Error('nobody');
        return admitted;
      },
      { known: () => undefined },
    ),
    guard: {
      enter: async (who, _, paid) => {
        seen.longWays++;
        seen.paid.push(paid);
        return { ...who, standing };
      },
      pass: async () => {
        if (given.fails) throw new Error('the limiter fell');
        return given.isOver ? undefined : standing;
      },
      headersFor: () => ({ ratelimit: 'r=9' }),
    },
    documents: { textOf: () => undefined } as unknown as EndpointOptions['documents'],
    maxBodyBytes: 1_000,
    log: createLogger('gateway', 'silent'),
    metrics: createMetrics('gateway'),
    requestLog: (notes, status) => void seen.logged.push([status, notes.codes]),
    isClosing: () => given.isClosing,
  };
  const endpoint = createEndpoint(options);
  server = createServer((request, response) => {
    if (!endpoint(request, response)) response.writeHead(404).end('another one');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await graph.stop();
});
beforeEach(() => {
  Object.assign(given, {
    answer: '{"data":{"text":"한"}}',
    refuses: false,
    isOver: false,
    isClosing: false,
    fails: false,
  });
  Object.assign(seen, { longWays: 0, paid: [], logged: [] });
});

const post = async (
  body: unknown,
  { path = '/graphql', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
) => {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('an operation goes the long way once, then the short one, to the same answer', async () => {
  const query = '{ text }';
  const first = await post({ query });
  const second = await post({ query });
  expect(seen.longWays).toBe(1);
  expect([first.status, first.text]).toEqual([200, '{"data":{"text":"한"}}\n']);
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  // As the plugin of the long way has it for all that is sent by POST.
  expect(second.headers.get('cache-control')).toBe('no-store');
  expect(second.headers.get('ratelimit')).toBe('r=9');
  expect(second.headers.get('x-request-id')).toBeTruthy();
});

test('who has paid on the short way is sent the long way with the receipt', async () => {
  const query = 'query Q($of: String) { text(of: $of) }';
  await post({ query });
  const { text } = await post({ query, variables: { of: {} } });
  expect(JSON.parse(text).errors[0].message).toContain('$of');
  expect(seen.paid).toEqual([undefined, standing]);
});

test('errors come the same on both ways', async () => {
  given.answer =
    '{"data":{"text":null},"errors":[{"message":"없음","path":["text"],"extensions":{"code":"NOT_FOUND"}}]}';
  const query = '{ text text }';
  const [first, second] = [await post({ query }), await post({ query })];
  expect(seen.longWays).toBe(1);
  expect(second.text).toBe(first.text);
  expect(JSON.parse(second.text)).toEqual({
    errors: [{ message: '없음', path: ['text'], extensions: { code: 'NOT_FOUND', subgraph: 'all' } }],
    data: { text: null },
  });
});

test('several that ask the same at the same moment get the same bytes', async () => {
  const query = 'query ($of: String) { text(of: $of) }';
  await post({ query });
  const before = graph.asked.length;
  const answers = await Promise.all(Array.from({ length: 8 }, () => post({ query, variables: { of: '한' } })));
  expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['{"data":{"text":"한"}}\n']));
  expect(graph.asked.length - before).toBeLessThanOrEqual(8);
});

test('a mutation on the short way is done once', async () => {
  given.answer = '{"data":{"add":"a"}}';
  const query = 'mutation { add }';
  await post({ query });
  const before = graph.asked.length;
  expect((await post({ query })).text).toBe('{"data":{"add":"a"}}\n');
  expect(graph.asked.length - before).toBe(1);
});

describe('what the short way cannot judge goes the long way', () => {
  test.each<[string, () => void, object]>([
    [
      'who is over the limit',
      () => {
        given.isOver = true;
      },
      {},
    ],
    ['variables that do not fit', () => undefined, { variables: { of: 7 } }],
  ])('%s', async (_, arrange, more) => {
    const query = 'query Q($of: String) { text(of: $of) }';
    await post({ query });
    arrange();
    seen.longWays = 0;
    await post({ query, ...more });
    expect(seen.longWays).toBe(1);
  });

  test('who is not let in is told so', async () => {
    await post({ query: '{ text }' });
    given.refuses = true;
    const { text } = await post({ query: '{ text }' });
    expect(JSON.parse(text).data).toBeUndefined();
    expect(JSON.parse(text).errors).toHaveLength(1);
  });
});

describe('a body that', () => {
  test('is no JSON is refused in words, and no connection is lost', async () => {
    const { status, text } = await post('{"query":');
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(seen.logged).toEqual([[400, ['BAD_REQUEST']]]);
  });

  test('is too long is not read to its end', async () => {
    const { status, headers } = await post({ query: `{ text(of: "${'x'.repeat(2_000)}") }` });
    expect(status).toBe(413);
    expect(headers.get('connection')).toBe('close');
  });

  test('is JSON of another kind is judged on the long way', async () => {
    for (const body of ['null', '5', '"{ text }"', '[]']) expect((await post(body)).status).toBe(400);
  });
});

test('a fault of ours is told without its words', async () => {
  await post({ query: '{ text }' });
  given.fails = true;
  const { status, text } = await post({ query: '{ text }' });
  expect(status).toBe(500);
  expect(text).not.toContain('limiter');
  expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
});

test('connections end with their answer when the gateway does', async () => {
  given.isClosing = true;
  expect((await post({ query: '{ text }' })).headers.get('connection')).toBe('close');
});

test('what is not a POST of JSON to the graph is left to others', async () => {
  expect((await post('{}', { path: '/graphql?query={text}' })).text).toBe('another one');
  expect((await post('{}', { path: '/other' })).text).toBe('another one');
  expect((await post('{}', { headers: { 'content-type': 'text/plain' } })).text).toBe('another one');
  expect(await (await fetch(`${url}/graphql`)).text()).toBe('another one');
});
