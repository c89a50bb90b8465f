import { describe, expect, test } from 'vitest';
import { outOfBounds, type Particulars, readParticulars } from './domain.ts';

const hall: Particulars = {
  ...{ kind: 'SPACE', name: '물빛동 대강당', description: '', language: 'ko' },
  ...{
    holderOrganizationId: null,
    holderName: '물빛동 주민센터',
    districtCode: '9911051000',
    point: null,
    address: null,
  },
  ...{ capacity: 100, price: null, priceAsGiven: null, openingHoursAsGiven: null, openingHours: null },
  ...{
    closedDaysAsGiven: null,
    closedDays: null,
    availableFrom: null,
    availableUntil: null,
    categoryKeys: ['culture'],
  },
} as const;

describe('particulars', () => {
  test('come out with each category once', () => {
    const decision = readParticulars({ ...hall, categoryKeys: ['culture', 'youth', 'culture'] }, '9911000000');
    expect(decision).toEqual({ ok: true, value: { ...hall, categoryKeys: ['culture', 'youth'] } });
  });

  const day = new Date('2027-03-01T00:00:00Z');
  test.each([
    ['without a holder', { holderName: null }, 'holder-missing'],
    ['in a district of another municipality', { districtCode: '9912051000' }, 'district-elsewhere'],
    ['that end when they begin', { availableFrom: day, availableUntil: day }, 'availability-backwards'],
    [
      'with opening hours that are none',
      { openingHours: [{ weekday: 'MONDAY', opens: '9', closes: '18' }] },
      'opening-hours-not-valid',
    ],
  ] as const)('%s are refused', (_, changes, kind) => {
    expect(readParticulars({ ...hall, ...changes }, '9911000000')).toEqual({ ok: false, refusal: { kind } });
  });
});

describe('bounds', () => {
  test('hold for what is in order', () => {
    expect(outOfBounds(hall, { phone: '02-2094-6334', department: null, url: null })).toBeNull();
  });

  test.each([
    ['name', { name: ' ' }, 1, 200],
    ['name', { name: 'x'.repeat(201) }, 1, 200],
    ['name', { name: 'a\u0000b' }, 1, 200],
    ['description', { description: 'x'.repeat(10_001) }, 0, 10_000],
    ['address', { address: '' }, 1, 500],
    ['priceAsGiven', { priceAsGiven: 'x'.repeat(2_001) }, 1, 2_000],
    ['capacity', { capacity: 0 }, 1, 1_000_000],
    ['capacity', { capacity: Number.NaN }, 1, 1_000_000],
    [
      'price.amount.minorUnits',
      { price: { minorUnits: -1, currency: 'KRW', unit: null, unitCount: null } },
      0,
      Number.MAX_SAFE_INTEGER,
    ],
    ['price.unitCount', { price: { minorUnits: 1, currency: 'KRW', unit: 'HOUR', unitCount: 0 } }, 1, 10_000],
    ['point.longitude', { point: { longitude: 181, latitude: 0 } }, -180, 180],
    ['point.latitude', { point: { longitude: 37, latitude: 127 } }, -90, 90],
    ['categoryKeys', { categoryKeys: Array.from({ length: 21 }, (_, n) => `k${n}`) }, 0, 20],
    ['categoryKeys.1', { categoryKeys: ['a', ''] }, 1, 100],
  ] as const)('%s of %j is named', (field, changes, least, most) => {
    expect(outOfBounds({ ...hall, ...changes }, null)).toEqual({ field, least, most });
  });

  test('of a contact are named, too', () => {
    expect(outOfBounds(hall, { phone: '0'.repeat(41), department: null, url: null })).toMatchObject({
      field: 'contact.phone',
    });
  });
});
