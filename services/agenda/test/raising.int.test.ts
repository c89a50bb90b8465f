import { randomUUID } from 'node:crypto';
import { agendaRaised } from '@dure/schema/events/agenda';
import { districtChanged, districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import { organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaInput, agendaWorld, citizen, home, municipality } from './world.ts';

const { service, mutate, raised, read } = await agendaWorld();

const eventsOf = async (id: string) => (await service.sent(agendaRaised)).filter(({ agendaId }) => agendaId === id);

describe('raising an agenda', () => {
  test('a citizen raises one, everybody reads it, and one event tells of it without any text', async () => {
    const author = citizen();
    const { agenda } = await mutate(
      author,
      documents.raise,
      agendaInput({ plainSummary: '냄새가 납니다.', point: { longitude: 127.1, latitude: 37.4 } }),
    );
    expect(await read(agenda.id)).toMatchObject({
      ...{ title: '하천 악취', plainSummary: '냄새가 납니다.', kind: 'COMPLAINT', state: 'OPEN', maturity: 'PERSONAL' },
      ...{ triage: null, version: 1, supportCount: 0, point: { longitude: 127.1, latitude: 37.4 }, source: null },
      ...{ author: { id: author.memberId }, organization: null, viewerSupports: null },
      ...{ district: { code: home }, municipality: { code: municipality } },
      category: { key: 'environment', name: { ko: '환경', en: 'Environment', text: 'Environment' }, isOffered: true },
      history: { nodes: [{ aspect: 'STATE', from: null, to: 'OPEN', rule: 'RAISED', actor: { id: author.memberId } }] },
    });
    expect(await eventsOf(agenda.id)).toEqual([
      {
        ...{ agendaId: agenda.id, municipalityCode: municipality, districtCode: home, categoryKey: 'environment' },
        ...{ kind: 'COMPLAINT', authorId: author.memberId, organizationId: null, longitude: 127.1, latitude: 37.4 },
      },
    ]);
  });

  test.each(['official', 'secretariat', 'steward', 'operator'] as const)('%ss raise agendas, too', async (role) => {
    expect(await raised(person({ [municipality]: [role] }))).toEqual(expect.any(String));
  });

  test('without a role in the municipality of the district it is forbidden', async () => {
    const stranger = service.as(person({ '1111000000': ['citizen'] }));
    expect(await stranger.errors(documents.raise, { input: agendaInput() })).toEqual(['FORBIDDEN']);
  });

  test.each(['9911099000', '1111051000', 'nonsense', '9911051000\u0000'])(
    'the district %j, which is not known, is refused',
    async (districtCode) => {
      expect(await mutate(citizen(), documents.raise, agendaInput({ districtCode }))).toMatchObject({
        __typename: 'PlaceNotKnown',
        code: districtCode,
      });
    },
  );

  test('a district that is no longer valid is refused', async () => {
    const district = {
      ...{ districtCode: '9911060000', municipalityCode: municipality, nameKo: '옛동', nameEn: null },
      ...{ validFrom: '2000-01-01', validUntil: null, longitude: null, latitude: null },
    };
    await service.deliver(districtRegistered, district);
    const input = agendaInput({ districtCode: district.districtCode });
    expect(await mutate(citizen(), documents.raise, input)).toMatchObject({ __typename: 'RaiseAgendaSuccess' });
    await service.deliver(districtChanged, { ...district, validUntil: '2026-01-01' });
    expect(await mutate(citizen(), documents.raise, input)).toMatchObject({ __typename: 'PlaceNotKnown' });
  });

  test('a category that the municipality does not have is refused, and the answer lists those that it has', async () => {
    const answer = await mutate(citizen(), documents.raise, agendaInput({ categoryKey: 'space-travel' }));
    expect(answer).toMatchObject({ __typename: 'UnknownCategory', message: expect.stringContaining('Environment') });
    expect(answer.known).toEqual(
      [
        ...['health-welfare', 'industry-economy', 'urban-transport', 'culture-education', 'tourism', 'environment'],
        'agriculture-fisheries',
      ].map((key) => ({ key })),
    );
  });

  test('only those who may act for an organisation raise in its name, as long as they may', async () => {
    const [member, organizationId] = [citizen(), randomUUID()];
    const input = agendaInput({ organizationId });
    const refused = { __typename: 'NotAMemberOfOrganization' };
    expect(await mutate(member, documents.raise, input)).toMatchObject(refused);
    await service.deliver(organizationMemberAdded, { organizationId, memberId: member.memberId });
    expect(await mutate(member, documents.raise, input)).toMatchObject({
      agenda: { organization: { id: organizationId } },
    });
    await service.deliver(organizationMemberRemoved, { organizationId, memberId: member.memberId });
    expect(await mutate(member, documents.raise, input)).toMatchObject(refused);
  });

  test('the same key raises one agenda, also twice at once; with another input it is refused', async () => {
    const author = citizen();
    const input = agendaInput({ idempotencyKey: randomUUID() });
    const answers = await Promise.all([1, 2].map(() => mutate(author, documents.raise, input)));
    expect(answers[0]?.agenda.id).toBe(answers[1]?.agenda.id);
    expect(await eventsOf(answers[0]?.agenda.id ?? '')).toHaveLength(1);
    expect(await mutate(author, documents.raise, { ...input, title: '다른 제목' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test.each([
    ['a blank title', { title: ' ' }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['an empty text', { body: '' }],
    ['a text of 10,001 characters', { body: 'x'.repeat(10_001) }],
    ['an over-long plain summary', { plainSummary: 'x'.repeat(2_001) }],
    ['a control character', { body: 'a\u0000b' }],
    ['a language that is none', { language: 'not a language' }],
    ['an endless language', { language: `x-${Array.from({ length: 40 }, () => 'abcdefgh').join('-')}` }],
    ['a longitude beyond the earth', { point: { longitude: 181, latitude: 0 } }],
    ['a latitude beyond the earth', { point: { longitude: 0, latitude: -90.5 } }],
    ['an organisation id that is none', { organizationId: 'nonsense' }],
    ['an unknown kind', { kind: 'WISH' }],
  ])('%s is bad input', async (_, changes) => {
    expect(await service.as(citizen()).errors(documents.raise, { input: agendaInput(changes) })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('texts at their limits are kept as they are', async () => {
    const texts = { title: '가'.repeat(200), body: `${'나'.repeat(9_997)}\n😀` };
    const { title, body } = await read(await raised(citizen(), texts));
    expect({ title, body }).toEqual(texts);
  });
});

test('an agenda that does not exist is null, and so is one whose id is none', async () => {
  const ask = (id: string) => service.as(nobody).data(documents.one, { id });
  expect(await ask(randomUUID())).toEqual({ agenda: null });
  expect(await ask('nonsense')).toEqual({ agenda: null });
});

test('the database refuses an agenda outside of its municipality, without origin or with half a source', async () => {
  const id = await raised();
  const set = (change: string) => service.db.query(`UPDATE agendas SET ${change} WHERE id = $1`, [id]);
  await expect(set(`municipality_code = '1111000000'`)).rejects.toThrow('agendas_within_municipality');
  await expect(set('author_id = NULL')).rejects.toThrow('agendas_has_origin');
  await expect(set(`source = 'nyc-311', author_id = NULL`)).rejects.toThrow('agendas_source_whole');
  await expect(set(`category_key = 'space-travel'`)).rejects.toThrow('agendas_category');
  await expect(set(`district_code = '9911099000'`)).rejects.toThrow('agendas_district');
});

test('whether a district is valid is judged by the day of its municipality', async () => {
  const place = { municipalityCode: '9912000000', districtCode: '9912051000' };
  const names = { nameKo: '바닷시', nameEn: null };
  const nowhere = { longitude: null, latitude: null };
  await service.deliver(districtRegistered, {
    ...place,
    ...names,
    ...nowhere,
    validFrom: '2027-03-02',
    validUntil: null,
  });
  const member = person({ [place.municipalityCode]: ['citizen'] });
  const raise = async () =>
    (await mutate(member, documents.raise, agendaInput({ districtCode: place.districtCode }))).__typename;
  // The second of March has begun in Korea, and not yet in Spain.
  service.clock.moveTo(new Date('2027-03-01T16:00:00Z'));
  expect(await raise()).toBe('RaiseAgendaSuccess');
  const { municipalityCode } = place;
  await service.deliver(municipalityRegistered, { municipalityCode, ...names, timeZone: 'Europe/Madrid' });
  expect(await raise()).toBe('PlaceNotKnown');
  service.clock.moveTo(new Date('2027-03-01T23:00:00Z'));
  expect(await raise()).toBe('RaiseAgendaSuccess');
  service.clock.moveTo(null);
});
