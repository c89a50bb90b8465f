import { httpAudits } from '@dure/testkit/http-audits';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { type FakeSubgraph, startFake } from './fakes/graph.ts';

let places: FakeSubgraph;
let money: FakeSubgraph;
let gateway: GatewayUnderTest;

beforeAll(async () => {
  [places, money] = await Promise.all([startFake('places'), startFake('money')]);
  gateway = await gatewayBefore(
    new Map([
      ['places', places.url],
      ['money', money.url],
    ]),
    // The audits ask for introspection.
    { queryPage: true },
  );
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([places.stop(), money.stop()]);
});

// The audits ask by GET too, which no web page may do unseen.
const preflight = { 'apollo-require-preflight': 'true' };

describe('the gateway, by the audits of GraphQL over HTTP,', () => {
  test.each(httpAudits(() => `${gateway.address}/graphql`, preflight))('$name', ({ check }) => check());
});
