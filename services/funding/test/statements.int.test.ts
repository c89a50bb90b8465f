import { recordStatements } from '@dure/kit/statements';
import { nobody, person, testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, municipality, type Person, secretariat } from './city.ts';

const service = await testService(definition);
const { act, afterDays, pledge, published } = city(service);
const steward = person({ [municipality]: ['steward'] });

type Line = {
  readonly position: number;
  readonly kind: string;
  readonly amount: { readonly minorUnits: number };
  readonly balance: { readonly minorUnits: number };
};
type Page = {
  readonly nodes: readonly Line[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const lines = `nodes { position kind transactionId amount { minorUnits } balance { minorUnits } } totalCount pageInfo { hasNextPage endCursor }`;
const ofCampaign = `query ($id: ID!, $account: CampaignAccount! = ESCROW, $first: Int, $after: String) {
  campaign(id: $id) { statement(account: $account, first: $first, after: $after) { ${lines} } }
}`;

async function statement(campaignId: string, more: object = {}, who: Person | typeof nobody = steward) {
  const asked = { id: campaignId, ...more };
  return (await service.as(who).data<{ campaign: { statement: Page | null } }>(ofCampaign, asked)).campaign.statement;
}

const inShort = (page: Page | null) =>
  page?.nodes.map(({ position, kind, amount, balance }) => [position, kind, amount.minorUnits, balance.minorUnits]);

describe('the statement of an account', () => {
  test('has every line with the balance after it, the latest first', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    const { pledge: first } = await pledge(backer, campaignId, 7_000);
    await pledge(citizen(), campaignId, 4_000);
    await act('withdrawPledge', backer, { pledgeId: first?.id });
    await pledge(citizen(), campaignId, 6_500);
    await afterDays(31);
    expect(inShort(await statement(campaignId))).toEqual([
      [5, 'PAYOUT', -10_500, 0],
      [4, 'PLEDGE', 6_500, 10_500],
      [3, 'WITHDRAWAL', -7_000, 4_000],
      [2, 'PLEDGE', 4_000, 11_000],
      [1, 'PLEDGE', 7_000, 7_000],
    ]);
    expect(inShort(await statement(campaignId, { account: 'PAYOUT' }))).toEqual([[1, 'PAYOUT', 10_500, 10_500]]);
  });

  test('has a line for each refund of one settlement, each with its balance', async () => {
    const { campaignId } = await published();
    for (const amount of [1_000, 2_000, 3_000]) await pledge(citizen(), campaignId, amount);
    await act('cancelCampaign', secretariat(), { campaignId, reason: '사정이 바뀌었습니다.' });
    const [last, middle, first] = (await statement(campaignId))?.nodes ?? [];
    expect([first, middle, last].map((line) => [line?.position, line?.kind])).toEqual([
      [4, 'REFUND'],
      [5, 'REFUND'],
      [6, 'REFUND'],
    ]);
    for (const [before, after] of [
      [first, middle],
      [middle, last],
    ]) {
      expect(after?.balance.minorUnits).toBe((before?.balance.minorUnits ?? 0) + (after?.amount.minorUnits ?? 0));
    }
    expect(last?.balance.minorUnits).toBe(0);
  });

  test('is read page by page, each line once, by as many statements for the last page as for the first', async () => {
    const { campaignId } = await published();
    for (const amount of [100, 200, 300, 400, 500]) await pledge(citizen(), campaignId, amount);
    const met: number[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await statement(campaignId, { first: 2, after });
      met.push(...(page?.nodes.map(({ position }) => position) ?? []));
      expect(page?.totalCount).toBe(5);
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(met).toEqual([5, 4, 3, 2, 1]);
    // The campaign, the account, its lines; their number is not counted.
    expect(await recordStatements(() => statement(campaignId, { first: 1 }))).toHaveLength(3);
  });

  test('is for steward and operator of the municipality; others read the movements without names', async () => {
    const { campaignId, opener } = await published();
    await pledge(citizen(), campaignId, 1_000);
    const others = [nobody, citizen(), opener, secretariat(), person({ '9977000000': ['steward', 'operator'] })];
    for (const who of others) expect(await statement(campaignId, {}, who)).toBeNull();
    for (const who of [steward, person({ [municipality]: ['operator'] })]) {
      expect(inShort(await statement(campaignId, {}, who))).toEqual([[1, 'PLEDGE', 1_000, 1_000]]);
    }
  });

  test('is there for the commitment of each backer, too', async () => {
    const { campaignId } = await published();
    const backer = citizen();
    await pledge(backer, campaignId, 1_000);
    await pledge(backer, campaignId, 500);
    const { campaign } = await service
      .as(steward)
      .data<{ campaign: { accounts: { nodes: object[] } } }>(
        `query ($id: ID!) { campaign(id: $id) { accounts { nodes { kind statement { ${lines} } } } } }`,
        { id: campaignId },
      );
    expect(campaign.accounts.nodes.at(-1)).toMatchObject({
      kind: 'MEMBER_COMMITMENT',
      statement: { totalCount: 2, nodes: [{ balance: { minorUnits: -1_500 } }, { balance: { minorUnits: -1_000 } }] },
    });
  });

  test('is absent while there is no account, and a cursor of another list is refused', async () => {
    const { campaignId } = await published();
    expect(await statement(campaignId, { account: 'COVER' })).toBeNull();
    expect(await service.as(steward).errors(ofCampaign, { id: campaignId, after: 'x' })).toEqual(['BAD_USER_INPUT']);
  });
});
