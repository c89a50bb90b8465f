import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { photoBytesAtMost } from '@dure/schema/photos';
import { startTestIssuer } from '@dure/testkit/issuer';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { gatewayBefore } from './fakes/gateway.ts';
import { secret } from './fakes/graph.ts';

type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

const seen: Seen[] = [];
const keeper = createServer(async (request, response) => {
  const { method = '', url = '', headers } = request;
  seen.push({ method, url, headers, body: await buffer(request) });
  if (url.endsWith('/gone'))
    return void response.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":[]}');
  response.writeHead(method === 'POST' ? 201 : 200, {
    'content-type': 'image/webp',
    'x-powered-by': 'us',
    'cache-control': 'public',
  });
  response.end('bytes');
});
await new Promise<void>((done) => keeper.listen(0, '127.0.0.1', done));
const graphUrl = `http://127.0.0.1:${(keeper.address() as AddressInfo).port}/graphql`;
const issuer = await startTestIssuer();
const urls = new Map([
  ['pictures', graphUrl],
  ['places', graphUrl],
  ['money', graphUrl],
]);
const photosSubgraph = 'pictures';
const gateway = await gatewayBefore(urls, { photosSubgraph, oidcIssuer: issuer.issuer });
afterAll(async () => {
  await gateway.close();
  await issuer.stop();
  keeper.close();
});
beforeEach(() => {
  seen.length = 0;
});

const photo = new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x80]);
const post = (headers: Record<string, string>, body: Uint8Array<ArrayBuffer> = photo) =>
  fetch(`${gateway.address}/photos`, { method: 'POST', body, headers: { 'content-type': 'image/jpeg', ...headers } });

describe('a photo', () => {
  test('is handed on byte for byte, with the gateway’s proof, who sends it and its ids, and nothing else', async () => {
    const authorization = `Bearer ${await issuer.token()}`;
    const ids = { 'x-request-id': 'request-of-photo', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-00` };
    const response = await post({ authorization, ...ids, cookie: 'a=b', 'x-dure-gateway': 'forged' });
    expect([response.status, await response.text()]).toEqual([201, 'bytes']);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.body).toEqual(Buffer.from(photo));
    expect(seen[0]?.headers).toMatchObject({ authorization, ...ids, 'x-dure-gateway': secret });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
  });

  test('of a caller whose token does not hold is not handed on', async () => {
    const response = await post({ authorization: `Bearer ${await issuer.forgedToken()}` });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(seen).toEqual([]);
  });

  test('that is too large is not handed on', async () => {
    expect((await post({}, new Uint8Array(photoBytesAtMost + 1))).status).toBe(413);
    expect(seen).toEqual([]);
  });

  test('is read through the gateway, with how long it may be kept and without who answers', async () => {
    const response = await fetch(`${gateway.address}/photos/one/small`);
    expect([response.status, await response.text()]).toEqual([200, 'bytes']);
    expect(response.headers.get('cache-control')).toBe('public');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/photos/one/small' });
    expect((await fetch(`${gateway.address}/photos/one/gone`)).status).toBe(404);
  });
});

test('whoever hands in photos without pause is told to wait', async () => {
  const strict = await gatewayBefore(urls, {
    photosSubgraph,
    rateLimits: { anonymous: 150_000, citizen: 1, partner: 1, trusted: 1 },
  });
  const send = () =>
    fetch(`${strict.address}/photos`, { method: 'POST', body: photo, headers: { 'content-type': 'image/jpeg' } });
  const statuses = [(await send()).status, (await send()).status];
  expect(statuses).toEqual([201, 429]);
  await strict.close();
});

test('while the service is away, photos are not available and everything else is', async () => {
  const lonely = await gatewayBefore(new Map([...urls, ['pictures', 'http://127.0.0.1:1/graphql']]), {
    photosSubgraph,
  });
  const response = await fetch(`${lonely.address}/photos/one/small`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  expect((await fetch(`${lonely.address}/limits`)).status).toBe(200);
  await lonely.close();
});

test('where no service keeps photos there is no way to them, and a service without an address is told at the start', async () => {
  const without = await gatewayBefore(urls);
  expect((await fetch(`${without.address}/photos/one/small`)).status).toBe(404);
  await without.close();
  await expect(gatewayBefore(urls, { photosSubgraph: 'drawings' })).rejects.toThrow('PHOTOS_SUBGRAPH');
});
