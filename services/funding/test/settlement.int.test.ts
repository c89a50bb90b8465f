import { randomUUID } from 'node:crypto';
import { allowMinutes, transaction } from '@dure/kit/database';
import { inScope } from '@dure/kit/request-scope';
import { recordStatements } from '@dure/kit/statements';
import { campaignEnded, campaignPublished } from '@dure/schema/events/funding';
import { testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { settleCampaign } from '../src/campaigns/settlement.ts';
import { definition } from '../src/definition.ts';
import { citizen, city, dayMs, inQueue, secretariat } from './city.ts';

const service = await testService(definition);
const { act, afterDays, inDays, pledge, published, raiseAgenda, read, summary } = city(service);

const ended = async (campaignId: string) =>
  (await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId);
const kindsOf = async (campaignId: string) =>
  (await read<{ ledger: { nodes: { kind: string }[] } }>(campaignId)).ledger.nodes.map(({ kind }) => kind);
/** A minimum of 4,000 won below the goal, with which the roof alone is done. */
const minimum = { shortfallPlan: 'MINIMUM_AND_OPTIMUM', minimumMinor: 4_000, reducedPlan: '지붕만 합니다.' };
/** Settles as a deadline worker does, in a transaction of its own. */
const settle = (campaignId: string) =>
  transaction(service.db, (tx) => settleCampaign(tx, campaignId, new Date(Date.now() + 31 * dayMs)));

describe('at the deadline', () => {
  test('a campaign that reached its goal is paid out, all of it', async () => {
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 8_000);
    await pledge(citizen(), campaignId, 4_000);
    await afterDays(29);
    expect(await read(campaignId)).toMatchObject({ state: 'SECURED' });
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({
      ...{ state: 'ENDED_SUCCEEDED', tally: { minorUnits: 12_000 }, tallyAtEnd: { minorUnits: 12_000 } },
      ...{ pledgeCount: 2, backerCount: 2, pledges: { nodes: [{ state: 'COLLECTED' }, { state: 'COLLECTED' }] } },
    });
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', 'PLEDGE', 'PAYOUT']);
    expect(await ended(campaignId)).toEqual([
      expect.objectContaining({ outcome: 'SUCCEEDED', tallyMinor: 12_000, currency: 'KRW' }),
    ]);
  });

  test('ALL_OR_NOTHING below the goal gives everything back', async () => {
    const { campaignId } = await published();
    const twice = citizen();
    await pledge(twice, campaignId, 3_000);
    await pledge(twice, campaignId, 1_000);
    await pledge(citizen(), campaignId, 5_999);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({
      ...{ state: 'ENDED_REFUNDED', tally: { minorUnits: 0 }, tallyAtEnd: { minorUnits: 9_999 } },
      ...{ pledgeCount: 0, backerCount: 0 },
    });
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', 'PLEDGE', 'PLEDGE', 'REFUND', 'REFUND', 'REFUND']);
    expect(await ended(campaignId)).toEqual([expect.objectContaining({ outcome: 'REFUNDED', tallyMinor: 9_999 })]);
  });

  test('KEEP_IT_ALL below the goal keeps it for the reduced plan', async () => {
    const { campaignId } = await published({ shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만 합니다.' });
    await pledge(citizen(), campaignId, 9_999);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_KEPT', tally: { minorUnits: 9_999 }, pledgeCount: 1 });
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', 'PAYOUT']);
    expect(await ended(campaignId)).toEqual([expect.objectContaining({ outcome: 'KEPT' })]);
  });

  test.each([
    [3_999, 'ENDED_REFUNDED', 0, ['PLEDGE', 'REFUND'], 'REFUNDED'],
    [4_000, 'ENDED_KEPT', 4_000, ['PLEDGE', 'PAYOUT'], 'KEPT'],
    [9_999, 'ENDED_KEPT', 9_999, ['PLEDGE', 'PAYOUT'], 'KEPT'],
    [10_000, 'ENDED_SUCCEEDED', 10_000, ['PLEDGE', 'PAYOUT'], 'SUCCEEDED'],
  ])('MINIMUM_AND_OPTIMUM of 4,000 and 10,000 with %i is %s', async (amount, state, tally, kinds, outcome) => {
    const { campaignId } = await published(minimum);
    expect((await service.sent(campaignPublished)).filter((event) => event.campaignId === campaignId)).toEqual([
      expect.objectContaining({ shortfallPlan: 'MINIMUM_AND_OPTIMUM', minimumMinor: 4_000 }),
    ]);
    await pledge(citizen(), campaignId, amount);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({
      ...{ state, minimum: { minorUnits: 4_000, currency: 'KRW' }, reducedPlan: '지붕만 합니다.' },
      ...{ tally: { minorUnits: tally }, tallyAtEnd: { minorUnits: amount } },
    });
    expect(await kindsOf(campaignId)).toEqual(kinds);
    expect(await ended(campaignId)).toEqual([expect.objectContaining({ outcome, tallyMinor: amount })]);
  });

  test('each pledge shows how its money went back, all of it, and why', async () => {
    const [short, called] = [await published(), await published()];
    const backer = citizen();
    const { pledge: taken } = await pledge(backer, short.campaignId, 700);
    await act('withdrawPledge', backer, { pledgeId: taken?.id });
    await pledge(backer, short.campaignId, 300);
    await pledge(backer, called.campaignId, 500);
    await act('cancelCampaign', secretariat(), { campaignId: called.campaignId, reason: '사유' });
    type Refunds = { pledges: { nodes: { refund: object | null }[] } };
    const refunds = async (campaignId: string) =>
      (await read<Refunds>(campaignId, backer)).pledges.nodes.map(({ refund }) => refund);
    const refund = (minorUnits: number, reason: string) => ({
      ...{ amount: { minorUnits, currency: 'KRW' }, reason, refundedAt: expect.any(String) },
    });
    expect(await refunds(short.campaignId)).toEqual([null, refund(700, 'WITHDRAWN')]);
    await afterDays(31);
    expect(await refunds(short.campaignId)).toEqual([refund(300, 'SHORTFALL'), refund(700, 'WITHDRAWN')]);
    expect(await refunds(called.campaignId)).toEqual([refund(500, 'CANCELLED')]);
  });

  test.each([
    ['MINIMUM_AND_OPTIMUM', minimum, 'ENDED_REFUNDED'],
    ['ALL_OR_NOTHING', {}, 'ENDED_REFUNDED'],
    ['KEEP_IT_ALL', { shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만' }, 'ENDED_KEPT'],
  ])('%s without a single pledge ends without a movement', async (_, changes, state) => {
    const { campaignId } = await published(changes);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state, tally: { minorUnits: 0 } });
    expect(await kindsOf(campaignId)).toEqual([]);
    expect(await ended(campaignId)).toHaveLength(1);
  });

  test('a campaign that was secured and fell below its goal again goes by its plan', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: big } = await pledge(backer, campaignId, 9_000);
    await pledge(citizen(), campaignId, 1_000);
    await act('withdrawPledge', backer, { pledgeId: big?.id });
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_REFUNDED', tallyAtEnd: { minorUnits: 1_000 } });
  });

  test('the summaries of district and municipality follow', async () => {
    const district = '9911059000';
    const agendaId = await raiseAgenda(district);
    const [won, lost] = [await published({ agendaId }), await published({ agendaId })];
    await published({ agendaId, goal: { minorUnits: 5_000, currency: 'EUR' }, deadline: inDays(90) });
    await pledge(citizen(), won.campaignId, 11_000);
    await pledge(citizen(), lost.campaignId, 2_000);
    const won1 = { minorUnits: 11_000, currency: 'KRW' };
    expect(await summary(district)).toEqual({
      ...{ campaignsOpen: 3, campaignsSecured: 1, campaignsEnded: 0, pledges: 2 },
      ...{ pledged: [{ minorUnits: 13_000, currency: 'KRW' }], settled: [], refunded: [] },
    });
    await afterDays(31);
    expect(await summary(district)).toEqual({
      ...{ campaignsOpen: 1, campaignsSecured: 1, campaignsEnded: 2, pledges: 1 },
      ...{ pledged: [won1], settled: [won1], refunded: [{ minorUnits: 2_000, currency: 'KRW' }] },
    });
    expect(await summary('9911059999')).toEqual({
      ...{ campaignsOpen: 0, campaignsSecured: 0, campaignsEnded: 0, pledges: 0 },
      ...{ pledged: [], settled: [], refunded: [] },
    });
  });
});

describe('at the same moment', () => {
  test.each([
    [4_000, {}, 'REFUND'],
    [14_000, {}, 'PAYOUT'],
    [3_999, minimum, 'REFUND'],
    [4_000, minimum, 'PAYOUT'],
  ])('two deadline workers settle a campaign with %i won once: %o', async (amount, changes, kind) => {
    const { campaignId } = await published(changes);
    await pledge(citizen(), campaignId, amount);
    await inQueue(service, campaignId, [() => settle(campaignId), () => settle(campaignId), () => settle(campaignId)]);
    await settle(campaignId);
    expect(await ended(campaignId)).toHaveLength(1);
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', kind]);
  });

  test.each([4_000, 10_000])(
    'a withdrawal of %i won just before the settlement counts, and nothing is left',
    async (amount) => {
      const { campaignId } = await published();
      const backer = citizen();
      const { pledge: made } = await pledge(backer, campaignId, amount);
      const [withdrawn] = await inQueue(service, campaignId, [
        () => act('withdrawPledge', backer, { pledgeId: made?.id }),
        () => settle(campaignId),
      ]);
      expect(withdrawn).toMatchObject({ __typename: 'WithdrawPledgeSuccess' });
      expect(await kindsOf(campaignId)).toEqual(['PLEDGE', 'WITHDRAWAL']);
      expect(await ended(campaignId)).toEqual([expect.objectContaining({ outcome: 'REFUNDED', tallyMinor: 0 })]);
    },
  );

  test.each([
    [4_000, 'REFUND'],
    [10_000, 'PAYOUT'],
  ])('a withdrawal of %i won just after the settlement is refused, and the %s stands alone', async (amount, kind) => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: made } = await pledge(backer, campaignId, amount);
    const [, refused] = await inQueue(service, campaignId, [
      () => settle(campaignId),
      () => act('withdrawPledge', backer, { pledgeId: made?.id }),
    ]);
    expect(refused).toMatchObject({ __typename: 'PledgeNotActive' });
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', kind]);
    expect(await ended(campaignId)).toEqual([expect.objectContaining({ tallyMinor: amount })]);
  });

  // Two at a time: Postgres keeps the order of the first two that wait for a row, not of those behind them.
  test('a pledge just before the settlement is settled with all others', async () => {
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 4_000);
    const [before] = await inQueue(service, campaignId, [
      () => pledge(citizen(), campaignId, 6_000),
      () => settle(campaignId),
    ]);
    expect(before).toMatchObject({ __typename: 'PledgeSuccess', campaign: { state: 'SECURED' } });
    expect(await read(campaignId)).toMatchObject({
      ...{ state: 'ENDED_SUCCEEDED', tally: { minorUnits: 10_000 }, tallyAtEnd: { minorUnits: 10_000 } },
    });
  });

  test('a pledge just after the settlement is refused', async () => {
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 10_000);
    const [, after] = await inQueue(service, campaignId, [
      () => settle(campaignId),
      () => pledge(citizen(), campaignId, 500),
    ]);
    expect(after).toMatchObject({ __typename: 'CampaignNotOpen' });
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_SUCCEEDED', tallyAtEnd: { minorUnits: 10_000 } });
  });

  test('a cancellation and the settlement end a campaign once', async () => {
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 4_000);
    const cancelling = () => act('cancelCampaign', secretariat(), { campaignId, reason: '사유' });
    const [answer] = await inQueue(service, campaignId, [cancelling, () => settle(campaignId)]);
    expect(answer).toMatchObject({ __typename: 'CancelCampaignSuccess' });
    expect(await kindsOf(campaignId)).toEqual(['PLEDGE', 'REFUND']);
    expect(await ended(campaignId)).toEqual([expect.objectContaining({ outcome: 'CANCELLED' })]);
  });

  test('campaigns of one municipality settle and collect side by side without waiting in a circle', async () => {
    const agendaId = await raiseAgenda();
    const many = await Promise.all([...Array(8).keys()].map(() => published({ agendaId })));
    await Promise.all(many.map(({ campaignId }) => pledge(citizen(), campaignId, 1_000)));
    const work = many.flatMap(({ campaignId }, n) => [
      n % 2 === 0 ? settle(campaignId) : pledge(citizen(), campaignId, 10_000),
      pledge(citizen(), campaignId, 500),
    ]);
    await Promise.all(work);
    expect(await service.violations()).toEqual([]);
  });
});

test.each([
  ['given back', 1_000_000_000, 10_000],
  ['paid out', 10, 1_000],
])(
  'ten pledges and very many are %s by the same number of statements',
  async (_, minorUnits, count) => {
    const statements = async (pledges: number) => {
      const { campaignId } = await published({ goal: { minorUnits, currency: 'KRW' } });
      await seedPledges(campaignId, pledges);
      const seen = await recordStatements(() =>
        inScope({ origin: 'request', requestId: 'test', locale: 'en' }, () => settle(campaignId)),
      );
      expect(await read(campaignId)).toMatchObject({ tallyAtEnd: { minorUnits: pledges * 10 } });
      return seen.length;
    };
    const few = await statements(10);
    expect(few).toBeGreaterThan(3);
    expect(await statements(count)).toBe(few);
  },
  300_000,
);

/** Pledges of 10 won of as many members, booked like real ones but in a few statements. */
async function seedPledges(campaignId: string, count: number): Promise<void> {
  await transaction(service.db, async (tx) => {
    await allowMinutes(tx, 5);
    const members = [...Array(count).keys()].map(() => randomUUID());
    await tx.query(
      `INSERT INTO pledges (id, campaign_id, member_id, amount_minor, currency, is_anonymous, state, pledged_at)
       SELECT uuid_v7(), $1, m, 10, 'KRW', true, 'ACTIVE', now() FROM unnest($2::uuid[]) m`,
      [campaignId, members],
    );
    await tx.query(
      `INSERT INTO accounts (id, kind, campaign_id, member_id, currency)
       SELECT uuid_v7(), 'MEMBER_COMMITMENT', $1, m, 'KRW' FROM unnest($2::uuid[]) m`,
      [campaignId, members],
    );
    await tx.query(
      `WITH t AS (INSERT INTO ledger_transactions (id, kind, campaign_id, reference, occurred_at)
         SELECT uuid_v7(), 'PLEDGE', campaign_id, id, now() FROM pledges WHERE campaign_id = $1 RETURNING id, reference)
       INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency, position, balance_after_minor)
       SELECT t.id, a.id, -10, 'KRW', 1, -10 FROM t JOIN pledges p ON p.id = t.reference
         JOIN accounts a ON a.campaign_id = p.campaign_id AND a.kind = 'MEMBER_COMMITMENT' AND a.member_id = p.member_id
       UNION ALL
       SELECT t.id, a.id, 10, 'KRW', row_number() OVER (), 10 * row_number() OVER ()
       FROM t JOIN accounts a ON a.campaign_id = $1 AND a.kind = 'CAMPAIGN_ESCROW'`,
      [campaignId],
    );
    // The goal may be reached by now.
    await tx.query(
      `UPDATE campaigns SET state = 'SECURED', secured_at = date_trunc('milliseconds', now()) WHERE id = $1 AND goal_minor <= $2`,
      [campaignId, count * 10],
    );
  });
}
