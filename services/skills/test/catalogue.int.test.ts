import { randomUUID } from 'node:crypto';
import { transaction } from '@dure/kit/database';
import { inScope } from '@dure/kit/request-scope';
import { recordStatements } from '@dure/kit/statements';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { type SkillRow, upsertSkills } from '../src/skills/table.ts';
import { member, mutations, skills } from './documents.ts';
import { citizen, district, given, municipality, sixMonths } from './given.ts';

const service = await testService(definition);
const { act, districtKnown, offer, registered, skill } = given(service);

const row = (change: Partial<SkillRow> = {}): SkillRow => ({
  ...{
    externalId: randomUUID(),
    type: 'SKILL',
    labelKo: null,
    labelEn: 'repair bicycles',
    alternativeLabels: ['mend bikes'],
  },
  ...change,
});
const upsert = (given: readonly SkillRow[], source = 'esco') =>
  transaction(service.db, (tx) => upsertSkills(tx, source, given));

type Found = {
  skills: {
    nodes: { id: string; externalId: string; label: { ko: string | null; en: string | null; text: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
};
const found = async (search: string | null, args: object = {}) =>
  (await service.as(nobody).data<Found>(skills, { search, ...args })).skills;

describe('bringing a catalogue in', () => {
  test('a new row is created, the same again unchanged, another label changed; the id stays', async () => {
    const [a, b] = [row(), row({ labelKo: '자전거 고치기' })];
    expect(await upsert([a, b])).toEqual(['CREATED', 'CREATED']);
    expect(await upsert([b, a])).toEqual(['UNCHANGED', 'UNCHANGED']);
    const ids = () =>
      service.db.query('SELECT id FROM skills WHERE external_id = ANY ($1) ORDER BY id', [
        [a.externalId, b.externalId],
      ]);
    const before = await ids();
    expect(await upsert([a, { ...b, alternativeLabels: [] }, row()])).toEqual(['UNCHANGED', 'CHANGED', 'CREATED']);
    expect(await ids()).toEqual(before);
    expect(await upsert([a], 'other')).toEqual(['CREATED']);
    expect(await upsert([])).toEqual([]);
  });

  test('500 rows take one statement', async () => {
    const { db } = service;
    const statements = await recordStatements(() =>
      inScope({ origin: 'request', requestId: 'x', locale: 'en' }, () =>
        db.transaction((tx) =>
          upsertSkills(
            tx,
            'bulk',
            Array.from({ length: 500 }, () => row()),
          ),
        ),
      ),
    );
    expect(statements.filter((sql) => sql.includes('skills'))).toHaveLength(1);
    await expect(upsert(Array.from({ length: 501 }, () => row()))).rejects.toThrow(RangeError);
  });

  test('a row twice and a row without a label are errors, and nothing of them is kept', async () => {
    const twice = row();
    await expect(upsert([twice, twice])).rejects.toThrow('stands twice');
    const blank = row({ labelEn: null });
    await expect(upsert([row({ externalId: 'kept?' }), blank])).rejects.toThrow('skills_labelled');
    expect(await service.db.query(`SELECT id FROM skills WHERE external_id = 'kept?'`)).toEqual([]);
  });
});

describe('searching the catalogue', () => {
  test('short Korean words are found, one syllable and half typed ones too, and use the index', async () => {
    const id = await skill({ ko: '옻칠', en: 'lacquer' });
    for (const search of ['옻칠', '옻', '칠', '옻치']) {
      expect((await found(search, { first: 100 })).nodes.map((node) => node.id)).toContain(id);
    }
    for (let batch = 0; batch < 8; batch += 1)
      await upsert(
        Array.from({ length: 500 }, () => row()),
        'bulk',
      );
    await service.db.query('VACUUM ANALYZE skills');
    const plan = await service.db.query(
      `EXPLAIN (FORMAT JSON) SELECT id FROM skills WHERE search_text LIKE '%' || lower(normalize('칠', NFKD)) || '%'`,
    );
    expect(JSON.stringify(plan)).toContain('skills_search');
  });

  test('the closest names come first: the word itself, names that begin with it, that have it, other names', async () => {
    const word = `weld${randomUUID().slice(0, 8)}`;
    const other = await skill({ en: 'join metal', alternatives: [word] });
    const inside = await skill({ en: `spot ${word}` });
    const begins = await skill({ en: `${word} pipes` });
    const itself = await skill({ ko: '용접', en: word.toUpperCase() });
    expect((await found(word)).nodes.map(({ id }) => id)).toEqual([itself, begins, inside, other]);
  });

  test('wildcards are taken literally, case and accents do not matter', async () => {
    const id = await skill({ en: `100%_Café ${randomUUID()}` });
    expect((await found('100%_cafe\u0301')).nodes.map((node) => node.id)).toEqual([id]);
    expect((await found('100__')).nodes).toEqual([]);
  });

  test('a name that exists in one language is shown in the other one, too', async () => {
    const externalId = randomUUID();
    await upsert([row({ externalId, labelEn: `keep bees ${externalId}` })]);
    expect((await found(externalId)).nodes[0]?.label).toEqual({
      ...{ ko: null, en: `keep bees ${externalId}`, text: `keep bees ${externalId}` },
    });
  });

  test('paging by cursor meets every skill once, with and without a search', async () => {
    const word = randomUUID().slice(0, 8);
    for (let n = 0; n < 5; n += 1) await skill({ en: `${word} ${n}` });
    for (const search of [word, null]) {
      const seen: string[] = [];
      let after: string | null = null;
      let totalCount = 0;
      do {
        const page: Found['skills'] = await found(search, { first: search === null ? 100 : 2, after });
        seen.push(...page.nodes.map(({ id }) => id));
        totalCount = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
    }
  });

  test.each([' ', 'x'.repeat(201), 'a\u0000'])('a blank, over-long or broken search is bad input', async (search) => {
    expect(await service.as(nobody).errors(skills, { search })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('offers', () => {
  const task = { hours: 3, municipalityCode: municipality };

  test('a member makes one, everybody sees it until it is taken back or its time is over', async () => {
    const who = await registered();
    const skillId = await skill();
    const [first, second] = [await offer(who, skillId), await offer(who, skillId, { districtCode: district })];
    const offered = async () => {
      const seen = await service
        .as(nobody)
        .data<{ member: { offers: { nodes: { id: string }[] } } }>(member, { id: who.memberId });
      return seen.member.offers.nodes.map(({ id }) => id);
    };
    expect(await offered()).toEqual([second, first]);
    expect(await act(who, 'withdrawOffer', { offerId: second })).toMatchObject({ offer: { state: 'WITHDRAWN' } });
    expect(await act(who, 'withdrawOffer', { offerId: second })).toMatchObject({ __typename: 'OfferAlreadyWithdrawn' });
    expect(await offered()).toEqual([first]);
    service.clock.moveTo(new Date(Date.parse(sixMonths()) + 1000));
    expect(await offered()).toEqual([]);
    const state = await service.as(nobody).data('query ($id: ID!) { offer(id: $id) { state } }', { id: first });
    expect(state).toEqual({ offer: { state: 'EXPIRED' } });
    service.clock.moveTo(null);
  });

  test('an unknown skill, an unknown place and who has not registered are refused', async () => {
    const [who, skillId, validUntil] = [await registered(), await skill(), sixMonths()];
    const unknown = randomUUID();
    expect(await act(who, 'makeOffer', { ...task, skillId: unknown, validUntil })).toMatchObject({
      __typename: 'SkillsNotKnown',
      unknownIds: [unknown],
    });
    expect(await act(who, 'makeOffer', { ...task, skillId, validUntil, districtCode: '9911099900' })).toMatchObject({
      __typename: 'PlaceNotKnown',
    });
    expect(await act(citizen(), 'makeOffer', { ...task, skillId, validUntil })).toMatchObject({
      __typename: 'MemberNotRegistered',
    });
  });

  test('whoever has registered offers, without any role; nobody does who is not signed in', async () => {
    const skillId = await skill();
    expect(await offer(await registered(person()), skillId)).toEqual(expect.any(String));
    const input = { ...task, skillId, validUntil: sixMonths() };
    expect(await service.as(nobody).errors(mutations.makeOffer, { input })).toEqual(['UNAUTHENTICATED']);
  });

  test('whether a district is valid is judged by the day of its municipality', async () => {
    const [who, skillId] = [await registered(), await skill()];
    const place = { municipalityCode: '9912000000', districtCode: '9912051000' };
    await districtKnown(place.districtCode, { validFrom: '2027-03-02' });
    const validUntil = '2027-06-01T00:00:00Z';
    const makeOffer = async () => (await act(who, 'makeOffer', { ...task, ...place, skillId, validUntil })).__typename;
    // The second of March has begun in Korea, and not yet in Spain.
    service.clock.moveTo(new Date('2027-03-01T16:00:00Z'));
    expect(await makeOffer()).toBe('MakeOfferSuccess');
    const { municipalityCode } = place;
    const names = { nameKo: '바닷시', nameEn: null };
    await service.deliver(municipalityRegistered, { municipalityCode, ...names, timeZone: 'Europe/Madrid' });
    expect(await makeOffer()).toBe('PlaceNotKnown');
    service.clock.moveTo(new Date('2027-03-01T23:00:00Z'));
    expect(await makeOffer()).toBe('MakeOfferSuccess');
    service.clock.moveTo(null);
  });

  test('only who made it takes it back', async () => {
    const offerId = await offer(await registered(), await skill());
    expect(await service.as(await registered()).errors(mutations.withdrawOffer, { input: { offerId } })).toEqual([
      'FORBIDDEN',
    ]);
    const input = { offerId: randomUUID() };
    expect(await service.as(citizen()).errors(mutations.withdrawOffer, { input })).toEqual(['NOT_FOUND']);
  });

  test('the same key makes one offer; with other input it is refused', async () => {
    const who = await registered();
    const input = { ...task, skillId: await skill(), validUntil: sixMonths(), idempotencyKey: randomUUID() };
    const answers = await Promise.all([act(who, 'makeOffer', input), act(who, 'makeOffer', input)]);
    expect(answers[0]).toEqual(answers[1]);
    const refused = { __typename: 'IdempotencyKeyReused' };
    expect(await act(who, 'makeOffer', { ...input, hours: 9 })).toMatchObject(refused);
    const withdrawal = { offerId: answers[0]?.offer?.id, idempotencyKey: input.idempotencyKey };
    expect(await act(who, 'withdrawOffer', withdrawal)).toMatchObject(refused);
  });

  test.each([
    ['no hours', { hours: 0 }],
    ['an end in the past', { validUntil: '2020-01-01T00:00:00Z' }],
    ['an end in ten years', { validUntil: '2037-01-01T00:00:00Z' }],
    ['a skill id that is none', { skillId: 'nonsense' }],
  ])('%s is bad input', async (_, change) => {
    const input = { ...task, skillId: randomUUID(), validUntil: sixMonths(), ...change };
    expect(await service.as(citizen()).errors(mutations.makeOffer, { input })).toEqual(['BAD_USER_INPUT']);
  });
});
