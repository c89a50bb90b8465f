import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestIssuer, type TestIssuer } from '@dure/testkit/issuer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type GatewayUnderTest, gatewayBefore } from './fakes/gateway.ts';
import { composeFakes, type FakeSubgraph, startFake } from './fakes/graph.ts';
import { openStream } from './fakes/stream.ts';

const registered = 'query Funds { funds }';
const deep = `query Deep { places { ${'within { '.repeat(16)} id ${'}'.repeat(17)} }`;
const other = '{ places { id } }';
const followed = 'subscription Followed { placeChanged(id: "1") { name } }';
const otherFollowed = 'subscription { placeChanged(id: "1") { id } }';

let issuer: TestIssuer;
let places: FakeSubgraph;
let money: FakeSubgraph;
let folder: string;
const running: GatewayUnderTest[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-documents-'));
  [issuer, places, money] = await Promise.all([startTestIssuer(), startFake('places'), startFake('money')]);
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [registered, deep, followed].map((body) => ({ id: idOf(body), name: 'Funds', type: 'query', body })),
    }),
  );
  const supergraph = composeFakes().replace(
    'places: [Place!]! @join__field(graph: PLACES)',
    '$& @cacheControl(maxAge: 60)',
  );
  const definition = 'directive @cacheControl(maxAge: Int) on FIELD_DEFINITION';
  await writeFile(join(folder, 'supergraph.graphql'), `${supergraph}\n${definition}\n`);
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
  await Promise.all([issuer.stop(), places.stop(), money.stop(), rm(folder, { recursive: true })]);
});

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

type Mode = 'only' | 'prefer' | 'off';

async function gatewayThat(trustedDocuments: Mode, settings = {}): Promise<GatewayUnderTest> {
  const urls = new Map([
    ['places', places.url],
    ['money', money.url],
  ]);
  const gateway = await gatewayBefore(urls, {
    oidcIssuer: issuer.issuer,
    trustedDocuments,
    trustedDocumentsPath: join(folder, 'manifest.json'),
    ...settings,
  });
  running.push(gateway);
  return gateway;
}

async function post({ address }: GatewayUnderTest, body: object, headers = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

const persisted = (id: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
const code = (expected: string) => [
  expect.objectContaining({ extensions: expect.objectContaining({ code: expected }) }),
];

describe('where only registered operations run', () => {
  test('they run by id and by text, the first time and again', async () => {
    const gateway = await gatewayThat('only');
    for (const body of [persisted(idOf(registered)), { query: registered }, persisted(idOf(registered))]) {
      expect((await post(gateway, body)).body).toEqual({ data: { funds: ['mutual aid'] } });
    }
  });

  test('nothing else does, and nothing can be taught', async () => {
    const gateway = await gatewayThat('only');
    const unknown = await post(gateway, persisted(idOf(other)), { 'accept-language': 'ko' });
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors).toEqual(code('PERSISTED_QUERY_NOT_IN_LIST'));
    expect(unknown.body.errors?.[0]?.message).toBe('이 식별자로 등록된 질의가 없습니다.');
    for (const body of [
      { query: other },
      { query: other, ...persisted(idOf(other)) },
      { query: other, ...persisted(idOf(registered)) },
    ]) {
      const { status, body: answer } = await post(gateway, body);
      expect(status).toBe(400);
      expect(answer.errors).toEqual(code('QUERY_NOT_IN_SAFELIST'));
    }
  });

  test('a subscription is opened when it is registered, by id or by text, and otherwise refused', async () => {
    const { address } = await gatewayThat('only');
    for (const body of [persisted(idOf(followed)), { query: followed }]) {
      const stream = await openStream(`${address}/graphql/stream`, body, {});
      expect((await stream.next())?.data).toEqual({ data: { placeChanged: { name: '가온동' } } });
      stream.close();
    }
    for (const [body, expected] of [
      [{ query: otherFollowed }, 'QUERY_NOT_IN_SAFELIST'],
      [{ query: otherFollowed, ...persisted(idOf(followed)) }, 'QUERY_NOT_IN_SAFELIST'],
      [persisted(idOf(otherFollowed)), 'PERSISTED_QUERY_NOT_IN_LIST'],
    ] as const) {
      await expect(openStream(`${address}/graphql/stream`, body, {})).rejects.toThrow(expected);
    }
  });

  test('their shape is trusted, as far as it may go', async () => {
    const gateway = await gatewayThat('only', { operationLimits: undefined });
    expect((await post(gateway, persisted(idOf(deep)))).body.errors).toBeUndefined();
  });
});

describe('where registered operations are preferred', () => {
  test('others run too, within the limits, and can be taught', async () => {
    const gateway = await gatewayThat('prefer');
    expect((await post(gateway, persisted(idOf(registered)))).status).toBe(200);
    expect((await post(gateway, persisted(idOf(other)))).body.errors).toEqual(code('PERSISTED_QUERY_NOT_FOUND'));
    expect((await post(gateway, { query: other, ...persisted(idOf(other)) })).status).toBe(200);
    for (const _ of [1, 2]) expect((await post(gateway, persisted(idOf(other)))).body.data).toBeDefined();
  });

  test('an id that is not that of the text is refused', async () => {
    const gateway = await gatewayThat('prefer');
    expect((await post(gateway, { query: other, ...persisted(idOf('{ funds }')) })).status).toBe(400);
  });
});

test('without registered operations the manifest is not read', async () => {
  const gateway = await gatewayThat('off', { trustedDocumentsPath: '/nowhere' });
  expect((await post(gateway, persisted(idOf(registered)))).body.errors).toEqual(code('PERSISTED_QUERY_NOT_FOUND'));
});

test('a manifest that is missing or malformed stops the start', async () => {
  await expect(gatewayThat('only', { trustedDocumentsPath: undefined })).rejects.toThrow(
    'TRUSTED_DOCUMENTS_PATH is missing',
  );
  await expect(gatewayThat('prefer', { trustedDocumentsPath: join(folder, 'supergraph.graphql') })).rejects.toThrow(
    'no manifest of persisted queries',
  );
});

describe('a GET', () => {
  const get = async (query: string, headers: Record<string, string> = {}) => {
    const gateway = running.at(-1) ?? (await gatewayThat('off'));
    const search = new URLSearchParams({ query });
    return fetch(`${gateway.address}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1', ...headers } });
  };
  beforeAll(() => gatewayThat('off', { supergraphPath: join(folder, 'supergraph.graphql') }));

  test('may be kept as long as the schema says, and is not sent again while it is the same', async () => {
    const first = await get('{ places { id } }');
    expect(first.headers.get('cache-control')).toBe('max-age=60, public');
    expect(first.headers.get('vary')).toBe('accept, accept-language, authorization');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get('{ places { id } }', { 'if-none-match': `"another", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get('{ places { id name } }', { 'if-none-match': etag })).status).toBe(200);
  });

  test('is for its caller alone when a token came with it', async () => {
    const authorization = `Bearer ${await issuer.token()}`;
    expect((await get('{ places { id } }', { authorization })).headers.get('cache-control')).toBe(
      'max-age=60, private',
    );
  });

  test.each([
    ['the schema says nothing', '{ funds }'],
    ['something is missing', '{ places { id } broken }'],
    ['it is refused', '{ nothing }'],
  ])('may not be kept when %s', async (_, query) => {
    const answer = await get(query);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  test('of a persisted query runs by its id', async () => {
    const gateway = await gatewayThat('prefer');
    const extensions = JSON.stringify(persisted(idOf(registered)).extensions);
    const address = `${gateway.address}/graphql?${new URLSearchParams({ extensions })}`;
    const answer = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await answer.json()).toEqual({ data: { funds: ['mutual aid'] } });
  });
});
