import { expect, test } from 'vitest';
import { isValidAt } from './domain.ts';

const district = {
  districtCode: '4719011300',
  municipalityCode: '4719000000',
  validFrom: '2020-03-01',
  validUntil: '2024-07-01',
  timeZone: 'Asia/Seoul',
};

test.each([
  ['2020-02-29T14:59:59Z', false],
  ['2020-02-29T15:00:00Z', true],
  ['2024-06-30T14:59:59Z', true],
  ['2024-06-30T15:00:00Z', false],
])('a district is valid from midnight to midnight of its municipality: at %s %s', (at, valid) => {
  expect(isValidAt(district, new Date(at))).toBe(valid);
});

test('a district without an end stays valid', () => {
  expect(isValidAt({ ...district, validUntil: null }, new Date('2099-01-01T00:00:00Z'))).toBe(true);
});

test.each([
  ['2020-02-29T22:59:59Z', false],
  ['2020-02-29T23:00:00Z', true],
  ['2024-06-30T21:59:59Z', true],
  ['2024-06-30T22:00:00Z', false],
])('elsewhere midnight is at another time, also in summer: at %s %s', (at, valid) => {
  expect(isValidAt({ ...district, timeZone: 'Europe/Madrid' }, new Date(at))).toBe(valid);
});
