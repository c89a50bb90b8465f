import { transaction } from '@dure/kit/database';
import { agendaClosed } from '@dure/schema/events/agenda';
import { mentoringBrokenOff, mentoringEnded } from '@dure/schema/events/skills';
import { waitingForLock } from '@dure/testkit/locks';
import { testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { moveMentoring } from '../src/mentorings/usecases.ts';
import { mutations } from './documents.ts';
import { citizen, given } from './given.ts';
import { about, at, holdMentoring, meeting, mentoringReader } from './mentoring-world.ts';

const service = await testService(definition);
const { act, agenda, agreedMentoring, atOnce, mentoring, registered } = given(service);
const read = mentoringReader(service);

afterEach(() => service.clock.moveTo(null));

describe('ending a mentoring', () => {
  test('breaking off says why, is told, and nothing happens at what would have been the end', async () => {
    const { mentoringId, mentee, mentor, endsAt, agendaId, solutionId } = await agreedMentoring();
    const input = { mentoringId, reason: '멘토가 이사했습니다.' };
    expect(await service.as(citizen()).errors(mutations.breakOffMentoring, { input })).toEqual(['FORBIDDEN']);
    expect(await act(mentee, 'breakOffMentoring', input)).toMatchObject({
      mentoring: { state: 'BROKEN_OFF', brokenOffReason: input.reason, endedAt: expect.any(String) },
    });
    expect(await act(mentor, 'breakOffMentoring', input)).toMatchObject({ __typename: 'MentoringNotInState' });
    service.clock.moveTo(at(endsAt, 1_000));
    await service.runDeadlines();
    expect(await read(mentoringId)).toMatchObject({ state: 'BROKEN_OFF' });
    expect(about(await service.sent(mentoringEnded), mentoringId)).toEqual([]);
    expect(about(await service.sent(mentoringBrokenOff), mentoringId)).toEqual([
      { mentoringId, agendaId, solutionId, meetingCount: 0 },
    ]);
  });

  test('breaking off and the end at the same moment: one of them happens', async () => {
    const { mentoringId, mentor, endsAt } = await agreedMentoring();
    const breakingOff = () => act(mentor, 'breakOffMentoring', { mentoringId, reason: '그만둡니다.' });
    const ending = () => transaction(service.db, (tx) => moveMentoring(tx, mentoringId, at(endsAt)));
    const [answer] = await atOnce<unknown>(holdMentoring, [mentoringId], [breakingOff, ending]);
    const ended = about(await service.sent(mentoringEnded), mentoringId).length;
    const brokenOff = about(await service.sent(mentoringBrokenOff), mentoringId).length;
    expect(ended + brokenOff).toBe(1);
    expect(answer).toMatchObject({ __typename: ended === 1 ? 'MentoringNotInState' : 'BreakOffMentoringSuccess' });
  });

  test('a proposal is declined by a side or the secretariat, or by the closing of its agenda; what was agreed goes on', async () => {
    const { mentoringId, mentor } = await mentoring();
    expect(await service.as(citizen()).errors(mutations.declineMentoring, { input: { mentoringId } })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await act(mentor, 'declineMentoring', { mentoringId })).toMatchObject({ mentoring: { state: 'DECLINED' } });
    expect(await act(mentor, 'declineMentoring', { mentoringId })).toMatchObject({ __typename: 'MentoringNotInState' });
    const open = await mentoring();
    const agreed = await agreedMentoring({ agendaId: open.agendaId });
    await service.deliver(agendaClosed, { agendaId: open.agendaId });
    expect(await act(open.mentor, 'agreeToMentoring', { mentoringId: open.mentoringId })).toMatchObject({
      __typename: 'MentoringNotInState',
      actual: 'DECLINED',
    });
    expect(await read(agreed.mentoringId)).toMatchObject({ state: 'RUNNING' });
  });

  test('a proposal that is made while its agenda is being closed does not outlive it', async () => {
    const [mentor, { memberId: menteeId }, agendaId] = [await registered(), await registered(), await agenda()];
    let closing: Promise<unknown> = Promise.resolve();
    const [answer] = await atOnce(
      'SELECT id FROM members WHERE id = $1 FOR UPDATE',
      [menteeId],
      [() => act(mentor, 'proposeMentoring', { agendaId, menteeId })],
      async () => {
        closing = service.deliver(agendaClosed, { agendaId });
        await expect.poll(() => waitingForLock(service.db)).toBe(2);
      },
    );
    await closing;
    expect(await read(String(answer?.mentoring?.id), mentor)).toMatchObject({ state: 'DECLINED' });
  });

  test('what is over and what was met is never changed, whoever writes', async () => {
    const { mentoringId, mentor, startsAt } = await agreedMentoring();
    await act(mentor, 'logMentoringMeeting', { mentoringId, ...meeting, heldAt: startsAt });
    await act(mentor, 'breakOffMentoring', { mentoringId, reason: '그만둡니다.' });
    for (const sql of [
      `UPDATE mentorings SET state = 'RUNNING', ended_at = NULL, broken_off_reason = NULL WHERE id = $1`,
      'DELETE FROM mentorings WHERE id = $1',
      'UPDATE mentoring_meetings SET minutes = 5 WHERE mentoring_id = $1',
      'DELETE FROM mentoring_meetings WHERE mentoring_id = $1',
    ]) {
      await expect(service.db.query(sql, [mentoringId])).rejects.toThrow('never changed');
    }
  });
});
