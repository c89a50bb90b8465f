import { randomUUID } from 'node:crypto';
import { violates } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { inKindGiven, inKindPledged, inKindWithdrawn } from '@dure/schema/events/funding';
import { organizationMemberAdded } from '@dure/schema/events/skills';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, dayMs, inQueue, type Person, secretariat } from './city.ts';
import { entities, mutations } from './documents.ts';

const service = await testService(definition);
const { act, afterDays, entity, inDays, openAs, pledge, published, publishAs, raiseAgenda, read } = city(service);

const carpentry = randomUUID();
const hours = { kind: 'HOURS', quantity: 8 };
const skill = { kind: 'SKILL', quantity: 5, skillId: carpentry };
const goods = { kind: 'GOODS', quantity: 2, item: '전동 드릴' };

const promise = (who: Person, campaignId: string, what: object, more: object = {}) =>
  act('pledgeInKind', who, { campaignId, idempotencyKey: randomUUID(), ...what, ...more });
const told = async (contract: typeof inKindPledged, campaignId: string) =>
  (await service.sent<typeof contract.data>(contract)).filter((event) => event.campaignId === campaignId);

describe('pledging in kind', () => {
  test('money, hours, skills and goods stand side by side, each with its own tally, and none is added to another', async () => {
    const { campaignId } = await published();
    const helper = citizen();
    expect(await promise(helper, campaignId, hours)).toMatchObject({
      __typename: 'PledgeInKindSuccess',
      pledge: { state: 'ACTIVE', kind: 'HOURS', quantity: 8, skill: null, item: null, backer: { id: helper.memberId } },
      campaign: { tallies: { money: { minorUnits: 0 }, hours: { pledges: 1, pledged: 8, given: 0 } } },
    });
    await promise(citizen(), campaignId, hours, { quantity: 4 });
    await promise(helper, campaignId, skill);
    await promise(citizen(), campaignId, goods);
    await pledge(citizen(), campaignId, 3_000);
    expect(await read(campaignId)).toMatchObject({
      ...{ state: 'PUBLISHED', tally: { minorUnits: 3_000 }, pledgeCount: 1, backerCount: 1 },
      tallies: {
        money: { minorUnits: 3_000 },
        hours: { pledges: 2, pledged: 12, given: 0 },
        skills: [{ skill: { id: carpentry }, pledges: 1, pledged: 5, given: 0 }],
        goods: { pledges: 1, given: 0 },
      },
      inKindPledges: {
        totalCount: 4,
        nodes: [{ kind: 'GOODS', item: '전동 드릴' }, { kind: 'SKILL' }, { kind: 'HOURS' }, { kind: 'HOURS' }],
      },
    });
  });

  test('is told with kind and quantity, and what is brought is not', async () => {
    const { campaignId } = await published();
    const helper = citizen();
    await promise(helper, campaignId, goods);
    expect(await told(inKindPledged, campaignId)).toEqual([
      expect.objectContaining({ memberId: helper.memberId, kind: 'GOODS', quantity: 2, skillId: null }),
    ]);
    expect(JSON.stringify(await told(inKindPledged, campaignId))).not.toContain('드릴');
  });

  test('however much of it stands, the goal is not reached by it', async () => {
    const { campaignId } = await published({ goal: { minorUnits: 10, currency: 'KRW' } });
    await promise(citizen(), campaignId, hours, { quantity: 10_000 });
    expect(await read(campaignId)).toMatchObject({ state: 'PUBLISHED', tally: { minorUnits: 0 } });
  });

  test('one key tapped three times at once is one pledge and one answer; with another quantity it is refused', async () => {
    const { campaignId } = await published();
    const [helper, key] = [citizen(), { idempotencyKey: randomUUID() }];
    const tap = () => promise(helper, campaignId, hours, key);
    const answers = await inQueue(service, campaignId, [tap, tap, tap]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await promise(helper, campaignId, hours, { ...key, quantity: 9 })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await read(campaignId)).toMatchObject({ inKindPledges: { totalCount: 1 } });
  });

  test('from the deadline on, and before publication, it is not open', async () => {
    const { campaignId } = await published();
    service.clock.moveTo(new Date(Date.now() + 30 * dayMs));
    expect(await promise(citizen(), campaignId, hours)).toMatchObject({ __typename: 'CampaignNotOpen' });
    service.clock.moveTo(null);
    const opener = citizen();
    const draft = await openAs(opener);
    expect(await promise(opener, draft, hours)).toMatchObject({ __typename: 'CampaignNotOpen' });
    const input = { campaignId: draft, ...hours, idempotencyKey: randomUUID() };
    expect(await service.as(citizen()).errors(mutations.pledgeInKind, { input })).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['quantity', { ...hours, quantity: 0 }],
    ['quantity', { ...hours, quantity: 10_001 }],
    ['quantity', { ...goods, quantity: 1_000_001 }],
    ['skillId', { ...skill, skillId: null }],
    ['skillId', { ...skill, skillId: 'carpentry' }],
    ['skillId', { ...hours, skillId: carpentry }],
    ['item', { ...goods, item: null }],
    ['item', { ...goods, item: ' ' }],
    ['item', { ...hours, item: '드릴' }],
    ['campaignId', { ...hours, campaignId: 'x' }],
  ])('with a wrong %s is bad input: %o', async (field, what) => {
    const { campaignId } = await published();
    const input = { campaignId, idempotencyKey: randomUUID(), ...what };
    const { errors } = await service.as(citizen()).ask(mutations.pledgeInKind, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('who promised', () => {
  test('is known to themselves and to the own side of the campaign, in public only by choice', async () => {
    const [opener, colleague, organizationId] = [citizen(), citizen(), randomUUID()];
    for (const { memberId } of [opener, colleague]) {
      await service.deliver(organizationMemberAdded, { organizationId, memberId });
    }
    const campaignId = await openAs(opener, { organizationId });
    await publishAs(opener, campaignId);
    const [shy, named] = [citizen(), citizen()];
    await promise(named, campaignId, hours, { anonymous: false });
    await promise(shy, campaignId, hours);
    type Seen = { inKindPledges: { nodes: { backer: { id: string } | null }[] } };
    const backersSeenBy = async (who: Person | typeof nobody) =>
      (await read<Seen>(campaignId, who)).inKindPledges.nodes.map(({ backer }) => backer?.id ?? null);
    for (const insider of [opener, colleague, shy]) {
      expect(await backersSeenBy(insider)).toEqual([shy.memberId, named.memberId]);
    }
    for (const outsider of [nobody, named, secretariat()]) {
      expect(await backersSeenBy(outsider)).toEqual([null, named.memberId]);
    }
    type Own = { inKindPledges: { totalCount: number } };
    const ofShy = { __typename: 'Member', id: shy.memberId };
    expect((await entity<Own>(ofShy, shy)).inKindPledges.totalCount).toBe(1);
    expect((await entity<Own>(ofShy, nobody)).inKindPledges.totalCount).toBe(0);
  });
});

describe('withdrawing', () => {
  test('takes it out of the tally, is told, and is nobody else’s business', async () => {
    const { campaignId } = await published();
    const helper = citizen();
    const { pledge: made } = await promise(helper, campaignId, hours);
    const input = { pledgeId: made?.id };
    expect(await act('withdrawInKind', helper, input)).toMatchObject({
      pledge: { state: 'WITHDRAWN' },
      campaign: { tallies: { hours: { pledges: 0, pledged: 0 } } },
    });
    expect(await act('withdrawInKind', helper, input)).toMatchObject({
      ...{ __typename: 'InKindPledgeNotActive', state: 'WITHDRAWN', message: expect.stringMatching(/./) },
    });
    expect(await told(inKindWithdrawn, campaignId)).toEqual([expect.objectContaining({ pledgeId: made?.id })]);
    expect(await read(campaignId)).toMatchObject({ inKindPledges: { totalCount: 0 } });
    expect(await read(campaignId, helper)).toMatchObject({ inKindPledges: { totalCount: 1 } });
  });

  test('is possible after a deadline that kept it, too', async () => {
    const { campaignId } = await published();
    const helper = citizen();
    const { pledge: made } = await promise(helper, campaignId, hours);
    await pledge(citizen(), campaignId, 10_000);
    await afterDays(31);
    expect(await act('withdrawInKind', helper, { pledgeId: made?.id })).toMatchObject({
      pledge: { state: 'WITHDRAWN' },
    });
  });

  test('somebody else’s is not found', async () => {
    const { campaignId } = await published();
    const { pledge: made } = await promise(citizen(), campaignId, hours);
    const input = { pledgeId: made?.id };
    expect(await service.as(citizen()).errors(mutations.withdrawInKind, { input })).toEqual(['NOT_FOUND']);
  });
});

describe('what was given', () => {
  test('is recorded by the own side, less or more than was promised, also after the deadline, and told', async () => {
    const { opener, campaignId } = await published();
    const made = [await promise(citizen(), campaignId, hours), await promise(citizen(), campaignId, goods)];
    await pledge(citizen(), campaignId, 10_000);
    const [time, drills] = made.map((one) => one.pledge?.id);
    expect(await act('recordInKind', opener, { pledgeId: time, given: 9.25 })).toMatchObject({
      pledge: { state: 'GIVEN', given: 9.25 },
      campaign: { tallies: { hours: { pledges: 1, pledged: 8, given: 9.25 } } },
    });
    await afterDays(31);
    await act('recordInKind', opener, { pledgeId: drills, given: 1 });
    expect(await read(campaignId)).toMatchObject({
      state: 'ENDED_SUCCEEDED',
      tallies: { goods: { pledges: 1, given: 1 } },
    });
    expect(await told(inKindGiven, campaignId)).toEqual([
      expect.objectContaining({ pledgeId: time, quantity: 8, given: 9.25 }),
      expect.objectContaining({ pledgeId: drills, quantity: 2, given: 1 }),
    ]);
    expect(await act('recordInKind', opener, { pledgeId: drills, given: 2 })).toMatchObject({
      ...{ __typename: 'InKindPledgeNotActive', state: 'GIVEN' },
    });
  });

  test.each([
    [hours, 0],
    [hours, -1],
    [hours, 1.005],
    [hours, 10_001],
    [goods, 1.5],
  ])('of %o as %d is bad input', async (what, given) => {
    const { opener, campaignId } = await published();
    const { pledge: made } = await promise(citizen(), campaignId, what);
    const { errors } = await service.as(opener).ask(mutations.recordInKind, { input: { pledgeId: made?.id, given } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'given' });
  });

  test('is not recorded by others, not even by who promised it', async () => {
    const { campaignId } = await published();
    const helper = citizen();
    const { pledge: made } = await promise(helper, campaignId, hours);
    for (const other of [helper, citizen(), secretariat()]) {
      const input = { pledgeId: made?.id, given: 8 };
      expect(await service.as(other).errors(mutations.recordInKind, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test('of a record and a withdrawal at the same moment one holds', async () => {
    const { opener, campaignId } = await published();
    const helper = citizen();
    const { pledge: made } = await promise(helper, campaignId, hours);
    const [first, second] = await inQueue(service, campaignId, [
      () => act('recordInKind', opener, { pledgeId: made?.id, given: 8 }),
      () => act('withdrawInKind', helper, { pledgeId: made?.id }),
    ]);
    expect(first).toMatchObject({ __typename: 'RecordInKindSuccess' });
    expect(second).toMatchObject({ __typename: 'InKindPledgeNotActive', state: 'GIVEN' });
  });
});

describe('the end of a campaign', () => {
  test.each([
    ['gave its money back', 'RELEASED', {}],
    ['kept its money for the reduced plan', 'ACTIVE', { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만' }],
  ])('that %s leaves what was promised %s, and what was given given', async (_, state, plan) => {
    const { opener, campaignId } = await published(plan);
    const { pledge: given } = await promise(citizen(), campaignId, hours);
    await act('recordInKind', opener, { pledgeId: given?.id, given: 8 });
    await promise(citizen(), campaignId, goods);
    await pledge(citizen(), campaignId, 1_000);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ inKindPledges: { nodes: [{ state }, { state: 'GIVEN' }] } });
  });

  test('who was promised hours does not call it off alone, and a cancellation lets go of them', async () => {
    const { opener, campaignId } = await published();
    await promise(citizen(), campaignId, hours);
    const input = { campaignId, reason: '부지를 쓸 수 없습니다.' };
    expect(await act('cancelCampaign', opener, input)).toMatchObject({ __typename: 'CampaignHasPledges' });
    await act('cancelCampaign', secretariat(), input);
    expect(await read(campaignId)).toMatchObject({ inKindPledges: { nodes: [{ state: 'RELEASED' }] } });
  });
});

describe('the database refuses', () => {
  test.each([
    ['UPDATE in_kind_pledges SET quantity = 99 WHERE campaign_id = $1', 'in_kind_pledges_end_once'],
    ['DELETE FROM in_kind_pledges WHERE campaign_id = $1', 'in_kind_pledges_stay'],
    [`UPDATE in_kind_pledges SET state = 'GIVEN', ended_at = now() WHERE campaign_id = $1`, 'in_kind_pledges_given'],
    [`UPDATE in_kind_pledges SET state = 'WITHDRAWN' WHERE campaign_id = $1`, 'in_kind_pledges_ended'],
  ])('%s', async (sql, constraint) => {
    const { campaignId } = await published();
    await promise(citizen(), campaignId, goods);
    await expect(service.db.query(sql, [campaignId])).rejects.toSatisfy((error) => violates(error, constraint));
  });
});

test('the number of statements is the same for one campaign with a pledge and for twelve with many', async () => {
  const agendas = await Promise.all([...Array(12).keys()].map(() => raiseAgenda()));
  const opener = person({}, citizen().memberId);
  for (const [index, agendaId] of agendas.entries()) {
    const { campaignId } = await published({ agendaId, deadline: inDays(40) });
    for (const what of index === 0 ? [hours] : [hours, skill, goods, { ...skill, skillId: randomUUID() }]) {
      await promise(citizen(), campaignId, what);
    }
  }
  const ask = (count: number) =>
    recordStatements(() =>
      service.as(opener).data(entities, {
        representations: agendas.slice(0, count).map((id) => ({ __typename: 'Agenda', id })),
      }),
    );
  const one = await ask(1);
  expect((await ask(12)).length).toBe(one.length);
});
