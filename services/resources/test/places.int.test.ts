import { randomUUID } from 'node:crypto';
import { transaction } from '@dure/kit/database';
import {
  districtBordered,
  districtChanged,
  districtRegistered,
  municipalityRegistered,
} from '@dure/schema/events/resources';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { registerLegalDistricts } from '../src/places/usecases.ts';
import { answer, as, districts, municipality, registerCity, square } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);
const operator = as('operator');
const anybody = service.as(nobody);

describe('registering a municipality', () => {
  const input = {
    code: '9922000000',
    name: { ko: '두물시', en: 'Dumul' },
    profile: { population: 312_000, industry: { ko: '어업', en: 'Fishing' } },
  };
  const someone = person({ '9922000000': ['operator'] });

  test('creates it, leaves it, and changes it; the event goes out when it is new or renamed', async () => {
    const outcomes = [];
    for (const changes of [
      {},
      {},
      { profile: { population: 313_000 } },
      { name: { ko: '두물시', en: 'Dumul City' } },
    ]) {
      outcomes.push((await answer(service, someone, documents.registerMunicipality, { ...input, ...changes })).outcome);
    }
    expect(outcomes).toEqual(['CREATED', 'UNCHANGED', 'CHANGED', 'CHANGED']);
    const told = (await service.sent(municipalityRegistered)).filter(
      ({ municipalityCode }) => municipalityCode === input.code,
    );
    expect(told.map(({ nameEn }) => nameEn)).toEqual(['Dumul', 'Dumul City']);
  });

  test('has the days that were entered; what is left out stays, null takes away, and others hear nothing of it', async () => {
    await answer(service, someone, documents.registerMunicipality, input);
    const told = (await service.sent(municipalityRegistered)).length;
    const seen = [];
    for (const changes of [
      { validFrom: '2026-07-01' },
      { validUntil: '2030-07-01' },
      {},
      { validUntil: null },
      { validFrom: null },
    ]) {
      seen.push(await answer(service, someone, documents.registerMunicipality, { ...input, ...changes }));
    }
    expect(seen).toMatchObject([
      { outcome: 'CHANGED', municipality: { validFrom: '2026-07-01', validUntil: null } },
      { outcome: 'CHANGED', municipality: { validFrom: '2026-07-01', validUntil: '2030-07-01' } },
      { outcome: 'UNCHANGED', municipality: { validFrom: '2026-07-01', validUntil: '2030-07-01' } },
      { outcome: 'CHANGED', municipality: { validFrom: '2026-07-01', validUntil: null } },
      { outcome: 'CHANGED', municipality: { validFrom: null, validUntil: null } },
    ]);
    expect(await service.sent(municipalityRegistered)).toHaveLength(told);
  });

  test('whose last day is not after its first is refused, also when only one of them is sent', async () => {
    const register = (changes: object) =>
      answer(service, someone, documents.registerMunicipality, { ...input, ...changes });
    const backwards = { validFrom: '2026-07-01', validUntil: '2026-07-01' };
    expect(await register(backwards)).toMatchObject({ __typename: 'ValidityNotValid' });
    await register({ validFrom: '2026-07-01' });
    const { municipalities } = await anybody.data<{ municipalities: { nodes: object[] } }>(
      '{ municipalities { nodes { code validFrom validUntil } } }',
    );
    expect(municipalities.nodes).toContainEqual({ code: input.code, validFrom: '2026-07-01', validUntil: null });
    expect(await register({ validUntil: '2026-06-30' })).toMatchObject({ __typename: 'ValidityNotValid' });
    await register({ validFrom: null });
  });

  test('is for its operators; a code of another form is refused to those of all municipalities', async () => {
    expect(await service.as(operator).errors(documents.registerMunicipality, { input })).toEqual(['FORBIDDEN']);
    const everywhere = person({ '*': ['operator'] });
    expect(
      await answer(service, everywhere, documents.registerMunicipality, { ...input, code: '99220' }),
    ).toMatchObject({
      __typename: 'PlaceCodeNotValid',
      code: '99220',
    });
  });

  test('the same key answers the same; with other input it is refused', async () => {
    const keyed = { ...input, idempotencyKey: randomUUID() };
    const first = await answer(service, someone, documents.registerMunicipality, keyed);
    expect(await answer(service, someone, documents.registerMunicipality, keyed)).toEqual(first);
    expect(await answer(service, someone, documents.registerMunicipality, { ...keyed, profile: null })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test.each([
    ['an empty name', { name: { ko: '', en: 'x' } }],
    ['an over-long name', { name: { ko: '두물', en: 'x'.repeat(201) } }],
    ['a negative population', { profile: { population: -1 } }],
    ['an over-long industry', { profile: { industry: { ko: 'x'.repeat(2_001), en: 'x' } } }],
  ])('%s is bad input', async (_, changes) => {
    const codes = await service.as(someone).errors(documents.registerMunicipality, { input: { ...input, ...changes } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('registering a district', () => {
  const input = {
    code: '9911061000',
    name: { ko: '새터동', en: 'Saeteo-dong' },
    validFrom: '2026-01-01',
    boundary: square(127.03, 37),
  };
  const register = (changes: object) => answer(service, operator, documents.registerDistrict, { ...input, ...changes });

  test('creates it with a centre inside its border, and changes it; each tells an event', async () => {
    expect(await register({})).toMatchObject({
      outcome: 'CREATED',
      district: {
        municipality: { code: municipality },
        boundary: square(127.03, 37),
        centre: { latitude: expect.closeTo(37.005) },
      },
    });
    expect(await register({})).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await register({ validUntil: '2099-01-01' })).toMatchObject({ outcome: 'CHANGED' });
    expect(await register({ validUntil: '2099-01-01', profile: { population: 1 } })).toMatchObject({
      outcome: 'CHANGED',
    });
    const mine = ({ districtCode }: { districtCode: string }) => districtCode === input.code;
    expect((await service.sent(districtRegistered)).filter(mine)).toHaveLength(1);
    expect((await service.sent(districtChanged)).filter(mine)).toMatchObject([{ validUntil: '2099-01-01' }]);
  });

  test('its border is told when it is entered and when it moves, as a multi-polygon to a centimetre, and no other time', async () => {
    const code = '9911064000';
    const bordered = async () =>
      (await service.sent(districtBordered)).filter(({ districtCode }) => districtCode === code);
    await register({ code, boundary: undefined });
    expect(await bordered()).toEqual([]);
    const ring = [
      [127, 37],
      [127.123456789, 37],
      [127, 37.1],
      [127, 37],
    ];
    const boundary = { type: 'Polygon', coordinates: [ring] };
    await register({ code, boundary });
    await register({ code, boundary });
    await register({ code, boundary, validUntil: '2099-01-01' });
    await register({ code, boundary: undefined });
    const told = [[127, 37], [127.1234568, 37], ...ring.slice(2)];
    expect(await bordered()).toEqual([{ districtCode: code, municipalityCode: municipality, polygons: [[told]] }]);
    const { coordinates } = square(127.5, 37);
    await register({ code, boundary: { type: 'MultiPolygon', coordinates: [coordinates, [ring]] } });
    expect((await bordered())[1]?.polygons).toEqual([coordinates, [told]]);
  });

  test('what a merge made knows what it came from, and the other way round', async () => {
    const merged = { code: '9911062000', boundary: null, predecessorCodes: [districts.water, districts.hill] };
    expect(await register(merged)).toMatchObject({
      district: { predecessors: [{ code: districts.water }, { code: districts.hill }], centre: null, boundary: null },
    });
    const query = '{ district(code: "9911051000") { successors { code } } }';
    expect(await anybody.data(query)).toEqual({ district: { successors: [{ code: '9911062000' }] } });
  });

  test.each([
    ['a code of another form', { code: '99110' }, { __typename: 'PlaceCodeNotValid' }],
    [
      'an unknown predecessor',
      { predecessorCodes: ['9911099000'] },
      { __typename: 'PlaceNotKnown', code: '9911099000' },
    ],
    ['a validity backwards', { validUntil: '2025-12-31' }, { __typename: 'ValidityNotValid' }],
    [
      'a border that is a point',
      { boundary: { type: 'Point', coordinates: [127, 37] } },
      { __typename: 'BoundaryNotValid', problem: 'NOT_A_POLYGON', at: 'type' },
    ],
    [
      'a border with latitude first',
      { boundary: square(37, 127) },
      { problem: 'OUT_OF_RANGE', at: 'coordinates[0][0]' },
    ],
  ])('%s is refused', async (_, changes, refusal) => {
    expect(await register(changes)).toMatchObject(refusal);
  });

  test('in a municipality that is not registered is refused, and elsewhere it is forbidden', async () => {
    const foreign = { ...input, code: '9933051000' };
    const theirs = person({ '9933000000': ['operator'] });
    expect(await answer(service, theirs, documents.registerDistrict, foreign)).toMatchObject({
      __typename: 'MunicipalityNotRegistered',
      code: '9933000000',
    });
    expect(await service.as(operator).errors(documents.registerDistrict, { input: foreign })).toEqual(['FORBIDDEN']);
    expect(await service.as(as('steward')).errors(documents.registerDistrict, { input })).toEqual(['FORBIDDEN']);
  });

  test('the same new district twice at once is one, and one event tells of it', async () => {
    const same = { code: '9911063000', name: { ko: '나루동', en: 'Naru-dong' } };
    const outcomes = (await Promise.all([register(same), register(same)])).map((one) => one.outcome);
    expect(outcomes.sort()).toEqual(['CREATED', 'UNCHANGED']);
    const told = (await service.sent(districtRegistered)).filter(({ districtCode }) => districtCode === same.code);
    expect(told).toHaveLength(1);
  });
});

describe('the calendar of districts', () => {
  const codes = async (validOn?: string) => {
    const query =
      'query ($code: ID!, $validOn: Date) { municipality(code: $code) { districts(validOn: $validOn) { code } } }';
    const { municipality: found } = await anybody.data<{ municipality: { districts: { code: string }[] } }>(query, {
      code: municipality,
      validOn,
    });
    return found.districts.map(({ code }) => code);
  };

  test('a municipality lists those of today in its own time zone, or of a given day', async () => {
    const input = {
      code: '9911064000',
      name: { ko: '옛터동', en: 'Yetteo-dong' },
      validFrom: '2001-01-01',
      validUntil: '2027-03-01',
    };
    await answer(service, operator, documents.registerDistrict, { ...input, boundary: square(127.05, 37) });
    const at = '{ districtAt(longitude: 127.055, latitude: 37.005) { code } }';
    service.clock.moveTo(new Date('2027-02-28T23:59:00+09:00'));
    expect(await codes()).toContain(input.code);
    expect(await anybody.data(at)).toEqual({ districtAt: { code: input.code } });
    service.clock.moveTo(new Date('2027-03-01T00:01:00+09:00'));
    expect(await codes()).not.toContain(input.code);
    expect(await anybody.data(at)).toEqual({ districtAt: null });
    service.clock.moveTo(null);
    expect(await codes('2027-02-28')).toContain(input.code);
    expect(await codes('2000-12-31')).toEqual([]);
  });
});

describe('finding the district of a point', () => {
  const at = async (longitude: number, latitude: number) => {
    const query =
      'query ($longitude: Float!, $latitude: Float!) { districtAt(longitude: $longitude, latitude: $latitude) { code } }';
    return (
      (await anybody.data<{ districtAt: { code: string } | null }>(query, { longitude, latitude })).districtAt?.code ??
      null
    );
  };

  test('inside, outside and on the common border, where it is always the same one', async () => {
    expect(await at(127.005, 37.005)).toBe(districts.water);
    expect(await at(127.015, 37.005)).toBe(districts.hill);
    expect(await at(126.9, 37)).toBeNull();
    expect(await at(127.01, 37.005)).toBe(districts.hill);
  });

  test('a place that is not on the earth is bad input', async () => {
    expect(await anybody.errors('{ districtAt(longitude: 181, latitude: 0) { code } }')).toEqual(['BAD_USER_INPUT']);
    expect(await anybody.errors('{ districtAt(longitude: 37, latitude: 127) { code } }')).toEqual(['BAD_USER_INPUT']);
  });
});

describe('reading places', () => {
  test('anybody does, in the language of the request; what is not there is null', async () => {
    const query = `{ municipality(code: "9911000000") { name { ko en text } registrySettings { staleAfterDays timeZone } }
      other: municipality(code: "9999900000") { code } nonsense: district(code: "no code") { code } legalDistrict(code: "1111010100") { code } }`;
    expect(await anybody.data(query)).toEqual({
      municipality: {
        name: { ko: '가람시', en: 'Garam', text: 'Garam' },
        registrySettings: { staleAfterDays: 180, timeZone: 'Asia/Seoul' },
      },
      other: null,
      nonsense: null,
      legalDistrict: null,
    });
  });

  test('legal districts are a type of their own that joins at the municipality', async () => {
    const rows = [
      { code: '9911010100', name: '가람시 물빛동', isAbolished: false },
      { code: '9911010200', name: '가람시 옛골', isAbolished: true },
    ];
    const enter = (given: typeof rows) => transaction(service.db, (tx) => registerLegalDistricts(tx, given));
    expect(await enter(rows)).toEqual(['CREATED', 'CREATED']);
    expect(await enter(rows.map((row) => ({ ...row, isAbolished: true })))).toEqual(['CHANGED', 'UNCHANGED']);
    const query = '{ legalDistrict(code: "9911010200") { name isAbolished municipality { code } } }';
    expect(await anybody.data(query)).toEqual({
      legalDistrict: { name: '가람시 옛골', isAbolished: true, municipality: { code: municipality } },
    });
  });

  test('municipalities are paged in the order of their codes', async () => {
    const query =
      'query ($after: String) { municipalities(first: 1, after: $after) { nodes { code } totalCount pageInfo { hasNextPage endCursor } } }';
    type Page = { municipalities: { nodes: { code: string }[]; totalCount: number; pageInfo: { endCursor: string } } };
    const first = await anybody.data<Page>(query);
    const second = await anybody.data<Page>(query, { after: first.municipalities.pageInfo.endCursor });
    const codes = [first, second].flatMap((one) => one.municipalities.nodes.map(({ code }) => code));
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(2);
  });
});

test('a border whose box drifted is found', async () => {
  await service.db.query(`UPDATE district_boundaries SET east = east + 1 WHERE district_code = $1`, [districts.water]);
  expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
    'the box of a border is as large as its geometry',
  ]);
  await service.db.query(
    `UPDATE district_boundaries SET east = (geometry #>> '{coordinates,0,1,0}')::double precision WHERE district_code = $1`,
    [districts.water],
  );
});
