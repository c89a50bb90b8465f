import { rows } from '@dure/kit/database';
import {
  districtRegistered,
  municipalityRegistered,
  resourceChanged,
  resourcePublished,
} from '@dure/schema/events/resources';
import { importFile } from '@dure/testkit/imports';
import { realFile } from '@dure/testkit/real-data';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';

const files = {
  districts: realFile('seoul-admin/hangjeongdong_seoul_20210401.geojson'),
  legalDistricts: realFile('kr-admin-codes/legal_dong_codes.csv'),
  seoul: realFile('kr-facilities/서울시_공공시설.csv'),
  country: realFile('kr-facilities/전국공공시설개방정보표준데이터.csv'),
};
const areThere = Object.values(files).every((file) => file !== null);

describe.skipIf(!areThere)('the real files of the registry', { timeout: 300_000 }, async () => {
  const service = await testService(definition);
  const operator = service.as(person({ '*': ['operator'] }));
  const take = (kind: string, file: string | null, source?: string) =>
    importFile(operator, kind, file ?? '', { licence: 'KOGL-1', source });

  test('46,180 legal districts are taken over', async () => {
    const { counts } = await take('legal-dongs', files.legalDistricts);
    expect(counts).toEqual({ CREATED: 46_180, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 });
    const abolished = 'SELECT count(*)::integer AS n FROM legal_districts WHERE is_abolished';
    expect(await rows(service.db, abolished)).toEqual([{ n: 25_636 }]);
  });

  test('425 districts in 25 municipalities are taken over with their borders, and events tell of them', async () => {
    const { counts } = await take('districts', files.districts);
    expect(counts).toEqual({ CREATED: 425, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 });
    expect(await service.sent(districtRegistered)).toHaveLength(425);
    expect(await service.sent(municipalityRegistered)).toHaveLength(25);
    const cityHall =
      '{ districtAt(longitude: 126.978, latitude: 37.5665) { name { ko } municipality { name { ko } } } }';
    expect(await service.as(nobody).data(cityHall)).toEqual({
      districtAt: { name: { ko: '명동' }, municipality: { name: { ko: '서울특별시 중구' } } },
    });
  });

  test('each of 603 facilities of Seoul is accepted or reported, and its shifted headings are noticed', async () => {
    const { counts, notes, rejections, remarks } = await take('facilities', files.seoul, 'seoul-public-facilities');
    expect(counts).toEqual({ CREATED: 600, CHANGED: 0, UNCHANGED: 1, REJECTED: 2 });
    expect(notes.map(({ code }) => code)).toEqual(['COLUMNS_SHIFTED']);
    expect(rejections).toEqual({ SAME_KEY_AS_LINE: 2 });
    expect(remarks).toMatchObject({ SAME_AS_LINE: 1, FEE_NOT_UNDERSTOOD: 4, CAPACITY_NOT_UNDERSTOOD: 6 });
    const published = 'SELECT count(*)::integer AS n FROM resource_contacts WHERE url IS NOT NULL';
    expect(await rows(service.db, published), 'no telephone number is shown as a page').toEqual([{ n: 0 }]);
  });

  test('each of 6,454 facilities of the country is accepted or reported', async () => {
    const before = (await service.sent(resourcePublished)).length;
    const { counts, rejections, remarks } = await take('facilities', files.country);
    expect(counts).toEqual({ CREATED: 6_347, CHANGED: 0, UNCHANGED: 16, REJECTED: 91 });
    expect(rejections).toEqual({ SAME_KEY_AS_LINE: 91 });
    expect(remarks).toEqual({
      CAPACITY_NOT_UNDERSTOOD: 35,
      CLOSED_DAYS_NOT_UNDERSTOOD: 1_977,
      COORDINATES_MISSING: 1,
      COORDINATES_OUTSIDE_KOREA: 4,
      COORDINATES_OUTSIDE_MUNICIPALITY: 12,
      FEE_CONTRADICTS_FREE: 22,
      FEE_CONTRADICTS_PAID: 26,
      FEE_MISSING: 683,
      FEE_NOT_UNDERSTOOD: 751,
      FEE_UNIT_NOT_UNDERSTOOD: 8,
      HOME_PAGE_NOT_UNDERSTOOD: 25,
      OPENING_HOURS_NOT_UNDERSTOOD: 245,
      SAME_AS_LINE: 16,
    });
    expect((await service.sent(resourcePublished)).length - before).toBe(6_347);
  });

  test('the same files a second time change nothing', async () => {
    const twice = [
      await take('districts', files.districts),
      await take('facilities', files.seoul, 'seoul-public-facilities'),
      await take('facilities', files.country),
    ];
    expect(twice.map(({ counts }) => counts.CREATED + counts.CHANGED)).toEqual([0, 0, 0]);
    expect(twice.map(({ vanished }) => vanished)).toEqual([null, 0, 0]);
    expect(await service.sent(resourceChanged)).toEqual([]);
  });

  test('the file of another source is not taken for one from which almost everything vanished', async () => {
    await expect(take('facilities', files.seoul)).rejects.toThrow('6347 of the 6947 resources');
    const stale = `SELECT count(*)::integer AS n FROM resources WHERE stale_reason = 'VANISHED_FROM_SOURCE'`;
    expect(await rows(service.db, stale)).toEqual([{ n: 0 }]);
  });
});
