import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { type FakeSubgraph, startFake } from './fakes/graph.ts';

const everything =
  '{ places { id name raised { minorUnits currency } funds within { name raised { minorUnits } } } funds }';
const lost = [
  { id: '1', name: '가온동', raised: null, funds: null, within: { name: '나래동', raised: null } },
  { id: '2', name: '나래동', raised: null, funds: null, within: { name: '가온동', raised: null } },
];

let places: FakeSubgraph;
beforeAll(async () => {
  places = await startFake('places');
});
afterAll(() => places.stop());

let gateway: GatewayUnderTest;
afterEach(() => gateway.close());

describe('while all subgraphs answer', () => {
  test('one query joins them', async () => {
    const money = await startFake('money');
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', money.url],
      ]),
    );
    const { status, body } = await gateway.ask(everything);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      places: [
        {
          name: '가온동',
          raised: { minorUnits: 9_000_000_000, currency: 'KRW' },
          within: { raised: { minorUnits: 18_000_000_000 } },
        },
        { name: '나래동', funds: ['mutual aid'] },
      ],
      funds: ['mutual aid'],
    });
    await money.stop();
  });
});

describe('a subgraph that dies', () => {
  test('leaves out its part only, with one error that names it and where', async () => {
    const money = await startFake('money');
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', money.url],
      ]),
    );
    expect((await gateway.ask(everything)).body.errors).toBeUndefined();
    await money.stop();
    const { status, body } = await gateway.ask(everything, { headers: { 'x-request-id': 'my-request-7' } });
    expect(status).toBe(200);
    expect(body.data).toEqual({ places: lost, funds: null });
    expect(body.errors).toHaveLength(1);
    const [error] = body.errors ?? [];
    expect(error?.message).toBe("The 'money' service does not answer right now; its part of the answer is missing.");
    expect(error?.path).toEqual(expect.any(Array));
    expect(error?.extensions).toEqual({
      code: 'UNAVAILABLE',
      subgraph: 'money',
      reason: 'unreachable',
      requestId: 'my-request-7',
      paths: expect.arrayContaining(['funds', 'places.@.raised', 'places.@.funds', 'places.@.within.raised']),
    });
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|stack/);
  });

  test('is answered in Korean to who speaks Korean', async () => {
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', 'http://127.0.0.1:9/graphql'],
      ]),
    );
    const { body } = await gateway.ask('{ funds }', { headers: { 'accept-language': 'ko' } });
    expect(body.errors?.[0]?.message).toContain("'money' 서비스가 지금 응답하지 않아");
    expect(body.errors?.[0]?.path).toEqual(['funds']);
  });

  test('is asked again as soon as it is back', async () => {
    const money = await startFake('money');
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', money.url],
      ]),
    );
    await money.stop();
    expect((await gateway.ask('{ funds }')).body.errors).toHaveLength(1);
    const again = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end('{"data":{"funds":["back"]}}');
    });
    await new Promise<void>((resolve) => again.listen(Number(new URL(money.url).port), '127.0.0.1', resolve));
    expect((await gateway.ask('{ funds }')).body).toEqual({ data: { funds: ['back'] } });
    again.closeAllConnections();
    again.close();
  });
});

describe('a subgraph that misbehaves', () => {
  let impostor: Server;
  let reply: { status: number; type: string; body: string | null };

  beforeEach(async () => {
    impostor = createServer((_, response) => {
      // A null body is a subgraph that accepts the request and then says nothing.
      if (reply.body !== null) response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.body);
    });
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(impostor.address() as AddressInfo).port}/graphql`;
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', url],
      ]),
      { subgraphLimits: [{ subgraph: '*', limit: 'timeoutMs', value: 300 }] },
    );
  });
  afterEach(() => {
    impostor.closeAllConnections();
    impostor.close();
  });

  test.each([
    ['answers HTML', { status: 502, type: 'text/html', body: '<h1>Bad Gateway at 10.0.0.7</h1>' }],
    ['answers JSON that is not GraphQL', { status: 200, type: 'application/json', body: '{"secret":"10.0.0.7"}' }],
    ['never answers', { status: 200, type: 'application/json', body: null }],
  ])('because it %s is left out with one clear error', async (_, given) => {
    reply = given;
    const { body } = await gateway.ask('{ places { name raised { minorUnits } } funds }');
    expect(body.data).toEqual({
      places: [
        { name: '가온동', raised: null },
        { name: '나래동', raised: null },
      ],
      funds: null,
    });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', subgraph: 'money' });
    expect(JSON.stringify(body)).not.toMatch(/10\.0\.0\.7|html/);
  });

  test('by null where its schema forbids it is told with an error, not in silence', async () => {
    reply = { status: 200, type: 'application/json', body: '{"data":{"funds":[null]}}' };
    const { body } = await gateway.ask('{ funds }');
    expect(body.data).toEqual({ funds: null });
    expect(body.errors).toEqual([
      expect.objectContaining({
        path: ['funds', 0],
        extensions: expect.objectContaining({ code: 'RESPONSE_VALIDATION_FAILED' }),
      }),
    ]);
  });
});

describe('an error inside a subgraph', () => {
  beforeEach(async () => {
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', 'http://127.0.0.1:9/graphql'],
      ]),
    );
  });

  test('that is a fault is masked and names the subgraph', async () => {
    const { body } = await gateway.ask('{ broken places { name } }', { headers: { 'x-request-id': 'my-request-8' } });
    expect(body.data).toMatchObject({ broken: null, places: [{ name: '가온동' }, { name: '나래동' }] });
    expect(body.errors).toEqual([
      expect.objectContaining({
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'places', requestId: 'my-request-8' },
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('that is meant for the caller keeps its words and code', async () => {
    const { body } = await gateway.ask('{ denied }', { headers: { 'accept-language': 'ko' } });
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: '사무국만 볼 수 있습니다.',
        path: ['denied'],
        extensions: { code: 'FORBIDDEN', subgraph: 'places' },
      }),
    ]);
  });
});
