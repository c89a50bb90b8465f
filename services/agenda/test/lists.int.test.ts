import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { nobody } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaWorld, citizen, districts, home, municipality, otherDistricts, secretary } from './world.ts';

const { service, mutate, raised, read, support } = await agendaWorld();

type Listed = {
  readonly agendas: {
    readonly nodes: { readonly id: string; readonly title: string; readonly supportCount: number }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const list = async (variables: Record<string, unknown>) =>
  (await service.as(nobody).data<Listed>(documents.list, variables)).agendas;

const titles = async (filter: object, sort: string | null = 'OLDEST') =>
  (await list({ filter: { categoryKey: 'tourism', ...filter }, sort })).nodes.map(({ title }) => title);

const entity = async <T>(representation: object, variables: object = {}): Promise<T> => {
  const { _entities } = await service
    .as(nobody)
    .data<{ _entities: T[] }>(documents.entities, { representations: [representation], ...variables });
  const [found] = _entities;
  if (found === undefined) throw new Error('The entity was not resolved.');
  return found;
};

/** Three agendas that differ in everything that a list can ask. */
const author = citizen();
const [one, two, three] = await (async () => {
  const at = (day: number) => service.clock.moveTo(new Date(`2027-03-0${day}T00:00:00Z`));
  at(1);
  const first = await raised(author, { title: '첫째 둘레길 100%', categoryKey: 'tourism' });
  at(2);
  const second = await raised(citizen(), { title: 'Second Trail', categoryKey: 'tourism', kind: 'PROPOSAL' });
  at(3);
  const other = { categoryKey: 'tourism', districtCode: otherDistricts[0] };
  const third = await raised(citizen(), { title: '셋째', ...other });
  await support(citizen(), second);
  await support(citizen(), second);
  await support(citizen(), third);
  at(4);
  await mutate(secretary(), documents.triage, { agendaId: first, triage: 'CITIZEN', reason: '이유' });
  await mutate(secretary(), documents.close, { agendaId: second, reason: '이유' });
  service.clock.moveTo(null);
  return [first, second, third];
})();

const [firstTitle, secondTitle, thirdTitle] = ['첫째 둘레길 100%', 'Second Trail', '셋째'];

describe('a list of agendas', () => {
  test.each([
    ['all', {}, [firstTitle, secondTitle, thirdTitle]],
    ['a municipality', { municipalityCode: municipality }, [firstTitle, secondTitle, thirdTitle]],
    ['another municipality', { municipalityCode: '1111000000' }, []],
    ['a district', { districtCode: otherDistricts[0] }, [thirdTitle]],
    ['a category', { categoryKey: 'environment' }, []],
    ['a kind', { kind: 'PROPOSAL' }, [secondTitle]],
    ['a triage', { triage: 'CITIZEN' }, [firstTitle]],
    ['a maturity', { maturity: 'SOCIAL' }, []],
    ['a state', { state: 'CLOSED' }, [secondTitle]],
    ['an author', { authorId: author.memberId }, [firstTitle]],
    ['a number of supports', { minimumSupports: 2 }, [secondTitle]],
    ['from an instant on', { raisedAfter: '2027-03-02T00:00:00Z' }, [secondTitle, thirdTitle]],
    ['before an instant', { raisedBefore: '2027-03-02T00:00:00Z' }, [firstTitle]],
    ['a word of the title, whatever its case', { text: 'second t' }, [secondTitle]],
    ['a Korean word of two syllables', { text: '둘레' }, [firstTitle]],
    ['one syllable', { text: '레' }, [firstTitle]],
    ['two syllables that stand apart', { text: '레둘' }, []],
    ['a longer word', { text: '둘레길' }, [firstTitle]],
    ['words of several scripts', { text: '둘레길 100' }, [firstTitle]],
    ['a longer word of which a part stands nowhere', { text: '둘레길목' }, []],
    ['signs that are wildcards elsewhere', { text: '%' }, [firstTitle]],
    ['signs that stand nowhere', { text: '_' }, []],
    ['several at once', { state: 'OPEN', districtCode: home }, [firstTitle]],
    ['a syllable in a district', { text: '째', districtCode: home }, [firstTitle]],
    ['a syllable in another', { text: '째', districtCode: otherDistricts[0] }, [thirdTitle]],
    ['a syllable where nothing was raised', { text: '째', districtCode: districts[3] }, []],
    ['letters in a district', { text: 'TRAIL', districtCode: home }, [secondTitle]],
    ['letters in another', { text: 'TRAIL', districtCode: otherDistricts[0] }, []],
    ['a word in a district and a state', { text: 'trail', districtCode: home, state: 'OPEN' }, []],
  ])('filters by %s', async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
    const all = await list({ filter: { categoryKey: 'tourism', ...filter } });
    expect(all.totalCount).toBe(expected.length);
  });

  test.each([
    ['MOST_SUPPORTED', [secondTitle, thirdTitle, firstTitle]],
    ['NEWEST', [thirdTitle, secondTitle, firstTitle]],
    [null, [thirdTitle, secondTitle, firstTitle]],
    ['OLDEST', [firstTitle, secondTitle, thirdTitle]],
  ])('sorts by %s', async (sort, expected) => {
    expect(await titles({}, sort)).toEqual(expected);
  });

  test('shows last what nobody changed when sorted by the last change', async () => {
    expect((await titles({}, 'RECENTLY_CHANGED')).at(-1)).toBe(thirdTitle);
  });

  test.each(['MOST_SUPPORTED', 'NEWEST', 'OLDEST', 'RECENTLY_CHANGED'])(
    'meets every agenda once when paged by %s, also where many are equal',
    async (sort) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Listed['agendas'] = await list({
          first: 2,
          after,
          sort,
          filter: { municipalityCode: municipality },
        });
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen.toSorted()).toEqual([one, two, three].toSorted());
    },
  );

  test.each([
    ['a page of none', { first: 0 }],
    ['a page of 101', { first: 101 }],
    ['a cursor that is none', { after: 'nonsense' }],
    ['a cursor of another order', { after: Buffer.from('["12","x"]').toString('base64url') }],
    ['a place code that is none', { filter: { districtCode: '12' } }],
    ['an author id that is none', { filter: { authorId: 'me' } }],
    ['a blank text', { filter: { text: ' ' } }],
    ['an unknown state', { filter: { state: 'ASLEEP' } }],
  ])('%s is bad input', async (_, variables) => {
    expect(await service.as(nobody).errors(documents.list, variables)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what this service adds to the entities of others', () => {
  type Page = { readonly nodes: { readonly id: string }[]; readonly totalCount: number };

  test('districts and municipalities show their agendas, filtered and sorted', async () => {
    const district = await entity<{ agendas: Page }>(
      { __typename: 'District', code: home },
      { sort: 'MOST_SUPPORTED' },
    );
    expect(district.agendas.nodes.map(({ id }) => id)).toEqual([two, one]);
    const ofWord = await entity<{ agendas: Page }>(
      { __typename: 'District', code: otherDistricts[0] },
      { filter: { text: '째' } },
    );
    expect(ofWord.agendas).toMatchObject({ nodes: [{ id: three }], totalCount: 1 });
    const open = { filter: { state: 'OPEN' }, sort: 'OLDEST' };
    const all = await entity<{ agendas: Page }>({ __typename: 'Municipality', code: municipality }, open);
    expect(all.agendas).toMatchObject({ nodes: [{ id: one }, { id: three }], totalCount: 2 });
  });

  test('a municipality lists the same by whatever it is filtered, and knows how many there are without counting them', async () => {
    const filters: object[] = [
      ...[
        {},
        { state: 'OPEN' },
        { state: 'CLOSED', kind: 'PROPOSAL' },
        { maturity: 'PERSONAL' },
        { triage: 'CITIZEN' },
      ],
      ...[
        { categoryKey: 'tourism' },
        { categoryKey: 'environment' },
        { districtCode: home },
        { districtCode: municipality },
      ],
    ];
    for (const filter of filters) {
      const place = { __typename: 'Municipality', code: municipality };
      for (const sort of ['NEWEST', 'OLDEST', 'MOST_SUPPORTED', 'RECENTLY_CHANGED']) {
        const { nodes, totalCount } = await list({ filter: { municipalityCode: municipality, ...filter }, sort });
        const asking = async () => {
          const { agendas } = await entity<{ agendas: Page }>(place, { filter, sort });
          expect(agendas.nodes.map(({ id }) => id)).toEqual(nodes.slice(0, 3).map(({ id }) => id));
          expect(agendas.totalCount).toBe(totalCount);
        };
        const statements = await recordStatements(asking);
        expect(statements.filter((sql) => /count\(\*\) AS count FROM agendas/.test(sql))).toEqual([]);
      }
    }
    const elsewhere = { filter: { districtCode: home, state: 'OPEN' } };
    const district = await entity<{ agendas: Page }>({ __typename: 'District', code: otherDistricts[0] }, elsewhere);
    expect(district.agendas).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('members and organisations show what was raised by them and on their behalf', async () => {
    const [member, organizationId] = [citizen(), randomUUID()];
    await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
    const id = await raised(member, { organizationId });
    for (const representation of [
      { __typename: 'Member', id: member.memberId },
      { __typename: 'Organization', id: organizationId },
    ]) {
      expect(await entity(representation)).toMatchObject({ agendas: { nodes: [{ id }], totalCount: 1 } });
    }
  });

  test('a place where nothing was raised answers zeros', async () => {
    const { agendaSummary } = await entity<{ agendaSummary: Record<string, number> }>({
      ...{ __typename: 'District', code: districts[3] },
    });
    expect(new Set(Object.values(agendaSummary))).toEqual(new Set([0]));
  });

  test('summaries follow every change, in the district and in the municipality', async () => {
    const [from, to] = [districts[2], districts[3]];
    const summary = async (code: string, __typename = 'District') =>
      (await entity<{ agendaSummary: Record<string, number> }>({ __typename, code })).agendaSummary;
    const before = await summary(municipality, 'Municipality');
    const agendaId = await raised(author, { districtCode: from });
    await support(citizen(), agendaId);
    await mutate(citizen(), documents.comment, { agendaId, body: '글', language: 'ko' });
    expect(await summary(from)).toMatchObject({
      ...{ total: 1, open: 1, complaints: 1, proposals: 0, untriaged: 1, supports: 1, comments: 1, personal: 1 },
    });
    await mutate(author, documents.edit, { agendaId, expectedVersion: 1, districtCode: to, kind: 'PROPOSAL' });
    await mutate(secretary(), documents.triage, { agendaId, triage: 'GOVERNMENT', reason: '이유' });
    await mutate(author, documents.close, { agendaId, reason: '이유' });
    expect(new Set(Object.values(await summary(from)))).toEqual(new Set([0]));
    expect(await summary(to)).toMatchObject({
      ...{
        total: 1,
        open: 0,
        closed: 1,
        complaints: 0,
        proposals: 1,
        untriaged: 0,
        supports: 1,
        comments: 1,
        personal: 1,
      },
    });
    const after = await summary(municipality, 'Municipality');
    const gained = Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
    );
    expect(gained).toEqual(await summary(to));
  });

  test.each([
    ['agenda_summaries', 'supports = supports + 1', 'the summaries equal a recount'],
    [
      'agenda_counts',
      'agendas = agendas + 1',
      'the counts by category, state, maturity, triage and kind equal a recount',
    ],
    ['agendas', 'comment_count = comment_count + 1', 'an agenda has as many comments as it counts'],
    ['agendas', 'support_count = support_count + 1', 'an agenda has as many supports as it counts'],
  ])('a drift in %s (%s) is found by a recount', async (table, drift, invariant) => {
    const back = drift.replace('+ 1', '- 1');
    await service.db.query(`UPDATE ${table} SET ${drift}`);
    expect((await service.violations()).map((violation) => violation.invariant)).toContain(invariant);
    await service.db.query(`UPDATE ${table} SET ${back}`);
  });

  test('a drift in the tally by district is found by a recount, and so is a maturity that nobody gave', async () => {
    const agendaId = await raised();
    await service.db.query(`INSERT INTO agenda_support_tallies VALUES ($1, $2, 5)`, [agendaId, home]);
    await service.db.query(`UPDATE agendas SET maturity = 'COMMUNITY' WHERE id = $1`, [agendaId]);
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
      'the tally of an agenda by district equals its supports',
      'the maturity of an agenda is what its supporters, its evidence and the thresholds give it',
      'state, maturity and triage are what the history says last',
    ]);
    await service.db.query('DELETE FROM agenda_support_tallies WHERE agenda_id = $1', [agendaId]);
    await service.db.query(`UPDATE agendas SET maturity = 'PERSONAL' WHERE id = $1`, [agendaId]);
  });
});

describe('the number of statements', () => {
  test('is the same for 3 and for 100 agendas, whatever is asked of them', async () => {
    const agendaIds = await Promise.all(Array.from({ length: 100 }, () => raised()));
    for (const agendaId of agendaIds.slice(0, 5)) {
      await support(citizen(), agendaId);
      await mutate(citizen(), documents.comment, { agendaId, body: '글', language: 'ko' });
    }
    const ask = (count: number) =>
      recordStatements(() =>
        service.as(citizen()).data(documents.entities, {
          representations: agendaIds.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
        }),
      );
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(5);
    expect(many).toHaveLength(few.length);
  });

  test('is the same for 3 and for 100 districts with their summaries and agendas', async () => {
    const codes = Array.from({ length: 100 }, (_, index) => districts[index % 4] ?? `99110${51_000 + index}`);
    const places = [...districts, ...codes.map((_, index) => `99110${60_000 + index}`)];
    const ask = (count: number) =>
      recordStatements(() =>
        service.as(citizen()).data(documents.entities, {
          representations: places.slice(0, count).map((code) => ({ __typename: 'District', code })),
        }),
      );
    const [few, many] = [await ask(3), await ask(100)];
    expect(few.length).toBeGreaterThan(2);
    expect(many).toHaveLength(few.length);
  });
});

test('an agenda says in the language of the request what its category is called', async () => {
  expect((await read(one ?? '')).category.name.text).toBe('Tourism');
});

test.each(['힣', '힣힢'])('the word %s is looked up in an index, not in every title', async (word) => {
  const seen = await recordStatements(() => service.as(nobody).data(documents.list, { filter: { text: word } }));
  const plan = await service.db.transaction(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_indexscan = off');
    const sql =
      'SELECT id FROM agendas a WHERE (title_grams(a.title) || -(a.district_code::bigint)) @> ARRAY[1::bigint]';
    return JSON.stringify(await tx.query(`EXPLAIN ${sql}`));
  });
  expect(plan).toContain('agendas_by_grams');
  expect(seen.some((sql) => sql.includes('(title_grams(a.title) || -(a.district_code::bigint)) @>'))).toBe(true);
});
