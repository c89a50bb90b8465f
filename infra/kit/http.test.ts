import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unauthenticated } from './errors.ts';
import { createHttpServer, listen } from './http.ts';
import { createLogger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createProofCheck, proofHeader } from './proof.ts';
import { current } from './request-scope.ts';
import { addGraphEndpoint, buildSubgraph, createSubgraphServer, executable } from './subgraph.ts';

const secret = '0123456789abcdef';
const log = createLogger('test', 'silent');
const sdl = new URL('test/shop/src/', import.meta.url);
const resolvers = {
  Query: { thing: (_: unknown, thing: object) => thing, language: () => current().locale },
  Thing: {
    broken: () => {
      throw new Error('a secret of the database');
    },
  },
};
const schema = buildSubgraph({ sdl, resolvers });
const metrics = createMetrics('shop');
let server: FastifyInstance;
let address: string;
let databaseReason: string | null = null;

beforeAll(async () => {
  const check = async () => {
    if (databaseReason !== null) throw new Error(databaseReason);
  };
  server = createHttpServer({ log, metrics, checks: [{ name: 'database', check }] });
  const apollo = createSubgraphServer({ schema, log, metrics });
  await apollo.start();
  addGraphEndpoint(server, {
    apollo,
    isProven: createProofCheck(secret),
    context: async (request) => {
      if (request.headers.authorization !== undefined) throw unauthenticated();
      return {};
    },
  });
  address = await listen(server, { port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

type Answer = {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: { message: string; extensions: unknown }[] };
};

async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', [proofHeader]: secret, ...headers },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

const query = (text: string, headers?: Record<string, string>) => post(JSON.stringify({ query: text }), headers);
const code = (expected: string) => [
  expect.objectContaining({ extensions: expect.objectContaining({ code: expected }) }),
];

describe('the graph of a service', () => {
  test('answers the gateway, in the language of the request', async () => {
    const { status, body } = await query('{ language }', { 'accept-language': 'ko-KR,ko;q=0.9' });
    expect({ status, body }).toEqual({ status: 200, body: { data: { language: 'ko' } } });
  });

  test('answers nobody else', async () => {
    const { status, body } = await query('{ language }', { [proofHeader]: 'wrong' });
    expect(status).toBe(403);
    expect(body.errors).toEqual(code('FORBIDDEN'));
  });

  test('answers 401 when the token does not hold', async () => {
    const { status, body } = await query('{ language }', { authorization: 'Bearer x' });
    expect(status).toBe(401);
    expect(body.errors).toEqual(code('UNAUTHENTICATED'));
  });

  test('masks a fault and keeps the rest of the answer', async () => {
    const { body } = await query('{ language thing(id: 1) { id broken } }', { 'x-request-id': 'my-request-7' });
    expect(body.data).toEqual({ language: 'en', thing: { id: '1', broken: null } });
    expect(body.errors).toEqual([
      expect.objectContaining({
        path: ['thing', 'broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'my-request-7' },
      }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/secret of the database|\.ts/);
  });

  test('tells a malformed value apart from a fault', async () => {
    expect((await query('{ thing(id: 1, at: "now") { id } }')).body.errors).toEqual(code('GRAPHQL_VALIDATION_FAILED'));
    const text = 'query Q($at: DateTime) { thing(id: 1, at: $at) { at } }';
    const { body } = await post(JSON.stringify({ query: text, variables: { at: '2027-03-01' } }));
    expect(body.errors).toEqual(code('BAD_USER_INPUT'));
  });
});

describe('a request that never reaches the graph', () => {
  test.each([
    ['is too large', 413, () => post(JSON.stringify({ query: ' '.repeat(1_100_000) }))],
    ['is not JSON', 400, () => post('{"query":')],
    ['is of another type', 415, () => post('{ language }', { 'content-type': 'application/graphql' })],
  ])('because it %s is answered %i in the form of GraphQL', async (_, status, send) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toEqual(code('BAD_REQUEST'));
    expect(JSON.stringify(answer.body)).not.toContain('.ts');
  });
});

describe('the request id', () => {
  test('is taken over when it is well-formed, and made when it is not', async () => {
    expect((await query('{ language }', { 'x-request-id': 'abc-123_456' })).headers.get('x-request-id')).toBe(
      'abc-123_456',
    );
    for (const bad of ['short', 'a b c d e f g h', 'x'.repeat(65)]) {
      expect((await query('{ language }', { 'x-request-id': bad })).headers.get('x-request-id')).toMatch(
        /^[0-9a-f-]{36}$/,
      );
    }
  });
});

describe('health', () => {
  test('is ready when every check passes, and says why not', async () => {
    const ready = async () => {
      const response = await fetch(`${address}/health/ready`);
      return { status: response.status, body: await response.json() };
    };
    expect(await ready()).toEqual({
      status: 200,
      body: { status: 'ready', checks: [{ name: 'database', ready: true }] },
    });
    databaseReason = 'It is starting.';
    expect(await ready()).toEqual({
      status: 503,
      body: { status: 'not ready', checks: [{ name: 'database', ready: false, reason: 'It is starting.' }] },
    });
    databaseReason = null;
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
  });
});

describe('metrics', () => {
  test('count requests and errors, and one that cannot be read hides no other', async () => {
    metrics.gauge('test_broken', 'fails', () => {
      throw new Error('no');
    });
    metrics.gauge('test_age_seconds', 'works', async () => 7);
    metrics.gauges('test_connections', 'several', 'state', async () => new Map([['idle', 2]]));
    const text = await (await fetch(`${address}/metrics`)).text();
    expect(text).toMatch(/dure_http_requests_total\{method="POST",route="\/graphql",status="200",service="shop"\} \d+/);
    expect(text).toMatch(/dure_graphql_errors_total\{code="INTERNAL_SERVER_ERROR",service="shop"\} 1/);
    expect(text).toContain('test_age_seconds{service="shop"} 7');
    expect(text).toContain('test_connections{state="idle",service="shop"} 2');
    expect(text).not.toMatch(/^test_broken/m);
  });
});

test('a port that is taken is named', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const late = createHttpServer({ log, metrics: createMetrics('late'), checks: [] });
  await expect(listen(late, { port, host: '127.0.0.1' })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
  other.close();
});

test('closing does not wait for connections that nobody has used', async () => {
  const other = createHttpServer({ log, metrics: createMetrics('other'), checks: [] });
  const { port } = new URL(await listen(other, { port: 0, host: '127.0.0.1' }));
  const early = connect({ port: Number(port), host: '127.0.0.1' });
  await once(early, 'connect');
  // The server has seen it, too: connections are accepted in their order.
  await fetch(`http://127.0.0.1:${port}/health/live`, { headers: { connection: 'close' } });
  const closed = once(early, 'close');
  await other.close();
  await closed;
});

test('closing lets a request finish', async () => {
  const slow = createHttpServer({ log, metrics: createMetrics('slow'), checks: [] });
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  slow.get('/slow', async () => {
    arrive();
    await released;
    return { done: true };
  });
  const base = await listen(slow, { port: 0, host: '127.0.0.1' });
  const answer = fetch(`${base}/slow`);
  await arrived;
  const closed = slow.close();
  release();
  expect(await (await answer).json()).toEqual({ done: true });
  await closed;
  await expect(fetch(`${base}/slow`)).rejects.toThrow();
});

test('a test runs operations without a socket', async () => {
  const run = executable(schema);
  expect(await run({ query: '{ thing(id: 1) { id } }' }, {})).toEqual({ data: { thing: { id: '1' } } });
});
