import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { districts, municipality, published, registerCity } from './city.ts';
import * as documents from './documents.ts';

const service = await testService(definition);
await registerCity(service);
const anybody = service.as(nobody);

describe('finding resources', async () => {
  const mark = `표지${randomUUID().slice(0, 8)}`;
  const make = (name: string, changes: object = {}) => published(service, { name: `${mark} ${name}`, ...changes });
  await make('강당', {
    capacity: 200,
    point: { longitude: 127.001, latitude: 37.001 },
    price: { amount: { minorUnits: 0, currency: 'KRW' } },
  });
  await make('회의실', {
    capacity: 20,
    point: { longitude: 127.002, latitude: 37.001 },
    price: { amount: { minorUnits: 5_000, currency: 'KRW' } },
  });
  await make('언덕 공방', {
    districtCode: districts.hill,
    point: { longitude: 127.05, latitude: 37.001 },
    categoryKeys: ['making'],
  });
  await make('지원금', { kind: 'BUDGET', districtCode: null, availableUntil: '2027-03-01T00:00:00Z' });
  const names = async (filter: object, sort = 'NAME') => {
    const variables = { filter: { text: mark, ...filter }, sort, first: 100 };
    const { resources } = await anybody.data<{ resources: { nodes: { name: string }[]; totalCount: number } }>(
      documents.list,
      variables,
    );
    expect(resources.totalCount).toBe(resources.nodes.length);
    return resources.nodes.map(({ name }) => name.slice(mark.length + 1));
  };
  const near = { point: { longitude: 127.0, latitude: 37.001 }, radiusMeters: 1_000 };

  test.each([
    ['all', {}, ['강당', '언덕 공방', '지원금', '회의실']],
    ['a district', { districtCode: districts.hill }, ['언덕 공방']],
    ['another municipality', { municipalityCode: '9922000000' }, []],
    ['a kind', { kind: 'BUDGET' }, ['지원금']],
    ['a capacity', { minimumCapacity: 21 }, ['강당']],
    ['nothing to pay', { isFree: true }, ['강당']],
    ['something to pay', { isFree: false }, ['회의실']],
    ['a category', { categoryKey: 'making' }, ['언덕 공방']],
    ['near a point', { near }, ['강당', '회의실']],
    ['a state that none has', { state: 'STALE' }, []],
    ['a Korean word of two syllables', { text: '공방' }, ['언덕 공방']],
    ['one syllable', { text: '덕' }, ['언덕 공방']],
    ['two syllables that stand apart', { text: '덕공' }, []],
    ['a word in its district', { text: '공방', districtCode: districts.hill }, ['언덕 공방']],
    ['a word in another district', { text: '공방', districtCode: districts.water }, []],
  ])('by %s', async (_, filter, expected) => {
    expect((await names(filter)).filter((name) => ['강당', '언덕 공방', '지원금', '회의실'].includes(name))).toEqual(
      expected,
    );
  });

  test('words are found in any case, wildcards are letters, and one letter will do', async () => {
    await make('Maker SPACE 100%_a');
    expect(await names({ text: 'maker space' })).toHaveLength(1);
    expect(await names({ text: '100%_' })).toHaveLength(1);
    expect(await names({ text: '1%0' })).toEqual([]);
    expect(await names({ text: '%' })).toHaveLength(1);
  });

  test('an expired grant never shows as open (N3)', async () => {
    service.clock.moveTo(new Date('2027-02-28T23:59:59Z'));
    expect(await names({ isOpen: true, kind: 'BUDGET' })).toEqual(['지원금']);
    service.clock.moveTo(new Date('2027-03-01T00:00:00Z'));
    expect(await names({ isOpen: true, kind: 'BUDGET' })).toEqual([]);
    expect(await names({ isOpen: false, kind: 'BUDGET' })).toEqual(['지원금']);
    service.clock.moveTo(null);
  });

  test('sorted by distance, by size and by age', async () => {
    expect(await names({ near: { ...near, radiusMeters: 100_000 } }, 'NEAREST')).toEqual([
      '강당',
      '회의실',
      '언덕 공방',
    ]);
    expect((await names({}, 'LARGEST')).slice(0, 2)).toEqual(['강당', '회의실']);
    expect((await names({}, 'NEWEST')).at(-1)).toBe('강당');
    expect((await names({}, 'RECENTLY_VERIFIED')).at(-1)).toBe('강당');
  });

  test.each([
    ['NEAREST without a circle', { sort: 'NEAREST' }],
    ['a circle of the size of a country', { filter: { near: { ...near, radiusMeters: 100_001 } } }],
    ['a circle off the earth', { filter: { near: { ...near, point: { longitude: 0, latitude: 91 } } } }],
    ['an empty text', { filter: { text: '' } }],
    ['a malformed cursor', { after: 'nonsense' }],
    ['too many at once', { first: 101 }],
  ])('%s is bad input', async (_, variables) => {
    expect(await anybody.errors(documents.list, variables)).toEqual(['BAD_USER_INPUT']);
  });

  test.each(['NEWEST', 'NAME', 'RECENTLY_VERIFIED', 'NEAREST', 'LARGEST'])(
    'paging by %s meets every resource once',
    async (sort) => {
      const circle = { near: { ...near, radiusMeters: 100_000 } };
      const variables = { sort, filter: { text: mark, ...(sort === 'NEAREST' ? circle : {}) } };
      type Page = {
        resources: {
          nodes: { id: string }[];
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { resources }: Page = await anybody.data<Page>(documents.list, { ...variables, first: 2, after });
        seen.push(...resources.nodes.map(({ id }) => id));
        after = resources.pageInfo.hasNextPage ? resources.pageInfo.endCursor : null;
        total = resources.totalCount;
      } while (after !== null);
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
    },
  );

  test('an organisation, a district and a municipality list theirs, by kind when asked', async () => {
    const holderId = randomUUID();
    await make('악기', { kind: 'EQUIPMENT', holderId, districtCode: districts.hill });
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { resources { nodes { name } totalCount } } }
      district(code: "${districts.hill}") { resources(kind: EQUIPMENT) { totalCount } }
      municipality(code: "${municipality}") { resources(kind: EQUIPMENT, first: 1) { totalCount nodes { kind } } } }`;
    expect(await anybody.data(query, { id: holderId })).toEqual({
      _entities: [{ resources: { nodes: [{ name: `${mark} 악기` }], totalCount: 1 } }],
      district: { resources: { totalCount: 1 } },
      municipality: { resources: { totalCount: 1, nodes: [{ kind: 'EQUIPMENT' }] } },
    });
  });

  test('how many a place has of what its list is filtered by is kept, not counted', async () => {
    const withdrawn = await make('거둔 것', { districtCode: districts.hill, kind: 'EQUIPMENT' });
    await service.db.query(`UPDATE resources SET state = 'WITHDRAWN' WHERE id = $1`, [withdrawn]);
    const ended = await make('끝난 것', { districtCode: districts.water, availableUntil: '2027-03-01T00:00:00Z' });
    await service.db.query('UPDATE resources SET has_ended = true WHERE id = $1', [ended]);
    const places = [
      {},
      { municipalityCode: municipality },
      { districtCode: districts.hill },
      { municipalityCode: municipality, districtCode: districts.water },
      ...[{ municipalityCode: '9922000000', districtCode: districts.hill }, { municipalityCode: districts.hill }],
      { districtCode: municipality },
    ];
    const facets = [
      ...[{}, { kind: 'SPACE' }, { state: 'WITHDRAWN' }, { state: 'PUBLISHED', hasEnded: true }],
      { kind: 'EQUIPMENT', state: 'PUBLISHED', hasEnded: false },
    ];
    for (const filter of places.flatMap((place) => facets.map((facet) => ({ ...place, ...facet })))) {
      let found = { nodes: [] as object[], totalCount: -1 };
      const statements = await recordStatements(async () => {
        ({ resources: found } = await anybody.data<{ resources: typeof found }>(documents.list, {
          filter,
          first: 100,
        }));
      });
      expect([filter, found.totalCount]).toEqual([filter, found.nodes.length]);
      expect(statements.filter((sql) => /count/.test(sql))).toEqual([expect.stringContaining('FROM resource_counts')]);
    }
  });

  test('the number of statements is the same for 3 and for 100 resources with all that belongs to them', async () => {
    for (let left = 100; left > 0; left -= 20)
      await Promise.all(Array.from({ length: 20 }, () => make('여럿', { contact: { phone: '1' } })));
    const query = `query ($first: Int) { resources(first: $first) { nodes { ${documents.fields} } } }`;
    const ask = (first: number) => recordStatements(() => anybody.data(query, { first }));
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(2);
    expect(many).toHaveLength(few.length);
  });
});
