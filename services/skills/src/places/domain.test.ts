import { expect, test } from 'vitest';
import { isValidAt } from './domain.ts';

const district = {
  code: '4719011300',
  municipalityCode: '4719000000',
  validFrom: '2020-03-01',
  validUntil: '2024-07-01',
};

test.each([
  ['Asia/Seoul', '2020-02-29T14:59:59Z', false],
  ['Asia/Seoul', '2020-02-29T15:00:00Z', true],
  ['Asia/Seoul', '2024-06-30T14:59:59Z', true],
  ['Asia/Seoul', '2024-06-30T15:00:00Z', false],
  ['Europe/Madrid', '2020-02-29T22:59:59Z', false],
  ['Europe/Madrid', '2020-02-29T23:00:00Z', true],
  ['Europe/Madrid', '2024-06-30T21:59:59Z', true],
  ['Europe/Madrid', '2024-06-30T22:00:00Z', false],
])('a district is valid from midnight to midnight of its municipality: in %s at %s %s', (timeZone, at, valid) => {
  expect(isValidAt({ ...district, timeZone }, new Date(at))).toBe(valid);
});
