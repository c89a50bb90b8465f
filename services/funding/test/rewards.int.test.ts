import { randomUUID } from 'node:crypto';
import { violates } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { nobody, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, inQueue, type Person, secretariat } from './city.ts';
import { entities, mutations } from './documents.ts';
import { rewardWorld } from './reward-world.ts';

const service = await testService(definition);
const { act, afterDays, inDays, openAs, pledge, published, publishAs, raiseAgenda, read, reward, terms } =
  city(service);
const { db } = service;

const { rewardsOf, withReward, choose, owed } = rewardWorld(service);

describe('a reward', () => {
  test('is told with the draft, with its day and who answers for it, and stays from then on', async () => {
    const [opener, colleague, organizationId] = [citizen(), citizen(), randomUUID()];
    for (const { memberId } of [opener, colleague]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId });
    }
    const rewards = [reward(), reward({ title: '초대장', responsibleId: colleague.memberId })];
    const campaignId = await openAs(opener, { organizationId, rewards });
    await publishAs(opener, campaignId);
    expect(await rewardsOf(campaignId)).toMatchObject([
      { quantity: 2, left: 2, overdue: false, price: { minorUnits: 1_000 }, responsible: { id: opener.memberId } },
      { title: '초대장', responsible: { id: colleague.memberId } },
    ]);
  });

  test('is answered for by somebody of the own side, and delivered after the deadline', async () => {
    const agendaId = await raiseAgenda();
    const open = (changes: object) => act('openCampaign', citizen(), terms(agendaId, { rewards: [reward(changes)] }));
    expect(await open({ responsibleId: randomUUID() })).toMatchObject({
      ...{ __typename: 'RewardResponsibleUnfit', message: expect.stringMatching(/./) },
    });
    const deadline = inDays(30);
    expect(
      await act('openCampaign', citizen(), terms(agendaId, { deadline, rewards: [reward({ deliverBy: deadline })] })),
    ).toMatchObject({ __typename: 'RewardDeliveryOutOfRange', after: deadline });
    const opener = citizen();
    const campaignId = await openAs(opener, { rewards: [reward()] });
    // The deadline alone moves behind the day of delivery.
    const later = { campaignId, expectedVersion: 1, deadline: inDays(41) };
    expect(await act('editCampaign', opener, later)).toMatchObject({ __typename: 'RewardDeliveryOutOfRange' });
  });

  test('has its price in the currency of the campaign, so that another one needs other prices', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener, { rewards: [reward()] });
    const input = { campaignId, expectedVersion: 1, goal: { minorUnits: 10_000, currency: 'JPY' } };
    const { errors } = await service.as(opener).ask(mutations.editCampaign, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'rewards' });
    const anew = { ...input, rewards: [reward({ priceMinor: 500 })] };
    expect(await act('editCampaign', opener, anew)).toMatchObject({ __typename: 'EditCampaignSuccess' });
    expect(await rewardsOf(campaignId, opener)).toMatchObject([{ price: { minorUnits: 500, currency: 'JPY' } }]);
  });

  test.each([
    ['rewards.0.title', { title: ' ' }],
    ['rewards.0.description', { description: 'x'.repeat(2_001) }],
    ['rewards.0.quantity', { quantity: 0 }],
    ['rewards.0.quantity', { quantity: 1_000_001 }],
    ['rewards.0.priceMinor', { priceMinor: 0 }],
    ['rewards.0.priceMinor', { priceMinor: 1_000_000_001 }],
    ['rewards.0.responsibleId', { responsibleId: 'somebody' }],
  ])('with a wrong %s is bad input: %o', async (field, changes) => {
    const input = terms(await raiseAgenda(), { rewards: [reward(changes)] });
    const { errors } = await service.as(citizen()).ask(mutations.openCampaign, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('is one of fifty at most', async () => {
    const input = terms(await raiseAgenda(), { rewards: Array.from({ length: 51 }, () => reward()) });
    expect(await service.as(citizen()).errors(mutations.openCampaign, { input })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('choosing', () => {
  test('takes one of those left; the own side sees for whom, others only by choice', async () => {
    const { opener, campaignId, rewardId } = await withReward();
    const backer = citizen();
    expect(await choose(backer, campaignId, rewardId, 1_000)).toMatchObject({
      __typename: 'PledgeSuccess',
      pledge: { rewardClaim: { state: 'PROMISED', reward: { left: 1 } } },
    });
    const backersSeenBy = async (who: Person | typeof nobody) =>
      (await rewardsOf(campaignId, who)).flatMap(({ claims }) => claims.nodes.map((one) => one.backer?.id ?? null));
    for (const insider of [opener, backer]) expect(await backersSeenBy(insider)).toEqual([backer.memberId]);
    for (const outsider of [nobody, citizen(), secretariat()]) expect(await backersSeenBy(outsider)).toEqual([null]);
  });

  test('a pledge below its price is not made, nor one for a reward of another campaign', async () => {
    const { campaignId, rewardId } = await withReward();
    expect(await choose(citizen(), campaignId, rewardId, 999)).toMatchObject({
      ...{ __typename: 'PledgeBelowRewardPrice', price: { minorUnits: 1_000, currency: 'KRW' } },
      message: expect.stringMatching(/./),
    });
    const other = await withReward();
    const amount = { minorUnits: 5_000, currency: 'KRW' };
    const input = { campaignId, rewardId: other.rewardId, amount, idempotencyKey: randomUUID() };
    expect(await service.as(citizen()).errors(mutations.pledge, { input })).toEqual(['NOT_FOUND']);
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 0 }, pledgeCount: 0, rewards: [{ left: 2 }] });
  });

  test('of many who reach for the last one at once exactly one gets it, and the others have not pledged', async () => {
    const { campaignId, rewardId } = await withReward({ quantity: 1 });
    const reach = () => choose(citizen(), campaignId, rewardId, 1_000);
    const names = (await inQueue(service, campaignId, [reach, reach, reach, reach])).map((one) => one.__typename);
    expect(names.sort()).toEqual(['PledgeSuccess', 'RewardSoldOut', 'RewardSoldOut', 'RewardSoldOut']);
    expect(await read(campaignId)).toMatchObject({
      ...{ tally: { minorUnits: 1_000 }, pledgeCount: 1 },
      rewards: [{ left: 0, claims: { totalCount: 1 } }],
    });
  });

  test('what is withdrawn can be chosen by the next one', async () => {
    const { campaignId, rewardId } = await withReward({ quantity: 1 });
    const backer = citizen();
    const { pledge: made } = await choose(backer, campaignId, rewardId);
    await act('withdrawPledge', backer, { pledgeId: made?.id });
    expect(await rewardsOf(campaignId)).toMatchObject([{ left: 1, claims: { totalCount: 0 } }]);
    expect(await choose(citizen(), campaignId, rewardId)).toMatchObject({ __typename: 'PledgeSuccess' });
  });

  test('who chose a reward, or got money back, finds these pledges apart from the others', async () => {
    const { campaignId, rewardId } = await withReward();
    const backer = citizen();
    const { pledge: chosen } = await choose(backer, campaignId, rewardId);
    const { pledge: back } = await pledge(backer, campaignId, 1_000);
    await act('withdrawPledge', backer, { pledgeId: back?.id });
    await pledge(backer, (await withReward()).campaignId, 1_000);
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Member { pledges(onlyWithReturn: true) { totalCount nodes { id } } } } }`;
    const seenBy = (who: Person | typeof nobody) =>
      service.as(who).ask(query, { representations: [{ __typename: 'Member', id: backer.memberId }] });
    const both = { totalCount: 2, nodes: [{ id: back?.id }, { id: chosen?.id }] };
    expect((await seenBy(backer)).data).toMatchObject({ _entities: [{ pledges: both }] });
    // Pledges without a name, and what was taken back, are nobody else's business.
    expect((await seenBy(citizen())).data).toMatchObject({ _entities: [{ pledges: { totalCount: 0, nodes: [] } }] });
  });

  test('what goes back at the deadline or with a cancellation is owed to nobody', async () => {
    const [short, called] = [await withReward(), await withReward()];
    await choose(citizen(), short.campaignId, short.rewardId, 1_000);
    await choose(citizen(), called.campaignId, called.rewardId, 1_000);
    await act('cancelCampaign', secretariat(), { campaignId: called.campaignId, reason: '사유' });
    await afterDays(31);
    for (const { campaignId } of [short, called]) {
      expect(await rewardsOf(campaignId)).toMatchObject([{ left: 2, deliveries: { promised: 0 } }]);
    }
  });
});

describe('delivery', () => {
  test('is promised, sent, received and rated, and everybody sees the figures', async () => {
    const { opener, campaignId, backer, claim } = await owed();
    expect(await act('sendReward', opener, claim)).toMatchObject({ claim: { state: 'SENT' } });
    expect(await act('confirmReward', backer, claim)).toMatchObject({ claim: { state: 'RECEIVED' } });
    await act('rateReward', backer, { ...claim, stars: 2 });
    expect(await act('rateReward', backer, { ...claim, stars: 5 })).toMatchObject({ claim: { stars: 5 } });
    expect(await rewardsOf(campaignId)).toMatchObject([
      { deliveries: { promised: 0, received: 1 }, rating: { count: 1, averageStars: 5 }, overdue: false },
    ]);
  });

  test('a complaint is counted in public, and its words are for the backer, the own side and the secretariat', async () => {
    const { opener, campaignId, backer, claim } = await owed();
    await act('sendReward', opener, claim);
    const complaint = { ...claim, kind: 'NOT_AS_PROMISED', reason: '이름이 틀렸습니다.' };
    expect(await act('complainAboutReward', backer, complaint)).toMatchObject({
      claim: { state: 'COMPLAINED', complaint: { kind: 'NOT_AS_PROMISED', reason: '이름이 틀렸습니다.' } },
    });
    const reasonSeenBy = async (who: Person | typeof nobody) => {
      const [shown] = (await read<{ rewards: { claims: { nodes: { complaint: object }[] } }[] }>(campaignId, who))
        .rewards;
      return shown?.claims.nodes[0]?.complaint;
    };
    for (const insider of [opener, backer, secretariat()]) {
      expect(await reasonSeenBy(insider)).toMatchObject({ reason: '이름이 틀렸습니다.' });
    }
    for (const outsider of [nobody, citizen()]) {
      expect(await reasonSeenBy(outsider)).toEqual({ kind: 'NOT_AS_PROMISED', reason: null });
    }
    expect(await rewardsOf(campaignId)).toMatchObject([{ deliveries: { complained: 1, overdue: 0 } }]);
    expect(await act('sendReward', opener, claim)).toMatchObject({ claim: { state: 'SENT' } });
  });

  test('nothing is sent before the campaign has its money, and no step is taken out of turn', async () => {
    const { opener, campaignId, rewardId } = await withReward();
    const { pledge: made } = await choose(citizen(), campaignId, rewardId);
    const early = { claimId: made?.rewardClaim?.id };
    expect(await act('sendReward', opener, early)).toMatchObject({
      ...{ __typename: 'RewardNotOwedYet', state: 'SECURED', message: expect.stringMatching(/./) },
    });
    const { backer, claim, ...of } = await owed();
    expect(await act('rateReward', backer, { ...claim, stars: 1 })).toMatchObject({
      ...{ __typename: 'RewardClaimNotInState', actual: 'PROMISED', allowed: ['RECEIVED', 'COMPLAINED'] },
    });
    await act('confirmReward', backer, claim);
    expect(await act('sendReward', of.opener, claim)).toMatchObject({ __typename: 'RewardClaimNotInState' });
  });

  test('of a confirmation and a complaint at the same moment none is lost', async () => {
    const { campaignId, backer, claim } = await owed();
    const complaint = { ...claim, kind: 'NOT_AS_PROMISED', reason: '이름이 틀렸습니다.' };
    const steps = [() => act('confirmReward', backer, claim), () => act('complainAboutReward', backer, complaint)];
    await inQueue(service, claim.claimId ?? '', steps, 'reward_claims');
    const [shown] = await rewardsOf(campaignId, backer);
    expect(shown?.claims.nodes).toMatchObject([
      { state: 'COMPLAINED', receivedAt: expect.any(String), complaint: { kind: 'NOT_AS_PROMISED' } },
    ]);
  });

  test.each(['confirmReward', 'complainAboutReward', 'rateReward'] as const)(
    '%s is for the backer alone',
    async (name) => {
      const { opener, claim } = await owed();
      const more = {
        confirmReward: {},
        complainAboutReward: { kind: 'NOT_ARRIVED', reason: '없음' },
        rateReward: { stars: 1 },
      };
      for (const other of [opener, citizen(), secretariat()]) {
        const input = { ...claim, ...more[name] };
        expect(await service.as(other).errors(mutations[name], { input })).toEqual(['NOT_FOUND']);
      }
    },
  );

  test.each([0, 6])('%i stars are bad input', async (stars) => {
    const { backer, claim } = await owed();
    const { errors } = await service.as(backer).ask(mutations.rateReward, { input: { ...claim, stars } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'stars' });
  });
});

describe('the database refuses', () => {
  /** Whether a statement, with the campaign as its first parameter and a pledge without a reward as its second, is refused. */
  test.each([
    ['a reward that changes', 'UPDATE rewards SET price_minor = 1 WHERE campaign_id = $1', 'rewards_only_by_claims'],
    [
      'a stock that is moved by hand',
      'UPDATE rewards SET claimed = 0 WHERE campaign_id = $1',
      'rewards_only_by_claims',
    ],
    ['a reward that is taken away', 'DELETE FROM rewards WHERE campaign_id = $1', 'rewards_of_draft'],
    ['a claim that is deleted', 'DELETE FROM reward_claims', 'reward_claims_stay'],
    [
      'a claim that comes back',
      `UPDATE reward_claims SET state = 'PROMISED' WHERE state = 'RELEASED'`,
      'reward_claims_released_once',
    ],
  ])('%s', async (_, sql, constraint) => {
    const { campaignId, rewardId } = await withReward();
    const backer = citizen();
    const { pledge: made } = await choose(backer, campaignId, rewardId);
    await act('withdrawPledge', backer, { pledgeId: made?.id });
    await choose(backer, campaignId, rewardId);
    const parameters = sql.includes('$1') ? [campaignId] : [];
    await expect(db.query(sql, parameters)).rejects.toSatisfy((error) => violates(error, constraint));
  });

  test('one more claim than there are, and one with a pledge that is too small or elsewhere', async () => {
    const { campaignId, rewardId } = await withReward({ quantity: 1 });
    await choose(citizen(), campaignId, rewardId);
    const other = await withReward();
    const claim = (reward: string, pledgeId: string | undefined) =>
      db.query(
        `INSERT INTO reward_claims (id, reward_id, pledge_id, state, promised_at) VALUES (gen_random_uuid(), $1, $2, 'PROMISED', now())`,
        [reward, pledgeId],
      );
    const refused = async (reward: string, amount: number, constraint: string) => {
      const { pledge: made } = await pledge(citizen(), campaignId, amount);
      await expect(claim(reward, made?.id)).rejects.toSatisfy((error) => violates(error, constraint));
    };
    await refused(rewardId, 5_000, 'rewards_stock');
    await refused(rewardId, 999, 'reward_claims_fit');
    await refused(other.rewardId, 5_000, 'reward_claims_fit');
  });
});

test('the number of statements is the same for one campaign with a reward and for eight with many', async () => {
  const agendas = await Promise.all([...Array(8).keys()].map(() => raiseAgenda()));
  for (const [index, agendaId] of agendas.entries()) {
    const rewards = Array.from({ length: index === 0 ? 1 : 4 }, () => reward());
    const { campaignId } = await published({ agendaId, deadline: inDays(35), rewards });
    for (const { id } of await rewardsOf(campaignId)) await choose(citizen(), campaignId, id);
  }
  const viewer = citizen();
  const ask = (count: number) =>
    recordStatements(() =>
      service.as(viewer).data(entities, {
        representations: agendas.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
      }),
    );
  const one = await ask(1);
  expect((await ask(8)).length).toBe(one.length);
});
