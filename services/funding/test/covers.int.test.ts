import { randomUUID } from 'node:crypto';
import { transaction, violates } from '@dure/kit/database';
import { recordStatements } from '@dure/kit/statements';
import { campaignEnded, campaignSecured } from '@dure/schema/events/funding';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { settleCampaign } from '../src/campaigns/settlement.ts';
import { definition } from '../src/definition.ts';
import { type CampaignAnswer, citizen, city, dayMs, inQueue, type Person, secretariat } from './city.ts';
import { mutations } from './documents.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { act, afterDays, approveAs, openAs, pledge, read } = city(service);
const { cover, fundedInWon } = programme(service);

type Covered = CampaignAnswer & {
  readonly cover: { readonly minorUnits: number } | null;
  readonly coverPromise: { readonly state: string } | null;
  readonly ledger: { readonly nodes: readonly { readonly kind: string }[] };
};

const standing = async (fundId: string) => {
  const { fund } = await service
    .as(nobody)
    .data<{ fund: Record<'available' | 'reserved', { minorUnits: number }> }>(
      'query ($id: ID!) { fund(id: $id) { available { minorUnits } reserved { minorUnits } } }',
      { id: fundId },
    );
  return [fund.available.minorUnits, fund.reserved.minorUnits];
};
/** A campaign of 10,000 won that names a fund, approved and not yet published. */
const approved = async (fundId: string): Promise<{ opener: Person; campaignId: string }> => {
  const opener = citizen();
  const campaignId = await openAs(opener, { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: fundId });
  await approveAs(opener, campaignId);
  return { opener, campaignId };
};
/** A campaign that collects, to which a fund of 5,000 won promised 3,000. */
const covered = async () => {
  const { fundId, keeper } = await fundedInWon(5_000);
  const { opener, campaignId } = await approved(fundId);
  await cover(keeper, fundId, campaignId, 3_000);
  await act('publishCampaign', opener, { campaignId });
  return { fundId, keeper, opener, campaignId };
};
const settle = (campaignId: string) =>
  transaction(service.db, (tx) => settleCampaign(tx, campaignId, new Date(Date.now() + 31 * dayMs)));
const giveBack = (campaignId: string) =>
  act('consultCampaign', secretariat(), { campaignId, decision: 'RETURN', note: '고쳐 주십시오.' });
const told = async (campaignId: string) => ({
  secured: (await service.sent(campaignSecured)).filter((event) => event.campaignId === campaignId),
  ended: (await service.sent(campaignEnded)).filter((event) => event.campaignId === campaignId),
});

describe('before publication', () => {
  test('a campaign that names a fund is published once the fund has promised, and everybody sees how much', async () => {
    const { fundId, keeper } = await fundedInWon(5_000);
    const { opener, campaignId } = await approved(fundId);
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({
      ...{ __typename: 'CampaignCoverMissing', fundId },
    });
    expect(await cover(keeper, fundId, campaignId, 3_000)).toMatchObject({
      ...{ __typename: 'PromiseCoverSuccess', campaign: { id: campaignId } },
      fund: { available: { minorUnits: 2_000 }, reserved: { minorUnits: 3_000 } },
    });
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({
      __typename: 'PublishCampaignSuccess',
    });
    expect(await read(campaignId)).toMatchObject({
      ...{ fallbackFund: { id: fundId }, cover: null, tally: { minorUnits: 0 } },
      coverPromise: {
        state: 'PROMISED',
        amount: { minorUnits: 3_000 },
        fund: { id: fundId },
        campaign: { id: campaignId },
      },
    });
  });

  test('a fund that is none is not found, and one of another currency is refused, for a new draft and for an edit', async () => {
    const opener = citizen();
    const { fundId } = await fundedInWon(0, { currency: 'EUR' });
    const { fundId: inWon } = await fundedInWon(0);
    const campaignId = await openAs(opener, { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: inWon });
    const edit = (changes: object) => ({ campaignId, expectedVersion: 1, ...changes });
    expect(await act('editCampaign', opener, edit({ fallbackFundId: fundId }))).toMatchObject({
      __typename: 'FundCurrencyMismatch',
    });
    const inEuro = { goal: { minorUnits: 100, currency: 'EUR' }, budget: [{ purpose: '지붕', amountMinor: 100 }] };
    expect(await act('editCampaign', opener, edit(inEuro))).toMatchObject({ __typename: 'FundCurrencyMismatch' });
    expect(await act('editCampaign', opener, edit({ ...inEuro, fallbackFundId: fundId }))).toMatchObject({
      __typename: 'EditCampaignSuccess',
    });
    const unknown = { input: edit({ expectedVersion: 2, fallbackFundId: randomUUID() }) };
    expect(await service.as(opener).errors(mutations.editCampaign, unknown)).toEqual(['NOT_FOUND']);
  });

  test('whoever keeps the fund sees what is not public yet, and other stewards do not', async () => {
    const { fundId, keeper } = await fundedInWon(5_000);
    const { campaignId } = await approved(fundId);
    expect(await read(campaignId, keeper)).toMatchObject({ id: campaignId, consultations: null });
    for (const other of [person({ '9977000000': ['steward'] }), citizen()])
      expect(await read(campaignId, other)).toBeNull();
    const query = `query ($id: ID!) { fund(id: $id) { covers { totalCount nodes { amount { minorUnits } campaign { id } } } } }`;
    await cover(keeper, fundId, campaignId, 1_000);
    const listed = (who: Person | typeof nobody) => service.as(who).data(query, { id: fundId });
    const amount = { minorUnits: 1_000 };
    expect(await listed(keeper)).toEqual({
      fund: { covers: { totalCount: 1, nodes: [{ amount, campaign: { id: campaignId } }] } },
    });
    expect(await listed(nobody)).toEqual({ fund: { covers: { totalCount: 1, nodes: [{ amount, campaign: null }] } } });
  });

  test('each refusal is one of its own, and sets nothing aside', async () => {
    const { fundId, keeper } = await fundedInWon(5_000);
    const { fundId: other } = await fundedInWon(5_000);
    const { campaignId } = await approved(fundId);
    const ask = async (minorUnits: number, changes: object = {}) =>
      await cover(keeper, fundId, campaignId, minorUnits, changes);
    expect(await ask(3_000, { fundId: other })).toMatchObject({ __typename: 'CoverNotAsked' });
    expect(await ask(5_001)).toMatchObject({ __typename: 'FundTooSmall', available: { minorUnits: 5_000 } });
    expect(await ask(0)).toMatchObject({ __typename: 'FundAmountOutOfRange', maximum: { minorUnits: 10_000 } });
    expect(await ask(0, { amount: { minorUnits: 1, currency: 'EUR' } })).toMatchObject({
      __typename: 'FundCurrencyMismatch',
    });
    const draft = await openAs(citizen(), { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: fundId });
    expect(await ask(3_000, { campaignId: draft })).toMatchObject({
      __typename: 'CampaignNotInState',
      actual: 'DRAFT',
    });
    expect(await standing(fundId)).toEqual([5_000, 0]);
    await ask(3_000);
    expect(await ask(1_000)).toMatchObject({ __typename: 'CoverStands' });
    expect(await standing(fundId)).toEqual([2_000, 3_000]);
  });

  test('a fund whose subsidy ends before the deadline does not promise', async () => {
    const { fundId, keeper } = await fundedInWon(5_000, { subsidyLasts: 'P30D' });
    const { campaignId } = await approved(fundId);
    expect(await cover(keeper, fundId, campaignId, 3_000)).toMatchObject({ __typename: 'FundSubsidyEnded' });
  });

  test('what is returned to its opener is promised no more, and anew for what is handed in then', async () => {
    const { fundId, keeper } = await fundedInWon(5_000);
    const { opener, campaignId } = await approved(fundId);
    await cover(keeper, fundId, campaignId, 3_000);
    await giveBack(campaignId);
    expect(await standing(fundId)).toEqual([5_000, 0]);
    await approveAs(opener, campaignId);
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({ __typename: 'CampaignCoverMissing' });
    await cover(keeper, fundId, campaignId, 4_000);
    expect(await act('publishCampaign', opener, { campaignId })).toMatchObject({
      __typename: 'PublishCampaignSuccess',
    });
    expect(await read(campaignId)).toMatchObject({
      coverPromise: { state: 'PROMISED', amount: { minorUnits: 4_000 } },
    });
  });
});

describe('at the deadline', () => {
  test.each([
    [6_999, 'ENDED_REFUNDED', null, [5_000, 0], ['PLEDGE', 'REFUND']],
    [7_000, 'ENDED_SUCCEEDED', 3_000, [2_000, 0], ['PLEDGE', 'PAYOUT', 'COVER']],
    [9_999, 'ENDED_SUCCEEDED', 1, [4_999, 0], ['PLEDGE', 'PAYOUT', 'COVER']],
    [10_000, 'ENDED_SUCCEEDED', null, [5_000, 0], ['PLEDGE', 'PAYOUT']],
  ])(
    '%i of 10,000 won with 3,000 promised is %s, and the fund fills %s',
    async (amount, state, filled, left, kinds) => {
      const { fundId, campaignId } = await covered();
      await pledge(citizen(), campaignId, amount);
      await afterDays(31);
      const isSuccess = state === 'ENDED_SUCCEEDED';
      const campaign = await read<Covered>(campaignId);
      expect(campaign).toMatchObject({
        ...{ state, tally: { minorUnits: isSuccess ? amount : 0 }, tallyAtEnd: { minorUnits: amount } },
        ...{ cover: filled === null ? null : { minorUnits: filled, currency: 'KRW' } },
        ...{ coverPromise: { state: filled === null ? 'RELEASED' : 'COVERED', covered: { minorUnits: filled ?? 0 } } },
      });
      expect(campaign.securedAt !== null).toBe(isSuccess);
      expect(campaign.ledger.nodes.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
      expect(await standing(fundId)).toEqual(left);
      const { secured, ended } = await told(campaignId);
      expect(secured).toHaveLength(isSuccess ? 1 : 0);
      expect(ended).toEqual([expect.objectContaining({ tallyMinor: amount, coverMinor: filled ?? 0 })]);
    },
  );

  test('a fund that ended meanwhile still fills what it promised', async () => {
    const { fundId, keeper, campaignId } = await covered();
    await act('endFund', keeper, { fundId, reason: '사업을 마쳤습니다.' });
    await pledge(citizen(), campaignId, 8_000);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_SUCCEEDED', cover: { minorUnits: 2_000 } });
  });

  test('the movement stands in the books of both, and sums to zero', async () => {
    const { fundId, campaignId } = await covered();
    await pledge(citizen(), campaignId, 8_000);
    await afterDays(31);
    const query = `query ($fund: ID!, $campaign: ID!) {
      fund(id: $fund) { ledger(first: 100) { nodes { id kind } } }
      campaign(id: $campaign) { ledger(first: 100) { nodes { id kind entries { account amount { minorUnits } } } } } }`;
    type Books = { ledger: { nodes: { id: string; kind: string; entries?: object[] }[] } };
    const { fund, campaign } = await service
      .as(nobody)
      .data<{ fund: Books; campaign: Books }>(query, { fund: fundId, campaign: campaignId });
    expect(fund.ledger.nodes.map(({ kind }) => kind).sort()).toEqual(['COVER', 'DEPOSIT', 'PROMISE', 'RELEASE']);
    const booked = campaign.ledger.nodes.find(({ kind }) => kind === 'COVER');
    expect(booked?.entries).toEqual([
      { account: 'FUND_RESERVED', amount: { minorUnits: -2_000 } },
      { account: 'CAMPAIGN_COVER', amount: { minorUnits: 2_000 } },
    ]);
    expect(fund.ledger.nodes.map(({ id }) => id)).toContain(booked?.id);
  });

  test('what is called off, before publication or after it, is let go', async () => {
    const { fundId, campaignId } = await covered();
    const { fundId: another, keeper } = await fundedInWon(5_000);
    const { campaignId: unpublished } = await approved(another);
    await cover(keeper, another, unpublished, 3_000);
    await pledge(citizen(), campaignId, 8_000);
    for (const one of [campaignId, unpublished]) {
      await act('cancelCampaign', secretariat(), { campaignId: one, reason: '사유' });
    }
    expect(await standing(fundId)).toEqual([5_000, 0]);
    expect(await standing(another)).toEqual([5_000, 0]);
    expect(await read(campaignId)).toMatchObject({
      state: 'CANCELLED',
      cover: null,
      coverPromise: { state: 'RELEASED' },
    });
  });
});

describe('at the same moment', () => {
  test('of two promises of the last won of a fund to two campaigns one is made', async () => {
    const { fundId, keeper } = await fundedInWon(100);
    const [one, another] = [await approved(fundId), await approved(fundId)];
    const works = [one, another].map(
      ({ campaignId }) =>
        () =>
          cover(keeper, fundId, campaignId, 100),
    );
    const answers = await inQueue(service, fundId, works, 'funds');
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['FundTooSmall', 'PromiseCoverSuccess']);
    expect(await standing(fundId)).toEqual([0, 100]);
  });

  test('of a promise to a campaign and one to an organisation of the last won of a fund one is made', async () => {
    const { fundId, keeper } = await fundedInWon(100);
    const { campaignId } = await approved(fundId);
    const { promise } = programme(service);
    const grant = () => promise(keeper, fundId, 100, { amount: { minorUnits: 100, currency: 'KRW' } });
    const works = [() => cover(keeper, fundId, campaignId, 100), grant];
    const answers = await inQueue(service, fundId, works, 'funds');
    expect(answers.filter(({ __typename }) => __typename === 'FundTooSmall')).toHaveLength(1);
    expect(await standing(fundId)).toEqual([0, 100]);
  });

  test('of three promises to one campaign one is made', async () => {
    const { fundId, keeper } = await fundedInWon(10_000);
    const { campaignId } = await approved(fundId);
    const promising = () => cover(keeper, fundId, campaignId, 3_000);
    const answers = await inQueue(service, campaignId, [promising, promising, promising]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CoverStands',
      'CoverStands',
      'PromiseCoverSuccess',
    ]);
    expect(await standing(fundId)).toEqual([7_000, 3_000]);
  });

  test.each([8_000, 6_000, 10_000])(
    'two deadline workers settle %i won with a promise of 3,000 once',
    async (amount) => {
      const { fundId, campaignId } = await covered();
      await pledge(citizen(), campaignId, amount);
      await inQueue(service, campaignId, [
        () => settle(campaignId),
        () => settle(campaignId),
        () => settle(campaignId),
      ]);
      await settle(campaignId);
      expect(await standing(fundId)).toEqual([amount === 8_000 ? 3_000 : 5_000, 0]);
      expect((await told(campaignId)).ended).toHaveLength(1);
      expect(await service.violations()).toEqual([]);
    },
  );

  test('a settlement that breaks off has done nothing, and the next one does it whole', async () => {
    const { fundId, campaignId } = await covered();
    await pledge(citizen(), campaignId, 8_000);
    const broken = transaction(service.db, async (tx) => {
      await settleCampaign(tx, campaignId, new Date(Date.now() + 31 * dayMs));
      throw new Error('The process ends here.');
    });
    await expect(broken).rejects.toThrow('The process ends here.');
    expect(await standing(fundId)).toEqual([2_000, 3_000]);
    await settle(campaignId);
    expect(await standing(fundId)).toEqual([3_000, 0]);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_SUCCEEDED', cover: { minorUnits: 2_000 } });
  });

  test('campaigns of one fund settle side by side without waiting in a circle', async () => {
    const { fundId, keeper } = await fundedInWon(30_000);
    const many: string[] = [];
    while (many.length < 8) {
      const { opener, campaignId } = await approved(fundId);
      await cover(keeper, fundId, campaignId, 3_000);
      await act('publishCampaign', opener, { campaignId });
      await pledge(citizen(), campaignId, 8_000);
      many.push(campaignId);
    }
    await Promise.all(many.map(settle));
    expect(await standing(fundId)).toEqual([14_000, 0]);
    expect(await service.violations()).toEqual([]);
  });

  test.each(['promise', 'return'] as const)(
    'of a promise and a return to the opener the first, the %s, holds',
    async (first) => {
      const { fundId, keeper } = await fundedInWon(5_000);
      const { campaignId } = await approved(fundId);
      const works = [() => cover(keeper, fundId, campaignId, 3_000), () => giveBack(campaignId)];
      const answers = await inQueue(service, campaignId, first === 'promise' ? works : works.toReversed());
      const names = answers.map(({ __typename }) => __typename);
      expect(names).toContain(first === 'promise' ? 'PromiseCoverSuccess' : 'CampaignNotInState');
      expect(await standing(fundId)).toEqual([5_000, 0]);
    },
  );
});

test('the number of statements is the same for 2 and for 12 covers', async () => {
  const query = `query ($id: ID!) { fund(id: $id) { covers(first: 100) { nodes {
    amount { minorUnits } fund { id } campaign { id cover { minorUnits } fallbackFund { id } coverPromise { state } } } } } }`;
  const statements = async (count: number) => {
    const { fundId, keeper } = await fundedInWon(5_000);
    for (let made = 0; made < count; made += 1) {
      await cover(keeper, fundId, (await approved(fundId)).campaignId, 10);
    }
    return await recordStatements(() => service.as(keeper).data(query, { id: fundId }));
  };
  const few = await statements(2);
  expect(few.length).toBeGreaterThan(3);
  expect(await statements(12)).toHaveLength(few.length);
});

test.each([
  ['another amount of a cover', 'UPDATE covers SET promised_minor = 1 WHERE fund_id = $1', 'covers_end_once'],
  ['a cover that goes', 'DELETE FROM covers WHERE fund_id = $1', 'covers_stay'],
  [
    'a second cover of a campaign',
    `INSERT INTO covers (id, campaign_id, fund_id, promised_minor, covered_minor, currency, state, promised_by, promised_at)
     SELECT uuid_v7(), campaign_id, fund_id, 1, 0, currency, 'PROMISED', promised_by, now() FROM covers WHERE fund_id = $1`,
    'covers_campaign_once',
  ],
])('the database refuses %s', async (_, sql, constraint) => {
  const { fundId } = await covered();
  const refused = await service.db.transaction((tx) => tx.query(sql, [fundId])).catch((error: unknown) => error);
  expect(violates(refused, constraint)).toBe(true);
});

test.each([
  [
    'what a fund promised to a campaign',
    'UPDATE covers SET promised_minor = promised_minor + $2 WHERE fund_id = $1',
    'what came into a fund are its deposits, what it reserved is promised and not paid, and what it paid are its paid tranches',
  ],
  [
    'what stands for a campaign that collects',
    `UPDATE covers SET state = CASE WHEN $2 > 0 THEN 'RELEASED' ELSE 'PROMISED' END,
       ended_at = CASE WHEN $2 > 0 THEN now() END WHERE fund_id = $1`,
    'a cover stands promised only to a campaign that may need it, by the fund that it names, and none that names one collects without',
  ],
])('the recount finds %s that drifted', async (_, sql, invariant) => {
  const { fundId } = await covered();
  // As somebody would who by-passes every trigger.
  const drift = (by: number) =>
    service.db.transaction(async (tx) => {
      await tx.query(`SET LOCAL session_replication_role = 'replica'`);
      await tx.query(sql, [fundId, by]);
    });
  await drift(1);
  expect((await service.violations()).map((found) => found.invariant)).toContain(invariant);
  await drift(-1);
});
