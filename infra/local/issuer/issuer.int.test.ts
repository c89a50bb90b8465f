import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from '@dure/kit/identity';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../ports.ts';
import { keptKeys } from './keys.ts';
import { dashboardClientId, demoPersonGrant, devClientId, graphResource } from './names.ts';
import { createProvider } from './provider.ts';
import { createIssuerServer } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'dure-issuer-'));
const keysFile = join(home, 'issuer', 'keys.json');
let issuer = '';
let server: Server;

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  server = createIssuerServer(createProvider({ issuer, audience: 'dure', keys: await keptKeys(keysFile) }));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(home, { recursive: true });
});

const post = (form: Record<string, string>) =>
  fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams({ client_id: devClientId, ...form }) });

async function tokenFor(person: string): Promise<string> {
  const answer = (await (await post({ grant_type: demoPersonGrant, person })).json()) as { access_token: string };
  return answer.access_token;
}

const verify = async (token: string) =>
  (await jwtVerify(token, createRemoteJWKSet(new URL(`${issuer}/jwks`)), { issuer, audience: 'dure' })).payload;

describe('a token for a demo person', () => {
  test('is signed by the published key, for the graph, with the roles of the person', async () => {
    const payload = await verify(await tokenFor('official'));
    expect(payload).toMatchObject({ sub: 'official', dure_roles: { '9911000000': ['citizen', 'official'] } });
    expect(payload.exp).toBeGreaterThan(Date.now() / 1000 + 3_600);
  });

  test('can be had for a generated member', async () => {
    expect(await verify(await tokenFor('member-400'))).toMatchObject({ dure_roles: { '9911000000': ['citizen'] } });
  });

  test('names every municipality for the operator, and none for a stranger', async () => {
    expect(await verify(await tokenFor('operator'))).toMatchObject({ dure_roles: { '*': ['operator'] } });
    expect(await verify(await tokenFor('stranger'))).toMatchObject({ dure_roles: {} });
  });

  test('is understood by the verifier that gateway and services use', async () => {
    const verifier = createVerifier({ oidcIssuer: issuer, oidcAudience: 'dure' });
    const actor = await verifier(`Bearer ${await tokenFor('steward')}`);
    expect(actor.kind === 'member' && actor.roles.get('9911000000')).toEqual(new Set(['citizen', 'steward']));
  });

  test.each(['nobody', 'member-000', 'member-401', ''])('is refused for the unknown person %j', async (person) => {
    const answer = await post({ grant_type: demoPersonGrant, person });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
  });
});

test('discovery names the issuer, its keys and the code flow with PKCE', async () => {
  const document = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  expect(document).toMatchObject({
    issuer,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
  });
});

describe('the code flow', () => {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = 'http://127.0.0.1:51234/callback';

  /** A browser in a few lines: follows redirects of the issuer and keeps its cookies. */
  function browser() {
    const cookies = new Map<string, string>();
    return async (address: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(address, {
        ...init,
        redirect: 'manual',
        headers: { cookie, 'accept-language': 'ko' },
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return response;
    };
  }

  function authorizationAddress(redirect: string, client = devClientId): string {
    return `${issuer}/auth?${new URLSearchParams({
      client_id: client,
      response_type: 'code',
      redirect_uri: redirect,
      scope: 'openid profile graph',
      resource: graphResource,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })}`;
  }

  const locationOf = (response: Response): string => new URL(response.headers.get('location') ?? '', issuer).href;

  test('logs a chosen person in without a password and ends in a token of theirs', async () => {
    const open = browser();
    const loginAddress = locationOf(await open(authorizationAddress(redirectUri)));
    const page = await open(loginAddress);
    expect(await page.text()).toContain('<html lang="ko">');
    const chosen = await open(loginAddress, { method: 'POST', body: new URLSearchParams({ person: 'sol' }) });
    const callback = new URL(locationOf(await open(locationOf(chosen))));
    expect(callback.origin).toBe('http://127.0.0.1:51234');
    const code = callback.searchParams.get('code') ?? '';
    const answer = await post({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect(await verify(token)).toMatchObject({ sub: 'sol', dure_roles: { '9911000000': ['citizen'] } });
  });

  test('tells the dashboard the name of who logged in, and logs them out again when they say so', async () => {
    const open = browser();
    const loginAddress = locationOf(await open(authorizationAddress(redirectUri, dashboardClientId)));
    const chosen = await open(loginAddress, { method: 'POST', body: new URLSearchParams({ person: 'sol' }) });
    const code = new URL(locationOf(await open(locationOf(chosen)))).searchParams.get('code') ?? '';
    const answer = await post({
      client_id: dashboardClientId,
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      resource: graphResource,
    });
    const tokens = (await answer.json()) as { access_token: string; id_token: string };
    expect(await verify(tokens.access_token)).toMatchObject({ sub: 'sol', client_id: dashboardClientId });
    expect(decodeJwt(tokens.id_token)).toMatchObject({ sub: 'sol', name: '박솔' });
    const home = 'http://127.0.0.1:51234/';
    const leaving = new URLSearchParams({ client_id: dashboardClientId, post_logout_redirect_uri: home });
    const page = await (await open(`${issuer}/session/end?${leaving}`)).text();
    expect(page).toContain('로그아웃하기');
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const left = await open(`${issuer}/session/end/confirm`, { method: 'POST', body });
    expect(locationOf(left)).toBe(home);
    const again = await open(authorizationAddress(redirectUri, dashboardClientId));
    expect(new URL(locationOf(again)).pathname).toMatch(/^\/interaction\//);
  });

  test('never redirects to another machine', async () => {
    expect((await browser()(authorizationAddress('https://attacker.example/callback'))).status).toBe(400);
  });
});

test('a request under a name that is not of this machine is refused', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((done) => {
    const { port } = new URL(issuer);
    request({ host: '127.0.0.1', port, path: '/jwks', headers: { host: 'attacker.example' } }, (response) =>
      done(response.statusCode),
    ).end();
  });
  expect(status).toBe(403);
});

test('the keys are kept, readable by their owner alone', async () => {
  expect(await keptKeys(keysFile)).toEqual(await keptKeys(keysFile));
  expect(statSync(keysFile).mode & 0o077).toBe(0);
});
