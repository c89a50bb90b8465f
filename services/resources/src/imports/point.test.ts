import { expect, test } from 'vitest';
import { understandPoint } from './point.ts';

test('degrees are a point', () => {
  expect(understandPoint('37.5665', '126.978')).toEqual({
    point: { latitude: 37.5665, longitude: 126.978 },
    notes: [],
  });
});

test.each([
  ['', '', 'COORDINATES_MISSING'],
  ['35.471134', '', 'COORDINATES_MISSING'],
  ['35.47,', '128', 'COORDINATES_NOT_UNDERSTOOD'],
  ['37,5', '127', 'COORDINATES_NOT_UNDERSTOOD'],
  ['Infinity', '127', 'COORDINATES_NOT_UNDERSTOOD'],
  ['126.978', '37.5665', 'COORDINATES_OUTSIDE_KOREA'],
  ['37.5800468', '120.0008072', 'COORDINATES_OUTSIDE_KOREA'],
  ['0', '0', 'COORDINATES_OUTSIDE_KOREA'],
])('%j, %j is no point here: %s', (latitude, longitude, code) => {
  const { point, notes } = understandPoint(latitude, longitude);
  expect({ point, codes: notes.map((note) => note.code) }).toEqual({ point: null, codes: [code] });
});
