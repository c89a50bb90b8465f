import { randomUUID } from 'node:crypto';
import { rows } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged, agendaClosed, agendaRaised } from '@dure/schema/events/agenda';
import { nobody, testService } from '@dure/testkit/service';
import { beforeAll, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { scoreOf } from '../src/matches/domain.ts';
import { answer, as, districts, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);

const query = `query ($representations: [_Any!]!, $first: Int, $after: String) { _entities(representations: $representations) { ... on Agenda {
  resourceMatches(first: $first, after: $after) {
    nodes { score distanceMeters reasons resource { id name kind } } totalCount pageInfo { hasNextPage endCursor }
  } } } }`;
type Match = {
  score: number;
  distanceMeters: number | null;
  reasons: string[];
  resource: { id: string; name: string; kind: string };
};
type Matches = { nodes: Match[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };

async function matchesOf(agendaIds: readonly string[], args: object = {}): Promise<Matches[]> {
  const representations = agendaIds.map((id) => ({ __typename: 'Agenda', id }));
  const { _entities } = await service
    .as(nobody)
    .data<{ _entities: { resourceMatches: Matches }[] }>(query, { representations, first: 100, ...args });
  return _entities.map(({ resourceMatches }) => resourceMatches);
}

async function raised(changes: object = {}): Promise<string> {
  const agendaId = randomUUID();
  await service.deliver(agendaRaised, {
    ...{ agendaId, municipalityCode: municipality, districtCode: districts.water, longitude: null, latitude: null },
    ...{ categoryKey: 'environment', kind: 'PROPOSAL', authorId: null, organizationId: null },
    ...changes,
  });
  return agendaId;
}

const here = { longitude: 127.005, latitude: 37.005 };
const at = (longitude: number) => ({ districtCode: null, point: { longitude, latitude: 37.005 } });
const hallId = await published(service, { name: '강당', point: here, categoryKeys: ['environment'] });
const farId = await published(service, { name: '먼 창고', kind: 'EQUIPMENT', ...at(127.2) });
const grantId = await published(service, {
  name: '지원금',
  kind: 'BUDGET',
  districtCode: null,
  availableUntil: '2099-01-01T00:00:00Z',
});
const dataId = await published(service, {
  name: '공기 자료',
  kind: 'DATA',
  categoryKeys: ['environment'],
  districtCode: districts.hill,
});

describe('suggestions for an agenda', () => {
  test('come by distance, kind and category, the most fitting first, each with its reasons', async () => {
    const [matches] = await matchesOf([await raised(here)]);
    expect(matches?.nodes.map(({ resource }) => resource.id)).toEqual([hallId, dataId, grantId, farId]);
    expect(matches?.nodes[0]).toMatchObject({
      ...{ score: 1, distanceMeters: 0 },
      reasons: ['SAME_DISTRICT', 'NEAR', 'SAME_MUNICIPALITY', 'SAME_CATEGORY', 'FITTING_KIND'],
    });
    expect(matches?.nodes[1]).toMatchObject({
      reasons: ['NEAR', 'SAME_MUNICIPALITY', 'SAME_CATEGORY', 'FITTING_KIND'],
    });
    expect(matches?.nodes[2]).toMatchObject({
      distanceMeters: null,
      reasons: ['SAME_MUNICIPALITY', 'FITTING_KIND'],
      score: 0.2,
    });
    expect(matches?.nodes[3]?.distanceMeters).toBeGreaterThan(17_000);
  });

  test('an agenda without a point is measured from the centre of its district', async () => {
    const [matches] = await matchesOf([await raised()]);
    expect(matches?.nodes[0]).toMatchObject({ resource: { id: hallId }, distanceMeters: 0 });
  });

  test('what is known only to be in the same district has no distance, and is not called near', async () => {
    const id = await published(service, { name: '자리 없는 공구', kind: 'EQUIPMENT', categoryKeys: ['nowhere'] });
    const [same] = await matchesOf([await raised({ categoryKey: 'nowhere' })]);
    const found = same?.nodes.find(({ resource }) => resource.id === id);
    expect(found).toMatchObject({
      distanceMeters: null,
      reasons: ['SAME_DISTRICT', 'SAME_MUNICIPALITY', 'SAME_CATEGORY'],
    });
    const place = { districtCode: districts.hill, categoryKey: 'nowhere' };
    const [elsewhere] = await matchesOf([await raised(place)]);
    expect(elsewhere?.nodes.find(({ resource }) => resource.id === id)?.distanceMeters).toBeGreaterThan(500);
  });

  test('the score in SQL is the rule of the domain', async () => {
    const [matches] = await matchesOf([await raised({ longitude: 127.013, latitude: 37.003, kind: 'COMPLAINT' })]);
    for (const { score, distanceMeters, reasons } of matches?.nodes ?? []) {
      const expected = scoreOf({
        distanceMeters,
        isSameDistrict: reasons.includes('SAME_DISTRICT'),
        isSameMunicipality: reasons.includes('SAME_MUNICIPALITY'),
        isSameCategory: reasons.includes('SAME_CATEGORY'),
        isFittingKind: reasons.includes('FITTING_KIND'),
      });
      // The distance that is shown is rounded to metres.
      expect(score).toBeCloseTo(expected, 3);
    }
  });

  test('follow the agenda when it moves or changes its kind, and end when it is closed', async () => {
    const agendaId = await raised(here);
    const place = { municipalityCode: municipality, districtCode: districts.hill, longitude: 127.2, latitude: 37.005 };
    await service.deliver(agendaChanged, { agendaId, ...place, categoryKey: 'safety', kind: 'COMPLAINT', version: 2 });
    const [moved] = await matchesOf([agendaId]);
    expect(moved?.nodes[0]).toMatchObject({
      resource: { id: farId },
      distanceMeters: 0,
      reasons: ['NEAR', 'SAME_MUNICIPALITY', 'FITTING_KIND'],
    });
    const closed = await service.deliver(agendaClosed, { agendaId });
    expect((await matchesOf([agendaId]))[0]).toMatchObject({ nodes: [], totalCount: 0 });
    await service.redeliver(closed);
    expect((await matchesOf([agendaId]))[0]?.totalCount).toBe(0);
  });

  test('an agenda of which no news has arrived has none', async () => {
    expect(await matchesOf([randomUUID()])).toEqual([
      { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
    ]);
  });

  test('what is withdrawn, stale or over is not suggested', async () => {
    const agendaId = await raised(here);
    const [withdrawn, ended] = [
      await published(service, { point: here }),
      await published(service, { point: here, availableUntil: '2026-01-01T00:00:00Z' }),
    ];
    await answer(service, as('steward'), documents.withdraw, { resourceId: withdrawn });
    service.clock.moveTo(new Date('2098-12-01T00:00:00Z'));
    const soon = await published(service, { point: here, availableUntil: '2098-12-01T00:00:01Z' });
    const ids = async () => (await matchesOf([agendaId]))[0]?.nodes.map(({ resource }) => resource.id);
    expect(await ids()).toEqual(expect.arrayContaining([hallId, soon]));
    service.clock.moveTo(new Date('2098-12-01T00:01:00Z'));
    expect(await ids()).not.toContain(soon);
    service.clock.moveTo(null);
    await answer(service, as('steward'), documents.withdraw, { resourceId: soon });
    expect(await ids()).not.toContain(withdrawn);
    expect(await ids()).not.toContain(ended);
  });

  test('paging meets every suggestion once, in order', async () => {
    const agendaId = await raised(here);
    const [all] = await matchesOf([agendaId]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [page]: Matches[] = await matchesOf([agendaId], { first: 1, after });
      seen.push(...(page?.nodes ?? []).map(({ resource }) => resource.id));
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all?.nodes.map(({ resource }) => resource.id));
    expect(all?.totalCount).toBe(seen.length);
  });
});

describe('among thirty thousand resources', () => {
  const agendas: string[] = [];
  beforeAll(async () => {
    // Straight into the table: thirty thousand through the mutation would take minutes, and this is about reading.
    await service.db.query(
      `INSERT INTO resources (id, kind, state, name, description, language, holder_name, municipality_code, district_code,
       longitude, latitude, category_keys, last_verified_at, published_at)
     SELECT gen_random_uuid(), 'SPACE', 'PUBLISHED', 'x' || n, '', 'ko', 'h', $1, CASE WHEN n % 3 = 0 THEN $2 END,
       CASE WHEN n % 2 = 0 THEN 126.5 + (n % 211) / 211.0 END, CASE WHEN n % 2 = 0 THEN 36.5 + (n % 197) / 197.0 END,
       ARRAY['environment'], now(), now() FROM generate_series(1, 30000) AS n`,
      [municipality, districts.water],
    );
    await service.db.query(
      `INSERT INTO deadlines (kind, subject_id, due_at) SELECT 'resource-stale', id, now() + interval '1 day' FROM resources ON CONFLICT DO NOTHING`,
    );
    await service.db.query('ANALYZE');
    for (let n = 0; n < 300; n += 1) agendas.push(await raised({ longitude: 126.6 + n / 400, latitude: 37 }));
  });

  test('the number of statements is the same for 3 and for 300 agendas', async () => {
    const [few, many] = [
      await recordStatements(() => matchesOf(agendas.slice(0, 3), { first: 3 })),
      await recordStatements(() => matchesOf(agendas, { first: 3 })),
    ];
    expect(few.length).toBeGreaterThan(1);
    expect(many).toHaveLength(few.length);
  });

  test('the nearest of thirty thousand resources is among the suggestions', async () => {
    for (const agendaId of agendas.slice(0, 5)) {
      const [nearest] = await rows<{ meters: number }>(
        service.db,
        `SELECT min(distance_meters(r.longitude, r.latitude, a.longitude, a.latitude)) AS meters
         FROM resources r, known_agendas a WHERE a.id = $1 AND r.state = 'PUBLISHED'`,
        [agendaId],
      );
      const distances =
        (await matchesOf([agendaId]))[0]?.nodes.map(
          ({ distanceMeters }) => distanceMeters ?? Number.POSITIVE_INFINITY,
        ) ?? [];
      expect(Math.min(...distances)).toBe(Math.round(nearest?.meters ?? 0));
    }
  });

  test('the work for an agenda does not grow with the registry: no table of resources is read whole', async () => {
    const statements = await recordStatements(() => matchesOf(agendas.slice(0, 1), { first: 3 }));
    const sql = statements.find((one) => one.includes('known_agendas')) ?? '';
    const plan = await rows<{ 'QUERY PLAN': string }>(service.db, `EXPLAIN ${sql}`, [new Date(), agendas]);
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('resources_suggested_near');
    expect(lines).toContain('resource_categories');
    expect(lines).not.toContain('Seq Scan on resources');
    expect(lines).not.toContain('Seq Scan on resource_categories');
  });
});
