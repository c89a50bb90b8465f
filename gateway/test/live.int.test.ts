import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { batchMediaType } from '@dure/kit/direct';
import { createLogger } from '@dure/kit/log';
import { proofHeader } from '@dure/kit/proof';
import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { askedForPlace, type FakeSubgraph, renamePlace, secret, startFake } from './fakes/graph.ts';
import { openStream, type Stream } from './fakes/stream.ts';

let issuer: TestIssuer;
let places: FakeSubgraph;
let money: FakeSubgraph;
let gateway: GatewayUnderTest;

const mostOpen = 20;

beforeAll(async () => {
  [issuer, places, money] = await Promise.all([startTestIssuer(), startFake('places'), startFake('money')]);
  const urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
  gateway = await gatewayBefore(urls, { oidcIssuer: issuer.issuer, liveLimits: { perCaller: mostOpen, total: 1_000 } });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([issuer.stop(), places.stop(), money.stop()]);
});
beforeEach(() => change('가온동'));
afterEach(() => {
  for (const stream of opened.splice(0)) stream.close();
});

const opened: Stream[] = [];

const subscription = 'subscription ($id: ID!) { placeChanged(id: $id) { name raised { minorUnits } } }';
const body = { query: subscription, variables: { id: '1' } };
const state = (name: string) => ({ data: { placeChanged: { name, raised: { minorUnits: 9_000_000_000 } } } });

/** Hands the gateway an event about a place, as services do where there is no Kafka. */
async function tell(placeId: string): Promise<void> {
  const event = {
    ...{ specversion: '1.0', id: `${placeId}-event`, source: '/dure/places', type: 'dure.places.place.changed.v1' },
    ...{ subject: placeId, time: '2027-01-01T00:00:00Z', datacontenttype: 'application/json', data: { placeId } },
  };
  const response = await fetch(`${gateway.address}/events`, {
    method: 'POST',
    headers: { 'content-type': batchMediaType, [proofHeader]: secret },
    body: JSON.stringify([event]),
  });
  expect(response.status).toBe(204);
}

async function change(name: string): Promise<void> {
  renamePlace('1', name);
  await tell('1');
}

async function open(given: object = body, headers: Record<string, string> = {}): Promise<Stream> {
  const stream = await openStream(`${gateway.address}/graphql/stream`, given, headers);
  opened.push(stream);
  return stream;
}

describe('over server-sent events', () => {
  test('the present state comes at once, with fields of all subgraphs, and the next one after an event', async () => {
    const stream = await open();
    expect((await stream.next())?.data).toEqual(state('가온동'));
    await tell('2');
    await change('새가온동');
    expect((await stream.next())?.data).toEqual(state('새가온동'));
    stream.close();
  });

  test('many followers of the same selection cost one execution', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => open()));
    for (const stream of streams) expect((await stream.next())?.data).toEqual(state('가온동'));
    const before = askedForPlace.times;
    await change('하나');
    for (const stream of streams) expect((await stream.next())?.data).toEqual(state('하나'));
    expect(askedForPlace.times - before).toBe(1);
    for (const stream of streams) stream.close();
  });

  test('who comes again gets what changed meanwhile, and nothing when nothing did', async () => {
    const stream = await open();
    const { id = '' } = (await stream.next()) ?? {};
    stream.close();
    const same = await open(body, { 'last-event-id': id });
    await change('둘');
    const later = await same.next();
    expect(later?.data).toEqual(state('둘'));
    same.close();
    await change('셋');
    const again = await open(body, { 'last-event-id': later?.id ?? '' });
    expect((await again.next())?.data).toEqual(state('셋'));
    again.close();
  });

  test('the client of the protocol understands it', async () => {
    const client = createEventClient({ url: `${gateway.address}/graphql/stream`, retryAttempts: 0 });
    const results = client.iterate(body);
    expect((await results.next()).value).toEqual(state('가온동'));
    await change('넷');
    expect((await results.next()).value).toEqual(state('넷'));
    await results.return?.();
    client.dispose();
  });

  test('a part that fails is an error at its place, and the rest is told', async () => {
    const stream = await open({ query: 'subscription { placeChanged(id: "1") { name raised { currency } } }' });
    await stream.next();
    stream.close();
    const broken = await open({ query: 'subscription { placeChanged(id: "9") { name } }' });
    expect((await broken.next())?.data).toEqual({ data: { placeChanged: null } });
    broken.close();
  });
});

describe('over WebSocket', () => {
  const clientWith = (connectionParams: Record<string, unknown> = {}): SocketClient =>
    createSocketClient({
      url: `${gateway.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams,
      retryAttempts: 0,
    });

  test('the present state comes at once, and the next one after an event', async () => {
    const client = clientWith();
    const results = client.iterate(body);
    expect((await results.next()).value).toEqual(state('가온동'));
    await change('다섯');
    expect((await results.next()).value).toEqual(state('다섯'));
    await results.return?.();
    await client.dispose();
  });

  test('who is logged in is told as who they are', async () => {
    const client = clientWith({ authorization: `Bearer ${await issuer.token()}` });
    const results = client.iterate(body);
    expect((await results.next()).value).toEqual(state('가온동'));
    await client.dispose();
  });

  test('a token that does not hold is not let in', async () => {
    const client = clientWith({ authorization: 'Bearer nonsense' });
    await expect(client.iterate(body).next()).rejects.toMatchObject({ code: 4403 });
    await client.dispose();
  });

  test.each([
    ['a query', '{ places { id } }', 'BAD_REQUEST'],
    [
      'an unknown field of the selection',
      'subscription { placeChanged(id: "1") { mayor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused with its code', async (_, query, code) => {
    const client = clientWith();
    await expect(client.iterate({ query }).next()).rejects.toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
    ]);
    await client.dispose();
  });

  test('who breaks off while asking for another path, or another protocol, does no harm', async () => {
    const { port } = new URL(gateway.address);
    for (const [path, protocol] of [
      ['/elsewhere', 'websocket'],
      ['/graphql', 'websocket'],
      ['/limits', 'h2c'],
    ] as const) {
      const socket = connect({ port: Number(port), host: '127.0.0.1' });
      await once(socket, 'connect');
      socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: ${protocol}\r\n\r\n`);
      socket.resetAndDestroy();
    }
    expect((await gateway.ask('{ places { id } }')).status).toBe(200);
  });

  test('a request that would also speak another protocol is answered as it is', async () => {
    const { port } = new URL(gateway.address);
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.write('GET /limits HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n');
    const [answer] = await once(socket, 'data');
    socket.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
  });

  test('another path is not upgraded', async () => {
    const socket = new WebSocket(`${gateway.address.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
    const failed = await new Promise((resolve) => socket.once('error', resolve));
    expect(String(failed)).toContain('404');
  });
});

test('a caller has so many sockets at a time, and another one meanwhile has theirs', async () => {
  const clientOf = async (subject: string): Promise<SocketClient> =>
    createSocketClient({
      ...{ url: `${gateway.address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
      ...{ lazy: true, lazyCloseTimeout: 60_000, connectionParams: await tokenOf(subject) },
    });
  const tokenOf = async (subject: string) => ({ authorization: `Bearer ${await issuer.token({ subject })}` });
  const clients = await Promise.all(Array.from({ length: mostOpen }, () => clientOf('many-sockets')));
  // A query is refused, and the socket stays open.
  const ask = (client: SocketClient) => client.iterate({ query: '{ places { id } }' }).next();
  await Promise.all(clients.map((client) => expect(ask(client)).rejects.toHaveLength(1)));
  const [late, other] = await Promise.all([clientOf('many-sockets'), clientOf('few-sockets')]);
  await expect(ask(late)).rejects.toMatchObject({ code: 4429 });
  await expect(ask(other)).rejects.toHaveLength(1);
  await Promise.all([...clients, late, other].map((client) => client.dispose()));
});

describe('what may not be', () => {
  const refused = async (given: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway.address}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': 'en', ...headers },
      body: typeof given === 'string' ? given : JSON.stringify(given),
    });
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: Record<string, unknown> }[];
    };
    return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message, errors };
  };

  test.each([
    ['a query', { query: '{ places { id } }' }, 'BAD_REQUEST', /Only subscriptions/],
    [
      'two fields',
      { query: 'subscription { placeChanged(id: 1) { id } b: placeChanged(id: 2) { id } }' },
      'BAD_REQUEST',
      /one field/,
    ],
    ['nothing', {}, 'BAD_REQUEST', /'query'/],
    ['a document that is none', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field of the selection',
      { query: 'subscription { placeChanged(id: 1) { mayor } }' },
      'GRAPHQL_VALIDATION_FAILED',
      /mayor/,
    ],
    ['a variable of another type', { ...body, variables: { id: { a: 1 } } }, 'BAD_REQUEST', /argument 'id'/],
    ['a list of operations', [body, body], 'GRAPHQL_VALIDATION_FAILED', /at most 1/],
    [
      'an id that nobody registered',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_FOUND',
      /./,
    ],
  ])('%s is answered 400 with its code', async (_, given, code, message) => {
    const answer = await refused(given);
    expect(answer).toMatchObject({ status: 400, code });
    expect(answer.message).toMatch(message);
  });

  test('all that is wrong with a subscription is told at once', async () => {
    const { errors } = await refused({ query: 'subscription { placeChanged(id: 1) { mayor river } }' });
    expect(errors).toHaveLength(2);
  });

  test('a token that does not hold is answered 401', async () => {
    expect(await refused(body, { authorization: 'Bearer nonsense' })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test('a request that does not ask for events is told so', async () => {
    expect(await refused(body, { accept: 'application/json' })).toMatchObject({
      status: 400,
      message: expect.stringContaining('text/event-stream'),
    });
  });

  test('a body that is no JSON is answered 400', async () => {
    expect(await refused('{', {})).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('more at a time than a caller may have open is answered 429, until some end', async () => {
    const authorization = `Bearer ${await issuer.token({ subject: 'a-busy-person' })}`;
    const streams = await Promise.all(Array.from({ length: mostOpen }, () => open(body, { authorization })));
    expect(await refused(body, { authorization })).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    await open();
    for (const stream of streams) stream.close();
    const isRefused = () =>
      open(body, { authorization }).then(
        () => false,
        () => true,
      );
    while (await isRefused());
  });

  test('who leaves before the first state is there holds no place', async () => {
    const authorization = `Bearer ${await issuer.token({ subject: 'an-impatient-person' })}`;
    for (let times = 0; times < mostOpen + 5; times += 1) {
      const stopped = new AbortController();
      const asked = fetch(`${gateway.address}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
        body: JSON.stringify({ ...body, variables: { id: `${times}` } }),
        signal: stopped.signal,
      });
      setImmediate(() => stopped.abort());
      await asked.then((response) => response.body?.cancel()).catch(() => undefined);
    }
    const isRefused = () =>
      open(body, { authorization }).then(
        () => false,
        () => true,
      );
    while (await isRefused());
  });

  test('events are taken from services only', async () => {
    const response = await fetch(`${gateway.address}/events`, {
      method: 'POST',
      headers: { 'content-type': batchMediaType },
      body: '[]',
    });
    expect(response.status).toBe(403);
  });
});

test('a subscription ends with its token, which is told', async () => {
  const stream = await open(body, { authorization: `Bearer ${await issuer.token({ secondsLeft: 2 })}` });
  expect((await stream.next())?.data).toEqual(state('가온동'));
  expect((await stream.next())?.data).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await stream.next()).toBeUndefined();
});

test('a subscription has a line when it is open or refused and one when it has ended, with nothing of who asks', async () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger('gateway', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  const urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
  const seen = await gatewayBefore(urls, {}, log);
  const query = 'subscription Seen($id: ID!) { placeChanged(id: $id) { name } }';
  const ask = (asked: object) =>
    openStream(`${seen.address}/graphql/stream`, asked, { 'x-request-id': 'request-to-follow' });
  await expect(ask({ query: 'subscription Wrong { placeChanged(id: 1) { mayor } }' })).rejects.toThrow();
  const stream = await ask({ query, variables: { id: '1' } });
  await stream.next();
  await seen.close();
  await stream.next();
  const told = lines.filter(({ msg }) => msg === 'Request answered' || msg === 'Subscription ended');
  const operation = { operation: 'Seen', document: createHash('sha256').update(query).digest('hex') };
  expect(told).toEqual([
    expect.objectContaining({
      operation: 'Wrong',
      kind: 'subscription',
      status: 400,
      errors: ['GRAPHQL_VALIDATION_FAILED'],
    }),
    expect.objectContaining({ ...operation, kind: 'subscription', status: 200, requestId: 'request-to-follow' }),
    expect.objectContaining({ ...operation, states: 1, requestId: 'request-to-follow' }),
  ]);
});

test('when the gateway stops, subscriptions are completed', async () => {
  const urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
  const stopping = await gatewayBefore(urls);
  const stream = await openStream(`${stopping.address}/graphql/stream`, body, {});
  await stream.next();
  await stopping.close();
  expect(await stream.next()).toBeUndefined();
  expect(stream.isComplete()).toBe(true);
});
