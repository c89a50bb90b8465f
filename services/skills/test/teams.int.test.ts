import { randomUUID } from 'node:crypto';
import { agendaClosed } from '@dure/schema/events/agenda';
import { teamChanged } from '@dure/schema/events/skills';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { entities, mutations, oneTeam } from './documents.ts';
import { citizen, given, secretariat, threeRoles } from './given.ts';

const service = await testService(definition);
const { act, agenda, applicant, atOnce, process, registered, team } = given(service);

const holdRoles = 'SELECT key FROM team_roles WHERE team_id = $1 FOR UPDATE';
const changes = async (teamId: string) =>
  (await service.sent(teamChanged))
    .filter((event) => event.teamId === teamId)
    .map(({ rolesPresent, rolesMissing }) => [rolesPresent, rolesMissing]);
type Seen = { team: { isComplete: boolean; roles: object[]; memberships: { totalCount: number; nodes: object[] } } };
const read = async (id: string, who: Parameters<typeof service.as>[0] = nobody) =>
  (await service.as(who).data<Seen>(oneTeam, { id })).team;
const joined = async (teamId: string, owner: Parameters<typeof act>[0], roleKey: string) => {
  const { member, membershipId } = await applicant(teamId, roleKey);
  await act(owner, 'acceptTeamMember', { membershipId });
  return { member, membershipId };
};

describe('a team', () => {
  test('is made for a process of an agenda with the roles that it needs, and nobody in it', async () => {
    const agendaId = await agenda();
    const processId = await process(agendaId);
    const { teamId, owner } = await team({ agendaId, processId });
    expect(await read(teamId)).toEqual({
      ...{ name: '골목 해결단', isComplete: false, openedBy: { id: owner.memberId } },
      ...{ agenda: { id: agendaId }, process: { id: processId }, memberships: { totalCount: 0, nodes: [] } },
      roles: threeRoles(2).map(({ key, seats }) => ({ key, seats, filled: 0 })),
      rolesMissing: threeRoles(2).map(({ key }) => ({ key })),
    });
    expect(await changes(teamId)).toEqual([[[], ['resident', 'ictActivist', 'official']]]);
    const representations = [
      { __typename: 'Agenda', id: agendaId },
      { __typename: 'Process', id: processId },
    ];
    type Found = { _entities: { teams: { nodes: { id: string }[] } }[] };
    const { _entities: found } = await service.as(nobody).data<Found>(entities, { representations });
    for (const { teams } of found) expect(teams.nodes).toMatchObject([{ id: teamId }]);
  });

  test('is complete exactly when every role is filled, and each change is told with the roles right after it', async () => {
    const { teamId, owner } = await team();
    await joined(teamId, owner, 'official');
    await joined(teamId, owner, 'resident');
    expect(await read(teamId)).toMatchObject({ isComplete: false, rolesMissing: [{ key: 'ictActivist' }] });
    const last = await joined(teamId, owner, 'ictActivist');
    expect(await read(teamId)).toMatchObject({ isComplete: true, rolesMissing: [] });
    expect(await act(last.member, 'leaveTeam', { membershipId: last.membershipId })).toMatchObject({
      membership: { state: 'LEFT', team: { isComplete: false, rolesMissing: [{ key: 'ictActivist' }] } },
    });
    expect(await changes(teamId)).toEqual([
      [[], ['resident', 'ictActivist', 'official']],
      [['official'], ['resident', 'ictActivist']],
      [['resident', 'official'], ['ictActivist']],
      [['resident', 'ictActivist', 'official'], []],
      [['resident', 'official'], ['ictActivist']],
    ]);
    const told = (await service.sent(teamChanged)).filter((event) => event.teamId === teamId);
    expect(told.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
  });

  test('is refused for an agenda or process that is not known, and for a closed agenda', async () => {
    const [agendaId, other] = [await agenda(), await agenda()];
    const open = async (change: object) => {
      const input = { agendaId, name: '해결단', language: 'ko', roles: threeRoles(1), ...change };
      return (await act(citizen(), 'openTeam', input)).__typename;
    };
    expect(await open({ agendaId: randomUUID() })).toBe('AgendaNotKnown');
    expect(await open({ processId: randomUUID() })).toBe('ProcessNotKnown');
    expect(await open({ processId: await process(other) })).toBe('ProcessNotKnown');
    await service.deliver(agendaClosed, { agendaId });
    expect(await open({})).toBe('TeamAgendaClosed');
    const input = { agendaId: other, name: '해결단', language: 'ko', roles: threeRoles(1) };
    const elsewhere = person({ '1111000000': ['citizen'] });
    expect(await service.as(elsewhere).errors(mutations.openTeam, { input })).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['no role', [], 'roles'],
    ['twenty-one roles', Array.from({ length: 21 }, (_, n) => ({ ...threeRoles(1)[0], key: `role${n}` })), 'roles'],
    ['a role twice', [...threeRoles(1), ...threeRoles(1)], 'roles.3.key'],
    ['a key with a space', [{ ...threeRoles(1)[0], key: 'ICT activist' }], 'roles.0.key'],
    ['a role without a name', [{ ...threeRoles(1)[0], name: { ko: '주민', en: ' ' } }], 'roles.0.name.en'],
    ['a role without a seat', threeRoles(0), 'roles.0.seats'],
    ['a role with too many seats', threeRoles(1_001), 'roles.0.seats'],
  ])('with %s is bad input that names its field', async (_, roles, field) => {
    const input = { agendaId: randomUUID(), name: '해결단', language: 'ko', roles };
    const { errors } = await service.as(citizen()).ask(mutations.openTeam, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

describe('joining a team', () => {
  test('takes both sides: the member and who made the team or the secretariat', async () => {
    const { teamId, owner } = await team();
    const { member, membershipId } = await applicant(teamId);
    expect(await act(member, 'acceptTeamMember', { membershipId })).toMatchObject({
      __typename: 'TeamMembershipNotYourSide',
      side: 'TEAM',
    });
    expect(await act(secretariat(), 'acceptTeamMember', { membershipId })).toMatchObject({
      membership: { state: 'JOINED', proposedBy: 'MEMBER', role: { key: 'resident', filled: 1 } },
    });
    const invited = await registered();
    const input = { teamId, roleKey: 'official', memberId: invited.memberId };
    const invitation = await act(owner, 'proposeTeamMember', input);
    expect(invitation).toMatchObject({ membership: { state: 'PROPOSED', proposedBy: 'TEAM' } });
    const which = { membershipId: invitation.membership?.id };
    expect(await act(owner, 'acceptTeamMember', which)).toMatchObject({ side: 'MEMBER' });
    for (const name of ['acceptTeamMember', 'declineTeamMember', 'leaveTeam'] as const) {
      expect(await service.as(citizen()).errors(mutations[name], { input: which })).toEqual(['FORBIDDEN']);
    }
    expect(await service.as(citizen()).errors(mutations.proposeTeamMember, { input })).toEqual(['FORBIDDEN']);
    expect(await act(invited, 'acceptTeamMember', which)).toMatchObject({ membership: { state: 'JOINED' } });
  });

  test('is open to who made it, who then acts for both sides', async () => {
    const { teamId, owner } = await team();
    const { membershipId } = await applicant(teamId, 'resident', await registered(owner));
    expect(await act(owner, 'acceptTeamMember', { membershipId })).toMatchObject({ membership: { state: 'JOINED' } });
  });

  test('is for one role: a second one, an unknown one, and a person who has not registered are refused', async () => {
    const { teamId, owner } = await team();
    const { member, membershipId } = await applicant(teamId);
    const propose = (roleKey: string, who = member) => act(who, 'proposeTeamMember', { teamId, roleKey });
    expect(await propose('official')).toMatchObject({ __typename: 'AlreadyInTeam' });
    await act(owner, 'acceptTeamMember', { membershipId });
    expect(await propose('official')).toMatchObject({ __typename: 'AlreadyInTeam' });
    await act(member, 'leaveTeam', { membershipId });
    expect(await propose('mayor')).toMatchObject({
      __typename: 'TeamRoleNotKnown',
      keys: ['resident', 'ictActivist', 'official'],
    });
    expect(await propose('official')).toMatchObject({ __typename: 'ProposeTeamMemberSuccess' });
    expect(await propose('official', citizen())).toMatchObject({ __typename: 'MemberNotRegistered' });
    const input = { teamId: randomUUID(), roleKey: 'official' };
    expect(await service.as(member).errors(mutations.proposeTeamMember, { input })).toEqual(['NOT_FOUND']);
  });

  test('of two proposals of one member at once exactly one stands', async () => {
    const { teamId, owner, agendaId } = await team();
    const member = await registered();
    const answers = await atOnce(
      'SELECT id FROM known_agendas WHERE id = $1 FOR UPDATE',
      [agendaId],
      [
        () => act(member, 'proposeTeamMember', { teamId, roleKey: 'resident' }),
        () => act(owner, 'proposeTeamMember', { teamId, roleKey: 'official', memberId: member.memberId }),
        () => act(member, 'proposeTeamMember', { teamId, roleKey: 'ictActivist' }),
      ],
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyInTeam',
      'AlreadyInTeam',
      'ProposeTeamMemberSuccess',
    ]);
  });

  test('the last seat of a role goes to exactly one, however many are accepted at once; other roles are not touched', async () => {
    const { teamId, owner } = await team();
    await joined(teamId, owner, 'resident');
    const asked: string[] = [];
    for (const roleKey of ['resident', 'resident', 'resident', 'official']) {
      asked.push((await applicant(teamId, roleKey)).membershipId);
    }
    const calls = asked.map((membershipId) => () => act(owner, 'acceptTeamMember', { membershipId }));
    const answers = await atOnce(holdRoles, [teamId], calls);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptTeamMemberSuccess',
      'AcceptTeamMemberSuccess',
      'TeamRoleFull',
      'TeamRoleFull',
    ]);
    expect(answers.find(({ __typename }) => __typename === 'TeamRoleFull')).toMatchObject({ seats: 2 });
    expect((await read(teamId)).roles).toMatchObject([{ filled: 2 }, { filled: 0 }, { filled: 1 }]);
    expect(await changes(teamId)).toHaveLength(4);
  });

  test('changes at once are told in their order: the last one told is how the team is', async () => {
    const { teamId, owner } = await team({ roles: threeRoles(5) });
    const [leaving, coming] = [await joined(teamId, owner, 'resident'), await applicant(teamId, 'official')];
    const calls = [
      () => act(leaving.member, 'leaveTeam', { membershipId: leaving.membershipId }),
      () => act(owner, 'acceptTeamMember', { membershipId: coming.membershipId }),
    ];
    await atOnce(holdRoles, [teamId], calls);
    expect((await changes(teamId)).at(-1)).toEqual([['official'], ['resident', 'ictActivist']]);
  });
});

describe('ending a membership', () => {
  test('a proposal is declined by the other side and taken back by its own, and then it is over', async () => {
    const { teamId, owner } = await team();
    const [declined, taken] = [await applicant(teamId), await applicant(teamId)];
    const { membershipId } = declined;
    expect(await act(declined.member, 'declineTeamMember', { membershipId })).toMatchObject({ side: 'TEAM' });
    expect(await act(owner, 'declineTeamMember', { membershipId })).toMatchObject({
      membership: { state: 'DECLINED' },
    });
    expect(await act(owner, 'acceptTeamMember', { membershipId })).toMatchObject({
      __typename: 'TeamMembershipNotInState',
      actual: 'DECLINED',
      allowed: ['PROPOSED'],
    });
    const which = { membershipId: taken.membershipId };
    expect(await act(owner, 'leaveTeam', which)).toMatchObject({ side: 'MEMBER' });
    expect(await act(taken.member, 'leaveTeam', which)).toMatchObject({ membership: { state: 'LEFT' } });
    expect(await changes(teamId)).toHaveLength(1);
    const input = { membershipId: randomUUID() };
    expect(await service.as(owner).errors(mutations.leaveTeam, { input })).toEqual(['NOT_FOUND']);
  });

  test('who made the team may end a membership, too', async () => {
    const { teamId, owner } = await team();
    const { membershipId } = await joined(teamId, owner, 'resident');
    expect(await act(owner, 'leaveTeam', { membershipId })).toMatchObject({
      membership: { state: 'LEFT', role: { filled: 0 } },
    });
  });

  test('the closing of the agenda ends proposals; who is in the team stays', async () => {
    const { teamId, owner, agendaId } = await team();
    const [inTeam, waitingOne] = [await joined(teamId, owner, 'resident'), await applicant(teamId, 'official')];
    await service.deliver(agendaClosed, { agendaId });
    expect(await act(owner, 'acceptTeamMember', { membershipId: waitingOne.membershipId })).toMatchObject({
      actual: 'DECLINED',
    });
    expect(await read(teamId)).toMatchObject({
      memberships: { nodes: [{ id: inTeam.membershipId, state: 'JOINED' }] },
    });
    expect(await act(await registered(), 'proposeTeamMember', { teamId, roleKey: 'official' })).toMatchObject({
      __typename: 'TeamAgendaClosed',
    });
  });

  test('a proposal that is made while the agenda is being closed does not outlive it', async () => {
    const [{ teamId, owner, agendaId }, { memberId }] = [await team(), await registered()];
    let closing: Promise<unknown> = Promise.resolve();
    await atOnce(
      'SELECT id FROM members WHERE id = $1 FOR UPDATE',
      [memberId],
      [() => act(owner, 'proposeTeamMember', { teamId, roleKey: 'resident', memberId })],
      async () => {
        closing = service.deliver(agendaClosed, { agendaId });
        await expect.poll(() => waitingForLock(service.db)).toBe(2);
      },
    );
    await closing;
    expect((await read(teamId, owner)).memberships.nodes).toMatchObject([{ state: 'DECLINED' }]);
  });

  test('the database holds seats and ended memberships, whoever writes', async () => {
    const { teamId, owner } = await team({ roles: threeRoles(1) });
    const { membershipId } = await joined(teamId, owner, 'resident');
    const other = await applicant(teamId);
    const set = (state: string, id: string) =>
      service.db.query('UPDATE team_memberships SET state = $1 WHERE id = $2', [state, id]);
    await expect(set('JOINED', other.membershipId)).rejects.toThrow('team_roles_never_more_than_seats');
    await act(owner, 'leaveTeam', { membershipId });
    await expect(set('JOINED', membershipId)).rejects.toThrow('never changed');
    await expect(service.db.query('DELETE FROM team_memberships WHERE id = $1', [membershipId])).rejects.toThrow(
      'none is deleted',
    );
    const move = `UPDATE team_memberships SET role_key = 'official' WHERE id = $1`;
    await expect(service.db.query(move, [other.membershipId])).rejects.toThrow('none changes its place');
  });
});

test('a proposed membership is seen by its two sides, not by others; one in force by everybody', async () => {
  const { teamId, owner } = await team();
  const { member, membershipId } = await applicant(teamId);
  const sees = async (who: Parameters<typeof service.as>[0]) => {
    const representations = [{ __typename: 'Member', id: member.memberId }];
    type Found = { _entities: { teamMemberships: { totalCount: number } }[] };
    const { _entities: found } = await service.as(who).data<Found>(entities, { representations });
    return [(await read(teamId, who)).memberships.totalCount, found[0]?.teamMemberships.totalCount];
  };
  for (const who of [member, owner, secretariat(), person({ '*': ['secretariat'] })])
    expect(await sees(who)).toEqual([1, 1]);
  for (const who of [nobody, citizen(), person({ '1111000000': ['secretariat'] })])
    expect(await sees(who)).toEqual([0, 0]);
  await act(owner, 'acceptTeamMember', { membershipId });
  expect(await sees(nobody)).toEqual([1, 1]);
});
