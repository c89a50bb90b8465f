import { createHash } from 'node:crypto';
import { createLogger } from '@dure/kit/log';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type GatewayUnderTest, gatewayBefore, operator } from './fakes/gateway.ts';
import { type FakeSubgraph, startFake } from './fakes/graph.ts';
import { http } from './isolation/impostors.ts';

type Line = Readonly<Record<string, unknown>>;

let subgraphs: readonly FakeSubgraph[];
let urls: ReadonlyMap<string, string>;
beforeAll(async () => {
  const [places, money] = await Promise.all([startFake('places'), startFake('money')]);
  subgraphs = [places, money];
  urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
});
afterAll(() => Promise.all(subgraphs.map(({ stop }) => stop())));

let gateway: GatewayUnderTest;
let lines: Line[];
beforeEach(async () => {
  lines = [];
  const log = createLogger('gateway', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  gateway = await gatewayBefore(urls, { slowOperationMs: 60_000 }, log);
});
afterEach(() => gateway.close());

const answered = (): Line[] => lines.filter(({ msg }) => msg === 'Request answered');
const metricsOf = async (start: string): Promise<string[]> =>
  (await (await fetch(`${gateway.address}/metrics`, operator)).text())
    .split('\n')
    .filter((line) => line.startsWith(start))
    .map((line) => line.replace(',service="gateway"', ''));

const town = 'query Town { places { id raised { currency } } }';

test('a request is one line, whichever way it goes: what was run, how it went, how much was asked', async () => {
  const headers = { 'x-request-id': 'request-of-town' };
  await gateway.ask(town, { headers });
  await gateway.ask(town, { headers });
  const line = {
    ...{ level: 'info', operation: 'Town', kind: 'query', status: 200, subgraphRequests: 2 },
    ...{ requestId: 'request-of-town', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ...{ document: createHash('sha256').update(town).digest('hex'), durationMs: expect.any(Number) },
  };
  expect(answered()).toEqual([expect.objectContaining(line), expect.objectContaining(line)]);
  for (const told of answered()) expect(told).not.toHaveProperty('errors');
});

test('GET has its line too', async () => {
  const url = `${gateway.address}/graphql?query=${encodeURIComponent('query Shown { funds }')}`;
  await (await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })).text();
  expect(answered()).toMatchObject([{ operation: 'Shown', status: 200, subgraphRequests: 1 }]);
});

test('what is refused has its line with the reason, wherever it was refused', async () => {
  await gateway.ask('{ places {');
  await gateway.ask('query Wrong { unknown }');
  await gateway.ask('{ funds }', { headers: { authorization: 'Bearer nonsense' } });
  await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  expect(answered().map(({ status, errors }) => [status, errors])).toEqual([
    [400, ['GRAPHQL_PARSE_FAILED']],
    [400, ['GRAPHQL_VALIDATION_FAILED']],
    [401, ['UNAUTHENTICATED']],
    [400, ['BAD_REQUEST']],
  ]);
});

test('errors of an answer are in its line by their codes, also on the short way', async () => {
  await gateway.ask('query Denied { denied }');
  await gateway.ask('query Denied { denied }');
  expect(answered().map(({ operation, errors }) => [operation, errors])).toEqual([
    ['Denied', ['FORBIDDEN']],
    ['Denied', ['FORBIDDEN']],
  ]);
});

test('nothing that a person wrote or is known by is in any line', async () => {
  const query = 'query Echo($at: DateTime!) { echo(at: $at) }';
  const variables = { at: '1999-12-31T23:59:59.000Z' };
  const headers = { authorization: 'Bearer a-secret-token', 'x-forwarded-for': '203.0.113.77' };
  await gateway.ask(query, { variables });
  await gateway.ask(query, { variables });
  await gateway.ask(query, { variables, headers });
  await gateway.ask(query, { variables: { at: 'Hong Gildong' } });
  expect(answered()).toHaveLength(4);
  for (const personal of ['1999-12-31', 'a-secret-token', '203.0.113.77', '127.0.0.1', 'Hong Gildong']) {
    expect(
      answered()
        .map((line) => JSON.stringify(line))
        .join(),
    ).not.toContain(personal);
  }
});

test('operations are counted by name and kind, with their failures and durations', async () => {
  await gateway.ask(town);
  await gateway.ask(town);
  await gateway.ask('{ funds }');
  await gateway.ask('query Denied { denied }');
  expect(await metricsOf('dure_operations_')).toEqual(
    expect.arrayContaining([
      'dure_operations_total{operation="Town",kind="query"} 2',
      'dure_operations_total{operation="(anonymous)",kind="query"} 1',
      'dure_operations_failed_total{operation="Town",kind="query"} 0',
      'dure_operations_failed_total{operation="Denied",kind="query"} 1',
      'dure_operations_in_flight{operation="Town"} 0',
    ]),
  );
  expect(await metricsOf('dure_operation_duration_seconds_count')).toContain(
    'dure_operation_duration_seconds_count{operation="Town",kind="query"} 2',
  );
  expect(await metricsOf('dure_operation_planning_seconds_count')).toEqual([
    'dure_operation_planning_seconds_count{service="gateway"} 3',
  ]);
  expect(await metricsOf('dure_operations_prepared')).toEqual(['dure_operations_prepared{service="gateway"} 3']);
});

test('an operation that cannot be run because of its variables is not counted as run', async () => {
  const query = 'query Echo($at: DateTime!) { echo(at: $at) }';
  await gateway.ask(query, { variables: { at: '1999-12-31T23:59:59.000Z' } });
  await gateway.ask(query, { variables: { at: 'tomorrow' } });
  expect(await metricsOf('dure_operations_total')).toEqual(['dure_operations_total{operation="Echo",kind="query"} 1']);
});

test('of identical queries at the same moment one is run, and the others are told to have taken its result', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const held = await http(async (_, __, response) => {
    await gate;
    response.setHeader('content-type', 'application/json').end('{"data":{"funds":[]}}');
  });
  await gateway.close();
  const log = createLogger('gateway', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  gateway = await gatewayBefore(new Map([...urls, ['money', held.url]]), { subgraphLimits: [] }, log);
  const asked = [1, 2, 3].map(() => gateway.ask('query Held { funds }'));
  await vi.waitFor(async () =>
    expect(await metricsOf('dure_operations_in_flight')).toEqual(['dure_operations_in_flight{operation="Held"} 3']),
  );
  open();
  await Promise.all(asked);
  expect(answered().map(({ shared }) => shared === true)).toEqual(expect.arrayContaining([false, true, true]));
  expect(await metricsOf('dure_operations_shared_total')).toEqual([
    'dure_operations_shared_total{operation="Held",kind="query"} 2',
  ]);
  expect(await metricsOf('dure_operations_total')).toEqual(['dure_operations_total{operation="Held",kind="query"} 3']);
  expect(held.bodies).toHaveLength(1);
  await held.close();
});
