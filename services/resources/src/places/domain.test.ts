import { describe, expect, test } from 'vitest';
import {
  type DistrictDraft,
  type DistrictEntry,
  type DistrictSurroundings,
  emptyProfile,
  municipalityOfDistrict,
  registerDistrict,
  registerMunicipality,
} from './domain.ts';

const draft = (changes: Partial<DistrictDraft> = {}): DistrictDraft => ({
  code: '9911051000',
  nameKo: '물빛동',
  nameEn: 'Mulbit-dong',
  validFrom: '2020-01-01',
  validUntil: null,
  ...changes,
});
const around = (changes: Partial<DistrictSurroundings> = {}): DistrictSurroundings => ({
  existing: null,
  hasMunicipality: () => true,
  hasDistrict: () => true,
  ...changes,
});
const square = (west: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 37],
      [west + 1, 37],
      [west + 1, 38],
      [west, 38],
      [west, 37],
    ],
  ],
});

function registered(changes: Partial<DistrictDraft> = {}, existing: DistrictEntry | null = null) {
  const decision = registerDistrict(draft(changes), around({ existing }));
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.value;
}

describe('a municipality', () => {
  test.each(['', '99110', '9911051000', '99110000000', 'abcde00000', '９９１１０00000'])(
    'has no code like %j',
    (code) => {
      expect(registerMunicipality({ code, nameKo: '가람시', nameEn: null }, null)).toEqual({
        ok: false,
        refusal: { kind: 'code-not-valid', code },
      });
    },
  );

  test('is new, then just so, then changed; without a profile the earlier one stays', () => {
    const profile = { ...emptyProfile, population: 312_000 };
    const first = registerMunicipality({ code: '9911000000', nameKo: '가람시', nameEn: null, profile }, null);
    if (!first.ok) throw new Error(first.refusal.kind);
    const { entry } = first.value;
    const again = { code: '9911000000', nameKo: '가람시', nameEn: null };
    expect(first.value.outcome).toBe('CREATED');
    expect(registerMunicipality(again, entry)).toEqual({ ok: true, value: { entry, outcome: 'UNCHANGED' } });
    expect(registerMunicipality({ ...again, nameEn: 'Garam' }, entry)).toMatchObject({
      value: { outcome: 'CHANGED', entry: { nameEn: 'Garam', profile } },
    });
  });
});

describe('the days of a municipality', () => {
  const town = { code: '9911000000', nameKo: '가람시', nameEn: null };
  const days = { validFrom: '2020-01-01', validUntil: '2030-01-01' };
  const entry = { ...town, ...days, profile: emptyProfile };

  test('stay when they are left out, and are taken away by null', () => {
    expect(registerMunicipality(town, entry)).toMatchObject({ value: { entry, outcome: 'UNCHANGED' } });
    expect(registerMunicipality({ ...town, validUntil: null }, entry)).toMatchObject({
      value: { entry: { validFrom: '2020-01-01', validUntil: null }, outcome: 'CHANGED' },
    });
    expect(registerMunicipality(town, null)).toMatchObject({ value: { entry: { validFrom: null, validUntil: null } } });
  });

  test.each(['2020-01-01', '2019-12-31'])('from 2020-01-01 until %s are refused', (validUntil) => {
    const refused = { ok: false, refusal: { kind: 'validity-not-valid' } };
    expect(registerMunicipality({ ...town, ...days, validUntil }, null)).toEqual(refused);
    expect(registerMunicipality({ ...town, validUntil }, entry)).toEqual(refused);
  });
});

describe('a district', () => {
  test.each(['', '9911000000', '991105100', 'x911051000'])('has no code like %j', (code) => {
    expect(registerDistrict(draft({ code }), around())).toMatchObject({ refusal: { kind: 'code-not-valid', code } });
    expect(municipalityOfDistrict(code)).toBeNull();
  });

  test('belongs to the municipality of its first five digits, which must be registered', () => {
    expect(registered().entry.district.municipalityCode).toBe('9911000000');
    expect(registerDistrict(draft(), around({ hasMunicipality: () => false }))).toEqual({
      ok: false,
      refusal: { kind: 'municipality-not-registered', code: '9911000000' },
    });
  });

  test.each(['2020-01-01', '2019-12-31'])('whose validity from 2020-01-01 ends on %s is refused', (validUntil) => {
    expect(registerDistrict(draft({ validUntil }), around())).toMatchObject({
      refusal: { kind: 'validity-not-valid' },
    });
  });

  test('with a predecessor that is not registered, or with itself as predecessor, is refused', () => {
    const known = around({ hasDistrict: (code) => code !== '9911052000' });
    expect(registerDistrict(draft({ predecessorCodes: ['9911053000', '9911052000'] }), known)).toMatchObject({
      refusal: { kind: 'place-not-known', code: '9911052000' },
    });
    expect(registerDistrict(draft({ predecessorCodes: ['9911051000'] }), around())).toMatchObject({
      refusal: { kind: 'place-not-known', code: '9911051000' },
    });
  });

  test('with a border that is none is refused with the problem', () => {
    expect(registerDistrict(draft({ boundary: { type: 'Point' } }), around())).toMatchObject({
      refusal: { kind: 'boundary-not-valid', problem: 'NOT_A_POLYGON' },
    });
  });

  test('gets its centre from its border, unless one is given', () => {
    expect(registered({ boundary: square(127) }).entry.district.centre).toEqual({ longitude: 127.5, latitude: 37.5 });
    const centre = { longitude: 127.1, latitude: 37.1 };
    expect(registered({ boundary: square(127), centre }).entry.district.centre).toEqual(centre);
  });

  test('just so again changes nothing, and a given centre stays with the same border and moves with a new one', () => {
    const centre = { longitude: 127.1, latitude: 37.1 };
    const { entry } = registered({ boundary: square(127), centre, predecessorCodes: ['9911053000'] });
    expect(registered({}, entry).outcome).toBe('UNCHANGED');
    expect(registered({ boundary: square(127) }, entry)).toEqual({ entry, outcome: 'UNCHANGED' });
    const moved = registered({ boundary: square(128) }, entry);
    expect(moved.outcome).toBe('CHANGED');
    expect(moved.entry.district.centre).toEqual({ longitude: 128.5, latitude: 37.5 });
    expect(moved.entry.predecessorCodes).toEqual(['9911053000']);
  });
});
