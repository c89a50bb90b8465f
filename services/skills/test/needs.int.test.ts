import { randomUUID } from 'node:crypto';
import { agendaChanged, agendaClosed } from '@dure/schema/events/agenda';
import { needClosed, needOpened } from '@dure/schema/events/skills';
import { waitingForLock } from '@dure/testkit/locks';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { entities, mutations, needs, oneNeed } from './documents.ts';
import { citizen, district, given, municipality, otherDistrict, secretariat, sixMonths } from './given.ts';

const service = await testService(definition);
const { act, agenda, atOnce, campaign, need, offer, proposal, registered, skill, team } = given(service);

const about = <T extends { needId: string }>(events: readonly T[], needId: string) =>
  events.filter((event) => event.needId === needId);
const stateOf = async (needId: string) => {
  const found = await service.as(nobody).data<{ need: { state: string; filled: number } }>(oneNeed, { id: needId });
  return found.need;
};
const wholeTask = { hours: 4, wanted: 2, description: '벽화를 함께 그립니다.', language: 'ko' };

describe('opening a need', () => {
  test('a citizen of the agenda’s municipality opens one, and one event tells of it', async () => {
    const { needId, agendaId, skillId } = await need({ wanted: 3 });
    expect(await stateOf(needId)).toMatchObject({ state: 'OPEN', filled: 0, wanted: 3 });
    expect(about(await service.sent(needOpened), needId)).toEqual([{ needId, agendaId, skillId, wanted: 3, hours: 4 }]);
  });

  test('an agenda that is not known, a closed one, and an unknown skill are refused', async () => {
    const [agendaId, skillId] = [await agenda(), await skill()];
    const unknown = randomUUID();
    expect(await act(citizen(), 'openNeed', { ...wholeTask, agendaId: unknown, skillId })).toMatchObject({
      __typename: 'AgendaNotKnown',
    });
    expect(await act(citizen(), 'openNeed', { ...wholeTask, agendaId, skillId: unknown })).toMatchObject({
      __typename: 'SkillsNotKnown',
      unknownIds: [unknown],
    });
    await service.deliver(agendaClosed, { agendaId });
    expect(await act(citizen(), 'openNeed', { ...wholeTask, agendaId, skillId })).toMatchObject({
      __typename: 'NeedAgendaClosed',
    });
  });

  test('it may be for a campaign or a team of the agenda, which list it', async () => {
    const [owner, agendaId] = [citizen(), await agenda()];
    const [campaignId, { teamId }] = [await campaign(agendaId), await team({ agendaId })];
    const ofCampaign = await need({ agendaId, campaignId }, owner);
    const ofTeam = await need({ agendaId, teamId }, owner);
    const ids = async (filter: object) => {
      type Found = { needs: { nodes: { id: string }[] } };
      return (await service.as(nobody).data<Found>(needs, { filter })).needs.nodes.map(({ id }) => id);
    };
    expect(await ids({ campaignId })).toEqual([ofCampaign.needId]);
    expect(await ids({ teamId })).toEqual([ofTeam.needId]);
    const representations = [
      { __typename: 'Campaign', id: campaignId },
      { __typename: 'Agenda', id: agendaId },
    ];
    type Listed = { nodes: { id: string }[] };
    type Found = { _entities: { needs: Listed; teams?: { nodes: { needs: Listed }[] } }[] };
    const { _entities: found } = await service.as(nobody).data<Found>(entities, { representations });
    expect(found[0]?.needs.nodes).toMatchObject([{ id: ofCampaign.needId }]);
    expect(found[1]?.teams?.nodes).toMatchObject([{ needs: { nodes: [{ id: ofTeam.needId }] } }]);
    const input = { ...wholeTask, agendaId, skillId: ofTeam.skillId };
    expect(await act(owner, 'openNeed', { ...input, campaignId })).toMatchObject({
      need: { campaign: { id: campaignId }, team: null },
    });
    const { errors } = await service.as(owner).ask(mutations.openNeed, { input: { ...input, campaignId, teamId } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'teamId' } }]);
  });

  test('a campaign or a team that is not known, or is one of another agenda, is refused', async () => {
    const [agendaId, other, skillId] = [await agenda(), await agenda(), await skill()];
    const open = async (change: object) =>
      (await act(citizen(), 'openNeed', { ...wholeTask, agendaId, skillId, ...change })).__typename;
    for (const campaignId of [randomUUID(), await campaign(other)]) {
      expect(await open({ campaignId })).toBe('CampaignNotKnown');
    }
    for (const teamId of [randomUUID(), (await team({ agendaId: other })).teamId]) {
      expect(await open({ teamId })).toBe('TeamNotKnown');
    }
  });

  test('one that is opened while its agenda is being closed does not outlive it', async () => {
    const [owner, agendaId, skillId] = [citizen(), await agenda(), await skill()];
    let closing: Promise<unknown> = Promise.resolve();
    const [answer] = await atOnce(
      'SELECT id FROM skills WHERE id = $1 FOR UPDATE',
      [skillId],
      [() => act(owner, 'openNeed', { ...wholeTask, agendaId, skillId })],
      async () => {
        closing = service.deliver(agendaClosed, { agendaId });
        await expect.poll(() => waitingForLock(service.db)).toBe(2);
      },
    );
    await closing;
    expect(await stateOf(String(answer?.need?.id))).toMatchObject({ state: 'CLOSED' });
  });

  test('without a role in the agenda’s municipality it is forbidden', async () => {
    const input = { ...wholeTask, agendaId: await agenda(), skillId: await skill() };
    const stranger = service.as(person({ '1111000000': ['secretariat'] }));
    expect(await stranger.errors(mutations.openNeed, { input })).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['no seat', { wanted: 0 }],
    ['more than a thousand seats', { wanted: 1001 }],
    ['no hours', { hours: 0 }],
    ['a blank description', { description: ' ' }],
    ['an over-long description', { description: 'x'.repeat(2001) }],
    ['an agenda id that is none', { agendaId: 'nonsense' }],
    ['a language that is none', { language: 'not a language' }],
  ])('%s is bad input', async (_, changes) => {
    const input = { ...wholeTask, agendaId: randomUUID(), skillId: randomUUID(), ...changes };
    expect(await service.as(citizen()).errors(mutations.openNeed, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('the same key opens one need, also twice at once; with other input it is refused', async () => {
    const owner = citizen();
    const agendaId = await agenda();
    const input = { ...wholeTask, agendaId, skillId: await skill(), idempotencyKey: randomUUID() };
    const answers = await Promise.all([act(owner, 'openNeed', input), act(owner, 'openNeed', input)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await act(owner, 'openNeed', { ...input, wanted: 5 })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect((await service.sent(needOpened)).filter((event) => event.agendaId === agendaId)).toHaveLength(1);
  });
});

describe('withdrawing a need', () => {
  test('it closes with one event; proposals end, and who has a seat keeps it', async () => {
    const { owner, needId } = await need({ wanted: 3 });
    const [seated, waiting] = [await proposal(needId), await proposal(needId)];
    await act(owner, 'acceptMatch', { matchId: seated.matchId });
    expect(await act(owner, 'withdrawNeed', { needId })).toMatchObject({ need: { state: 'CLOSED', filled: 1 } });
    expect(await act(waiting.helper, 'cancelMatch', { matchId: waiting.matchId })).toMatchObject({
      __typename: 'MatchNotInState',
      actual: 'CANCELLED',
    });
    await act(seated.helper, 'reportHours', { matchId: seated.matchId, hours: 2 });
    expect(await act(owner, 'completeMatch', { matchId: seated.matchId, hoursGiven: 2 })).toMatchObject({
      __typename: 'CompleteMatchSuccess',
    });
    expect(about(await service.sent(needClosed), needId)).toMatchObject([
      { reason: 'WITHDRAWN', filled: 1, wanted: 3 },
    ]);
    expect(await act(owner, 'withdrawNeed', { needId })).toMatchObject({ __typename: 'NeedNotOpen', state: 'CLOSED' });
  });

  test('only its owner and the secretariat may', async () => {
    const { needId } = await need();
    expect(await service.as(citizen()).errors(mutations.withdrawNeed, { input: { needId } })).toEqual(['FORBIDDEN']);
    expect(await act(secretariat(), 'withdrawNeed', { needId })).toMatchObject({ __typename: 'WithdrawNeedSuccess' });
    const input = { needId: randomUUID() };
    expect(await service.as(citizen()).errors(mutations.withdrawNeed, { input })).toEqual(['NOT_FOUND']);
  });

  test('a key that was used with another need is refused', async () => {
    const [first, idempotencyKey] = [await need(), randomUUID()];
    const second = await need({}, first.owner);
    await act(first.owner, 'withdrawNeed', { needId: first.needId, idempotencyKey });
    expect(await act(first.owner, 'withdrawNeed', { needId: second.needId, idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test('a closed agenda takes its open needs back, once, also when the event comes twice', async () => {
    const { needId, agendaId } = await need();
    await proposal(needId);
    const event = await service.deliver(agendaClosed, { agendaId });
    await service.redeliver(event);
    expect(await stateOf(needId)).toMatchObject({ state: 'CLOSED' });
    expect(about(await service.sent(needClosed), needId)).toHaveLength(1);
  });
});

describe('lists of needs', () => {
  test('filters hold together, and most free seats come first', async () => {
    const [agendaId, skillId] = [await agenda(otherDistrict), await skill()];
    const [one, five] = [await need({ agendaId, skillId, wanted: 1 }), await need({ agendaId, skillId, wanted: 5 })];
    const full = await need({ agendaId, skillId, wanted: 9 });
    await act(full.owner, 'withdrawNeed', { needId: full.needId });
    const ids = async (filter: object, sort = 'NEWEST') => {
      const { needs: found } = await service
        .as(nobody)
        .data<{ needs: { nodes: { id: string }[] } }>(needs, { filter, sort });
      return found.nodes.map(({ id }) => id);
    };
    expect(await ids({ agendaId })).toEqual([full.needId, five.needId, one.needId]);
    expect(await ids({ agendaId }, 'MOST_SEATS_OPEN')).toEqual([five.needId, one.needId, full.needId]);
    const all = { agendaId, skillId, state: 'OPEN', municipalityCode: municipality, districtCode: otherDistrict };
    expect(await ids(all)).toEqual([five.needId, one.needId]);
    expect(await ids({ ...all, districtCode: district })).toEqual([]);
  });

  test('paging by cursor meets every need once; a malformed cursor or size is bad input', async () => {
    const agendaId = await agenda();
    for (let n = 0; n < 5; n += 1) await need({ agendaId, wanted: 1 + (n % 2) });
    type Page = { needs: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    for (const sort of ['NEWEST', 'MOST_SEATS_OPEN']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const found: Page = await service.as(nobody).data<Page>(needs, { filter: { agendaId }, sort, first: 2, after });
        seen.push(...found.needs.nodes.map(({ id }) => id));
        after = found.needs.pageInfo.hasNextPage ? found.needs.pageInfo.endCursor : null;
      } while (after !== null);
      expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    }
    for (const wrong of [{ after: 'nonsense' }, { first: 101 }, { filter: { agendaId: 'nonsense' } }]) {
      expect(await service.as(nobody).errors(needs, wrong)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('offers are suggested by skill: same district, then the whole municipality, then other districts', async () => {
    const { districtKnown } = given(service);
    await districtKnown('1111053000');
    await districtKnown(otherDistrict);
    const { needId, skillId } = await need({ wanted: 3 });
    const [a, b, c] = [await registered(), await registered(), await registered()];
    const [d, e] = [await registered(), await registered()];
    const elsewhere = await offer(a, skillId, { districtCode: otherDistrict });
    const whole = await offer(b, skillId);
    const near = await offer(c, skillId, { districtCode: district });
    await offer(d, skillId, { municipalityCode: '1111000000' });
    await offer(d, await skill());
    const withdrawn = await offer(e, skillId);
    await act(e, 'withdrawOffer', { offerId: withdrawn });
    const ids = async () =>
      (
        await service
          .as(nobody)
          .data<{ need: { suggestedOffers: { nodes: { id: string }[] } } }>(oneNeed, { id: needId })
      ).need.suggestedOffers.nodes.map(({ id }) => id);
    expect(await ids()).toEqual([near, whole, elsewhere]);
    await act(c, 'proposeMatch', { needId, offerId: near });
    expect(await ids()).toEqual([whole, elsewhere]);
    service.clock.moveTo(new Date(Date.parse(sixMonths()) + 1000));
    expect(await ids()).toEqual([]);
    service.clock.moveTo(null);
  });

  test('an agenda that moves takes its needs along', async () => {
    const { needId, agendaId } = await need();
    const place = { municipalityCode: municipality, districtCode: otherDistrict, longitude: null, latitude: null };
    await service.deliver(agendaChanged, {
      agendaId,
      ...place,
      categoryKey: 'environment',
      kind: 'PROPOSAL',
      version: 2,
    });
    const filter = { districtCode: otherDistrict, agendaId };
    const { needs: found } = await service.as(nobody).data<{ needs: { nodes: { id: string }[] } }>(needs, { filter });
    expect(found.nodes).toMatchObject([{ id: needId }]);
  });
});
