import { importFile } from '@dure/testkit/imports';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { district, feature, geoJson, importWorld, square } from './rooms.ts';

const { service, operator } = await importWorld();

describe('districts', () => {
  test('a border that cannot be used is reported, the others are taken over, and the district stays as it was', async () => {
    const broken = feature({}, { type: 'Polygon', coordinates: [[[127, 37]]] });
    const other = feature({ adm_cd2: '9921052000', adm_nm: '가람도 새벽시 노을동' }, square(127.1, 37));
    const result = await importFile(operator, 'districts', geoJson(broken, feature({ adm_cd2: 'x' }), other));
    expect(result.counts).toMatchObject({ CREATED: 1, REJECTED: 2 });
    expect(result.rejections).toEqual({ BORDER_NOT_UNDERSTOOD: 1, CODE_NOT_UNDERSTOOD: 1 });
    const at = '{ districtAt(longitude: 127.05, latitude: 37.05) { code } }';
    expect(await service.as(nobody).data(at)).toEqual({ districtAt: { code: district } });
  });

  test('of two items for one district the first counts, and the others are told by the number of their item', async () => {
    const other = feature({ adm_cd2: '9921053000', adm_nm: '가람도 새벽시 바람동' }, square(127.2, 37));
    const renamed = feature({ adm_cd2: '9921053000', adm_nm: '가람도 새벽시 구름동' }, square(127.2, 37));
    const { counts, rejections, remarks } = await importFile(operator, 'districts', geoJson(other, other, renamed));
    expect(counts).toMatchObject({ CREATED: 1, UNCHANGED: 1, REJECTED: 1 });
    expect({ rejections, remarks }).toEqual({ rejections: { SAME_KEY_AS_ITEM: 1 }, remarks: { SAME_AS_ITEM: 1 } });
  });

  test('names and days that somebody entered by hand stay', async () => {
    const register = 'mutation ($input: RegisterDistrictInput!) { registerDistrict(input: $input) { __typename } }';
    const input = { code: district, name: { ko: '이슬동', en: 'Iseul-dong' }, validFrom: '2020-05-01' };
    await operator.data(register, { input });
    const { counts } = await importFile(operator, 'districts', geoJson(feature()));
    expect(counts).toMatchObject({ UNCHANGED: 1 });
    const query = `{ district(code: "${district}") { name { en } validFrom } }`;
    const expected = { district: { name: { en: 'Iseul-dong' }, validFrom: '2020-05-01' } };
    expect(await service.as(nobody).data(query)).toEqual(expected);
  });

  test('rows of municipalities of others are refused', async () => {
    const local = service.as(person({ '9911000000': ['operator'] }));
    const { rejections } = await importFile(local, 'districts', geoJson(feature()));
    expect(rejections).toEqual({ PLACE_OF_OTHERS: 1 });
  });
});
