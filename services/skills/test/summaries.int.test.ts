import { randomUUID } from 'node:crypto';
import { recordStatements } from '@dure/kit/statements';
import { agendaChanged, agendaClosed } from '@dure/schema/events/agenda';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { entities } from './documents.ts';
import { given, type Person } from './given.ts';

const service = await testService(definition);
const { act, agenda, agreedMentoring, applicant, atOnce, districtKnown, need, offer, organization } = given(service);
const { proposal, registered, skill, team } = given(service);

const summaryOf = async (__typename: 'District' | 'Municipality', code: string) => {
  const representations = [{ __typename, code }];
  type Found = { _entities: { skillSummary: Record<string, number> }[] };
  const { _entities: found } = await service.as(nobody).data<Found>(entities, { representations });
  return found[0]?.skillSummary;
};

const nothing = { members: 0, organizations: 0, needsOpen: 0, seatsWanted: 0, seatsFilled: 0, hoursGiven: 0 };

describe('the summary of a place', () => {
  test('counts nothing where there is nothing, and for a code that is none', async () => {
    expect(await summaryOf('District', '9988051000')).toEqual(nothing);
    expect(await summaryOf('Municipality', 'nonsense')).toEqual(nothing);
  });

  test('follows members and organisations as they come and move', async () => {
    const [near, far] = [await districtKnown('9922051000'), await districtKnown('9922052000')];
    const home = { displayName: '김두레', municipalityCode: '9922000000' };
    const who = person({ '9922000000': ['citizen'] });
    await act(who, 'registerMember', { ...home, homeDistrictCode: near });
    await organization(who, { municipalityCode: '9922000000' });
    await organization(who, { municipalityCode: '9922000000', homeDistrictCode: far });
    expect(await summaryOf('Municipality', '9922000000')).toEqual({ ...nothing, members: 1, organizations: 2 });
    expect(await summaryOf('District', near)).toEqual({ ...nothing, members: 1 });
    expect(await summaryOf('District', far)).toEqual({ ...nothing, organizations: 1 });
    await act(who, 'changeMember', { ...home, homeDistrictCode: far });
    expect(await summaryOf('District', near)).toEqual(nothing);
    expect(await summaryOf('District', far)).toEqual({ ...nothing, members: 1, organizations: 1 });
    expect(await summaryOf('Municipality', '9922000000')).toEqual({ ...nothing, members: 1, organizations: 2 });
  });

  test('follows needs, seats and hours, and moves with the agenda', async () => {
    const owner = person({ '9933000000': ['secretariat'] });
    const agendaId = await agenda('9933051000');
    const { needId } = await need({ agendaId, wanted: 3 }, owner);
    const [one, two] = [await proposal(needId), await proposal(needId)];
    for (const { matchId } of [one, two]) await act(owner, 'acceptMatch', { matchId });
    await act(one.helper, 'reportHours', { matchId: one.matchId, hours: 2.5 });
    await act(owner, 'completeMatch', { matchId: one.matchId, hoursGiven: 2.5 });
    const counted = { ...nothing, needsOpen: 1, seatsWanted: 3, seatsFilled: 2, hoursGiven: 2.5 };
    expect(await summaryOf('District', '9933051000')).toEqual(counted);
    const moved = { municipalityCode: '9933000000', districtCode: '9933052000', longitude: null, latitude: null };
    await service.deliver(agendaChanged, { agendaId, ...moved, categoryKey: 'x', kind: 'PROPOSAL', version: 2 });
    expect(await summaryOf('District', '9933051000')).toEqual(nothing);
    expect(await summaryOf('District', '9933052000')).toEqual(counted);
    await service.deliver(agendaClosed, { agendaId });
    await act(owner, 'cancelMatch', { matchId: two.matchId });
    const closed = { ...nothing, seatsWanted: 1, seatsFilled: 1, hoursGiven: 2.5 };
    expect(await summaryOf('District', '9933052000')).toEqual(closed);
    expect(await summaryOf('Municipality', '9933000000')).toEqual(closed);
  });

  test('members who move in opposite directions at once do not block each other: the lower code is always first', async () => {
    const [near, far] = [await districtKnown('9944051000'), await districtKnown('9944052000')];
    const home = { displayName: '김두레', municipalityCode: '9944000000' };
    const people = Array.from({ length: 8 }, () => person());
    for (const [index, who] of people.entries()) {
      await act(who, 'registerMember', { ...home, homeDistrictCode: index % 2 === 0 ? near : far });
    }
    const lock = 'SELECT place_code FROM skill_summaries WHERE place_code = $1 FOR UPDATE';
    const moves = people.map((who, index) => {
      const homeDistrictCode = index % 2 === 0 ? far : near;
      return () => act(who, 'changeMember', { ...home, homeDistrictCode });
    });
    for (const move of moves.splice(0, 2)) {
      const nearIsTaken = async () => expect(await service.db.query(`${lock} SKIP LOCKED`, [near])).toEqual([]);
      await atOnce(lock, [far], [move], nearIsTaken);
    }
    await Promise.all(moves.map((move) => move()));
    expect(await summaryOf('District', near)).toMatchObject({ members: 4 });
    expect(await summaryOf('Municipality', '9944000000')).toMatchObject({ members: 8 });
  });

  test('a drift is found by the recount', async () => {
    await need({ agendaId: await agenda('9955051000') }, person({ '9955000000': ['citizen'] }));
    const change = (by: number) =>
      service.db.query('UPDATE skill_summaries SET seats_wanted = seats_wanted + $1 WHERE place_code = $2', [
        by,
        '9955051000',
      ]);
    await change(1);
    expect(await service.violations()).toMatchObject([
      { invariant: 'the summaries equal a recount', rows: [{ place_code: '9955051000' }] },
    ]);
    await change(-1);
  });
});

test('the number of statements is the same for 3 and for 100 agendas, members and organisations', async () => {
  const [helper, skillId] = [await registered(), await skill()];
  await act(helper, 'declareSkills', { skillIds: [skillId, await skill()] });
  const [agendas, people, mentors]: [string[], string[], Person[]] = [[], [], []];
  for (let n = 0; n < 8; n += 1) {
    const agendaId = await agenda();
    agendas.push(agendaId);
    const { owner, needId } = await need({ agendaId, skillId, wanted: 2 });
    const { matchId } = await proposal(needId);
    await act(owner, 'acceptMatch', { matchId });
    await offer(await registered(), skillId);
  }
  for (const agendaId of agendas.slice(0, 4)) {
    const { mentoringId, mentor, startsAt: heldAt } = await agreedMentoring({ agendaId });
    await act(mentor, 'logMentoringMeeting', {
      mentoringId,
      heldAt,
      minutes: 60,
      about: '만났습니다.',
      language: 'ko',
    });
    const { owner, teamId } = await team({ agendaId });
    const { membershipId } = await applicant(teamId, 'resident', mentor);
    await act(owner, 'acceptTeamMember', { membershipId });
    mentors.push(mentor);
  }
  const organizations: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    const who = mentors[n] ?? (await registered());
    people.push(who.memberId);
    organizations.push(await organization(who));
    await act(who, 'declareSkills', { skillIds: [skillId] });
    await offer(who, skillId);
  }
  const many = (ids: readonly string[]) => [...ids, ...Array.from({ length: 100 - ids.length }, () => randomUUID())];
  const of = (__typename: string, ids: readonly string[]) => many(ids).map((id) => ({ __typename, id }));
  const ask = (representations: readonly object[]) =>
    recordStatements(async () => {
      const answer = await service.as(helper).ask(entities, { representations });
      expect(answer.errors).toBeUndefined();
    });
  // One type after the other: whether two of them read the same thing in one statement is a matter of chance.
  for (const all of [of('Agenda', agendas), of('Member', people), of('Organization', organizations)]) {
    const [few, more] = [await ask(all.slice(0, 3)), await ask(all)];
    expect(few.length).toBeGreaterThan(3);
    expect(more).toHaveLength(few.length);
  }
});
