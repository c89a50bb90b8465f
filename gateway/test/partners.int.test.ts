import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { proofHeader } from '@dure/kit/proof';
import { startTestIssuer } from '@dure/testkit/issuer';
import { expect, test } from 'vitest';
import { openSubgraphs } from '../src/subgraphs/open-subgraphs.ts';
import { gatewayBefore } from './fakes/gateway.ts';
import { http } from './isolation/impostors.ts';

test("a service that others run gets neither the gateway's proof nor the caller's token; ours gets both", async () => {
  const issuer = await startTestIssuer();
  const told: Record<string, string[]> = {};
  const listenAs = (name: string) =>
    http((_, { headers }, response) => {
      told[name] = Object.keys(headers).sort();
      response.end('{"data":{"funds":["a"],"places":[]}}');
    });
  const [places, money] = await Promise.all([listenAs('places'), listenAs('money')]);
  const urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
  const gateway = await gatewayBefore(urls, { oidcIssuer: issuer.issuer, partnerSubgraphs: ['money'] });
  const headers = { authorization: `Bearer ${await issuer.token()}`, 'accept-language': 'ko' };
  expect((await gateway.ask('{ funds places { id } }', { headers })).body.data).toEqual({ funds: ['a'], places: [] });
  const always = ['accept', 'accept-language', 'content-length', 'content-type', 'host', 'traceparent', 'x-request-id'];
  expect(told).toEqual({ money: always, places: [...always, 'authorization', proofHeader].sort() });
  await gateway.close();
  await Promise.all([issuer.stop(), places.close(), money.close()]);
});

test('a partner without an address stops the start and is named', () => {
  const log = createLogger('gateway', 'silent');
  const options = { urls: new Map(), limits: [], metrics: createMetrics('gateway'), log };
  expect(() => openSubgraphs({ ...options, partners: ['elsewhere'] })).toThrow("PARTNER_SUBGRAPHS names 'elsewhere'");
});
