import { randomUUID } from 'node:crypto';
import type { ServiceConfig } from '@dure/kit/config';
import { batchMediaType, directDestination } from '@dure/kit/direct';
import { toStructured } from '@dure/kit/events';
import { on } from '@dure/kit/inbox';
import { createLogger } from '@dure/kit/log';
import { startService } from '@dure/kit/service';
import { createDatabase } from '@dure/testkit/database';
import { httpAudits } from '@dure/testkit/http-audits';
import { startTestIssuer } from '@dure/testkit/issuer';
import { afterAll, describe, expect, test } from 'vitest';
import { gate, happened, thingHappened } from './mechanics.ts';

const gatewaySecret = 'a secret of the test, long enough';
const proof = { 'x-dure-gateway': gatewaySecret };
const issuer = await startTestIssuer();
const database = await createDatabase('kit_service');
const [slowBegan, slowMayEnd, arrived] = [gate(), gate(), gate()];
let now = '';

const definition = {
  name: 'shop',
  sdl: new URL('./shop/src/', import.meta.url),
  resolvers: {
    Query: {
      language: (_: unknown, __: unknown, ctx: { locale: string; clock: { now(): Date }; actor: { kind: string } }) => {
        now = ctx.clock.now().toISOString();
        return `${ctx.locale} ${ctx.actor.kind}`;
      },
      thing: async () => {
        slowBegan.open();
        await slowMayEnd.opened;
        return { id: 'slow' };
      },
    },
  },
  loaders: () => ({}),
  ...{ entities: [], migrations: [], publishes: [thingHappened], deadlines: [], invariants: [] },
  consumers: [on(thingHappened, async () => arrived.open())],
};
const config: ServiceConfig = {
  ...{ port: 0, host: '127.0.0.1', oidcIssuer: issuer.issuer, oidcAudience: issuer.audience, oidcJwksUri: undefined },
  ...{
    gatewaySecret,
    logLevel: 'silent',
    otlpEndpoint: undefined,
    tracesSampler: undefined,
    tracesSamplerRatio: undefined,
    databaseUrl: database.url,
    databasePoolSize: 12,
  },
  ...{ kafkaBrokers: [], kafkaSsl: false, kafkaSaslUsername: undefined, kafkaSaslPassword: undefined },
  ...{ kafkaReplicationFactor: 1, kafkaMinIsr: 1, eventPeers: new Map(), movableClock: true },
  objectStore: undefined,
};
const service = await startService(definition, config, createLogger('shop', 'silent'));
afterAll(async () => {
  await issuer.stop();
  await database.drop();
});

const send = (path: string, init: RequestInit = {}) => fetch(new URL(path, service.url), init);
const ask = (headers: Record<string, string>, query = '{ language }') =>
  send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('a service, by the audits of GraphQL over HTTP,', () => {
  test.each(httpAudits(() => new URL('/graphql', service.url).href, { ...proof, 'apollo-require-preflight': 'true' }))(
    '$name',
    ({ check }) => check(),
  );
});

describe('a service', () => {
  test.each([{}, { 'x-dure-gateway': 'another secret' }, { 'x-dure-gateway': '' }])(
    'answers nobody without the proof: %j',
    async (headers) => {
      expect((await ask(headers as Record<string, string>)).status).toBe(403);
      expect((await send('/events', { method: 'POST', headers, body: '[]' })).status).toBe(403);
      expect((await send('/clock', { method: 'PUT', headers, body: '{}' })).status).toBe(403);
      expect((await send('/clock', { headers })).status).toBe(403);
      expect((await send('/health/report', { headers })).status).toBe(403);
    },
  );

  test('verifies the token again: a forged, an expired and a foreign one are refused', async () => {
    const tokens = [
      await issuer.forgedToken(),
      await issuer.token({ secondsLeft: -60 }),
      await issuer.token({ audience: 'another' }),
      await issuer.token({ issuer: 'https://elsewhere.example' }),
      'nonsense',
    ];
    for (const token of tokens) {
      const response = await ask({ ...proof, authorization: `Bearer ${token}` });
      expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    }
    const good = await ask({ ...proof, authorization: `Bearer ${await issuer.token()}`, 'accept-language': 'ko' });
    expect(await good.json()).toEqual({ data: { language: 'ko member' } });
  });

  test('reports to the gateway what waits in it', async () => {
    const report = await send('/health/report', { headers: proof });
    expect(await report.json()).toEqual({
      readiness: {
        status: 'ready',
        checks: [
          { name: 'database', ready: true },
          { name: 'transport (none)', ready: true },
        ],
      },
      ...{ transport: 'none', outboxSeconds: 0, inboxSeconds: 0, lag: 0, parked: 0, parkedEvents: [], imports: null },
    });
  });

  test('is live and ready, and shows its numbers', async () => {
    expect((await send('/health/live')).status).toBe(200);
    const ready = await send('/health/ready');
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ready' }]);
    const metrics = await (await send('/metrics')).text();
    for (const name of [
      'dure_http_requests_total',
      'dure_outbox_oldest_seconds',
      'dure_inbox_oldest_seconds',
      'dure_inbox_parked',
      'dure_consumer_lag',
      'dure_database_connections',
      'dure_sql_statements_total',
    ]) {
      expect(metrics).toContain(`\n${name}`);
    }
  });

  test('takes each event of a batch once, passes over what is no CloudEvent, and refuses what is no batch', async () => {
    const event = happened(randomUUID(), 1);
    const peer = directDestination({ name: 'shop', url: service.url, gatewaySecret });
    const headers = { ...proof, 'content-type': batchMediaType };
    const post = (body: unknown) => send('/events', { method: 'POST', headers, body: JSON.stringify(body) });
    expect((await post([{ ...toStructured(event), specversion: '2' }, toStructured(event)])).status).toBe(204);
    await arrived.opened;
    await peer.send([event]);
    expect((await post(toStructured(event))).status).toBe(400);
  });

  test('moves its clock where that is allowed', async () => {
    const put = (body: unknown) =>
      send('/clock', {
        method: 'PUT',
        headers: { ...proof, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await put({ now: '2030-01-01T00:00:00Z' })).status).toBe(200);
    await ask(proof);
    expect(now).toMatch(/^2030-01-01/);
    expect(await (await send('/clock', { headers: proof })).json()).toEqual({
      now: expect.stringMatching(/^2030-01-01/),
    });
    expect((await put({ now: 'tomorrow' })).status).toBe(400);
    expect((await put({ now: null })).status).toBe(200);
  });

  test('hides what went wrong inside', async () => {
    const body = JSON.stringify({ query: '{ nonsense' });
    const response = await send('/graphql', {
      method: 'POST',
      headers: { ...proof, 'content-type': 'application/json' },
      body,
    });
    expect(await response.text()).not.toMatch(/stack|node_modules|at /);
  });

  test('stopping finishes what runs and takes nothing new', async () => {
    const running = ask(proof, '{ thing(id: "1") { id } }');
    await slowBegan.opened;
    const stopped = service.stop();
    slowMayEnd.open();
    expect(await (await running).json()).toEqual({ data: { thing: { id: 'slow' } } });
    await stopped;
    await expect(ask(proof)).rejects.toThrow();
  });
});
