import { randomUUID } from 'node:crypto';
import { createLogger } from '@dure/kit/log';
import { buildSubgraph, executable } from '@dure/kit/subgraph';
import { districtChanged } from '@dure/schema/events/resources';
import { memberMoved, memberRegistered } from '@dure/schema/events/skills';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { type Context, loaders } from '../src/context.ts';
import { definition } from '../src/definition.ts';
import { member, mutations, viewer } from './documents.ts';
import { citizen, district, given, municipality, otherDistrict, sixMonths } from './given.ts';

const service = await testService(definition);
const { act, atOnce, districtKnown, registered, skill } = given(service);
await districtKnown(district);
await districtKnown(otherDistrict);

const home = { municipalityCode: municipality, homeDistrictCode: district };
type Seen = {
  member: ({ displayName: string; homeDistrict: { code: string } | null } & Record<string, unknown>) | null;
};
const seenBy = async (who: Parameters<typeof service.as>[0], id: string) =>
  (await service.as(who).data<Seen>(member, { id })).member;

describe('registering', () => {
  test('a person joins under the id of the token; everybody sees the name, one event tells only of ids and home', async () => {
    const who = citizen();
    const id = who.memberId;
    expect(await act(who, 'registerMember', { displayName: ' 김두레 ', ...home })).toMatchObject({
      __typename: 'RegisterMemberSuccess',
      member: { id, displayName: '김두레', homeDistrict: { code: district } },
    });
    expect(await seenBy(nobody, id)).toMatchObject({ displayName: '김두레' });
    expect((await service.sent(memberRegistered)).filter((event) => event.memberId === id)).toEqual([
      { memberId: id, municipalityCode: municipality, homeDistrictCode: district },
    ]);
  });

  test('asked again, also many times at once, it changes nothing and sends one event', async () => {
    for (let round = 0; round < 5; round += 1) {
      const who = citizen();
      const names = ['하나', '둘', '셋', '넷'];
      // Somebody who is about to write the same row, and then does not.
      const hold = `INSERT INTO members VALUES ($1, '여섯', $2, NULL, now())`;
      const answers = await atOnce(
        hold,
        [who.memberId, municipality],
        names.map((displayName) => () => act(who, 'registerMember', { displayName, ...home })),
      );
      expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['RegisterMemberSuccess']));
      const [first] = answers;
      expect(await act(who, 'registerMember', { displayName: '다섯', ...home })).toEqual(first);
      expect((await service.sent(memberRegistered)).filter((event) => event.memberId === who.memberId)).toHaveLength(1);
    }
  });

  test('a place that is unknown, in another municipality or abolished is refused and named; one that is no code is bad input', async () => {
    await districtKnown('9911077000', { validUntil: '2020-01-01' });
    await districtKnown('1111053000');
    const refused = async (input: object) =>
      await act(citizen(), 'registerMember', { displayName: '김두레', ...input });
    for (const homeDistrictCode of ['9911099900', '1111053000', '9911077000']) {
      expect(await refused({ ...home, homeDistrictCode })).toMatchObject({
        __typename: 'PlaceNotKnown',
        code: homeDistrictCode,
      });
    }
    expect(await refused({ municipalityCode: '2222000000' })).toMatchObject({ code: '2222000000' });
    const input = { displayName: '김두레', ...home, homeDistrictCode: 'somewhere' };
    expect(await service.as(citizen()).errors(mutations.registerMember, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('a district becomes known and unknown as the registry says, also when the event comes twice', async () => {
    const code = await districtKnown('9911088000');
    const who = () => act(citizen(), 'registerMember', { displayName: '김두레', ...home, homeDistrictCode: code });
    expect(await who()).toMatchObject({ __typename: 'RegisterMemberSuccess' });
    const event = await service.deliver(districtChanged, {
      ...{ districtCode: code, municipalityCode: municipality, nameKo: '옛동', nameEn: null },
      ...{ validFrom: '2000-01-01', validUntil: '2021-01-01', longitude: null, latitude: null },
    });
    await service.redeliver(event);
    expect(await who()).toMatchObject({ __typename: 'PlaceNotKnown' });
  });

  test.each([
    ['a blank name', ' '],
    ['an over-long name', 'x'.repeat(201)],
    ['a name with a control character', 'a\u0000b'],
  ])('%s is bad input', async (_, displayName) => {
    const input = { displayName, ...home };
    expect(await service.as(citizen()).errors(mutations.registerMember, { input })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the profile', () => {
  test('a move sends one event, a new name none', async () => {
    const who = await registered();
    const moved = async () => (await service.sent(memberMoved)).filter((event) => event.memberId === who.memberId);
    await act(who, 'changeMember', { displayName: '이두레', ...home });
    expect(await moved()).toEqual([]);
    const changed = await act(who, 'changeMember', { displayName: '이두레', ...home, homeDistrictCode: otherDistrict });
    expect(changed).toMatchObject({ member: { displayName: '이두레', homeDistrict: { code: otherDistrict } } });
    await act(who, 'changeMember', { displayName: '이두레', municipalityCode: municipality });
    expect((await moved()).map(({ homeDistrictCode }) => homeDistrictCode)).toEqual([otherDistrict, null]);
  });

  test('who has not registered, and a place that is not known, are refused', async () => {
    const input = { displayName: '이두레', ...home };
    expect(await act(citizen(), 'changeMember', input)).toMatchObject({ __typename: 'MemberNotRegistered' });
    const changed = await act(await registered(), 'changeMember', { ...input, homeDistrictCode: '9911099900' });
    expect(changed).toMatchObject({ __typename: 'PlaceNotKnown' });
  });

  test('the viewer is the caller: null for nobody and for who has not registered', async () => {
    const who = await registered();
    const ask = async (actor: Parameters<typeof service.as>[0]) =>
      (await service.as(actor).data<{ viewer: { id: string } | null }>(viewer)).viewer?.id ?? null;
    expect([await ask(who), await ask(citizen()), await ask(nobody)]).toEqual([who.memberId, null, null]);
  });
});

describe('skills of a member', () => {
  test('they replace the list before, keep their order and count once', async () => {
    const who = await registered();
    const [a, b, c] = [await skill(), await skill(), await skill()];
    await act(who, 'declareSkills', { skillIds: [a, b] });
    expect(await act(who, 'declareSkills', { skillIds: [c, a, c] })).toMatchObject({
      member: { skills: [{ id: c }, { id: a }] },
    });
    expect(await act(who, 'declareSkills', { skillIds: [] })).toMatchObject({ member: { skills: [] } });
  });

  test('unknown ones are named, more than fifty refused, and nothing is changed by that', async () => {
    const who = await registered();
    const known = await skill();
    await act(who, 'declareSkills', { skillIds: [known] });
    const unknown = [randomUUID(), randomUUID()];
    expect(await act(who, 'declareSkills', { skillIds: [known, ...unknown] })).toMatchObject({
      __typename: 'SkillsNotKnown',
      unknownIds: unknown,
    });
    const many = Array.from({ length: 51 }, () => randomUUID());
    expect(await act(who, 'declareSkills', { skillIds: many })).toMatchObject({
      __typename: 'TooManySkills',
      limit: 50,
    });
    expect(await seenBy(nobody, who.memberId)).toMatchObject({ skills: [{ id: known }] });
  });

  test('two lists that arrive at once never mix', async () => {
    const who = await registered();
    const [a, b, c, d] = [await skill(), await skill(), await skill(), await skill()];
    for (let round = 0; round < 5; round += 1) {
      await atOnce(
        'SELECT id FROM members WHERE id = $1 FOR UPDATE',
        [who.memberId],
        [
          [a, b],
          [c, d],
        ].map((skillIds) => () => act(who, 'declareSkills', { skillIds })),
      );
      const { skills } = (await seenBy(nobody, who.memberId)) as unknown as { skills: { id: string }[] };
      expect([[a, b].join(), [c, d].join()]).toContain(skills.map(({ id }) => id).join());
    }
  });

  test('who has not registered is refused, and what is no id is bad input', async () => {
    expect(await act(citizen(), 'declareSkills', { skillIds: [] })).toMatchObject({
      __typename: 'MemberNotRegistered',
    });
    const input = { skillIds: ['nonsense'] };
    expect(await service.as(citizen()).errors(mutations.declareSkills, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('the database holds no more than fifty for anybody', async () => {
    const who = await registered();
    const insert = 'INSERT INTO member_skills (member_id, position, skill_id) VALUES ($1, 51, $2)';
    await expect(service.db.query(insert, [who.memberId, await skill()])).rejects.toThrow(
      'member_skills_at_most_fifty',
    );
  });
});

describe('contact', () => {
  const contact = () => ({
    ...{ email: 'dure.kim@example.org', phone: '+82 10-1234-5678' },
    ...{ purpose: 'MATCHING', legalBasis: 'CONSENT', retainedUntil: sixMonths() },
  });

  test('only the person sees it, with why and until when it is kept', async () => {
    const who = await registered();
    const given = contact();
    expect(await act(who, 'recordContact', given)).toMatchObject({ member: { contact: given } });
    expect(await service.as(who).data(viewer)).toMatchObject({ viewer: { contact: given } });
    for (const other of [nobody, citizen(), await registered()]) {
      expect(await seenBy(other, who.memberId)).toMatchObject({ contact: null });
    }
  });

  test('it can be replaced and removed, and is deleted when its time is over', async () => {
    const who = await registered();
    await act(who, 'recordContact', contact());
    expect(await act(who, 'recordContact', { ...contact(), email: null })).toMatchObject({
      member: { contact: { email: null } },
    });
    expect(await act(who, 'removeContact', {})).toMatchObject({ member: { contact: null } });
    await act(who, 'recordContact', contact());
    await service.runDeadlines();
    expect(await seenBy(who, who.memberId)).not.toMatchObject({ contact: null });
    service.clock.moveTo(new Date(Date.parse(sixMonths()) + 1000));
    await service.runDeadlines();
    service.clock.moveTo(null);
    expect(await seenBy(who, who.memberId)).toMatchObject({ contact: null });
  });

  test('who has not registered is refused; a key used with another input, too', async () => {
    expect(await act(citizen(), 'recordContact', contact())).toMatchObject({ __typename: 'MemberNotRegistered' });
    expect(await act(citizen(), 'removeContact', {})).toMatchObject({ __typename: 'MemberNotRegistered' });
    const [who, idempotencyKey] = [await registered(), randomUUID()];
    await act(who, 'withdrawOffer', { offerId: randomUUID(), idempotencyKey }).catch(() => undefined);
    await act(who, 'removeContact', { idempotencyKey });
    const name = { ko: '두레', en: 'Dure' };
    const organization = { name, kind: 'INFORMAL', municipalityCode: municipality, idempotencyKey };
    expect(await act(who, 'createOrganization', organization)).toMatchObject({ __typename: 'IdempotencyKeyReused' });
  });

  test.each([
    ['neither e-mail nor telephone', { email: null, phone: null }],
    ['an e-mail that is none', { email: 'dure' }],
    ['a telephone that is none', { phone: 'call me' }],
    ['a retention in the past', { retainedUntil: '2020-01-01T00:00:00Z' }],
    ['a retention for ever', { retainedUntil: '2999-01-01T00:00:00Z' }],
  ])('%s is bad input, and the answer does not repeat it', async (_, change) => {
    const answer = await service.as(citizen()).ask(mutations.recordContact, { input: { ...contact(), ...change } });
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(answer)).not.toMatch(/dure\.kim|1234|call me/);
  });

  test('it leaves in no event, no idempotency record, no error and no log, also when the database fails', async () => {
    const who = await registered();
    await act(who, 'recordContact', contact());
    const lines: string[] = [];
    const log = createLogger('test', 'trace', { write: (line: string) => void lines.push(line) });
    const run = executable<Context>(buildSubgraph(definition), log);
    await service.db.query('ALTER TABLE member_contacts RENAME TO member_contacts_away');
    const { db, clock } = service;
    const context = { actor: who, db, clock, log, locale: 'en', loaders: loaders(db, clock) } as const;
    const input = { ...contact(), email: 'other.kim@example.org' };
    const answer = await run({ query: mutations.recordContact, variables: { input } }, context);
    await service.db.query('ALTER TABLE member_contacts_away RENAME TO member_contacts');
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(lines.length).toBeGreaterThan(0);
    const kept = await service.db.query(
      'SELECT (SELECT json_agg(o) FROM outbox o) AS events, (SELECT json_agg(k) FROM idempotency_keys k) AS keys',
    );
    expect(JSON.stringify([kept, answer, lines])).not.toMatch(/@example\.org|1234-5678/);
  });
});
