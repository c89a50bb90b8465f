import { expect, test } from 'vitest';
import { isBoroughOf, municipalityOfAddress } from './address.ts';

const names = new Map([
  ['서울특별시', '1100000000'],
  ['서울특별시 중구', '1114000000'],
  ['경기도', '4100000000'],
  ['경기도 수원시', '4111000000'],
  ['경기도 수원시 장안구', '4111100000'],
  ['충청남도', '4400000000'],
  ['충청남도 예산군', '4481000000'],
  ['세종특별자치시', '3611000000'],
]);

test.each([
  ['서울특별시 중구 세종대로 110', '1114000000'],
  ['경기도 수원시 장안구 경수대로 893', '4111100000'],
  ['경기도 수원시 조원동 775', '4111000000'],
  ['충청남도 예산군신양면 신양리 346-3', '4481000000'],
  ['세종특별자치시 한누리대로 2130', '3611000000'],
  ['서울특별시 없는구 길 1', null],
  ['울산 남구 길 1', null],
  ['', null],
])('%j lies in %s', (address, code) => {
  expect(municipalityOfAddress(address, names)).toBe(code);
});

test('a borough is one of its own city', () => {
  expect(isBoroughOf('4111100000', '4111000000')).toBe(true);
  expect(isBoroughOf('4111000000', '4111000000')).toBe(false);
  expect(isBoroughOf('4113100000', '4111000000')).toBe(false);
});
