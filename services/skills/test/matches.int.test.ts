import { randomUUID } from 'node:crypto';
import { agendaClosed } from '@dure/schema/events/agenda';
import { matchAccepted, matchCancelled, matchCompleted, needClosed, needReopened } from '@dure/schema/events/skills';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { mutations, oneMatch, oneNeed } from './documents.ts';
import { citizen, given, secretariat } from './given.ts';

const service = await testService(definition);
const { act, atOnce, need, offer, proposal, registered, skill } = given(service);

const holdNeed = 'SELECT id FROM needs WHERE id = $1 FOR UPDATE';
const about = <T extends { needId: string }>(events: readonly T[], needId: string) =>
  events.filter((event) => event.needId === needId);
const stateOf = async (needId: string) => {
  const found = await service.as(nobody).data<{ need: { state: string; filled: number } }>(oneNeed, { id: needId });
  return found.need;
};

describe('proposing a match', () => {
  test('a member proposes himself, the owner and the secretariat propose a member', async () => {
    const { owner, needId } = await need({ wanted: 3 });
    const [first, second, third] = [await registered(), await registered(), await registered()];
    expect(await act(first, 'proposeMatch', { needId })).toMatchObject({
      match: { state: 'PROPOSED', proposedBy: 'HELPER' },
    });
    const byOwner = await act(owner, 'proposeMatch', { needId, memberId: second.memberId });
    expect(byOwner).toMatchObject({ match: { proposedBy: 'NEED', member: { displayName: '김두레' } } });
    const bySecretariat = await act(secretariat(), 'proposeMatch', { needId, memberId: third.memberId });
    expect(bySecretariat).toMatchObject({ match: { proposedBy: 'NEED' } });
    const input = { needId, memberId: (await registered()).memberId };
    expect(await service.as(first).errors(mutations.proposeMatch, { input })).toEqual(['FORBIDDEN']);
  });

  test('who asks is told of a need their own latest match, whatever became of it, and nobody else’s', async () => {
    const [{ owner, needId }, other] = [await need({ wanted: 3 }), await need()];
    const [helper, another] = [await registered(), await registered()];
    const own = async (actor: Parameters<typeof service.as>[0]) =>
      await service.as(actor).data<{ a: { viewerMatch: unknown }; b: { viewerMatch: unknown } }>(
        `query ($a: ID!, $b: ID!) {
          a: need(id: $a) { viewerMatch { id state } } b: need(id: $b) { viewerMatch { id state } } }`,
        { a: needId, b: other.needId },
      );
    const proposed = async () =>
      ((await act(helper, 'proposeMatch', { needId })) as { match: { id: string } }).match.id;
    const first = await proposed();
    await act(helper, 'cancelMatch', { matchId: first });
    expect(await own(helper)).toEqual({
      a: { viewerMatch: { id: first, state: 'CANCELLED' } },
      b: { viewerMatch: null },
    });
    service.clock.moveTo(new Date(Date.now() + 60_000));
    const second = await proposed();
    service.clock.moveTo(null);
    await act(another, 'proposeMatch', { needId });
    expect((await own(helper)).a).toEqual({ viewerMatch: { id: second, state: 'PROPOSED' } });
    expect((await own(owner)).a).toEqual({ viewerMatch: null });
    expect((await own(nobody)).a).toEqual({ viewerMatch: null });
  });

  test('a need that is not open, and a person who has not registered, are refused', async () => {
    const { owner, needId } = await need();
    expect(await act(citizen(), 'proposeMatch', { needId })).toMatchObject({ __typename: 'MemberNotRegistered' });
    await act(owner, 'withdrawNeed', { needId });
    expect(await act(await registered(), 'proposeMatch', { needId })).toMatchObject({
      __typename: 'NeedNotOpen',
      state: 'CLOSED',
    });
  });

  test('only a standing offer of the helper’s own and of the needed skill backs a match', async () => {
    const { needId, skillId } = await need({ wanted: 4 });
    const [helper, other] = [await registered(), await registered()];
    const [usable, foreign] = [await offer(helper, skillId), await offer(other, skillId)];
    const another = await offer(helper, await skill());
    const short = await offer(other, skillId, { validUntil: new Date(Date.now() + 60_000).toISOString() });
    for (const offerId of [foreign, another, randomUUID()]) {
      expect(await act(helper, 'proposeMatch', { needId, offerId })).toMatchObject({ __typename: 'OfferNotUsable' });
    }
    service.clock.moveTo(new Date(Date.now() + 61_000));
    expect(await act(other, 'proposeMatch', { needId, offerId: short })).toMatchObject({
      __typename: 'OfferNotUsable',
    });
    service.clock.moveTo(null);
    expect(await act(helper, 'proposeMatch', { needId, offerId: usable })).toMatchObject({
      __typename: 'ProposeMatchSuccess',
    });
  });

  test('of two proposals of one member at once exactly one stands', async () => {
    const { owner, needId } = await need({ wanted: 2 });
    for (let round = 0; round < 5; round += 1) {
      const helper = await registered();
      const answers = await atOnce(
        holdNeed,
        [needId],
        [
          () => act(helper, 'proposeMatch', { needId }),
          () => act(owner, 'proposeMatch', { needId, memberId: helper.memberId }),
          () => act(helper, 'proposeMatch', { needId }),
        ],
      );
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'MatchAlreadyLive',
        'MatchAlreadyLive',
        'ProposeMatchSuccess',
      ]);
    }
  });

  test('after a declined or cancelled match the member may be proposed again, after a completed one not', async () => {
    const { owner, needId } = await need({ wanted: 2 });
    const { helper, matchId } = await proposal(needId);
    await act(owner, 'declineMatch', { matchId });
    const second = await proposal(needId, helper);
    await act(helper, 'cancelMatch', { matchId: second.matchId });
    const third = await proposal(needId, helper);
    await act(owner, 'acceptMatch', { matchId: third.matchId });
    await act(helper, 'reportHours', { matchId: third.matchId, hours: 1 });
    await act(owner, 'completeMatch', { matchId: third.matchId, hoursGiven: 1 });
    expect(await act(helper, 'proposeMatch', { needId })).toMatchObject({ __typename: 'MatchAlreadyLive' });
  });

  test('the same key proposes once; with other input it is refused', async () => {
    const [{ needId }, other, helper] = [await need(), await need(), await registered()];
    const input = { needId, idempotencyKey: randomUUID() };
    expect(await act(helper, 'proposeMatch', input)).toEqual(await act(helper, 'proposeMatch', input));
    expect(await act(helper, 'proposeMatch', { ...input, needId: other.needId })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
});

describe('accepting a match', () => {
  test('the last seat fills the need, with one event of each kind', async () => {
    const { owner, needId, agendaId } = await need({ wanted: 1 });
    const { helper, matchId } = await proposal(needId);
    expect(await act(owner, 'acceptMatch', { matchId })).toMatchObject({
      match: { state: 'ACCEPTED', need: { state: 'FILLED', filled: 1 } },
    });
    const seats = { needId, agendaId, filled: 1, wanted: 1 };
    expect(about(await service.sent(matchAccepted), needId)).toEqual([
      { ...seats, matchId, memberId: helper.memberId },
    ]);
    expect(about(await service.sent(needClosed), needId)).toEqual([{ ...seats, reason: 'FILLED', version: 2 }]);
  });

  test('only the other side may: not who proposed, not the helper as owner, not a stranger', async () => {
    const { owner, needId } = await need({ wanted: 3 });
    const { helper, matchId } = await proposal(needId);
    expect(await act(helper, 'acceptMatch', { matchId })).toMatchObject({
      __typename: 'MatchNotYourSide',
      side: 'NEED',
    });
    const byOwner = await act(owner, 'proposeMatch', { needId, memberId: (await registered()).memberId });
    const input = { matchId: byOwner.match?.id };
    expect(await act(owner, 'acceptMatch', input)).toMatchObject({ __typename: 'MatchNotYourSide', side: 'HELPER' });
    expect(await service.as(citizen()).errors(mutations.acceptMatch, { input })).toEqual(['FORBIDDEN']);
    const { matchId: own } = await proposal(needId, await registered(owner));
    expect(await act(owner, 'acceptMatch', { matchId: own })).toMatchObject({ __typename: 'MatchNotYourSide' });
    expect(await act(secretariat(), 'acceptMatch', { matchId: own })).toMatchObject({
      __typename: 'AcceptMatchSuccess',
    });
  });

  test('a match that is no longer proposed, and a need without a free seat, are refused', async () => {
    const { owner, needId } = await need({ wanted: 1 });
    const [first, second] = [await proposal(needId), await proposal(needId)];
    await act(owner, 'acceptMatch', { matchId: first.matchId });
    expect(await act(owner, 'acceptMatch', { matchId: first.matchId })).toMatchObject({
      __typename: 'MatchNotInState',
      actual: 'ACCEPTED',
      allowed: ['PROPOSED'],
    });
    expect(await act(owner, 'acceptMatch', { matchId: second.matchId })).toMatchObject({
      __typename: 'NeedNotOpen',
      state: 'FILLED',
    });
    const input = { matchId: randomUUID() };
    expect(await service.as(owner).errors(mutations.acceptMatch, { input })).toEqual(['NOT_FOUND']);
  });

  test('the last seat goes to exactly one, however many are accepted at once', async () => {
    const { owner, needId } = await need({ wanted: 2 });
    const waiting = [];
    for (let n = 0; n < 5; n += 1) waiting.push(await proposal(needId));
    await act(owner, 'acceptMatch', { matchId: waiting[0]?.matchId });
    const others = waiting.slice(1);
    const answers = await atOnce(
      holdNeed,
      [needId],
      others.map(
        ({ matchId }) =>
          () =>
            act(owner, 'acceptMatch', { matchId }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AcceptMatchSuccess',
      'NeedNotOpen',
      'NeedNotOpen',
      'NeedNotOpen',
    ]);
    expect(await stateOf(needId)).toMatchObject({ state: 'FILLED', filled: 2 });
    expect(about(await service.sent(matchAccepted), needId).map(({ filled }) => filled)).toEqual([1, 2]);
    expect(about(await service.sent(needClosed), needId)).toHaveLength(1);
  });

  test('a match accepted twice at once with one key takes one seat', async () => {
    const { owner, needId } = await need({ wanted: 2 });
    const { matchId } = await proposal(needId);
    const input = { matchId, idempotencyKey: randomUUID() };
    const answers = await Promise.all([act(owner, 'acceptMatch', input), act(owner, 'acceptMatch', input)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['AcceptMatchSuccess', 'AcceptMatchSuccess']);
    expect(await stateOf(needId)).toMatchObject({ filled: 1 });
    expect(await act(owner, 'acceptMatch', { ...input, matchId: (await proposal(needId)).matchId })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });
});

describe('ending a match', () => {
  test('declining is for the other side, and only once', async () => {
    const { owner, needId } = await need();
    const { helper, matchId } = await proposal(needId);
    expect(await act(helper, 'declineMatch', { matchId })).toMatchObject({ __typename: 'MatchNotYourSide' });
    const key = { idempotencyKey: randomUUID() };
    expect(await act(owner, 'declineMatch', { matchId, ...key })).toMatchObject({ match: { state: 'DECLINED' } });
    expect(await act(owner, 'declineMatch', { matchId })).toMatchObject({ __typename: 'MatchNotInState' });
    const other = await proposal((await need({}, owner)).needId);
    expect(await act(owner, 'declineMatch', { matchId: other.matchId, ...key })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await service.as(citizen()).errors(mutations.declineMatch, { input: { matchId } })).toEqual(['FORBIDDEN']);
  });

  test('cancelling frees the seat: the need opens and is filled again, and who waits for its hands is told each time, with its version', async () => {
    const { owner, needId, agendaId } = await need({ wanted: 1 });
    const first = await proposal(needId);
    await act(owner, 'acceptMatch', { matchId: first.matchId });
    const key = { idempotencyKey: randomUUID() };
    expect(await act(first.helper, 'cancelMatch', { matchId: first.matchId, ...key })).toMatchObject({
      match: { state: 'CANCELLED', need: { state: 'OPEN', filled: 0 } },
    });
    await act(first.helper, 'cancelMatch', { matchId: first.matchId, ...key });
    expect(about(await service.sent(matchCancelled), needId)).toEqual([
      {
        ...{ needId, agendaId, matchId: first.matchId, memberId: first.helper.memberId },
        ...{ filled: 0, wanted: 1, needState: 'OPEN' },
      },
    ]);
    const second = await proposal(needId);
    await act(owner, 'acceptMatch', { matchId: second.matchId });
    expect(await stateOf(needId)).toMatchObject({ state: 'FILLED' });
    const which = { needId, agendaId, wanted: 1 };
    const filled = { ...which, filled: 1, reason: 'FILLED' };
    expect(about(await service.sent(needClosed), needId)).toEqual([
      { ...filled, version: 2 },
      { ...filled, version: 4 },
    ]);
    expect(about(await service.sent(needReopened), needId)).toEqual([{ ...which, filled: 0, version: 3 }]);
    expect(about(await service.sent(matchAccepted), needId)).toHaveLength(2);
    expect(await act(first.helper, 'cancelMatch', { matchId: second.matchId, ...key })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(
      await service.as(first.helper).errors(mutations.cancelMatch, { input: { matchId: second.matchId } }),
    ).toEqual(['FORBIDDEN']);
  });

  test('a proposal is cancelled by the side that made it; a seat that becomes free on a closed agenda stays closed', async () => {
    const { owner, needId, agendaId } = await need({ wanted: 1 });
    const { helper, matchId } = await proposal(needId);
    expect(await act(owner, 'cancelMatch', { matchId })).toMatchObject({
      __typename: 'MatchNotYourSide',
      side: 'HELPER',
    });
    const proposed = await proposal(needId);
    expect(await act(proposed.helper, 'cancelMatch', { matchId: proposed.matchId })).toMatchObject({
      match: { state: 'CANCELLED' },
    });
    expect(about(await service.sent(matchCancelled), needId)).toEqual([]);
    await act(owner, 'acceptMatch', { matchId });
    await service.deliver(agendaClosed, { agendaId });
    expect(await stateOf(needId)).toMatchObject({ state: 'FILLED' });
    await act(helper, 'cancelMatch', { matchId });
    expect(await stateOf(needId)).toMatchObject({ state: 'CLOSED', filled: 0 });
    expect(about(await service.sent(matchCancelled), needId)).toMatchObject([{ filled: 0, needState: 'CLOSED' }]);
    expect(about(await service.sent(needReopened), needId)).toEqual([]);
    expect(await act(helper, 'cancelMatch', { matchId })).toMatchObject({ __typename: 'MatchNotInState' });
  });

  test('hours count when the helper has reported them and the need’s side confirms the same; only the two sides see them', async () => {
    const { owner, needId, agendaId } = await need();
    const { helper, matchId } = await proposal(needId);
    expect(await act(owner, 'completeMatch', { matchId, hoursGiven: 1 })).toMatchObject({
      __typename: 'MatchNotInState',
      allowed: ['ACCEPTED'],
    });
    await act(owner, 'acceptMatch', { matchId });
    expect(await act(helper, 'completeMatch', { matchId, hoursGiven: 1 })).toMatchObject({
      __typename: 'MatchNotYourSide',
      side: 'NEED',
    });
    const input = { matchId, hoursGiven: 3.25, idempotencyKey: randomUUID() };
    expect(await act(owner, 'completeMatch', input)).toMatchObject({ __typename: 'HoursNotReported', reported: null });
    expect(await act(owner, 'reportHours', { matchId, hours: 9 })).toMatchObject({
      __typename: 'MatchNotYourSide',
      side: 'HELPER',
    });
    await act(helper, 'reportHours', { matchId, hours: 4 });
    expect(await act(owner, 'completeMatch', input)).toMatchObject({ __typename: 'HoursNotReported', reported: 4 });
    await act(helper, 'reportHours', { matchId, hours: 3.25 });
    expect(await act(owner, 'completeMatch', input)).toMatchObject({ match: { state: 'COMPLETED', hoursGiven: 3.25 } });
    expect(await act(owner, 'completeMatch', input)).toMatchObject({ match: { state: 'COMPLETED' } });
    expect(await act(owner, 'completeMatch', { ...input, hoursGiven: 4 })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(about(await service.sent(matchCompleted), needId)).toEqual([
      { needId, agendaId, matchId, memberId: helper.memberId, hoursGiven: 3.25 },
    ]);
    const hours = async (who: Parameters<typeof service.as>[0]) =>
      (await service.as(who).data<{ match: { hoursGiven: number | null } }>(oneMatch, { id: matchId })).match
        .hoursGiven;
    expect([await hours(owner), await hours(helper), await hours(secretariat())]).toEqual([3.25, 3.25, 3.25]);
    expect([await hours(nobody), await hours(citizen())]).toEqual([null, null]);
  });

  test.each([-1, 10_001, 1.234])('%d hours are bad input', async (hoursGiven) => {
    const input = { matchId: randomUUID(), hoursGiven };
    expect(await service.as(citizen()).errors(mutations.completeMatch, { input })).toEqual(['BAD_USER_INPUT']);
    const reported = { matchId: input.matchId, hours: hoursGiven };
    expect(await service.as(citizen()).errors(mutations.reportHours, { input: reported })).toEqual(['BAD_USER_INPUT']);
  });

  test('the database refuses to change an ended match, to delete one, and seats that differ from the matches', async () => {
    const { owner, needId } = await need();
    const { matchId } = await proposal(needId);
    await act(owner, 'declineMatch', { matchId });
    await expect(service.db.query(`UPDATE matches SET state = 'ACCEPTED' WHERE id = $1`, [matchId])).rejects.toThrow(
      'never',
    );
    await expect(service.db.query('DELETE FROM matches WHERE id = $1', [matchId])).rejects.toThrow('none is deleted');
    await expect(service.db.query(`UPDATE needs SET hours_given = 5 WHERE id = $1`, [needId])).rejects.toThrow(
      'differ',
    );
    await expect(service.db.query('UPDATE needs SET filled = 2 WHERE id = $1', [needId])).rejects.toThrow(
      'needs_never_more_than_wanted',
    );
  });
});

describe('who sees what', () => {
  test('an unanswered or declined match is seen by its two sides, not by others', async () => {
    const { owner, needId } = await need({ wanted: 2 });
    const { helper, matchId } = await proposal(needId);
    type Seen = { match: { id: string } | null; need: { matches: { totalCount: number; nodes: unknown[] } } };
    const sees = async (who: Parameters<typeof service.as>[0]) => {
      const { match } = await service.as(who).data<Seen>(oneMatch, { id: matchId });
      const { matches } = (await service.as(who).data<Seen>(oneNeed, { id: needId })).need;
      return [match !== null, matches.totalCount, matches.nodes.length];
    };
    const everywhere = person({ '*': ['secretariat'] });
    for (const who of [owner, helper, secretariat(), everywhere]) expect(await sees(who)).toEqual([true, 1, 1]);
    const elsewhere = person({ '1111000000': ['secretariat'] });
    for (const who of [nobody, citizen(), elsewhere]) expect(await sees(who)).toEqual([false, 0, 0]);
    await act(owner, 'acceptMatch', { matchId });
    expect(await sees(nobody)).toEqual([true, 1, 1]);
  });
});
