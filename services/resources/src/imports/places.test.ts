import { expect, test } from 'vitest';
import { readDistrictFeature } from './district-feature.ts';
import { readLegalDistrict } from './legal-district.ts';

const feature = (properties: object = {}, more: object = {}) => ({
  type: 'Feature',
  properties: {
    adm_cd: '1101053',
    adm_cd2: '1111053000',
    adm_nm: '서울특별시 종로구 사직동',
    sidonm: '서울특별시',
    sggnm: '종로구',
    ...properties,
  },
  geometry: { type: 'Polygon', coordinates: [] },
  ...more,
});

test('a feature names its district by the administrative code and its municipality by both names', () => {
  const reading = readDistrictFeature(feature());
  expect(reading.ok && reading.value).toMatchObject({
    ...{
      code: '1111053000',
      nameKo: '사직동',
      municipalityCode: '1111000000',
      municipalityNameKo: '서울특별시 종로구',
    },
  });
});

test('세종 is its own municipality', () => {
  const sejong = {
    adm_cd2: '3611051000',
    adm_nm: '세종특별자치시 한솔동',
    sidonm: '세종특별자치시',
    sggnm: '세종특별자치시',
  };
  const reading = readDistrictFeature(feature(sejong));
  expect(reading.ok && reading.value).toMatchObject({ nameKo: '한솔동', municipalityNameKo: '세종특별자치시' });
});

test.each([
  [feature({ adm_cd2: '1101053' }), 'CODE_NOT_UNDERSTOOD'],
  [feature({ adm_cd2: '1111000000' }), 'CODE_NOT_UNDERSTOOD'],
  [feature({ sggnm: '' }), 'REQUIRED'],
  [feature({}, { properties: null }), 'REQUIRED'],
  [feature({}, { geometry: null }), 'BORDER_NOT_UNDERSTOOD'],
])('a feature that cannot be used is refused: %#', (given, code) => {
  const reading = readDistrictFeature(given);
  expect(reading.ok ? null : reading.reason.code).toBe(code);
});

test.each([
  [{ 법정동코드: '1111010100', 법정동명: '서울특별시 종로구 청운동', 폐지여부: '존재' }, 'taken'],
  [{ 법정동코드: '111101010', 법정동명: '청운동', 폐지여부: '존재' }, 'CODE_NOT_UNDERSTOOD'],
  [{ 법정동코드: '1111010100', 법정동명: '', 폐지여부: '존재' }, 'REQUIRED'],
  [{ 법정동코드: '1111010100', 법정동명: '청운동', 폐지여부: '' }, 'STATUS_NOT_UNDERSTOOD'],
])('a legal district: %#', (given, outcome) => {
  const reading = readLegalDistrict(given);
  expect(reading.ok ? 'taken' : reading.reason.code).toBe(outcome);
});
