import { violates } from '@dure/kit/database';
import { person, testService } from '@dure/testkit/service';
import { afterEach, describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, municipality, secretariat } from './city.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { act, afterDays, approveAs, entity, openAs, pledge, published, read, summary } = city(service);
const { cover, fundedInWon } = programme(service);

type Settings = { fundingSettings: { feePerMille: number; rewardPatienceDays: number; version: number } };
const settings = async () =>
  (await entity<Settings>({ __typename: 'Municipality', code: municipality })).fundingSettings;
const operator = person({ [municipality]: ['operator'] });
const setFee = async (feePerMille: number) =>
  await act('configureFunding', operator, {
    ...{ municipalityCode: municipality, expectedVersion: (await settings()).version, feePerMille },
  });
type Booked = { ledger: { nodes: { kind: string; amount: { minorUnits: number } }[] } };
/** What was booked, each as its kind and how much. */
const booked = async (campaignId: string) =>
  (await read<Booked>(campaignId)).ledger.nodes.map(({ kind, amount }) => `${kind} ${amount.minorUnits}`).sort();
const proceeds = (gross: number, fee: number) => ({
  ...{ gross: { minorUnits: gross }, fee: { minorUnits: fee, currency: 'KRW' }, net: { minorUnits: gross - fee } },
});

afterEach(() => setFee(0));

describe('the fee', () => {
  test('is nothing where no municipality says otherwise', async () => {
    expect(await settings()).toMatchObject({ feePerMille: 0 });
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 10_000);
    expect(await read(campaignId)).toMatchObject({ feePerMille: 0, proceeds: proceeds(10_000, 0) });
    await afterDays(31);
    expect(await booked(campaignId)).toEqual(['PAYOUT 10000', 'PLEDGE 10000']);
  });

  test('is set by the municipality, apart from its other settings, within its range', async () => {
    const { rewardPatienceDays } = await settings();
    expect(await setFee(35)).toMatchObject({
      ...{ __typename: 'ConfigureFundingSuccess' },
      municipality: { fundingSettings: { feePerMille: 35, rewardPatienceDays } },
    });
    const { version } = await settings();
    for (const feePerMille of [-1, 201]) {
      const query = `mutation ($input: ConfigureFundingInput!) { configureFunding(input: $input) { __typename } }`;
      const input = { municipalityCode: municipality, expectedVersion: version, feePerMille };
      const { errors } = await service.as(operator).ask(query, { input });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'feePerMille' });
    }
    expect(await settings()).toMatchObject({ feePerMille: 35, version });
  });

  test('is fixed at publication, told to everybody, and taken when the money is paid out', async () => {
    await setFee(50);
    const opener = citizen();
    const campaignId = await openAs(opener);
    expect(await read(campaignId, opener)).toMatchObject({ feePerMille: null, proceeds: null });
    await approveAs(opener, campaignId);
    await act('publishCampaign', opener, { campaignId });
    await setFee(150);
    await pledge(citizen(), campaignId, 10_019);
    const before = { feePerMille: 50, tally: { minorUnits: 10_019 }, proceeds: proceeds(10_019, 500) };
    expect(await read(campaignId)).toMatchObject({ state: 'SECURED', ...before });
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_SUCCEEDED', ...before });
    expect(await booked(campaignId)).toEqual(['FEE 500', 'PAYOUT 9519', 'PLEDGE 10019']);
  });

  test('is taken of what is kept for a reduced plan, too', async () => {
    await setFee(100);
    const { campaignId } = await published({ shortfallPlan: 'KEEP_IT_ALL', reducedPlan: '지붕만' });
    await pledge(citizen(), campaignId, 999);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ state: 'ENDED_KEPT', proceeds: proceeds(999, 99) });
    expect(await booked(campaignId)).toEqual(['FEE 99', 'PAYOUT 900', 'PLEDGE 999']);
  });

  test('less than one minor unit is none', async () => {
    await setFee(50);
    const { campaignId } = await published({ goal: { minorUnits: 19, currency: 'KRW' } });
    await pledge(citizen(), campaignId, 19);
    await afterDays(31);
    expect(await booked(campaignId)).toEqual(['PAYOUT 19', 'PLEDGE 19']);
  });

  test('is taken of nothing that goes back: withdrawn, below the goal, or called off', async () => {
    await setFee(100);
    const [short, called] = [await published(), await published()];
    const backer = citizen();
    const { pledge: taken } = await pledge(backer, short.campaignId, 500);
    await act('withdrawPledge', backer, { pledgeId: taken?.id });
    await pledge(backer, short.campaignId, 700);
    await pledge(backer, called.campaignId, 900);
    await act('cancelCampaign', secretariat(), { campaignId: called.campaignId, reason: '사유' });
    await afterDays(31);
    expect(await booked(short.campaignId)).toEqual(['PLEDGE 500', 'PLEDGE 700', 'REFUND 700', 'WITHDRAWAL 500']);
    expect(await booked(called.campaignId)).toEqual(['PLEDGE 900', 'REFUND 900']);
    for (const { campaignId } of [short, called]) {
      expect(await read(campaignId)).toMatchObject({ feePerMille: 100, proceeds: null });
    }
  });

  test('is taken of nothing that a fund fills', async () => {
    await setFee(100);
    const [opener, { fundId, keeper }] = [citizen(), await fundedInWon(5_000)];
    const campaignId = await openAs(opener, { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: fundId });
    await approveAs(opener, campaignId);
    await cover(keeper, fundId, campaignId, 5_000);
    await act('publishCampaign', opener, { campaignId });
    await pledge(citizen(), campaignId, 8_000);
    await afterDays(31);
    expect(await read(campaignId)).toMatchObject({ cover: { minorUnits: 2_000 }, proceeds: proceeds(8_000, 800) });
    expect(await booked(campaignId)).toEqual(['COVER 2000', 'FEE 800', 'PAYOUT 7200', 'PLEDGE 8000']);
  });

  test('leaves tally and sums as they were given: before fees', async () => {
    await setFee(100);
    const before = await summary(municipality, 'Municipality');
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 12_000);
    await afterDays(31);
    const after = await summary(municipality, 'Municipality');
    const sumOf = (all: typeof before.settled) => all.reduce((sum, { minorUnits }) => sum + minorUnits, 0);
    expect(sumOf(after.settled) - sumOf(before.settled)).toBe(12_000);
    expect(await read(campaignId)).toMatchObject({ tally: { minorUnits: 12_000 }, tallyAtEnd: { minorUnits: 12_000 } });
    expect(await service.violations()).toEqual([]);
  });

  test('is read in a statement of its own by those who keep the books', async () => {
    await setFee(20);
    const { campaignId } = await published();
    await pledge(citizen(), campaignId, 10_000);
    await afterDays(31);
    const query = `query ($id: ID!) { campaign(id: $id) {
      statement(account: FEE) { nodes { kind amount { minorUnits } balance { minorUnits } } } } }`;
    const steward = person({ [municipality]: ['steward'] });
    const fee = { minorUnits: 200 };
    expect(await service.as(steward).data(query, { id: campaignId })).toEqual({
      campaign: { statement: { nodes: [{ kind: 'FEE', amount: fee, balance: fee }] } },
    });
  });
});

test('the database refuses another fee than the one at publication', async () => {
  const { campaignId } = await published();
  const sql = 'UPDATE campaigns SET fee_per_mille = 9 WHERE id = $1';
  const refused = await service.db.query(sql, [campaignId]).catch((error: unknown) => error);
  expect(violates(refused, 'campaigns_fee_fixed')).toBe(true);
});

test('the recount finds a fee that was not fixed so', async () => {
  await setFee(20);
  const { campaignId } = await published();
  await pledge(citizen(), campaignId, 10_000);
  await afterDays(31);
  // As somebody would who by-passes every trigger.
  const drift = (by: number) =>
    service.db.transaction(async (tx) => {
      await tx.query(`SET LOCAL session_replication_role = 'replica'`);
      await tx.query('UPDATE campaigns SET fee_per_mille = fee_per_mille + $2 WHERE id = $1', [campaignId, by]);
    });
  await drift(1);
  expect((await service.violations()).map((found) => found.invariant)).toEqual([
    'a fee is so many thousandths of what was paid out as were fixed at publication, rounded down, and nothing of what went back',
  ]);
  await drift(-1);
});
