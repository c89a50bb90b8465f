import { randomUUID } from 'node:crypto';
import { after } from '@dure/kit/calendar';
import { transaction } from '@dure/kit/database';
import { agendaClosed } from '@dure/schema/events/agenda';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { mentoringBrokenOff, mentoringEnded, mentoringMet, mentoringStarted } from '@dure/schema/events/skills';
import { nobody, person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { moveMentoring } from '../src/mentorings/usecases.ts';
import { entities, mutations } from './documents.ts';
import { citizen, given, municipality, type Person, secretariat } from './given.ts';
import { about, at, holdMentoring, meeting, mentoringReader } from './mentoring-world.ts';

const service = await testService(definition);
const { act, agenda, agreedMentoring, atOnce, mentoring, organization, registered, solution } = given(service);

const read = mentoringReader(service);

afterEach(() => service.clock.moveTo(null));

describe('proposing a mentoring', () => {
  test('who proposes agrees for the own side; the secretariat for none', async () => {
    const [mentor, mentee, agendaId] = [await registered(), await registered(), await agenda()];
    const menteeOrganizationId = await organization(mentee);
    const input = { agendaId, menteeOrganizationId, mentorId: mentor.memberId };
    const agreements = async (who: Person) => {
      const { mentoring: made } = await act(who, 'proposeMentoring', input);
      expect(made).toMatchObject({ state: 'PROPOSED', duration: 'P6M', startsAt: null, endsAt: null, solution: null });
      return [made?.mentorAgreedAt !== null, made?.menteeAgreedAt !== null];
    };
    expect(await agreements(mentor)).toEqual([true, false]);
    expect(await agreements(mentee)).toEqual([false, true]);
    expect(await agreements(secretariat())).toEqual([false, false]);
    for (const stranger of [citizen(), person({ '1111000000': ['secretariat'] })]) {
      expect(await service.as(stranger).errors(mutations.proposeMentoring, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('a person can be accompanied, and a mentor come for an organisation', async () => {
    const [mentor, mentee, agendaId] = [await registered(), await registered(), await agenda()];
    const mentorOrganizationId = await organization(mentor);
    const input = { agendaId, menteeId: mentee.memberId, mentorOrganizationId };
    expect(await act(mentor, 'proposeMentoring', input)).toMatchObject({
      mentoring: {
        ...{ mentor: { id: mentor.memberId }, mentorOrganization: { id: mentorOrganizationId } },
        ...{ mentee: { id: mentee.memberId }, menteeOrganization: null },
      },
    });
    const other = await organization(mentee);
    expect(await act(mentor, 'proposeMentoring', { ...input, mentorOrganizationId: other })).toMatchObject({
      __typename: 'NotAMemberOfOrganization',
    });
  });

  test('of a solution whoever proposed it is accompanied; one that was not chosen, or is another agenda’s, is refused', async () => {
    const { solutionId, organizationId, mentor } = await mentoring();
    const input = { agendaId: await agenda(), mentorId: mentor.memberId };
    for (const id of [solutionId, randomUUID()]) {
      expect(await act(secretariat(), 'proposeMentoring', { ...input, solutionId: id })).toMatchObject({
        __typename: 'SolutionNotKnown',
      });
    }
    const chosen = await solution(input.agendaId, organizationId);
    expect(await act(secretariat(), 'proposeMentoring', { ...input, solutionId: chosen })).toMatchObject({
      mentoring: { solution: { id: chosen }, menteeOrganization: { id: organizationId } },
    });
  });

  test('what is not known, a closed agenda, and accompanying oneself are refused', async () => {
    const [mentor, agendaId] = [await registered(), await agenda()];
    const own = await organization(mentor);
    const propose = async (change: object) =>
      (await act(secretariat(), 'proposeMentoring', { agendaId, mentorId: mentor.memberId, ...change })).__typename;
    expect(await propose({ menteeOrganizationId: own })).toBe('MentorIsMentee');
    expect(await propose({ menteeId: mentor.memberId })).toBe('MentorIsMentee');
    expect(await propose({ menteeOrganizationId: randomUUID() })).toBe('OrganizationNotKnown');
    expect(await propose({ menteeId: randomUUID() })).toBe('MemberNotRegistered');
    expect(await propose({ solutionId: await solution(agendaId, randomUUID()) })).toBe('OrganizationNotKnown');
    const menteeId = (await registered()).memberId;
    expect(await propose({ menteeId, mentorId: randomUUID() })).toBe('MemberNotRegistered');
    expect(await propose({ menteeId, agendaId: randomUUID() })).toBe('AgendaNotKnown');
    await service.deliver(agendaClosed, { agendaId });
    expect(await propose({ menteeId })).toBe('MentoringAgendaClosed');
  });

  test.each([
    ['nobody who is accompanied', {}, 'menteeId'],
    ['two who are', { menteeId: randomUUID(), solutionId: randomUUID() }, 'menteeId'],
    ['six months in words', { menteeId: randomUUID(), duration: 'six months' }, 'duration'],
    ['a duration backwards', { menteeId: randomUUID(), duration: '-P6M' }, 'duration'],
    ['three years and a second', { menteeId: randomUUID(), duration: 'P3YT1S' }, 'duration'],
    ['a duration beyond every calendar', { menteeId: randomUUID(), duration: `P${'9'.repeat(9)}Y` }, 'duration'],
    ['a start that has passed', { menteeId: randomUUID(), startsAt: '2020-01-01T00:00:00Z' }, 'startsAt'],
    ['a start in ten years', { menteeId: randomUUID(), startsAt: '2040-01-01T00:00:00Z' }, 'startsAt'],
  ])('%s is bad input that names its field', async (_, change, field) => {
    const input = { agendaId: randomUUID(), ...change };
    const { errors } = await service.as(citizen()).ask(mutations.proposeMentoring, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

describe('agreeing', () => {
  test('the second agreement begins it for six months on the calendar of the municipality, with one event', async () => {
    await service.deliver(municipalityRegistered, {
      ...{ municipalityCode: municipality, nameKo: '두레시', nameEn: 'Dure', timeZone: 'Europe/Berlin' },
    });
    service.clock.moveTo(new Date('2027-09-15T08:00:00Z'));
    const { mentoringId, mentee, mentor, agendaId, solutionId } = await mentoring();
    expect(await act(mentee, 'agreeToMentoring', { mentoringId })).toMatchObject({ mentoring: { state: 'PROPOSED' } });
    expect(await act(mentee, 'agreeToMentoring', { mentoringId })).toMatchObject({
      __typename: 'MentoringNotYourSide',
      side: 'MENTOR',
    });
    expect(about(await service.sent(mentoringStarted), mentoringId)).toEqual([]);
    const { mentoring: made } = await act(mentor, 'agreeToMentoring', { mentoringId });
    const startsAt = String(made?.startsAt);
    // The clocks there are changed in between: the same time of day is another hour of UTC.
    const endsAt = after(at(startsAt), 'P6M', 'Europe/Berlin').toISOString();
    expect(at(endsAt).getUTCHours()).toBe(at(startsAt).getUTCHours() + 1);
    expect(made).toMatchObject({ state: 'RUNNING', endsAt, endedAt: null });
    expect(about(await service.sent(mentoringStarted), mentoringId)).toEqual([
      { mentoringId, agendaId, solutionId, startsAt, endsAt },
    ]);
    expect(await act(mentor, 'agreeToMentoring', { mentoringId })).toMatchObject({
      __typename: 'MentoringNotInState',
      actual: 'RUNNING',
      allowed: ['PROPOSED'],
    });
  });

  test('is for the two sides: not for the secretariat that proposed, nor for a stranger', async () => {
    const { mentoringId } = await mentoring();
    for (const who of [secretariat(), citizen()]) {
      expect(await service.as(who).errors(mutations.agreeToMentoring, { input: { mentoringId } })).toEqual([
        'FORBIDDEN',
      ]);
    }
    const input = { mentoringId: randomUUID() };
    expect(await service.as(secretariat()).errors(mutations.agreeToMentoring, { input })).toEqual(['NOT_FOUND']);
  });

  test('a solution has one agreed or running mentoring: another waits until that one is over', async () => {
    const first = await agreedMentoring();
    const { agendaId, solutionId, mentee } = first;
    const mentor = await registered();
    const second = await act(mentor, 'proposeMentoring', { agendaId, solutionId });
    const input = { mentoringId: second.mentoring?.id };
    expect(await act(mentee, 'agreeToMentoring', input)).toMatchObject({ __typename: 'SolutionAlreadyMentored' });
    await act(mentee, 'breakOffMentoring', { mentoringId: first.mentoringId, reason: '다른 멘토를 찾았습니다.' });
    expect(await act(mentee, 'agreeToMentoring', input)).toMatchObject({ mentoring: { state: 'RUNNING' } });
  });

  test('of mentorings of one solution that are agreed to at once exactly one begins', async () => {
    const { agendaId, solutionId, mentee } = await mentoring();
    const proposed: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { mentoring: made } = await act(await registered(), 'proposeMentoring', { agendaId, solutionId });
      proposed.push(String(made?.id));
    }
    const calls = proposed.map((mentoringId) => () => act(mentee, 'agreeToMentoring', { mentoringId }));
    const answers = await atOnce(
      'SELECT id FROM mentorings WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
      [proposed],
      calls,
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AgreeToMentoringSuccess',
      'SolutionAlreadyMentored',
      'SolutionAlreadyMentored',
    ]);
    const started = (await service.sent(mentoringStarted)).filter((event) => event.solutionId === solutionId);
    expect(started).toHaveLength(1);
  });

  test('of both sides at once begins it once', async () => {
    const { mentoringId, mentor, mentee } = await mentoring();
    const calls = [mentor, mentee].map((who) => () => act(who, 'agreeToMentoring', { mentoringId }));
    const answers = await atOnce(holdMentoring, [mentoringId], calls);
    expect(answers.map((answer) => answer.mentoring?.state).sort()).toEqual(['PROPOSED', 'RUNNING']);
    expect(about(await service.sent(mentoringStarted), mentoringId)).toHaveLength(1);
  });
});

describe('the time of a mentoring', () => {
  test('begins at the start that was named and ends with its duration, to the second and each told once', async () => {
    const startsAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const { mentoringId, mentor, endsAt, agendaId, solutionId } = await agreedMentoring({ startsAt, duration: 'P1M' });
    const read1 = async () => (await read(mentoringId))?.state;
    expect(await read1()).toBe('AGREED');
    service.clock.moveTo(at(startsAt, -1_000));
    await service.runDeadlines();
    expect(about(await service.sent(mentoringStarted), mentoringId)).toEqual([]);
    expect(await act(mentor, 'logMentoringMeeting', { mentoringId, ...meeting, heldAt: startsAt })).toMatchObject({
      __typename: 'MentoringNotInState',
      actual: 'AGREED',
    });
    service.clock.moveTo(at(startsAt));
    expect(await read1()).toBe('RUNNING');
    await service.runDeadlines();
    const which = { mentoringId, agendaId, solutionId };
    expect(about(await service.sent(mentoringStarted), mentoringId)).toEqual([{ ...which, startsAt, endsAt }]);
    service.clock.moveTo(at(endsAt, -1_000));
    await service.runDeadlines();
    expect(about(await service.sent(mentoringEnded), mentoringId)).toEqual([]);
    service.clock.moveTo(at(endsAt));
    expect(await read1()).toBe('ENDED');
    await service.runDeadlines();
    await service.runDeadlines();
    expect(about(await service.sent(mentoringEnded), mentoringId)).toEqual([{ ...which, meetingCount: 0 }]);
    expect(await service.db.query('SELECT state, ended_at FROM mentorings WHERE id = $1', [mentoringId])).toEqual([
      { state: 'ENDED', ended_at: at(endsAt) },
    ]);
  });

  test('passes in one go when nobody looked: begun and ended are told in their order', async () => {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    const { mentoringId, endsAt } = await agreedMentoring({ startsAt });
    service.clock.moveTo(at(endsAt, 86_400_000));
    await service.runDeadlines();
    const told = await service.db.query(`SELECT type FROM outbox WHERE data->>'mentoringId' = $1 ORDER BY seq`, [
      mentoringId,
    ]);
    expect(told).toEqual([{ type: mentoringStarted.type }, { type: mentoringEnded.type }]);
  });

  test('two deadline workers end it once', async () => {
    const { mentoringId, endsAt } = await agreedMentoring();
    const end = () => transaction(service.db, (tx) => moveMentoring(tx, mentoringId, at(endsAt)));
    await atOnce(holdMentoring, [mentoringId], [end, end, end]);
    expect(about(await service.sent(mentoringEnded), mentoringId)).toHaveLength(1);
  });

  test('a step at the very end comes too late, whether or not the deadline has run', async () => {
    const { mentoringId, mentor, endsAt } = await agreedMentoring();
    service.clock.moveTo(at(endsAt));
    const input = { mentoringId, reason: '늦었습니다.' };
    const late = { __typename: 'MentoringNotInState', actual: 'ENDED', allowed: ['AGREED', 'RUNNING'] };
    expect(await act(mentor, 'breakOffMentoring', input)).toMatchObject(late);
    await service.runDeadlines();
    expect(await act(mentor, 'breakOffMentoring', input)).toMatchObject(late);
    expect(about(await service.sent(mentoringEnded), mentoringId)).toHaveLength(1);
    expect(about(await service.sent(mentoringBrokenOff), mentoringId)).toEqual([]);
  });
});

describe('the log', () => {
  test('takes meetings of either side, oldest first, each told with the count', async () => {
    const { mentoringId, mentor, mentee, startsAt, agendaId, solutionId } = await agreedMentoring();
    service.clock.moveTo(at(startsAt, 86_400_000));
    const later = { ...meeting, heldAt: at(startsAt, 7_200_000).toISOString(), minutes: 30, next: null };
    await act(mentee, 'logMentoringMeeting', { mentoringId, ...later });
    expect(await act(mentor, 'logMentoringMeeting', { mentoringId, ...meeting, heldAt: startsAt })).toMatchObject({
      meeting: {
        minutes: 90,
        about: meeting.about,
        next: meeting.next,
        heldAt: startsAt,
        enteredBy: { id: mentor.memberId },
      },
      mentoring: { meetings: { totalCount: 2, nodes: [{ minutes: 90 }, { minutes: 30, next: null }] } },
    });
    const which = { mentoringId, agendaId, solutionId };
    expect(about(await service.sent(mentoringMet), mentoringId)).toEqual([
      { ...which, meetingCount: 1 },
      { ...which, meetingCount: 2 },
    ]);
  });

  test('takes a meeting late, and none outside its time or in the future', async () => {
    const { mentoringId, mentor, startsAt, endsAt } = await agreedMentoring();
    const log = (heldAt: Date) =>
      act(mentor, 'logMentoringMeeting', { mentoringId, ...meeting, heldAt: heldAt.toISOString() });
    const outside = { __typename: 'MeetingOutsideMentoring', earliest: startsAt, before: endsAt };
    expect(await log(at(startsAt, 86_400_000))).toMatchObject(outside);
    expect(await log(at(startsAt, -1))).toMatchObject(outside);
    service.clock.moveTo(at(endsAt, 86_400_000));
    await service.runDeadlines();
    expect(await log(at(endsAt))).toMatchObject(outside);
    expect(await log(at(endsAt, -1))).toMatchObject({ __typename: 'LogMentoringMeetingSuccess' });
  });

  test('is entered by the two sides only, in its limits', async () => {
    const { mentoringId, mentor, startsAt } = await agreedMentoring();
    const input = { mentoringId, ...meeting, heldAt: startsAt };
    for (const who of [secretariat(), citizen()]) {
      expect(await service.as(who).errors(mutations.logMentoringMeeting, { input })).toEqual(['FORBIDDEN']);
    }
    for (const [field, value] of [
      ['minutes', 0],
      ['minutes', 1_441],
      ['about', ' '],
      ['next', 'x'.repeat(2_001)],
    ] as const) {
      const { errors } = await service
        .as(mentor)
        .ask(mutations.logMentoringMeeting, { input: { ...input, [field]: value } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    }
  });

  test('shows everybody when and how long; what was said is for the sides and the secretariat', async () => {
    const { mentoringId, mentor, mentee, startsAt } = await agreedMentoring();
    await act(mentor, 'logMentoringMeeting', { mentoringId, ...meeting, heldAt: startsAt });
    const { minutes, about: said, next } = meeting;
    for (const who of [mentor, mentee, secretariat(), person({ '*': ['secretariat'] })]) {
      expect((await read(mentoringId, who))?.meetings.nodes).toEqual([{ minutes, about: said, next }]);
    }
    for (const who of [nobody, citizen(), person({ '1111000000': ['secretariat'] })]) {
      expect((await read(mentoringId, who))?.meetings.nodes).toEqual([{ minutes, about: null, next: null }]);
    }
  });
});

test('a proposal is seen by its sides and the secretariat, alone and in every list; what was agreed by everybody', async () => {
  const { mentoringId, mentor, mentee, agendaId, solutionId, organizationId } = await mentoring();
  const representations = [
    { __typename: 'Agenda', id: agendaId },
    { __typename: 'Solution', id: solutionId },
    { __typename: 'Organization', id: organizationId },
    { __typename: 'Member', id: mentor.memberId },
  ];
  const sees = async (who: Parameters<typeof service.as>[0]) => {
    type Lists = Record<
      'mentorings' | 'mentoringsReceived' | 'given',
      { totalCount: number; nodes: object[] } | undefined
    >;
    const { _entities: found } = await service.as(who).data<{ _entities: Lists[] }>(entities, { representations });
    const lists = found.map((one, index) => [one.mentorings, one.mentorings, one.mentoringsReceived, one.given][index]);
    return [await read(mentoringId, who), ...lists.map((list) => list?.nodes[0])].map(
      (one) => one !== undefined && one !== null,
    );
  };
  for (const who of [mentor, mentee, secretariat()]) expect(await sees(who)).toEqual(Array(5).fill(true));
  for (const who of [nobody, citizen()]) expect(await sees(who)).toEqual(Array(5).fill(false));
  for (const who of [mentor, mentee]) await act(who, 'agreeToMentoring', { mentoringId });
  expect(await sees(nobody)).toEqual(Array(5).fill(true));
});
