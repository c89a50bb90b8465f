import { createHttpServer } from '@dure/kit/http';
import { createLogger } from '@dure/kit/log';
import { createMetrics } from '@dure/kit/metrics';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterAll, expect, test } from 'vitest';
import { addBorderRoutes } from '../src/boundaries/routes.ts';
import { definition } from '../src/definition.ts';
import { answer, as, districts, municipality, registerCity, square } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);
const log = createLogger('test', 'silent');
const server = createHttpServer({ log, metrics: createMetrics('resources'), checks: [] });
addBorderRoutes(server, { db: service.db, clock: service.clock, actorOf: async () => nobody });
afterAll(() => server.close());

const ask = (code: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url: `/borders/${code}`, headers });

test('the borders of a municipality are GeoJSON, each with the code of its district, as they were entered', async () => {
  const response = await ask(municipality);
  expect(response.headers['content-type']).toMatch('application/geo+json');
  expect(response.headers['cache-control']).toMatch('public');
  expect(response.json()).toEqual({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', id: districts.water, properties: null, geometry: square(127, 37) },
      { type: 'Feature', id: districts.hill, properties: null, geometry: square(127.01, 37) },
    ],
  });
});

test('whoever has them already is told so, until one of them is another', async () => {
  const { etag = '' } = (await ask(municipality)).headers;
  for (const known of [String(etag), `W/${etag}`]) {
    const again = await ask(municipality, { 'if-none-match': known });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  }
  const wider = { code: districts.hill, name: { ko: '언덕동', en: 'Eondeok-dong' }, validFrom: '2020-01-01' };
  await answer(service, as('operator'), documents.registerDistrict, { ...wider, boundary: square(127.01, 37, 0.02) });
  const changed = await ask(municipality, { 'if-none-match': String(etag) });
  expect(changed.statusCode).toBe(200);
  expect(changed.headers.etag).not.toBe(etag);
});

test('a municipality without districts has no borders, and one that is not registered has no page', async () => {
  const alone = { code: '9922000000', name: { ko: '두물시', en: 'Dumul' } };
  await answer(service, person({ '*': ['operator'] }), documents.registerMunicipality, alone);
  expect((await ask(alone.code)).json()).toEqual({ type: 'FeatureCollection', features: [] });
  for (const code of ['9933000000', districts.water, 'nonsense', "x'%20OR%20true"]) {
    expect((await ask(code)).statusCode, code).toBe(404);
  }
});
