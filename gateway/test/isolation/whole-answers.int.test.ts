import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type GatewayUnderTest, type GraphError, gatewayBefore } from '../fakes/gateway.ts';
import { type FakeSubgraph, startFake } from '../fakes/graph.ts';
import { http, type Impostor, nobody, sockets } from './impostors.ts';

const question = '{ places { id name raised { minorUnits currency } } funds }';
const limits = [
  { subgraph: 'money', limit: 'timeoutMs', value: 300 },
  { subgraph: 'money', limit: 'maxAnswerBytes', value: 50_000 },
];

let places: FakeSubgraph;
let gateway: GatewayUnderTest | undefined;
let bad: Impostor | undefined;

beforeAll(async () => {
  places = await startFake('places');
});
afterAll(() => places.stop());
afterEach(async () => {
  await gateway?.close();
  await bad?.close();
  gateway = undefined;
  bad = undefined;
});

async function askBeside(impostor: Impostor, query = question) {
  bad = impostor;
  gateway = await gatewayBefore(
    new Map([
      ['places', places.url],
      ['money', impostor.url],
    ]),
    { subgraphLimits: limits },
  );
  return gateway.ask(query);
}

const afterRequest = (speak: (socket: Socket) => void) =>
  sockets((socket) => void socket.once('data', () => speak(socket)));
const answering = (text: string) =>
  http((_, __, response) => response.setHeader('content-type', 'application/json').end(text));

const rest = [
  { id: '1', name: '가온동', raised: null },
  { id: '2', name: '나래동', raised: null },
];

describe('beside a subgraph that gives no answer the rest of the answer arrives, with one error that says which and why', () => {
  const endless = function* () {
    for (const chunk = Buffer.alloc(16_384, ' '); ; ) yield chunk;
  };
  test.each<[string, string, () => Promise<Impostor>]>([
    ['closes every connection', 'unreachable', () => sockets((socket) => socket.destroy())],
    ['closes instead of answering', 'unreachable', () => afterRequest((socket) => socket.end())],
    [
      'closes in the middle of its answer',
      'unreachable',
      () => afterRequest((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"data":{')),
    ],
    ['never answers', 'late', () => sockets(() => undefined)],
    ['begins and never ends', 'late', () => afterRequest((socket) => socket.write('HTTP/1.1 200 OK\r\n'))],
    ['sends a page', 'unreadable', () => http((_, __, a) => a.writeHead(502).end('<h1>Bad gateway at 10.0.0.7</h1>'))],
    ['sends noise', 'unreadable', () => afterRequest((socket) => socket.end(Buffer.alloc(5_000, 0xf3)))],
    ['sends noise that looks like an object', 'unreadable', () => answering('{"data":{"funds":[}')],
    [
      'sends too much',
      'too-large',
      () => http((_, __, answer) => pipeline(Readable.from(endless()), answer).catch(() => undefined)),
    ],
  ])('that %s (%s)', async (_, reason, start) => {
    const { status, body } = await askBeside(await start());
    expect(status).toBe(200);
    expect(body.data).toEqual({ places: rest, funds: null });
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("'money'"),
        path: expect.any(Array),
        extensions: {
          code: 'UNAVAILABLE',
          subgraph: 'money',
          reason,
          paths: expect.arrayContaining(['funds', 'places.@.raised']),
          requestId: expect.any(String),
        },
      }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/10\.0\.0\.7|127\.0\.0\.1|stack|Bad gateway/);
  });

  test('that was asked so often in vain that it is left alone', async () => {
    bad = await sockets((socket) => socket.destroy());
    gateway = await gatewayBefore(
      new Map([
        ['places', places.url],
        ['money', bad.url],
      ]),
      { subgraphLimits: [{ subgraph: '*', limit: 'breakerMinRequests', value: 2 }] },
    );
    await gateway.ask(question);
    const { body } = await gateway.ask(question);
    expect(body.data).toEqual({ places: rest, funds: null });
    expect(body.errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ subgraph: 'money', reason: 'circuit-open' }) }),
    ]);
  });
});

describe('a subgraph that lies spoils its own part only', () => {
  const ofPlaces = '{ places { id name raised { minorUnits currency } } }';
  const ofFunds = '{ funds places { id name } }';
  const raised = (value: string) => `{"data":{"_entities":[{"__typename":"Place","raised":${value}},null]}}`;
  const funds = (value: string, errors: string) => `{"data":{"funds":${value}},"errors":${errors}}`;
  const foreign =
    '[{"message":"10.0.0.7","path":["funds"],"extensions":{"serviceName":"places","stacktrace":["10.0.0.7"]}}]';
  const lies: [string, string, string][] = [
    ['text where there are fields', ofPlaces, raised('"much"')],
    ['a list where there is one', ofPlaces, raised('[{"minorUnits":1,"currency":"KRW"}]')],
    ['a word that is not among the known', ofPlaces, raised('{"minorUnits":1,"currency":"much"}')],
    ['a number for a word', ofPlaces, raised('{"minorUnits":1,"currency":7}')],
    ['null where there must be something', ofPlaces, raised('{"minorUnits":null,"currency":"KRW"}')],
    ['one where there is a list', ofFunds, '{"data":{"funds":"all"}}'],
    ['numbers for text', ofFunds, '{"data":{"funds":[7]}}'],
    ['objects for text', ofFunds, '{"data":{"funds":[{"x":1}]}}'],
    ['lists of lists', ofFunds, '{"data":{"funds":[["a"]]}}'],
    ['no entities', ofPlaces, '{"data":{}}'],
    ['null for all entities', ofPlaces, '{"data":{"_entities":null}}'],
    ['too few entities', ofPlaces, '{"data":{"_entities":[]}}'],
    ['something else for entities', ofPlaces, '{"data":{"_entities":"all"}}'],
    ['numbers for entities', ofPlaces, '{"data":{"_entities":[1,2]}}'],
    ['data that is a list', ofPlaces, '{"data":[1]}'],
    ['data that is text', ofPlaces, '{"data":"all"}'],
    ['nothing', ofFunds, '{}'],
    ['errors that are text', ofFunds, funds('null', '"bad 10.0.0.7"')],
    ['errors that are null', ofFunds, funds('null', '[null]')],
    ['errors without words', ofFunds, funds('null', '[{}]')],
    ['errors at no place', ofFunds, funds('null', '[{"message":"10.0.0.7","path":["__proto__",{"a":1},-7,null]}]')],
    ['errors in the name of another', ofFunds, funds('null', foreign)],
    ['a prototype', ofFunds, '{"data":{"__proto__":{"polluted":1},"funds":5}}'],
    ['thousands of nested lists', ofFunds, `{"data":{"funds":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`],
  ];

  test.each(lies)('%s', async (_, query, answer) => {
    const { status, body } = await askBeside(await answering(answer), query);
    expect(status).toBe(200);
    const found = body.data as { places: { id: string; name: string; raised?: unknown }[]; funds?: unknown };
    expect(found.places.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 가온동', '2 나래동']);
    expect(JSON.stringify(body.data)).not.toMatch(/much|many|"x"|all|polluted/);
    expect(body.errors?.length).toBeGreaterThan(0);
    for (const error of body.errors ?? []) expectClear(error);
    expect(JSON.stringify(body)).not.toContain('10.0.0.7');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('entities of a type that nobody knows', async () => {
    const unknown = '{"data":{"_entities":[{"__typename":"Castle","raised":{"minorUnits":1}},null]}}';
    const { status, body } = await askBeside(await answering(unknown), ofPlaces);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ places: [{ name: '가온동' }, { name: '나래동' }] });
  });

  function expectClear({ extensions }: GraphError): void {
    expect(['UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'RESPONSE_VALIDATION_FAILED']).toContain(extensions.code);
    if (extensions.code !== 'RESPONSE_VALIDATION_FAILED') expect(extensions.subgraph).toBe('money');
  }
});

test('the gateway starts although no subgraph is alive, and finds them when they come', async () => {
  const url = await nobody();
  gateway = await gatewayBefore(
    new Map([
      ['places', url],
      ['money', url],
    ]),
  );
  expect((await gateway.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  const alone = await gateway.ask('{ funds }');
  expect(alone.status).toBe(200);
  expect(alone.body.errors).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ subgraph: 'money', reason: 'unreachable' }) }),
  ]);
  bad = await http((_, __, response) => response.end('{"data":{"funds":["back"]}}'), Number(new URL(url).port));
  expect((await gateway.ask('{ funds }')).body).toEqual({ data: { funds: ['back'] } });
});
