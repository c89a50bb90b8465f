import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOperatorCheck, subgraphChecks } from './health.ts';

let server: Server;
let url: string;
let requests = 0;
let answer = '{"status":"ready","checks":[]}';
beforeEach(async () => {
  requests = 0;
  server = createServer((_, response) => {
    requests += 1;
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('however many ask at a time, a subgraph is asked once, and again afterwards', async () => {
  const [one] = subgraphChecks(new Map([['money', url]]));
  await Promise.all(Array.from({ length: 50 }, () => one?.check()));
  expect(requests).toBe(1);
  await one?.check();
  expect(requests).toBe(2);
});

test('subgraphs are told apart, and each is ready by its own word', async () => {
  answer = '{"status":"not ready","checks":[{"name":"database","ready":false,"reason":"It starts."}]}';
  const checks = subgraphChecks(
    new Map([
      ['money', url],
      ['places', 'http://127.0.0.1:9/graphql'],
    ]),
  );
  const outcomes = await Promise.allSettled(checks.map(({ check }) => check()));
  expect(outcomes.map((each) => each.status === 'rejected' && each.reason.message)).toEqual([
    'database: It starts.',
    'It does not answer.',
  ]);
});

test('who runs the gateway is known by the whole token; without one nobody is', () => {
  const by = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage;
  const isOperator = createOperatorCheck('a-token-of-operators');
  expect(isOperator(by('Bearer a-token-of-operators'))).toBe(true);
  for (const given of [undefined, '', 'Bearer ', 'a-token-of-operators', 'Bearer a-token-of-operator'])
    expect(isOperator(by(given))).toBe(false);
  for (const given of [undefined, 'Bearer undefined', 'Bearer '])
    expect(createOperatorCheck(undefined)(by(given))).toBe(false);
});
