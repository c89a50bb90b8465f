import { rows } from '@dure/kit/database';
import { districtBordered, districtChanged } from '@dure/schema/events/resources';
import { describe, expect, test } from 'vitest';
import { shapesAt } from '../src/places/table.ts';
import * as documents from './documents.ts';
import { agendaInput, agendaWorld, citizen, districts, municipality } from './world.ts';

const { service, mutate, read } = await agendaWorld();
const [west, east, island, unmapped] = districts;

type Ring = [number, number][];
const square = (left: number, bottom: number, side = 1): Ring => [
  [left, bottom],
  [left + side, bottom],
  [left + side, bottom + side],
  [left, bottom + side],
  [left, bottom],
];
const border = (districtCode: string, polygons: Ring[][]) =>
  service.deliver(districtBordered, { districtCode, municipalityCode: municipality, polygons });

// Two neighbours; in the western one another lies as an island, which has a second part far off.
await border(west, [[square(127, 37), square(127.4, 37.4, 0.2)]]);
await border(east, [[square(128, 37)]]);
await border(island, [[square(127.4, 37.4, 0.2)], [square(140, 40)]]);

const at = (longitude: number, latitude: number) => ({ point: { longitude, latitude } });
const raise = (changes: object) => mutate(citizen(), documents.raise, agendaInput(changes));
const byPoint = (longitude: number, latitude: number) => raise({ districtCode: null, ...at(longitude, latitude) });
const districtOf = async (answer: { agenda: { id: string } }) =>
  ((await read(answer.agenda.id)) as unknown as { district: { code: string } }).district.code;

describe('a point alone', () => {
  test.each([
    ['in its district', 127.1, 37.1, west],
    ['in the neighbour', 128.9, 37.9, east],
    ['in a district that lies within another', 127.5, 37.5, island],
    ['in a part that lies far off', 140.5, 40.5, island],
    ['on the border of two, always the same one', 128, 37.5, west],
  ])('%s finds it', async (_, longitude, latitude, code) => {
    const answer = await byPoint(longitude, latitude);
    expect(answer.__typename).toBe('RaiseAgendaSuccess');
    expect(await districtOf(answer)).toBe(code);
  });

  test('in no district is refused', async () => {
    expect(await byPoint(10, 10)).toMatchObject({
      ...{ __typename: 'PointInNoDistrict', message: expect.stringContaining('no district') },
    });
  });

  test('finds no district that is not valid any more, and the one that came in its place', async () => {
    const [before, after] = ['9911071000', '9911072000'];
    const district = { municipalityCode: municipality, nameKo: '동', nameEn: null, longitude: null, latitude: null };
    const told = (districtCode: string, validFrom: string, validUntil: string | null) =>
      service.deliver(districtChanged, { ...district, districtCode, validFrom, validUntil });
    await told(before, '2000-01-01', '2020-01-01');
    await border(before, [[square(150, 37)]]);
    expect((await byPoint(150.5, 37.5)).__typename).toBe('PointInNoDistrict');
    await told(after, '2020-01-01', null);
    await border(after, [[square(150, 37)]]);
    expect(await districtOf(await byPoint(150.5, 37.5))).toBe(after);
    // The border moves away.
    await border(after, [[square(160, 37)]]);
    expect((await byPoint(150.5, 37.5)).__typename).toBe('PointInNoDistrict');
    expect(await districtOf(await byPoint(160.5, 37.5))).toBe(after);
  });
});

describe('a point beside a district', () => {
  test('that lies there is taken, on its border as well', async () => {
    for (const [districtCode, longitude] of [
      [west, 127.9],
      [west, 128],
      [east, 128],
    ] as const) {
      expect(await districtOf(await raise({ districtCode, ...at(longitude, 37.2) }))).toBe(districtCode);
    }
  });

  test('that lies in another one is refused, and that one is named', async () => {
    expect(await raise({ districtCode: west, ...at(128.5, 37.5) })).toMatchObject({
      ...{ __typename: 'PointInOtherDistrict', districtCode: west, district: { code: east } },
      message: expect.stringContaining(`lies in ${east}, not in ${west}`),
    });
    expect(await raise({ districtCode: unmapped, ...at(128.5, 37.5) })).toMatchObject({ district: { code: east } });
  });

  test('that lies in none is refused, unless nothing is known of the border of the named one', async () => {
    expect((await raise({ districtCode: west, ...at(10, 10) })).__typename).toBe('PointInNoDistrict');
    expect(await districtOf(await raise({ districtCode: unmapped, ...at(10, 10) }))).toBe(unmapped);
  });
});

test('neither point nor district is bad input that names the field', async () => {
  const { errors } = await service.as(citizen()).ask(documents.raise, { input: agendaInput({ districtCode: null }) });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'districtCode' } }]);
});

test('an edit of the point takes the agenda along, one beside a district must lie there, and other edits do not ask', async () => {
  const author = citizen();
  const { agenda } = await mutate(author, documents.raise, agendaInput({ districtCode: west, ...at(127.1, 37.1) }));
  const edit = async (changes: object) => {
    const { version } = await read(agenda.id);
    return await mutate(author, documents.edit, { agendaId: agenda.id, expectedVersion: version, ...changes });
  };
  expect(await districtOf(await edit(at(128.5, 37.5)))).toBe(east);
  expect(await edit({ districtCode: west, ...at(128.6, 37.5) })).toMatchObject({ __typename: 'PointInOtherDistrict' });
  expect(await edit({ districtCode: west })).toMatchObject({ __typename: 'PointInOtherDistrict' });
  expect(await edit(at(10, 10))).toMatchObject({ __typename: 'PointInNoDistrict' });
  expect(await districtOf(await edit({ districtCode: west, point: null }))).toBe(west);
  // A border that moved does not hinder whoever corrects a word.
  await edit(at(127.1, 37.1));
  await border(west, [[square(170, 37)]]);
  expect((await edit({ title: '하천 악취와 모기' })).__typename).toBe('EditAgendaSuccess');
  await border(west, [[square(127, 37), square(127.4, 37.4, 0.2)]]);
});

test('the district of a point is found by an index', async () => {
  const plan = await service.db.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off');
    return await rows<Record<string, string>>(tx, `EXPLAIN ${shapesAt}`, [127.1, 37.1]);
  });
  expect(JSON.stringify(plan)).toContain('district_shapes_boxes');
});
