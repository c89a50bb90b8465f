import { randomUUID } from 'node:crypto';
import { rows, transaction } from '@dure/kit/database';
import { inScope } from '@dure/kit/request-scope';
import { recordStatements } from '@dure/kit/statements';
import {
  resourceBecameStale,
  resourceChanged,
  resourcePublished,
  resourceVerified,
} from '@dure/schema/events/resources';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import type { SourceRow } from '../src/sources/domain.ts';
import { markVanished, maximumRows, type Run, recordSightings, upsertFromSource } from '../src/sources/usecases.ts';
import { answer, as, districts, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);

const now = new Date('2027-03-01T00:00:00Z');
const row = (externalId: string, changes: Partial<SourceRow> = {}): SourceRow => ({
  ...{ externalId, municipalityCode: municipality, url: null, verifiedAt: new Date('2027-02-01T00:00:00Z') },
  ...{ contact: { phone: '02-123-4512', department: null, url: null } },
  ...{
    kind: 'SPACE',
    name: `시설 ${externalId}`,
    description: '',
    language: 'ko',
    holderOrganizationId: null,
    holderName: '가람시',
  },
  ...{ districtCode: districts.water, point: { longitude: 127.005, latitude: 37.005 }, address: null, capacity: 30 },
  ...{ price: { minorUnits: 10_000, currency: 'KRW', unit: 'HOUR', unitCount: 2 }, priceAsGiven: null },
  ...{ openingHoursAsGiven: '09:00–18:00', openingHours: [{ weekday: 'MONDAY', opens: '09:00', closes: '18:00' }] },
  ...{ closedDaysAsGiven: '토+일', closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false } },
  ...{ availableFrom: null, availableUntil: null, categoryKeys: ['culture'] },
  ...changes,
});

const newRun = (name: string, at = now): Run => ({
  ...{ runId: randomUUID(), now: at, file: { name, licence: 'KOGL-1', url: 'https://example.org' } },
});
const upsert = (run: Run, given: readonly SourceRow[]) =>
  transaction(service.db, (tx) => upsertFromSource(tx, run, given, () => true), run.now);
const outcomes = async (run: Run, given: readonly SourceRow[]) =>
  (await upsert(run, given)).map((one) => (one.ok ? one.value.outcome : one.refusal.kind));
const vanish = (run: Run) => transaction(service.db, (tx) => markVanished(tx, run), run.now);
const stored = (name: string) =>
  rows<{ id: string; state: string; name: string; stale_reason: string | null; approval_required: boolean }>(
    service.db,
    'SELECT id, state, name, stale_reason, approval_required FROM resources WHERE source_name = $1 ORDER BY source_external_id',
    [name],
  );
const told = async (name: string) => {
  const ids = new Set((await stored(name)).map(({ id }) => id));
  const of = async (contract: { readonly type: string }) =>
    (await rows<{ key: string }>(service.db, 'SELECT key FROM outbox WHERE type = $1', [contract.type])).filter(
      ({ key }) => ids.has(key),
    ).length;
  return {
    published: await of(resourcePublished),
    changed: await of(resourceChanged),
    stale: await of(resourceBecameStale),
    verified: await of(resourceVerified),
  };
};

describe('bringing rows of a source into the registry', () => {
  test('the same rows twice change nothing, a changed row changes one, and each tells its events', async () => {
    const source = randomUUID();
    expect(await outcomes(newRun(source), [row('1'), row('2'), row('3')])).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(await outcomes(newRun(source), [row('1'), row('2'), row('3')])).toEqual([
      'UNCHANGED',
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await told(source)).toEqual({ published: 3, changed: 0, stale: 0, verified: 0 });
    expect(await outcomes(newRun(source), [row('1'), row('2', { name: '새 이름' }), row('3')])).toEqual([
      'UNCHANGED',
      'CHANGED',
      'UNCHANGED',
    ]);
    expect((await stored(source)).map(({ name }) => name)).toEqual(['시설 1', '새 이름', '시설 3']);
    expect(await told(source)).toEqual({ published: 3, changed: 1, stale: 0, verified: 0 });
  });

  test('what was stored is read back as it was given, with its source and its contact', async () => {
    const source = randomUUID();
    const [taken] = await upsert(newRun(source), [row('1')]);
    const id = taken?.ok ? taken.value.resource.id : '';
    const query = `query ($id: ID!) { resource(id: $id) { ${documents.fields} source { name externalId url licence } capacity openingHoursAsGiven } }`;
    const { resource } = await service.as(as('citizen')).data<{ resource: object }>(query, { id });
    expect(resource).toMatchObject({
      ...{
        name: '시설 1',
        capacity: 30,
        price: { minorUnits: 10_000, currency: 'KRW' },
        priceUnit: 'HOUR',
        priceUnitCount: 2,
      },
      ...{ openingHours: [{ weekday: 'MONDAY', opens: '09:00', closes: '18:00' }], openingHoursAsGiven: '09:00–18:00' },
      ...{ closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false }, categoryKeys: ['culture'] },
      ...{
        contact: { phone: '02-123-4512' },
        district: { code: districts.water },
        lastVerifiedAt: '2027-02-01T00:00:00.000Z',
      },
      source: { name: source, externalId: '1', url: 'https://example.org', licence: 'KOGL-1' },
    });
  });

  test('a row that cannot be taken is refused with its reason and never stops the others', async () => {
    const given = [
      row('1'),
      row('1', { name: 'again' }),
      row('2', { municipalityCode: '9933000000', districtCode: null }),
      row('3', { districtCode: '9911099000' }),
      row('4', { name: '' }),
      row('5', { holderName: null }),
      row('6', { capacity: -3 }),
      row('7', { openingHours: [{ weekday: 'MONDAY', opens: '9', closes: '18' }] }),
      row('8', { name: 'a\u0000b' }),
      row('9'),
    ];
    expect(await outcomes(newRun(randomUUID()), given)).toEqual([
      ...['CREATED', 'given-twice', 'municipality-not-registered', 'place-not-known', 'out-of-bounds'],
      ...['holder-missing', 'out-of-bounds', 'opening-hours-not-valid', 'out-of-bounds', 'CREATED'],
    ]);
  });

  test('a row that nobody saw to for too long enters as stale, and says so once', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1', { verifiedAt: new Date('2022-09-30T00:00:00Z') })]);
    expect(await stored(source)).toMatchObject([{ state: 'STALE', stale_reason: 'NOT_VERIFIED' }]);
    expect(await told(source)).toEqual({ published: 1, changed: 0, stale: 1, verified: 0 });
    expect(await outcomes(newRun(source), [row('1', { verifiedAt: now })])).toEqual(['CHANGED']);
    expect(await stored(source)).toMatchObject([{ state: 'PUBLISHED', stale_reason: null }]);
    expect(await told(source)).toMatchObject({ published: 1, stale: 1, verified: 1 });
  });

  test('what people change here stays until the source says something else; what they withdraw stays withdrawn', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1'), row('2')]);
    const [first, second] = await stored(source);
    await answer(service, as('steward'), documents.change, {
      resourceId: first?.id,
      expectedVersion: 1,
      name: '손으로 고친 이름',
    });
    await answer(service, as('steward'), documents.withdraw, { resourceId: second?.id });
    expect(await outcomes(newRun(source), [row('1'), row('2')])).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await stored(source)).toMatchObject([{ name: '손으로 고친 이름' }, { state: 'WITHDRAWN' }]);
    expect(await outcomes(newRun(source), [row('1', { capacity: 31 }), row('2', { capacity: 31 })])).toEqual([
      'CHANGED',
      'UNCHANGED',
    ]);
    expect(await stored(source)).toMatchObject([{ name: '시설 1' }, { state: 'WITHDRAWN' }]);
  });

  test('bookings of what was imported need approval until people here say otherwise, whatever the source says then', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1')]);
    const [imported] = await stored(source);
    expect(imported).toMatchObject({ approval_required: true });
    const freed = { resourceId: imported?.id, expectedVersion: 1, approvalRequired: false };
    await answer(service, as('steward'), documents.change, freed);
    expect(await outcomes(newRun(source), [row('1', { capacity: 31 })])).toEqual(['CHANGED']);
    expect(await stored(source)).toMatchObject([{ approval_required: false }]);
  });

  test('two upserts of the same row at once make one resource, and one event tells of it', async () => {
    const source = randomUUID();
    const both = await Promise.all([outcomes(newRun(source), [row('1')]), outcomes(newRun(source), [row('1')])]);
    expect(both.flat().sort()).toEqual(['CREATED', 'UNCHANGED']);
    expect(await stored(source)).toHaveLength(1);
    expect(await told(source)).toMatchObject({ published: 1, changed: 0 });
  });

  test('the database itself holds one row per source and external id', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1'), row('2')]);
    const twice = `UPDATE resources SET source_external_id = '1' WHERE source_name = $1`;
    await expect(service.db.query(twice, [source])).rejects.toThrow('resources_once_per_source');
  });

  test('batches of several sources and people who publish, in the same places and all at once, never wait in a circle', async () => {
    const sources = Array.from({ length: 3 }, () => randomUUID());
    const side = (n: number) => (n % 2 === 0 ? districts.water : districts.hill);
    // Each round moves twenty rows to the other district and enters five new ones.
    const batch = (round: number) => [
      ...Array.from({ length: 20 }, (_, n) => row(`${n}`, { districtCode: side(round) })),
      ...Array.from({ length: 5 }, (_, n) => row(`${round}-${n}`, { districtCode: districts.hill })),
    ];
    for (let round = 0; round < 6; round += 1) {
      const people = Array.from({ length: 8 }, () => published(service, { districtCode: districts.hill }));
      await Promise.all([...sources.map((source) => upsert(newRun(source), batch(round))), ...people]);
    }
    for (const source of sources) expect(await stored(source)).toHaveLength(50);
  });

  test('five hundred rows need as many statements as three; more are an error of the caller', async () => {
    const many = Array.from({ length: maximumRows }, (_, n) => row(`${n}`));
    const count = (given: readonly SourceRow[]) =>
      recordStatements(() => inScope({ origin: 'request' }, () => upsert(newRun(randomUUID()), given)));
    const [few, all] = [await count(many.slice(0, 3)), await count(many)];
    expect(few.length).toBeGreaterThan(5);
    expect(all).toHaveLength(few.length);
    await expect(upsert(newRun('x'), [...many, row('500')])).rejects.toThrow('at most 500');
  });
});

describe('what vanished from its source', () => {
  test('becomes stale once and is never deleted; when it comes back it is published again', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1'), row('2'), row('3')]);
    const second = newRun(source);
    await upsert(second, [row('1')]);
    await transaction(service.db, (tx) => recordSightings(tx, second, ['3', 'unknown']));
    expect([await vanish(second), await vanish(second)]).toEqual([1, 0]);
    expect(await stored(source)).toMatchObject([
      { state: 'PUBLISHED' },
      { state: 'STALE', stale_reason: 'VANISHED_FROM_SOURCE' },
      { state: 'PUBLISHED' },
    ]);
    const third = newRun(source);
    expect(await outcomes(third, [row('1'), row('2'), row('3')])).toEqual(['UNCHANGED', 'CHANGED', 'UNCHANGED']);
    expect(await vanish(third)).toBe(0);
    expect(await stored(source)).toMatchObject([
      { state: 'PUBLISHED' },
      { state: 'PUBLISHED' },
      { state: 'PUBLISHED' },
    ]);
    expect(await told(source)).toEqual({ published: 3, changed: 1, stale: 1, verified: 0 });
  });

  test('stays published when somebody verified it by hand, through all later runs', async () => {
    const source = randomUUID();
    await upsert(newRun(source), [row('1')]);
    await vanish(newRun(source));
    const [resource] = await stored(source);
    service.clock.moveTo(now);
    await answer(service, as('secretariat'), documents.verify, { resourceId: resource?.id });
    service.clock.moveTo(null);
    await vanish(newRun(source));
    expect(await stored(source)).toMatchObject([{ state: 'PUBLISHED' }]);
  });

  test('of another source is left alone', async () => {
    const [source, other] = [randomUUID(), randomUUID()];
    await upsert(newRun(source), [row('1')]);
    await vanish(newRun(other));
    expect(await stored(source)).toMatchObject([{ state: 'PUBLISHED' }]);
  });
});

test('the summaries of the places follow the rows', async () => {
  const before = await service
    .as(nobody)
    .data<{ municipality: { resourceSummary: Record<string, number> } }>(documents.summary, { code: municipality });
  await upsert(newRun(randomUUID()), [
    row('1'),
    row('2', { kind: 'DATA' }),
    row('3', { verifiedAt: new Date('2020-01-01T00:00:00Z') }),
  ]);
  const after = await service.as(nobody).data<typeof before>(documents.summary, { code: municipality });
  const grown = Object.entries(after.municipality.resourceSummary).map(
    ([name, count]) => [name, count - (before.municipality.resourceSummary[name] ?? 0)] as const,
  );
  expect(Object.fromEntries(grown.filter(([, by]) => by !== 0))).toEqual({
    published: 2,
    stale: 1,
    spaces: 1,
    dataSets: 1,
  });
});
