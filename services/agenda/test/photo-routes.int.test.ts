import type { ServiceConfig } from '@dure/kit/config';
import { newId } from '@dure/kit/ids';
import { createLogger } from '@dure/kit/log';
import { startService } from '@dure/kit/service';
import { photoBytesAtMost } from '@dure/schema/photos';
import { createDatabase } from '@dure/testkit/database';
import { startTestIssuer } from '@dure/testkit/issuer';
import { afterAll, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { photograph, temporaryStore } from './photos.ts';

const gatewaySecret = 'a secret of the test, long enough';
const issuer = await startTestIssuer();
const database = await createDatabase('photo_routes');
const config: ServiceConfig = {
  ...{ port: 0, host: '127.0.0.1', oidcIssuer: issuer.issuer, oidcAudience: issuer.audience, oidcJwksUri: undefined },
  ...{
    gatewaySecret,
    logLevel: 'silent',
    otlpEndpoint: undefined,
    tracesSampler: undefined,
    tracesSamplerRatio: undefined,
    databaseUrl: database.url,
    databasePoolSize: 4,
  },
  ...{ kafkaBrokers: [], kafkaSsl: false, kafkaSaslUsername: undefined, kafkaSaslPassword: undefined },
  ...{ kafkaReplicationFactor: 1, kafkaMinIsr: 1, eventPeers: new Map(), movableClock: false },
  objectStore: undefined,
};
const start = (objectStore: string | undefined) =>
  startService(definition, { ...config, objectStore }, createLogger('agenda', 'silent'));
const service = await start(temporaryStore());
afterAll(async () => {
  await service.stop();
  await issuer.stop();
  await database.drop();
});

const proof = { 'x-dure-gateway': gatewaySecret };
const bearer = async () => ({ ...proof, authorization: `Bearer ${await issuer.token()}` });
const send = (body: Buffer, headers: Record<string, string>, url = service.url) =>
  fetch(`${url}/photos`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': 'image/png', ...headers },
  });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('POST /photos', () => {
  test('takes a photo and answers its id', async () => {
    const response = await send(await photograph(), await bearer());
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: expect.any(String), width: 40, height: 30 });
  });

  test('refuses who is not logged in, and who does not come through the gateway', async () => {
    const anonymous = await send(await photograph(), proof);
    expect([anonymous.status, await codeOf(anonymous)]).toEqual([401, 'UNAUTHENTICATED']);
    const stranger = await send(await photograph(), { authorization: `Bearer ${await issuer.token()}` });
    expect([stranger.status, await codeOf(stranger)]).toEqual([403, 'FORBIDDEN']);
  });

  test('refuses what is no photo, whatever it is said to be, and no body at all', async () => {
    for (const body of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), Buffer.alloc(0)]) {
      const response = await send(body, await bearer());
      expect([response.status, await codeOf(response)]).toEqual([422, 'BAD_USER_INPUT']);
    }
  });

  test('refuses what is larger than it takes', async () => {
    const response = await send(Buffer.alloc(photoBytesAtMost + 1), await bearer());
    expect([response.status, await codeOf(response)]).toEqual([413, 'BAD_REQUEST']);
  });

  test('says that it is not available where files are kept nowhere', async () => {
    const without = await start(undefined);
    const response = await send(await photograph(), await bearer(), without.url).finally(() => without.stop());
    expect([response.status, await codeOf(response)]).toEqual([503, 'UNAVAILABLE']);
  });
});

describe('GET /photos/<id>/<size>', () => {
  test('answers nothing for a photo that no agenda shows, for none, and for no size', async () => {
    const { id } = (await (await send(await photograph(), await bearer())).json()) as { id: string };
    for (const path of [`${id}/small`, `${newId()}/small`, `${id}/huge`, `${id}/constructor`, 'x/small']) {
      expect((await fetch(`${service.url}/photos/${path}`, { headers: proof })).status).toBe(404);
    }
  });
});
