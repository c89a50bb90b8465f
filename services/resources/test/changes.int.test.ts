import { testChanges } from '@dure/testkit/changes';
import { testDistricts } from '@dure/testkit/districts';
import { nobody, testService } from '@dure/testkit/service';
import { expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { answer, as, districts, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);

const counted = {
  ...{ service, municipality, district: districts.water, elsewhere: districts.hill },
  addOne: () => published(service, { districtCode: districts.water }),
};

testChanges({ ...counted, summary: 'resourceSummary' });
testDistricts({ ...counted, kind: 'resource', figure: 'published' });

test('what lies in a district that is no longer valid, or in none, is not in the mean of the districts', async () => {
  await counted.addOne();
  const asked = `{ municipality(code: "${municipality}") {
    districtCodes districts { code } resourceMeanOfDistricts { published } resourceSummary { published } } }`;
  type Place = { resourceMeanOfDistricts: object; resourceSummary: { published: number } };
  const ask = async () => (await service.as(nobody).data<{ municipality: Place }>(asked)).municipality;
  const before = await ask();
  const former = { code: '9911053000', name: { ko: '옛동', en: 'Yet-dong' }, validFrom: '2020-01-01' };
  await answer(service, as('operator'), documents.registerDistrict, former);
  await published(service, { districtCode: former.code });
  await published(service, { districtCode: null });
  expect(await ask()).toMatchObject({ districtCodes: [districts.water, districts.hill, former.code] });
  await answer(service, as('operator'), documents.registerDistrict, { ...former, validUntil: '2024-01-01' });
  expect(await ask()).toEqual({ ...before, resourceSummary: { published: before.resourceSummary.published + 2 } });
});
