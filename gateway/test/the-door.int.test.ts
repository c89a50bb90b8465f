import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore, operator } from './fakes/gateway.ts';
import { type FakeSubgraph, startFake } from './fakes/graph.ts';

let issuer: TestIssuer;
let places: FakeSubgraph;
let money: FakeSubgraph;
let gateway: GatewayUnderTest;

const settings = () => ({ oidcIssuer: issuer.issuer });
const urls = () =>
  new Map([
    ['places', places.url],
    ['money', money.url],
  ]);

beforeAll(async () => {
  [issuer, places, money] = await Promise.all([startTestIssuer(), startFake('places'), startFake('money')]);
  gateway = await gatewayBefore(urls(), settings());
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([issuer.stop(), places.stop(), money.stop()]);
});

const code = (expected: string) => expect.objectContaining({ extensions: expect.objectContaining({ code: expected }) });
const told = '{ told { authorization acceptLanguage requestId traceparent cookie } }';

describe('identity', () => {
  test('anonymous callers may ask', async () => {
    expect((await gateway.ask('{ places { id } }')).status).toBe(200);
  });

  test('a valid token goes on to the subgraphs', async () => {
    const authorization = `Bearer ${await issuer.token()}`;
    const { body } = await gateway.ask(told, { headers: { authorization } });
    expect(body.data).toMatchObject({ told: { authorization } });
  });

  test.each([
    ['an expired token', () => issuer.token({ secondsLeft: -60 })],
    ['a token of another issuer', () => issuer.token({ issuer: 'https://elsewhere.example' })],
    ['a forged token', () => issuer.forgedToken()],
    ['nonsense', () => 'nonsense'],
  ])('%s is answered 401', async (_, token) => {
    const { status, headers, body } = await gateway.ask('{ places { id } }', {
      headers: { authorization: `Bearer ${await token()}` },
    });
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect(body.errors).toEqual([code('UNAUTHENTICATED')]);
    expect(body.errors?.[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
  });
});

describe('what subgraphs are told', () => {
  test('is the language, request id and trace, and nothing else of the caller', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { 'accept-language': 'ko-KR', 'x-request-id': 'my-request-9', traceparent, cookie: 'a=b' };
    const { body } = await gateway.ask(told, { headers });
    expect(body.data).toEqual({
      told: { authorization: null, acceptLanguage: 'ko', requestId: 'my-request-9', traceparent, cookie: null },
    });
  });

  test('is a trace of the gateway where the caller has none', async () => {
    const { body } = await gateway.ask('{ told { traceparent } }');
    expect(body.data).toMatchObject({
      told: { traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/) },
    });
  });
});

describe('a request that may not pass', () => {
  const send = async (init: RequestInit, query = '') => {
    const response = await fetch(`${gateway.address}/graphql${query}`, init);
    return { status: response.status, body: await response.json() };
  };
  const json = { 'content-type': 'application/json' };

  test('because a foreign page could send it is stopped', async () => {
    const form = await send({
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ funds }"}',
    });
    expect(form.status).toBe(400);
    const link = await send({ method: 'GET' }, `?query=${encodeURIComponent('{ funds }')}`);
    expect(link).toMatchObject({ status: 400, body: { errors: [{ message: expect.stringContaining('CSRF') }] } });
  });

  test('because it is too large is answered 413', async () => {
    const { status, body } = await send({
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: ' '.repeat(10_000_000) }),
    });
    expect(status).toBe(413);
    expect(body).toEqual({ errors: [code('BAD_REQUEST')] });
  });

  test.each([
    ['is not JSON', 400, { 'content-type': 'application/json' }, '{"query":'],
    ['is empty', 400, { 'content-type': 'application/json' }, ''],
    ['is of another type', 415, { 'content-type': 'application/xml' }, '<query/>'],
    ['does not say its type', 415, { 'content-type': '' }, '{"query":"{ funds }"}'],
  ])('because its body %s is told so, also the second time', async (_, status, headers, body) => {
    for (const _time of [1, 2]) {
      const answer = await send({ method: 'POST', headers, body });
      expect(answer).toEqual({ status, body: { errors: [expect.objectContaining({ message: expect.any(String) })] } });
    }
  });

  test('because it is a batch is refused', async () => {
    const { status } = await send({
      method: 'POST',
      headers: json,
      body: '[{"query":"{ funds }"},{"query":"{ funds }"}]',
    });
    expect(status).toBe(400);
  });

  test('because it nests too deep is refused, also through fragments', async () => {
    const nested = (levels: number) => `${'within { '.repeat(levels)}id${' }'.repeat(levels)}`;
    expect((await gateway.ask(`{ places { ${nested(13)} } }`)).body.errors).toBeUndefined();
    const deep = await gateway.ask(`{ places { ${nested(14)} } }`);
    expect(deep.status).toBe(400);
    expect(deep.body.errors).toEqual([code('GRAPHQL_VALIDATION_FAILED')]);
    expect(deep.body.errors?.[0]?.extensions.limit).toEqual({ name: 'depth', most: 15, found: 16 });
    const spread = `{ places { ...A } } fragment A on Place { ${'within { '.repeat(8)} ...B ${' }'.repeat(8)} } fragment B on Place { ${nested(8)} }`;
    expect((await gateway.ask(spread)).body.errors?.[0]?.extensions.limit).toMatchObject({ found: 18 });
  });

  test('because it is too long is refused before it is read', async () => {
    const { status, body } = await gateway.ask(`{ ${'funds(a:1) '.repeat(900)} }`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([code('GRAPHQL_VALIDATION_FAILED')]);
  });

  test('because a value is malformed is refused at the gateway', async () => {
    expect((await gateway.ask('{ echo(at: "soon") }')).body.errors).toEqual([code('GRAPHQL_VALIDATION_FAILED')]);
    const { body } = await gateway.ask('query Q($at: DateTime!) { echo(at: $at) }', { variables: { at: 'soon' } });
    expect(body.errors).toEqual([code('BAD_USER_INPUT')]);
  });

  test('because a value is none of its enum is refused at the gateway', async () => {
    const at = '"2027-01-02T03:04:05Z"';
    expect((await gateway.ask(`{ echo(at: ${at}, spelt: WHOLE) }`)).body.errors).toBeUndefined();
    const literal = await gateway.ask(`{ echo(at: ${at}, spelt: SHORT) }`);
    expect(literal.body.errors).toEqual([code('GRAPHQL_VALIDATION_FAILED')]);
    const query = `query Q($spelt: Spelling) { echo(at: ${at}, spelt: $spelt) }`;
    const { body } = await gateway.ask(query, { variables: { spelt: 'SHORT' } });
    expect(body.errors).toEqual([code('BAD_USER_INPUT')]);
  });

  test('because it asks for the inside of federation is refused', async () => {
    for (const inside of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      expect((await gateway.ask(inside)).body.errors).toEqual([code('GRAPHQL_VALIDATION_FAILED')]);
    }
  });
});

describe('in production', () => {
  test('there is no query page and no introspection', async () => {
    expect((await fetch(`${gateway.address}/query`)).status).toBe(404);
    expect(await (await fetch(gateway.address)).json()).toMatchObject({ name: 'Dure', graph: '/graphql' });
    expect((await gateway.ask(getIntrospectionQuery())).body.data).toBeUndefined();
    expect((await gateway.ask('{ plces { id } }')).body.errors?.[0]?.message).not.toContain('places');
  });
});

describe('the query page', () => {
  test('comes whole from the gateway, with introspection, and may load nothing from elsewhere', async () => {
    const open = await gatewayBefore(urls(), { ...settings(), queryPage: true });
    const page = await fetch(`${open.address}/query`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(html).not.toMatch(/(src|href|from)[=\s]+["']https?:/);
    const files = [...html.matchAll(/(?:href|from) ?=? ?"(\/query\/files\/[^"]+)"/g)].map(([, file]) => file);
    expect(files).not.toHaveLength(0);
    for (const file of files) expect((await fetch(`${open.address}${file}`)).status).toBe(200);
    expect((await open.ask(getIntrospectionQuery())).body.errors).toBeUndefined();
    await open.close();
  });

  test('is where `/` leads to, and asks in the language of the browser', async () => {
    const open = await gatewayBefore(urls(), { ...settings(), queryPage: true });
    const pageFor = async (path: string, language: string) => {
      const page = await fetch(`${open.address}${path}`, { headers: { 'accept-language': language } });
      return { url: page.url, html: (await page.text()).replaceAll('\\', '') };
    };
    const korean = await pageFor('/', 'ko-KR,ko;q=0.9,en;q=0.8');
    expect(korean.url).toBe(`${open.address}/query`);
    expect(korean.html).toMatch(/<html lang="ko">[\s\S]*"accept-language": "ko"/);
    expect((await pageFor('/query/', 'en-GB')).html).toMatch(/<html lang="en">[\s\S]*"accept-language": "en"/);
    await open.close();
  });
});

describe('the health of the gateway', () => {
  test('is that of its parts, and says which is not ready and why', async () => {
    const ready = async () => {
      const response = await fetch(`${gateway.address}/health/ready`, operator);
      return { status: response.status, body: await response.json() };
    };
    expect(await ready()).toMatchObject({ status: 200, body: { status: 'ready' } });
    money.setReason('The pool is empty.');
    const broken = { name: 'money', ready: false, reason: 'database: The pool is empty.' };
    expect(await ready()).toEqual({
      status: 200,
      body: { status: 'degraded', checks: [{ name: 'places', ready: true }, broken] },
    });
    places.setReason('The disk is full.');
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'not ready' } });
    places.setReason(null);
    money.setReason(null);
  });

  test('is not made to hold what a part answers without end', async () => {
    const endless = createServer((_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.writeHead(200).on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const { port } = endless.address() as AddressInfo;
    const asked = await gatewayBefore(new Map([...urls(), ['money', `http://127.0.0.1:${port}/graphql`]]), settings());
    const body = await (await fetch(`${asked.address}/health/ready`, operator)).json();
    expect(body).toMatchObject({
      status: 'degraded',
      checks: [{ name: 'places' }, { name: 'money', reason: 'It answered with status 200, but not about its health.' }],
    });
    await asked.close();
    endless.closeAllConnections();
    endless.close();
  });

  test('names a part that does not answer', async () => {
    const lonely = await gatewayBefore(new Map([...urls(), ['money', 'http://127.0.0.1:9/graphql']]), settings());
    const body = await (await fetch(`${lonely.address}/health/ready`, operator)).json();
    expect(body).toMatchObject({ checks: [{ name: 'places' }, { name: 'money', reason: 'It does not answer.' }] });
    await lonely.close();
  });

  test('is told to strangers without names and reasons, and they see no metrics', async () => {
    const closed = await gatewayBefore(urls(), { ...settings(), operationsToken: undefined });
    money.setReason('The pool is empty.');
    const strangers = [
      undefined,
      'Bearer ',
      'Bearer undefined',
      'the-token-of-the-operators',
      'Bearer another-token-0000',
    ];
    for (const [asked, given] of [
      ...strangers.map((each) => [gateway, each] as const),
      [closed, 'Bearer x'] as const,
    ]) {
      const init = given === undefined ? {} : { headers: { authorization: given } };
      const ready = await fetch(`${asked.address}/health/ready`, init);
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'degraded' }]);
      const metrics = await fetch(`${asked.address}/metrics`, init);
      expect([metrics.status, await metrics.json()]).toEqual([404, { errors: [code('NOT_FOUND')] }]);
    }
    money.setReason(null);
    expect(await (await fetch(`${gateway.address}/health/ready`)).json()).toEqual({ status: 'ready' });
    await closed.close();
  });
});

test('requests to subgraphs are counted by their name', async () => {
  const count = async () => {
    const text = await (await fetch(`${gateway.address}/metrics`, operator)).text();
    return Number(/dure_subgraph_requests_total\{subgraph="money",service="gateway"\} (\d+)/.exec(text)?.[1] ?? 0);
  };
  const before = await count();
  await gateway.ask('{ places { raised { minorUnits } } }');
  expect(await count()).toBe(before + 1);
});

test('a subgraph without an address stops the start and is named', async () => {
  await expect(gatewayBefore(new Map([['places', places.url]]), settings())).rejects.toThrow("no address for 'money'");
});

test('nothing is told to the maker of the libraries', () => {
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
});
