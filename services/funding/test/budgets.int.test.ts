import { violates } from '@dure/kit/database';
import { waitingForLock } from '@dure/testkit/locks';
import { testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city, secretariat } from './city.ts';
import { mutations } from './documents.ts';

const service = await testService(definition);
const { act, openAs, publishAs, published, raiseAgenda, read, terms } = city(service);
const { db } = service;

const roof = { purpose: '지붕', amountMinor: 7_000 };
const bench = { purpose: '의자', amountMinor: 3_000 };
const cityHall = { name: '시청', amount: { minorUnits: 500, currency: 'EUR' }, state: 'PROMISED' };

type Budget = {
  readonly budget: readonly { readonly purpose: string; readonly amount: { readonly minorUnits: number } }[];
  readonly otherSources: readonly { readonly id: string; readonly state: string }[];
};

/** Whether the statement is refused by the constraint. */
async function isRefused(constraint: string, sql: string, parameters: readonly unknown[]): Promise<boolean> {
  try {
    await db.query(sql, [...parameters]);
    return false;
  } catch (error) {
    if (!violates(error, constraint)) throw error;
    return true;
  }
}

describe('a budget', () => {
  test('is shown in its order with the other sources, and neither is in the tally', async () => {
    const { campaignId } = await published({ budget: [roof, bench], otherSources: [cityHall] });
    expect(await read(campaignId)).toMatchObject({
      goal: { minorUnits: 10_000 },
      tally: { minorUnits: 0 },
      budget: [
        { purpose: '지붕', amount: { minorUnits: 7_000, currency: 'KRW' } },
        { purpose: '의자', amount: { minorUnits: 3_000, currency: 'KRW' } },
      ],
      otherSources: [{ name: '시청', state: 'PROMISED', amount: { minorUnits: 500, currency: 'EUR' } }],
    });
  });

  test('that does not sum to the goal is refused with both figures, in opening and in editing', async () => {
    const refused = { __typename: 'BudgetDoesNotSum', targetMinor: 10_000, currency: 'KRW' };
    const opener = citizen();
    expect(await act('openCampaign', opener, terms(await raiseAgenda(), { budget: [roof] }))).toMatchObject({
      ...refused,
      ...{ sumMinor: 7_000, message: expect.stringMatching(/./) },
    });
    const campaignId = await openAs(opener, { budget: [roof, bench] });
    const edit = (changes: object) => act('editCampaign', opener, { campaignId, expectedVersion: 1, ...changes });
    expect(await edit({ budget: [roof, roof] })).toMatchObject({ ...refused, sumMinor: 14_000 });
    // The goal alone moves away from the budget that is there.
    expect(await edit({ goal: { minorUnits: 11_000, currency: 'KRW' } })).toMatchObject({
      ...{ __typename: 'BudgetDoesNotSum', targetMinor: 11_000, sumMinor: 10_000 },
    });
    expect(await read<Budget>(campaignId, opener)).toMatchObject({
      budget: [{ purpose: '지붕' }, { purpose: '의자' }],
    });
    expect(await edit({ goal: { minorUnits: 3_000, currency: 'JPY' }, budget: [bench] })).toMatchObject({
      __typename: 'EditCampaignSuccess',
    });
    expect(await read(campaignId, opener)).toMatchObject({
      budget: [{ purpose: '의자', amount: { minorUnits: 3_000, currency: 'JPY' } }],
    });
  });

  test('may be missing in a draft, and nothing is handed in without it', async () => {
    const opener = citizen();
    const campaignId = await openAs(opener, { budget: [] });
    expect(await act('submitCampaign', opener, { campaignId })).toMatchObject({
      ...{ __typename: 'CampaignBudgetMissing', message: expect.stringMatching(/./) },
    });
    await act('editCampaign', opener, { campaignId, expectedVersion: 1, budget: [roof, bench] });
    await publishAs(opener, campaignId);
    expect(await read<Budget>(campaignId)).toMatchObject({ budget: [{}, {}] });
  });

  test.each([
    ['budget.1.purpose', { budget: [roof, { purpose: ' ', amountMinor: 3_000 }] }],
    ['budget.0.amountMinor', { budget: [{ purpose: '지붕', amountMinor: 0 }] }],
    ['budget.0.amountMinor', { budget: [{ purpose: '지붕', amountMinor: -10_000 }] }],
    ['budget', { budget: Array.from({ length: 51 }, () => bench) }],
    ['otherSources.0.name', { otherSources: [{ ...cityHall, name: 'x'.repeat(201) }] }],
    [
      'otherSources.0.amount.minorUnits',
      { otherSources: [{ ...cityHall, amount: { minorUnits: 0, currency: 'KRW' } }] },
    ],
  ])('with a wrong %s is bad input', async (field, changes) => {
    const input = terms(await raiseAgenda(), changes);
    const { errors } = await service.as(citizen()).ask(mutations.openCampaign, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('the database refuses', () => {
  test('at commit a budget that does not sum to the goal, from either side', async () => {
    const campaignId = await openAs(citizen(), { budget: [roof, bench] });
    const isOff = (sql: string) => isRefused('budget_sums', sql, [campaignId]);
    expect(await isOff('DELETE FROM budget_lines WHERE campaign_id = $1 AND position = 1')).toBe(true);
    expect(await isOff(`INSERT INTO budget_lines VALUES ($1, 2, '못', 1)`)).toBe(true);
    expect(await isOff('UPDATE campaigns SET goal_minor = goal_minor + 1 WHERE id = $1')).toBe(true);
    await db.query('DELETE FROM budget_lines WHERE campaign_id = $1', [campaignId]);
    expect(await isOff(`UPDATE campaigns SET state = 'IN_CONSULTING' WHERE id = $1`)).toBe(true);
  });

  test('any change of a budget that was handed in', async () => {
    const { campaignId } = await published({ budget: [roof, bench] });
    const change = (sql: string) => isRefused('budget_lines_of_draft', sql, [campaignId]);
    expect(await change('UPDATE budget_lines SET purpose = purpose WHERE campaign_id = $1')).toBe(true);
    expect(await change('DELETE FROM budget_lines WHERE campaign_id = $1')).toBe(true);
    expect(await change(`INSERT INTO budget_lines VALUES ($1, 2, '못', 1)`)).toBe(true);
    expect(await isRefused('budget_lines_stay_all', 'TRUNCATE budget_lines', [])).toBe(true);
  });

  test('the second of two lines that are written side by side and would not sum together', async () => {
    const campaignId = await openAs(citizen(), { budget: [] });
    const whole = `INSERT INTO budget_lines VALUES ($1, $2, '전부', 10000)`;
    let second: Promise<boolean> | null = null;
    await db.transaction(async (tx) => {
      await tx.query(whole, [campaignId, 0]);
      second = isRefused('budget_sums', whole, [campaignId, 1]);
      let isPast = false;
      void second.finally(() => {
        isPast = true;
      });
      while (!isPast && (await waitingForLock(db)) === 0);
    });
    expect(await (second as unknown as Promise<boolean>)).toBe(true);
  });
});

describe('what becomes of another source', () => {
  test('is told by its own side at any time, and by nobody else', async () => {
    const { opener, campaignId } = await published({ otherSources: [cityHall] });
    const { otherSources } = await read<Budget>(campaignId);
    const input = { campaignId, sourceId: otherSources[0]?.id, state: 'RECEIVED' };
    for (const stranger of [citizen(), secretariat()]) {
      expect(await service.as(stranger).errors(mutations.reportOtherSource, { input })).toEqual(['FORBIDDEN']);
    }
    expect(await act('reportOtherSource', opener, input)).toMatchObject({ otherSource: { state: 'RECEIVED' } });
    expect(await read(campaignId)).toMatchObject({ otherSources: [{ state: 'RECEIVED' }], tally: { minorUnits: 0 } });
  });

  test('of another campaign is not found', async () => {
    const other = await published({ otherSources: [cityHall] });
    const { otherSources } = await read<Budget>(other.campaignId);
    const { opener, campaignId } = await published();
    const input = { campaignId, sourceId: otherSources[0]?.id, state: 'DECLINED' };
    expect(await service.as(opener).errors(mutations.reportOtherSource, { input })).toEqual(['NOT_FOUND']);
  });
});
