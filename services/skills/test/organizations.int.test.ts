import { randomUUID } from 'node:crypto';
import { organizationCreated, organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { member, mutations, organizations } from './documents.ts';
import { citizen, district, given, municipality, otherDistrict, secretariat } from './given.ts';

const service = await testService(definition);
const { act, atOnce, districtKnown, organization, registered } = given(service);
await districtKnown(district);
await districtKnown(otherDistrict);

const body = { name: { ko: '물빛동 두레', en: 'Mulbit dure' }, kind: 'THIRD_SECTOR', municipalityCode: municipality };
const holdOrganization = 'SELECT id FROM organizations WHERE id = $1 FOR UPDATE';
const membersOf = async (organizationId: string): Promise<string[]> => {
  const rows = await service.db.query('SELECT member_id FROM organization_members WHERE organization_id = $1', [
    organizationId,
  ]);
  return rows.map((row: { member_id: string }) => row.member_id);
};

describe('entering an organisation', () => {
  test('its founder may act for it; two events tell of it, in order', async () => {
    const founder = await registered();
    const organizationId = await organization(founder);
    expect(await membersOf(organizationId)).toEqual([founder.memberId]);
    const events = await service.db.query('SELECT type, data FROM outbox WHERE key = $1 ORDER BY seq', [
      organizationId,
    ]);
    expect(events).toEqual([
      {
        type: organizationCreated.type,
        data: { organizationId, kind: 'THIRD_SECTOR', municipalityCode: municipality },
      },
      { type: organizationMemberAdded.type, data: { organizationId, memberId: founder.memberId } },
    ]);
    expect(await service.as(nobody).data(member, { id: founder.memberId })).toMatchObject({
      member: { organizations: { totalCount: 1, nodes: [{ id: organizationId }] } },
    });
  });

  test.each(['official', 'secretariat', 'operator'] as const)('a public body is entered by an %s', async (role) => {
    const who = await registered(person({ [municipality]: [role] }));
    expect(await act(who, 'createOrganization', { ...body, kind: 'PUBLIC' })).toMatchObject({
      organization: { kind: 'PUBLIC' },
    });
  });

  test('a citizen enters no public body, and a stranger none at all', async () => {
    const input = { ...body, kind: 'PUBLIC' };
    for (const who of [await registered(), await registered(person({ [municipality]: ['steward'] }))]) {
      expect(await service.as(who).errors(mutations.createOrganization, { input })).toEqual(['FORBIDDEN']);
    }
    const stranger = await registered(person({ '1111000000': ['official'] }));
    expect(await service.as(stranger).errors(mutations.createOrganization, { input: body })).toEqual(['FORBIDDEN']);
  });

  test('who has not registered, and a place that is not known, are refused', async () => {
    expect(await act(citizen(), 'createOrganization', body)).toMatchObject({ __typename: 'MemberNotRegistered' });
    const input = { ...body, homeDistrictCode: '9911099900' };
    expect(await act(await registered(), 'createOrganization', input)).toMatchObject({
      __typename: 'PlaceNotKnown',
      code: '9911099900',
    });
  });

  test('the same key enters one, also twice at once; with other input it is refused', async () => {
    const founder = await registered();
    const input = { ...body, idempotencyKey: randomUUID() };
    const answers = await Promise.all([1, 2].map(() => act(founder, 'createOrganization', input)));
    expect(answers[0]).toEqual(answers[1]);
    expect(await act(founder, 'createOrganization', { ...input, kind: 'COMPANY' })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test('a blank or over-long name is bad input', async () => {
    for (const name of [
      { ko: ' ', en: 'x' },
      { ko: '두레', en: 'x'.repeat(201) },
    ]) {
      const input = { ...body, name };
      expect(await service.as(citizen()).errors(mutations.createOrganization, { input })).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('the database refuses an organisation without a member', async () => {
    const insert = `INSERT INTO organizations VALUES ($1, '두레', 'Dure', 'INFORMAL', $2, NULL, now())`;
    await expect(service.db.query(insert, [randomUUID(), municipality])).rejects.toThrow('needs a member');
  });
});

describe('who may act for an organisation', () => {
  test('its members and the secretariat add one, others do not; one event each', async () => {
    const [founder, second, third] = [await registered(), await registered(), await registered()];
    const organizationId = await organization(founder);
    const input = (who: typeof founder) => ({ organizationId, memberId: who.memberId });
    expect(await service.as(second).errors(mutations.addOrganizationMember, { input: input(second) })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await act(founder, 'addOrganizationMember', input(second))).toMatchObject({
      organization: { members: { nodes: [{ id: founder.memberId }, { id: second.memberId }] } },
    });
    expect(await act(second, 'addOrganizationMember', input(second))).toMatchObject({
      __typename: 'AlreadyInOrganization',
    });
    expect(await act(secretariat(), 'addOrganizationMember', input(third))).toMatchObject({
      __typename: 'AddOrganizationMemberSuccess',
    });
    const added = (await service.sent(organizationMemberAdded)).filter(
      (event) => event.organizationId === organizationId,
    );
    expect(added.map(({ memberId }) => memberId)).toEqual([founder, second, third].map(({ memberId }) => memberId));
  });

  test('a member added many times at once is added once', async () => {
    const [founder, second] = [await registered(), await registered()];
    const input = { organizationId: await organization(founder), memberId: second.memberId };
    const calls = [1, 2, 3].map(() => () => act(founder, 'addOrganizationMember', input));
    const answers = await atOnce(holdOrganization, [input.organizationId], calls);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AddOrganizationMemberSuccess',
      'AlreadyInOrganization',
      'AlreadyInOrganization',
    ]);
  });

  test('who has not registered is refused; an organisation that does not exist is not found', async () => {
    const founder = await registered();
    const organizationId = await organization(founder);
    const stranger = { organizationId, memberId: randomUUID() };
    expect(await act(founder, 'addOrganizationMember', stranger)).toMatchObject({ __typename: 'MemberNotRegistered' });
    const input = { organizationId: randomUUID(), memberId: founder.memberId };
    expect(await service.as(founder).errors(mutations.addOrganizationMember, { input })).toEqual(['NOT_FOUND']);
    expect(await service.as(founder).errors(mutations.removeOrganizationMember, { input })).toEqual(['NOT_FOUND']);
  });

  test('a key that was used with another member is refused', async () => {
    const [founder, second, third] = [await registered(), await registered(), await registered()];
    const organizationId = await organization(founder);
    const key = { organizationId, idempotencyKey: randomUUID() };
    await act(founder, 'addOrganizationMember', { ...key, memberId: second.memberId });
    const refused = { __typename: 'IdempotencyKeyReused' };
    expect(await act(founder, 'addOrganizationMember', { ...key, memberId: third.memberId })).toMatchObject(refused);
    expect(await act(founder, 'removeOrganizationMember', { ...key, memberId: second.memberId })).toMatchObject(
      refused,
    );
  });

  test('one is removed with one event; who is no member, and the last one, are refused', async () => {
    const [founder, second] = [await registered(), await registered()];
    const organizationId = await organization(founder);
    const last = { organizationId, memberId: founder.memberId };
    const other = { organizationId, memberId: second.memberId };
    expect(await act(founder, 'removeOrganizationMember', last)).toMatchObject({
      __typename: 'LastOrganizationMember',
    });
    expect(await act(founder, 'removeOrganizationMember', other)).toMatchObject({ __typename: 'NotInOrganization' });
    expect(await service.as(second).errors(mutations.removeOrganizationMember, { input: last })).toEqual(['FORBIDDEN']);
    await act(founder, 'addOrganizationMember', other);
    expect(await act(second, 'removeOrganizationMember', last)).toMatchObject({
      organization: { members: { nodes: [{ id: second.memberId }] } },
    });
    expect(await act(secretariat(), 'removeOrganizationMember', other)).toMatchObject({
      __typename: 'LastOrganizationMember',
    });
    const removed = await service.sent(organizationMemberRemoved);
    expect(removed.filter((event) => event.organizationId === organizationId)).toEqual([last]);
  });

  test('however many members are removed at once, exactly one stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [founder, second, third] = [await registered(), await registered(), await registered()];
      const organizationId = await organization(founder);
      for (const { memberId } of [second, third])
        await act(founder, 'addOrganizationMember', { organizationId, memberId });
      const remover = secretariat();
      const calls = [founder, second, third].map(
        ({ memberId }) =>
          () =>
            act(remover, 'removeOrganizationMember', { organizationId, memberId }),
      );
      const answers = await atOnce(holdOrganization, [organizationId], calls);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'LastOrganizationMember',
        'RemoveOrganizationMemberSuccess',
        'RemoveOrganizationMemberSuccess',
      ]);
      expect(await membersOf(organizationId)).toHaveLength(1);
    }
  });

  test('two transactions that each delete one of the last two members cannot both commit, whoever wrote them', async () => {
    const [founder, second] = [await registered(), await registered()];
    const organizationId = await organization(founder);
    await act(founder, 'addOrganizationMember', { organizationId, memberId: second.memberId });
    const [first, other] = [service.db.createQueryRunner(), service.db.createQueryRunner()];
    const remove = 'DELETE FROM organization_members WHERE organization_id = $1 AND member_id = $2';
    for (const runner of [first, other]) await runner.startTransaction();
    await first.query(remove, [organizationId, founder.memberId]);
    await other.query(remove, [organizationId, second.memberId]);
    await first.query('SET CONSTRAINTS ALL IMMEDIATE');
    // Waits for the first one, and then sees that nobody would stay.
    const refused = expect(other.query('SET CONSTRAINTS ALL IMMEDIATE')).rejects.toThrow('needs a member');
    await expect.poll(() => waitingForLock(service.db)).toBe(1);
    await first.commitTransaction();
    await refused;
    await other.rollbackTransaction();
    for (const runner of [first, other]) await runner.release();
    expect(await membersOf(organizationId)).toHaveLength(1);
  });
});

test('organisations are listed by place and kind, entered last first', async () => {
  const founder = await registered();
  const first = await organization(founder, { kind: 'UNIVERSITY', homeDistrictCode: otherDistrict });
  const second = await organization(founder, { kind: 'UNIVERSITY', homeDistrictCode: otherDistrict });
  const ids = async (filter: object) => {
    type Found = { organizations: { nodes: { id: string }[]; totalCount: number } };
    const { organizations: found } = await service.as(nobody).data<Found>(organizations, { filter, first: 1 });
    return [found.totalCount, ...found.nodes.map(({ id }) => id)];
  };
  const filter = { municipalityCode: municipality, districtCode: otherDistrict, kind: 'UNIVERSITY' };
  expect(await ids(filter)).toEqual([2, second]);
  expect(await ids({ ...filter, kind: 'COMPANY' })).toEqual([0]);
  expect(first).not.toBe(second);
});
