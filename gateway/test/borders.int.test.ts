import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { gatewayBefore } from './fakes/gateway.ts';
import { secret } from './fakes/graph.ts';

const seen: IncomingMessage[] = [];
const keeper = createServer((request, response) => {
  seen.push(request);
  if (request.headers['if-none-match'] === '"one"') return void response.writeHead(304, { etag: '"one"' }).end();
  response.writeHead(200, {
    ...{ 'content-type': 'application/geo+json', etag: '"one"', 'cache-control': 'public, max-age=3600' },
    'x-powered-by': 'us',
  });
  response.end('{"type":"FeatureCollection","features":[]}');
});
await new Promise<void>((done) => keeper.listen(0, '127.0.0.1', done));
const graphUrl = `http://127.0.0.1:${(keeper.address() as AddressInfo).port}/graphql`;
const urls = new Map(['places', 'pictures', 'money'].map((name) => [name, graphUrl]));
const bordersSubgraph = 'places';
const gateway = await gatewayBefore(urls, { bordersSubgraph });
afterAll(async () => {
  await gateway.close();
  keeper.close();
});

test('borders are handed on with how long they may be kept, and whoever has them is not sent them again', async () => {
  const first = await fetch(`${gateway.address}/borders/9911000000`);
  expect(await first.json()).toEqual({ type: 'FeatureCollection', features: [] });
  expect(Object.fromEntries(first.headers)).toMatchObject({
    ...{ 'content-type': 'application/geo+json', etag: '"one"', 'cache-control': 'public, max-age=3600' },
  });
  expect(first.headers.get('x-powered-by')).toBeNull();
  const again = await fetch(`${gateway.address}/borders/9911000000`, { headers: { 'if-none-match': '"one"' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(seen.map(({ url, headers }) => [url, headers['x-dure-gateway']])).toEqual([
    ['/borders/9911000000', secret],
    ['/borders/9911000000', secret],
  ]);
});

test('while the service is away, borders are not available', async () => {
  const lonely = await gatewayBefore(new Map([...urls, ['places', 'http://127.0.0.1:1/graphql']]), { bordersSubgraph });
  const response = await fetch(`${lonely.address}/borders/9911000000`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  await lonely.close();
});

test('where no service keeps borders there is no way to them, and a service without an address is told at the start', async () => {
  const without = await gatewayBefore(urls);
  expect((await fetch(`${without.address}/borders/9911000000`)).status).toBe(404);
  await without.close();
  await expect(gatewayBefore(urls, { bordersSubgraph: 'maps' })).rejects.toThrow('BORDERS_SUBGRAPH');
});
