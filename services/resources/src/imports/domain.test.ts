import { expect, test } from 'vitest';
import { isBoroughOf, isTooManyVanished, place } from './domain.ts';

test.each([
  [9, 10, false],
  [10, 10, true],
  [10, 50, false],
  [11, 50, true],
  [0, 0, false],
])('%i of %i vanished is in question: %s', (vanished, known, isInQuestion) => {
  expect(isTooManyVanished(vanished, known)).toBe(isInQuestion);
});

const jongno = '1111000000';

test.each([
  ['in the municipality of the address', jongno, '1111053000', true, [jongno, '1111053000', true]],
  ['in a borough of the city of the address', '4111000000', '4111156000', false, ['4111100000', '4111156000', true]],
  ['in another municipality', jongno, '1114055000', true, [jongno, null, false]],
  ['in none, although the municipality is mapped', jongno, null, true, [jongno, null, false]],
  ['in none, where nothing is mapped', jongno, null, false, [jongno, null, true]],
] as const)(
  'a point %s',
  (_, municipalityCode, districtAtPoint, isMunicipalityMapped, [code, districtCode, keepsPoint]) => {
    const placement = place({ municipalityCode, districtAtPoint, isMunicipalityMapped });
    expect(placement).toEqual({ municipalityCode: code, districtCode, keepsPoint });
  },
);

test('a borough is one of its own city', () => {
  expect(isBoroughOf('4111100000', '4111000000')).toBe(true);
  expect(isBoroughOf('4111000000', '4111000000')).toBe(false);
  expect(isBoroughOf('4113100000', '4111000000')).toBe(false);
});
