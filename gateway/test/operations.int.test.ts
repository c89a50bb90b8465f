import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlatformReport } from '../src/operations/report.ts';
import { type GatewayUnderTest, gatewayBefore, operator } from './fakes/gateway.ts';
import { secret } from './fakes/graph.ts';

const parkedEvent = { seq: 3, type: 'dure.a.b.c', receivedAt: '2027-01-01T00:00:00.000Z', attempts: 9, heldBack: 2 };
const report = {
  readiness: { status: 'ready', checks: [{ name: 'database', ready: true }] },
  transport: 'kafka',
  ...{ outboxSeconds: 0, inboxSeconds: 0, lag: 0, parked: 1, parkedEvents: [parkedEvent], imports: null },
};

/** A service that answers so beside its graph. */
async function service(answers: RequestListener) {
  const server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, server };
}

const asked: { path: string; proof: unknown }[] = [];
const note: RequestListener = ({ url, headers }) => {
  asked.push({ path: url ?? '', proof: headers['x-dure-gateway'] });
};

let issuer: TestIssuer;
let places: Awaited<ReturnType<typeof service>>;
let money: Awaited<ReturnType<typeof service>>;
let gateway: GatewayUnderTest;
let answerOfMoney: RequestListener = () => undefined;

beforeAll(async () => {
  issuer = await startTestIssuer();
  places = await service((request, response) => {
    note(request, response);
    response.end(JSON.stringify(request.url === '/health/report' ? report : report.readiness));
  });
  money = await service((request, response) => {
    note(request, response);
    answerOfMoney(request, response);
  });
  gateway = await gatewayBefore(
    new Map([
      ['places', places.url],
      ['money', money.url],
    ]),
    { oidcIssuer: issuer.issuer },
  );
});
afterAll(async () => {
  await gateway.close();
  for (const { server } of [places, money]) {
    server.closeAllConnections();
    server.close();
  }
  await issuer.stop();
});

const look = async (authorization?: string) => {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${gateway.address}/operations/health`, { headers });
  return { status: response.status, body: (await response.json()) as PlatformReport };
};
const as = async (roles: Record<string, string[]>) => `Bearer ${await issuer.token({ roles })}`;

test('nobody and nobody but operators see it, and they see what waits', async () => {
  answerOfMoney = (_, response) => response.end(JSON.stringify({ ...report, parked: 0, parkedEvents: [] }));
  expect(await look()).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  expect((await look('Bearer nonsense')).status).toBe(401);
  for (const role of ['citizen', 'official', 'secretariat', 'steward']) {
    const refused = await look(await as({ '9911000000': [role] }));
    expect(refused).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
  }
  const seen = await look(await as({ '9911000000': ['operator'] }));
  expect(seen).toMatchObject({
    status: 200,
    body: {
      troubles: [{ service: 'places', what: 'parked', count: 1, since: parkedEvent.receivedAt }],
      services: [
        { name: 'places', state: 'ready', report: { parkedEvents: [parkedEvent] } },
        { name: 'money', state: 'ready' },
      ],
    },
  });
  expect((await look(operator.headers.authorization)).body).toMatchObject({ services: seen.body.services });
  expect(asked.filter(({ path }) => path === '/health/report').every(({ proof }) => proof === secret)).toBe(true);
});

test.each<[string, RequestListener, string]>([
  ['is gone', (request) => request.socket.destroy(), 'down'],
  ['never answers', () => undefined, 'down'],
  ['answers without end', (_, response) => void endless(response), 'not ready'],
  ['answers nonsense', (_, response) => response.end('<html>'), 'not ready'],
])('a service that %s hides none of the others, and since when is told', async (_, answers, state) => {
  answerOfMoney = answers;
  const first = await look(operator.headers.authorization);
  expect(first.body.services).toMatchObject([
    { name: 'places', state: 'ready' },
    { name: 'money', state },
  ]);
  const [trouble] = first.body.troubles;
  expect(trouble).toMatchObject({ service: 'money', what: state });
  const second = await look(operator.headers.authorization);
  expect(second.body.troubles[0]?.since).toBe(trouble?.since);
  answerOfMoney = (_request, response) => response.end(JSON.stringify({ ...report, parked: 0, parkedEvents: [] }));
  expect((await look(operator.headers.authorization)).body.troubles).toMatchObject([{ what: 'parked' }]);
});

function endless(response: Parameters<RequestListener>[1]): void {
  const more = () => {
    while (response.write('x'.repeat(65_536)));
  };
  response.writeHead(200).on('drain', more);
  more();
}

test('a service that others run gets no proof, and is shown as far as it tells everybody', async () => {
  const beside = await gatewayBefore(
    new Map([
      ['places', places.url],
      ['money', money.url],
    ]),
    { oidcIssuer: issuer.issuer, partnerSubgraphs: ['places'] },
  );
  asked.length = 0;
  const response = await fetch(`${beside.address}/operations/health`, operator);
  const body = (await response.json()) as PlatformReport;
  expect(body.services[0]).toMatchObject({ name: 'places', state: 'ready', report: null });
  expect(asked.filter(({ path }) => path === '/health/ready')).toEqual([{ path: '/health/ready', proof: undefined }]);
  await beside.close();
});
