import { randomUUID } from 'node:crypto';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { appointedBody, bodyInput, registered } from './body-cases.ts';
import * as documents from './body-documents.ts';
import { agendaWorld, municipality, operator } from './world.ts';

const { service, mutate } = await agendaWorld();

const appoint = async (changes: object = {}) => {
  const input = bodyInput(changes);
  await registered(service, input.memberIds);
  return await mutate(operator(), documents.appointBody, input);
};
const change = (input: object) => mutate(operator(), documents.changeBody, input);
const changeTo = async (memberIds: string[], input: object) => {
  await registered(service, memberIds);
  return await change({ memberIds, ...input });
};
const idOfOne = '01890000-0000-7000-8000-000000000000';
const members = (count: number) => Array.from({ length: count }, () => randomUUID());

describe('appointing a body', () => {
  test('all can read it, by its id and in the list of its municipality', async () => {
    const memberIds = members(3);
    const { body } = await appoint({ key: 'policy', memberIds });
    expect(body).toMatchObject({
      ...{ key: 'policy', quorum: 2, threshold: { numerator: 1, denominator: 2 }, version: 1 },
      ...{ name: { ko: '정책심의위원회', en: 'Policy committee' }, municipality: { code: municipality } },
      members: memberIds.map((id) => ({ id })),
    });
    const { id } = body as { id: string };
    expect(await service.as(nobody).data(documents.oneBody, { id })).toEqual({ body });
    const representations = [{ __typename: 'Municipality', code: municipality }];
    expect(await service.as(nobody).data(documents.bodiesOf, { representations })).toEqual({
      _entities: [{ bodies: { nodes: [{ id, key: 'policy' }], totalCount: 1 } }],
    });
  });

  test('a key stands for one body of a municipality, also when two appoint at once', async () => {
    const answers = await Promise.all([1, 2].map(() => appoint({ key: 'twice' })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AppointBodySuccess', 'BodyKeyTaken']);
    const [first, second] = answers.map(({ body }) => (body as { id: string }).id);
    expect(second).toBe(first);
  });

  test('a quorum beyond its members is refused with both figures', async () => {
    expect(await appoint({ memberIds: members(2), quorum: 3 })).toMatchObject({
      ...{ __typename: 'QuorumBeyondMembers', quorum: 3, members: 2 },
    });
  });

  test('people who are not registered are refused by their ids, and taken once the news of them has come', async () => {
    const [known, ...strangers] = members(3);
    await registered(service, [known ?? '']);
    const input = bodyInput({ memberIds: [strangers[0], known, strangers[1]] });
    const attempt = () => mutate(operator(), documents.appointBody, input);
    expect(await attempt()).toMatchObject({ __typename: 'MembersNotKnown', memberIds: strangers });
    await registered(service, strangers);
    const answer = await attempt();
    expect(answer.__typename).toBe('AppointBodySuccess');
    const { id: bodyId } = answer.body as { id: string };
    const later = members(1);
    const changed = { bodyId, expectedVersion: 1, memberIds: [...strangers, ...later] };
    expect(await change(changed)).toMatchObject({ __typename: 'MembersNotKnown', memberIds: later });
    await registered(service, later);
    expect((await change(changed)).__typename).toBe('ChangeBodySuccess');
  });

  test('a municipality that is not known is refused', async () => {
    const input = bodyInput({ municipalityCode: '2222200000' });
    expect(await mutate(person({ '2222200000': ['operator'] }), documents.appointBody, input)).toMatchObject({
      __typename: 'MunicipalityNotKnown',
    });
  });

  test.each([
    ['a key with signs that no key has', { key: 'Policy Committee' }, 'key'],
    ['a name that is empty', { name: { ko: ' ', en: 'Policy' } }, 'name.ko'],
    ['no members', { memberIds: [] }, 'memberIds'],
    ['a member who stands there twice', { memberIds: [idOfOne, idOfOne] }, 'memberIds'],
    ['a member without the form of an id', { memberIds: ['kim'] }, 'memberIds.0'],
    ['a quorum of nobody', { quorum: 0 }, 'quorum'],
    ['a threshold of nothing', { threshold: { numerator: 0, denominator: 2 } }, 'threshold.numerator'],
    ['a threshold beyond the whole', { threshold: { numerator: 3, denominator: 2 } }, 'threshold.numerator'],
    ['a threshold of no parts', { threshold: { numerator: 1, denominator: 0 } }, 'threshold.denominator'],
  ])('%s is refused with the name of the field', async (_, changes, field) => {
    const { errors } = await service.as(operator()).ask(documents.appointBody, { input: bodyInput(changes) });
    expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', field]]);
  });
});

describe('changing a body', () => {
  test('what is given changes, what is left out stays', async () => {
    const before = await appointedBody(service);
    const memberIds = members(5);
    const answer = await changeTo(memberIds, { bodyId: before.id, expectedVersion: 1, quorum: 4 });
    expect(answer.body).toMatchObject({
      ...{ key: before.key, quorum: 4, version: 2, threshold: { numerator: 1, denominator: 2 } },
      ...{ name: { en: 'Policy committee' }, members: memberIds.map((id) => ({ id })) },
    });
  });

  test('fewer members than the quorum that stays are refused, and nothing changes', async () => {
    const { id } = await appointedBody(service);
    expect(await changeTo(members(1), { bodyId: id, expectedVersion: 1 })).toMatchObject({
      ...{ __typename: 'QuorumBeyondMembers', quorum: 2, members: 1 },
    });
    expect(await service.as(nobody).data(documents.oneBody, { id })).toMatchObject({ body: { version: 1 } });
  });

  test('of two changes of one version at once exactly one wins', async () => {
    const { id } = await appointedBody(service);
    const answers = await Promise.all([1, 3].map((quorum) => change({ bodyId: id, expectedVersion: 1, quorum })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangeBodySuccess', 'VersionConflict']);
  });

  test('one that does not exist is not found', async () => {
    const input = { bodyId: randomUUID(), expectedVersion: 1 };
    expect(await service.as(operator()).errors(documents.changeBody, { input })).toEqual(['NOT_FOUND']);
  });
});

test.each([
  ['a member who stands there twice', 'member_ids = member_ids || member_ids', 'bodies_members_once'],
  ['a quorum beyond the members', 'quorum = 4', 'bodies_quorum_within_members'],
  ['a body of nobody', `member_ids = '{}'`, 'bodies_members_count'],
  ['a threshold beyond the whole', 'threshold_numerator = 3', 'bodies_threshold_share'],
])('the database itself refuses %s', async (_, set, constraint) => {
  const { id } = await appointedBody(service);
  await expect(service.db.query(`UPDATE bodies SET ${set} WHERE id = $1`, [id])).rejects.toThrow(constraint);
});
