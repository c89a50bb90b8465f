import { readFileSync } from 'node:fs';
import { transaction } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { realFile } from '@dure/testkit/real-data';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { boxOf, codeAt, innerPoint, readBoundary } from '../src/boundaries/domain.ts';
import { districtCodesAt } from '../src/boundaries/table.ts';
import { definition } from '../src/definition.ts';
import { registerDistricts, registerMunicipalities } from '../src/places/usecases.ts';

const service = await testService(definition);
const anybody = service.as(nobody);

type Feature = {
  readonly properties: {
    readonly adm_cd2: string;
    readonly adm_nm: string;
    readonly sgg: string;
    readonly sggnm: string;
  };
  readonly geometry: unknown;
};
const file = realFile('seoul-admin/hangjeongdong_seoul_20210401.geojson');
const { features }: { features: Feature[] } = file === null ? { features: [] } : JSON.parse(readFileSync(file, 'utf8'));

describe.skipIf(file === null)('the dong of Seoul', () => {
  test('have 425 borders, and each inner point lies in its own box and is found in its own dong', () => {
    const known = features.flatMap(({ properties: { adm_cd2: code }, geometry }) => {
      const boundary = readBoundary(geometry);
      return boundary.ok ? [{ code, boundary: boundary.value }] : [];
    });
    expect(known).toHaveLength(425);
    for (const { code, boundary } of known) {
      const point = innerPoint(boundary);
      const box = boxOf(boundary);
      expect(point.longitude > box.west && point.longitude < box.east).toBe(true);
      expect(codeAt(point, known)).toBe(code);
    }
  });

  test('all 425 are registered in one batch, twice changes nothing, and the same statements do for any number', async () => {
    const municipalities = [...new Map(features.map(({ properties: { sgg, sggnm } }) => [sgg, sggnm]))].map(
      ([sgg, nameKo]) => ({
        ...{ code: `${sgg}00000`, nameKo, nameEn: null },
      }),
    );
    const drafts = features.map(({ properties, geometry }) => ({
      ...{
        code: properties.adm_cd2,
        nameKo: properties.adm_nm,
        nameEn: null,
        validFrom: '2021-04-01',
        validUntil: null,
      },
      boundary: geometry,
    }));
    const outcomes = new Map<string, number>();
    const enter = async (given: typeof drafts) => {
      outcomes.clear();
      const decisions = await transaction(service.db, async (tx) => {
        await registerMunicipalities(tx, municipalities);
        return await registerDistricts(tx, given);
      });
      for (const one of decisions) {
        const name = one.ok ? one.value.outcome : one.refusal.kind;
        outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      }
    };
    await enter(drafts);
    expect([...outcomes]).toEqual([['CREATED', 425]]);
    await enter(drafts);
    expect([...outcomes]).toEqual([['UNCHANGED', 425]]);
    await enter([...drafts.slice(0, 3), ...drafts.slice(0, 1)]);
    expect([...outcomes]).toEqual([
      ['UNCHANGED', 3],
      ['given-twice', 1],
    ]);
  });

  test('the city hall lies in Myeong-dong, and five hundred points are found in two statements', async () => {
    const codes = await districtCodesAt(
      service.db,
      [{ longitude: 126.9783882, latitude: 37.5666103 }],
      service.clock.now(),
    );
    expect(features.find(({ properties }) => properties.adm_cd2 === codes[0])?.properties.adm_nm).toBe(
      '서울특별시 중구 명동',
    );
    const points = Array.from({ length: 500 }, (_, n) => ({
      longitude: 126.8 + (n % 25) / 75,
      latitude: 37.45 + Math.floor(n / 25) / 90,
    }));
    const alias = ({ longitude, latitude }: { longitude: number; latitude: number }, n: number) =>
      `p${n}: districtAt(longitude: ${longitude}, latitude: ${latitude}) { code }`;
    const few = await recordStatements(() => anybody.data(`{ ${points.slice(100, 103).map(alias).join(' ')} }`));
    const many = await recordStatements(() => anybody.data(`{ ${points.map(alias).join(' ')} }`));
    expect(many).toHaveLength(few.length);
  });
});

describe.skipIf(file === null)('the number of statements', () => {
  test('is the same for 3 and for 100 districts with all that belongs to them', async () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on District {
      name { text } municipality { name { text } registrySettings { timeZone } } predecessors { code } successors { code } boundary
      profile { population } resourceSummary { published } resources(first: 2) { nodes { id } totalCount } } } }`;
    const found = await service.db.query(`SELECT code FROM districts WHERE code LIKE '11%' ORDER BY code LIMIT 100`);
    const ask = (count: number) => {
      const representations = found
        .slice(0, count)
        .map(({ code }: { code: string }) => ({ __typename: 'District', code }));
      return recordStatements(() => anybody.data(query, { representations }));
    };
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(4);
    expect(many).toHaveLength(few.length);
  });

  test('is the same for 3 and for 25 municipalities with their districts', async () => {
    const query = `query ($first: Int) { municipalities(first: $first) { nodes { districts { code name { ko } resourceSummary { stale } }
      resourceSummary { spaces } resources(first: 1) { nodes { name } } } } }`;
    const ask = (first: number) => recordStatements(() => anybody.data(query, { first }));
    expect(await ask(25)).toHaveLength((await ask(3)).length);
  });
});
