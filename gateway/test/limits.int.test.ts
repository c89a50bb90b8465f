import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { type FakeSubgraph, startFake } from './fakes/graph.ts';

let issuer: TestIssuer;
let places: FakeSubgraph;
let money: FakeSubgraph;
let gateway: GatewayUnderTest;

const urls = () =>
  new Map([
    ['places', places.url],
    ['money', money.url],
  ]);

beforeAll(async () => {
  [issuer, places, money] = await Promise.all([startTestIssuer(), startFake('places'), startFake('money')]);
  gateway = await gatewayBefore(urls(), { oidcIssuer: issuer.issuer });
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([issuer.stop(), places.stop(), money.stop()]);
});

const limited = (name: string) => ({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: { name } } });
const korean = { 'accept-language': 'ko' };

describe('a request beyond the limits is answered 400 and told which', () => {
  const many = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => write(i)).join(' ');

  /** Seven to the power of `levels` when it is written out. */
  const bomb = (levels: number) =>
    `${many(levels, (level) => `fragment F${level} on Place { ${`...F${level + 1} `.repeat(7)} }`)} fragment F${levels} on Place { id }`;

  test('fragments that are not so large written out are answered', async () => {
    const { status, body } = await gateway.ask(`{ places { ...F0 } } ${bomb(4)}`);
    expect(status).toBe(200);
    expect(body.data).toEqual({ places: [{ id: '1' }, { id: '2' }] });
  });

  test.each([
    ['10,000 aliases', `{ ${many(10_000, (index) => `a${index}: funds`)} }`, 'characters'],
    ['300 aliases', `{ ${many(300, (index) => `a${index}: funds`)} }`, 'aliases'],
    ['a field repeated', `{ ${many(50, () => 'places { id }')} }`, 'repeats'],
    ['a query of nearly 1 MB', `{ echo(at: "${'x'.repeat(1_000_000)}") }`, 'characters'],
    ['deep lists', `{ echo(at: ${'['.repeat(4_000)}${']'.repeat(4_000)}) }`, 'nesting'],
    ['deep selections', `{ places { ${'within { '.repeat(2_000)} id ${'}'.repeat(2_001)} }`, 'nesting'],
    ['many directives', `{ funds ${many(101, (index) => `@d${index}`)} }`, 'directives'],
    ['many fragments', `{ ${many(101, () => '...F')} } fragment F on Query { funds }`, 'fragments'],
    ['fragments within fragments', `{ places { ...F0 } } ${bomb(14)}`, 'selections'],
    ['many fields at the root', `{ ${many(31, (index) => `a${index}: funds`)} }`, 'rootFields'],
  ])('%s', async (_, query, name) => {
    const { status, body } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([limited(name)]);
  });

  test('in Korean too', async () => {
    const { body } = await gateway.ask(`{ ${many(300, (index) => `a${index}: funds`)} }`, { headers: korean });
    expect(body.errors?.[0]?.message).toBe(
      '요청이 한도를 넘었습니다. 별칭 수: 최대 100. 모든 한도는 /limits에 있습니다.',
    );
  });

  test('fragments that contain each other', async () => {
    const { status, body } = await gateway.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', {
      headers: korean,
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toBe('조각(fragment)이 서로를 담고 있어 끝이 없습니다: A → B → A.');
  });

  test('a batch, however long', async () => {
    for (const count of [1, 1_000]) {
      const body = JSON.stringify(Array.from({ length: count }, () => ({ query: '{ funds }' })));
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${gateway.address}/graphql`, { method: 'POST', headers, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [limited('batch')] });
    }
  });

  test('values that nest without end in variables', async () => {
    const query = 'query Q($at: DateTime!) { echo(at: $at) }';
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect((await gateway.ask(query, { variables: { at: '2030-01-01T00:00:00Z' } })).status).toBe(200);
    const response = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"${query}","variables":{"at":${nested}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [limited('variableNesting')] });
  });

  test('an operation that the document does not have', async () => {
    const body = JSON.stringify({ query: 'query A { funds } query B { funds }', operationName: 'C' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${gateway.address}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
  });

  test('and nothing that is expensive to refuse is read for long', async () => {
    const query = `{ ${many(380, () => 'places { within { id } }')} }`;
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => gateway.ask(query)));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe('the cost of an operation', () => {
  test('is told to who asks for it, at its first request and at later ones', async () => {
    for (const _ of [1, 2]) {
      const answer = await gateway.ask('{ places { id } }', { headers: { 'x-dure-cost': '1' } });
      expect(answer.body).toMatchObject({
        data: { places: [{ id: '1' }, { id: '2' }] },
        extensions: { cost: { estimated: 10, most: 100_000 } },
      });
    }
    expect((await gateway.ask('{ places { id } }')).body).not.toHaveProperty('extensions');
  });
});

describe('the rate limit', () => {
  const few = (settings = {}) =>
    gatewayBefore(urls(), {
      oidcIssuer: issuer.issuer,
      rateLimits: { anonymous: 30, citizen: 60, partner: 90, trusted: 120 },
      ...settings,
    });

  test('counts what requests cost, tells what is left, and refuses with 429 until the window ends', async () => {
    const small = await few();
    const left = async () => (await small.ask('{ places { id } }')).headers.get('ratelimit');
    expect(await left()).toBe('"anonymous";r=19;t=60');
    expect(await left()).toMatch(/^"anonymous";r=8;t=(60|59)$/);
    const refused = await small.ask('{ places { id } }', { headers: korean });
    expect(refused.status).toBe(429);
    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(refused.body.errors?.[0]?.message).toMatch(/^요청이 너무 많습니다. \d\d초 뒤에/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('ratelimit-policy')).toBe('"anonymous";q=30;w=60');
    await small.close();
  });

  test('takes nothing for what it refuses, and one for what could not be read', async () => {
    const small = await few();
    expect((await small.ask('{ places { within { within { id } } } }')).status).toBe(429);
    expect((await small.ask('{ nothing }')).headers.get('ratelimit')).toMatch(/r=28;/);
    expect((await small.ask('{ funds }')).headers.get('ratelimit')).toMatch(/r=27;/);
    await small.close();
  });

  test('takes once for an operation that has run and whose variables do not fit', async () => {
    const small = await few();
    const query = 'query Q($at: DateTime!) { echo(at: $at) places { id } }';
    const leftAfter = async (at: unknown) => (await small.ask(query, { variables: { at } })).headers.get('ratelimit');
    expect(await leftAfter('2030-01-01T00:00:00Z')).toMatch(/r=19;/);
    expect(await leftAfter({ not: 'a time' })).toMatch(/r=8;/);
    await small.close();
  });

  test('is another for each kind of caller, and counts each caller', async () => {
    const small = await few({ partnerClients: ['a-partner'], trustedClients: ['our-app'] });
    const policyFor = async (options?: Parameters<TestIssuer['token']>[0]) => {
      const authorization = `Bearer ${await issuer.token(options)}`;
      return (await small.ask('{ funds }', { headers: { authorization } })).headers.get('ratelimit');
    };
    expect(await policyFor()).toMatch(/^"citizen";r=59;/);
    expect(await policyFor({ subject: 'another' })).toMatch(/^"citizen";r=59;/);
    expect(await policyFor({ subject: 'another' })).toMatch(/^"citizen";r=58;/);
    expect(await policyFor({ subject: 'one', claims: { azp: 'a-partner' } })).toMatch(/^"partner";r=89;/);
    expect(await policyFor({ subject: 'two', claims: { azp: 'a-partner' } })).toMatch(/^"partner";r=88;/);
    expect(await policyFor({ claims: { client_id: 'our-app' } })).toMatch(/^"trusted";r=119;/);
    await small.close();
  });

  test('goes by the address that a trusted proxy names, and only by that of a trusted one', async () => {
    const open = await few({ trustedProxies: ['loopback'] });
    const leftFor = async (where: GatewayUnderTest, address: string) =>
      (await where.ask('{ funds }', { headers: { 'x-forwarded-for': address } })).headers.get('ratelimit');
    expect(await leftFor(open, '203.0.113.1')).toMatch(/r=29;/);
    expect(await leftFor(open, '203.0.113.2')).toMatch(/r=29;/);
    expect(await leftFor(open, '203.0.113.1')).toMatch(/r=28;/);
    expect(await leftFor(open, '2001:db8:1:2::1')).toMatch(/r=29;/);
    expect(await leftFor(open, '2001:db8:1:2:ffff::9')).toMatch(/r=28;/);
    const closed = await few();
    expect(await leftFor(closed, '203.0.113.1')).toMatch(/r=29;/);
    expect(await leftFor(closed, '203.0.113.2')).toMatch(/r=28;/);
    await Promise.all([open.close(), closed.close()]);
  });
});

describe('/limits', () => {
  test('publishes every limit in the language of the request', async () => {
    const read = async (language: string) =>
      (await fetch(`${gateway.address}/limits`, { headers: { 'accept-language': language } })).json();
    expect(await read('en')).toMatchObject({
      operation: expect.arrayContaining([{ name: 'aliases', most: 100, about: 'Aliases in a document.' }]),
      rate: { windowSeconds: 60, callers: expect.arrayContaining([expect.objectContaining({ kind: 'partner' })]) },
      cost: { header: 'x-dure-cost' },
    });
    expect(await read('ko')).toMatchObject({
      operation: expect.arrayContaining([{ name: 'aliases', most: 100, about: '질의 문서의 별칭 수입니다.' }]),
    });
  });
});
