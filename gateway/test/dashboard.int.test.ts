import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'dure-dashboard-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pages</title>');
writeFileSync(
  join(folder, 'serving.json'),
  JSON.stringify({ routes: ['/', '/m/:code'], styleHashes: ['sha256-abc='] }),
);
writeFileSync(join(folder, 'assets/page-1a2b.js'), 'export {};'.repeat(100));
writeFileSync(join(folder, 'assets/page-1a2b.js.br'), 'compressed');
writeFileSync(join(folder, 'worker.js'), 'self;');
writeFileSync(join(folder, 'secret.txt'), 'secret');

/** None of them is asked for anything here. */
const urls = new Map(['places', 'money'].map((name) => [name, 'http://127.0.0.1:1/graphql']));
let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await gatewayBefore(urls, { dashboardPath: folder });
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}${path}`, { headers, redirect: 'manual' });

test('every page has the one document, asked for again each time, that may load nothing from elsewhere', async () => {
  for (const path of ['/', '/m/9911000000']) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Pages</title>']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc=';");
    expect(policy).not.toContain('unsafe');
    // Not by fetch, which asks past every cache when it is given a condition.
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await request(`${gateway.address}${path}`, { headers })).statusCode).toBe(304);
  }
});

test('its files may be kept for ever, and come compressed where the browser takes it', async () => {
  const plain = await get('/assets/page-1a2b.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const compressed = await get('/assets/page-1a2b.js', { 'accept-encoding': 'br' });
  expect(compressed.headers.get('content-encoding')).toBe('br');
  expect(compressed.headers.get('content-type')).toContain('javascript');
  expect(compressed.headers.get('vary')).toContain('accept-encoding');
});

test('its worker stands before all pages, and is asked for again each time', async () => {
  const response = await get('/worker.js');
  expect([response.status, await response.text()]).toEqual([200, 'self;']);
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('an address that is none of a page leads nowhere, and nothing beside the files is given away', async () => {
  for (const path of [
    '/elsewhere',
    '/m',
    '/assets/gone.js',
    '/secret.txt',
    '/assets/../secret.txt',
    '/assets/%2e%2e/secret.txt',
  ]) {
    expect((await get(path)).status, path).toBe(404);
  }
});

test('where no client is named the pages are told of no sign-in, and may ask nobody but us', async () => {
  expect(await (await get('/dashboard.json')).json()).toEqual({ signIn: null });
  expect((await get('/')).headers.get('content-security-policy')).toContain("; connect-src 'self';");
});

test('pages are told how people sign in, and may ask the issuer', async () => {
  const other = await gatewayBefore(urls, {
    dashboardPath: folder,
    oidcIssuer: 'https://login.city.example/realms/city',
    dashboardClientId: 'pages',
    dashboardScope: 'openid',
    dashboardAudience: 'dure',
    dashboardConnectTo: ['https://tokens.city.example'],
  });
  const told = await fetch(`${other.address}/dashboard.json`);
  expect(told.headers.get('cache-control')).toBe('no-cache');
  expect(await told.json()).toEqual({
    signIn: {
      issuer: 'https://login.city.example/realms/city',
      clientId: 'pages',
      scope: 'openid',
      resource: null,
      audience: 'dure',
    },
  });
  const policy = (await fetch(`${other.address}/`)).headers.get('content-security-policy');
  expect(policy).toContain("; connect-src 'self' https://login.city.example https://tokens.city.example;");
  await other.close();
});

test('a browser at an address that leads nowhere gets the pages, which say so, with status 404; a program gets its words', async () => {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  for (const path of ['/elsewhere', '/m', '/m/9911000000/nothing/here', '/%00']) {
    const page = await get(path, { accept });
    expect([page.status, await page.text()], path).toEqual([404, '<!doctype html><title>Pages</title>']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(page.headers.get('vary')).toContain('accept');
  }
  for (const given of ['*/*', 'application/json', 'text/html;q=0']) {
    const told = await get('/elsewhere', { accept: given });
    expect([told.status, await told.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
  }
  const posted = await fetch(`${gateway.address}/elsewhere`, { method: 'POST', headers: { accept } });
  expect([posted.status, posted.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')]);
});

test('the graph and its health are where they were', async () => {
  expect((await get('/health/live')).status).toBe(200);
  expect((await gateway.ask('{ __typename }')).body).toMatchObject({ data: { __typename: 'Query' } });
});

test('a folder without a build is said at the start', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'dure-empty-'));
  await expect(gatewayBefore(urls, { dashboardPath: empty })).rejects.toThrow('holds no build of the dashboard');
  rmSync(empty, { recursive: true });
});
