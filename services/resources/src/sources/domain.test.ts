import { describe, expect, test } from 'vitest';
import { type RowSurroundings, readRow, type SourceRow, takeRow, verifiedAtOf } from './domain.ts';

const day = (date: string) => new Date(`${date}T00:00:00+09:00`);
const row: SourceRow = {
  ...{ externalId: 'hall-1', municipalityCode: '9911000000', url: null, verifiedAt: day('2027-01-01'), contact: null },
  ...{
    kind: 'SPACE',
    name: '대강당',
    description: '',
    language: 'ko',
    holderOrganizationId: null,
    holderName: '가람시',
  },
  ...{ districtCode: null, point: null, address: null, capacity: null, price: null, priceAsGiven: null },
  ...{ openingHoursAsGiven: null, openingHours: null, closedDaysAsGiven: null, closedDays: null },
  ...{ availableFrom: null, availableUntil: null, categoryKeys: [] },
} as const;
const fresh: RowSurroundings = {
  ...{ existing: null, hash: 'h1', staleAt: day('2027-07-01'), newId: 'r1', now: day('2027-02-01') },
  file: { name: 'facilities', licence: 'KOGL-1', url: 'https://example.org/facilities' },
};
const { resource } = takeRow(row, fresh);
const again = (changes: Partial<RowSurroundings> = {}): RowSurroundings => ({
  ...fresh,
  existing: resource,
  ...changes,
});

describe('a row of a source', () => {
  test('that is new is published as of the day on which the source saw to it', () => {
    expect(takeRow(row, fresh)).toMatchObject({
      outcome: 'CREATED',
      resource: { state: 'PUBLISHED', lastVerifiedAt: day('2027-01-01'), publishedAt: day('2027-02-01'), version: 1 },
    });
    expect(resource.source).toEqual({
      ...{
        name: 'facilities',
        externalId: 'hall-1',
        url: 'https://example.org/facilities',
        licence: 'KOGL-1',
        hash: 'h1',
      },
    });
  });

  test('that is new and was not seen to for too long enters as stale', () => {
    expect(takeRow(row, { ...fresh, staleAt: fresh.now })).toMatchObject({
      resource: { state: 'STALE', staleReason: 'NOT_VERIFIED' },
    });
  });

  test('that comes again just so changes nothing, not even what people changed here', () => {
    const edited = { ...resource, name: '큰 강당', version: 2 };
    expect(takeRow(row, again({ existing: edited }))).toMatchObject({ outcome: 'UNCHANGED', resource: edited });
  });

  test('that says something else overrides what stands here and keeps id and publication', () => {
    const changed = takeRow({ ...row, name: '소강당' }, again({ hash: 'h2', now: day('2027-03-01'), newId: 'r2' }));
    expect(changed).toMatchObject({
      outcome: 'CHANGED',
      isRewritten: true,
      resource: { id: 'r1', name: '소강당', publishedAt: day('2027-02-01'), version: 2 },
    });
  });

  test('that was seen to again renews the verification and brings a stale one back', () => {
    const stale = { ...resource, state: 'STALE', staleReason: 'NOT_VERIFIED' } as const;
    const newer = { ...row, verifiedAt: day('2027-02-01') };
    expect(takeRow(newer, again({ existing: stale }))).toMatchObject({
      outcome: 'CHANGED',
      isRewritten: false,
      resource: { state: 'PUBLISHED', staleReason: null, lastVerifiedAt: day('2027-02-01') },
    });
  });

  test('of a resource that had vanished brings it back', () => {
    const vanished = { ...resource, state: 'STALE', staleReason: 'VANISHED_FROM_SOURCE' } as const;
    expect(takeRow(row, again({ existing: vanished }))).toMatchObject({
      outcome: 'CHANGED',
      resource: { state: 'PUBLISHED' },
    });
  });

  test('of a resource that its holder withdrew changes nothing', () => {
    const withdrawn = { ...resource, state: 'WITHDRAWN' } as const;
    expect(takeRow(row, again({ existing: withdrawn, hash: 'h2' }))).toMatchObject({
      outcome: 'UNCHANGED',
      resource: withdrawn,
    });
  });

  test('without a day counts as seen at its first import; a day in the future is not believed', () => {
    expect(verifiedAtOf({ ...row, verifiedAt: null }, null, fresh.now)).toEqual(fresh.now);
    expect(verifiedAtOf({ ...row, verifiedAt: day('2099-01-01') }, null, fresh.now)).toEqual(fresh.now);
    expect(verifiedAtOf({ ...row, verifiedAt: null }, resource, fresh.now)).toEqual(resource.lastVerifiedAt);
    expect(verifiedAtOf(row, { ...resource, lastVerifiedAt: day('2027-01-20') }, fresh.now)).toEqual(day('2027-01-20'));
  });

  test.each([
    ['externalId', { externalId: ' ' }],
    ['name', { name: '' }],
  ])('whose %s is blank is refused by name', (field, changes) => {
    expect(readRow({ ...row, ...changes })).toMatchObject({ refusal: { kind: 'out-of-bounds', field } });
  });
});
