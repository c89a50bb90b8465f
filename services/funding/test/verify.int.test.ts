import { execFile } from 'node:child_process';
import { testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { citizen, city } from './city.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { act, afterDays, approveAs, openAs, pledge, published } = city(service);
const { cover, fundedInWon, promise } = programme(service);
const url = String((service.db.options as { readonly url?: string }).url);
const command = new URL('../../../infra/local/ledger.ts', import.meta.url).pathname;

/** `npm run ledger` in English, on the database of this test unless the arguments name another. */
const ledger = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((done) => {
    const given = args.includes('--database-url') ? args : [...args, '--database-url', url];
    execFile(process.execPath, [command, '--locale', 'en', ...given], (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}`.trim() }),
    );
  });

/** Changes rows as somebody would who by-passes every trigger. */
const tamper = (sql: string, parameters: unknown[]) =>
  service.db.transaction(async (tx) => {
    await tx.query(`SET LOCAL session_replication_role = 'replica'`);
    await tx.query(sql, parameters);
  });

/** Money that was pledged, withdrawn, paid out, given back, granted and laid on top. */
async function money(): Promise<{ campaignId: string; fundId: string }> {
  const [opener, backer, { fundId, keeper }] = [citizen(), citizen(), await fundedInWon(9_000)];
  const campaignId = await openAs(opener, { shortfallPlan: 'FALLBACK_FUND', fallbackFundId: fundId });
  await approveAs(opener, campaignId);
  await cover(keeper, fundId, campaignId, 3_000);
  await act('publishCampaign', opener, { campaignId });
  await promise(keeper, fundId, 2_000, { amount: { minorUnits: 2_000, currency: 'KRW' } });
  const { pledge: taken } = await pledge(backer, campaignId, 500);
  await act('withdrawPledge', backer, { pledgeId: taken?.id });
  await pledge(backer, campaignId, 8_000);
  await pledge(backer, (await published()).campaignId, 1_000);
  await afterDays(31);
  return { campaignId, fundId };
}

describe('npm run ledger -- verify', () => {
  test('names each thing that holds, and ends with 0', async () => {
    await money();
    const { code, output } = await ledger('verify');
    const count = definition.invariants.length;
    expect(output).toContain(`1/${count}  holds  every ledger transaction has two entries or more`);
    expect(output).toContain(`${count} checked, 0 do not hold.`);
    expect(output).not.toContain('WRONG');
    expect(code).toBe(0);
  });

  test.each([
    [
      'a balance',
      `UPDATE accounts SET balance_minor = balance_minor + $2 WHERE fund_id = $1 AND kind = 'FUND_AVAILABLE'`,
      'the balance of an account is the sum of its entries',
    ],
    [
      'an entry',
      `UPDATE ledger_entries SET amount_minor = amount_minor + $2 WHERE account_id IN
         (SELECT id FROM accounts WHERE fund_id = $1 AND kind = 'FUND_SOURCE')`,
      'every ledger transaction has two entries or more that sum to zero in each currency',
    ],
    [
      'a grant',
      'UPDATE grants SET amount_minor = amount_minor + $2 WHERE fund_id = $1',
      'every deposit, every promise of a grant or cover, and all that was paid of it or let go, was booked once, for its amount',
    ],
    [
      'a cover',
      'UPDATE covers SET covered_minor = covered_minor + $2 WHERE fund_id = $1',
      'a fund filled exactly what a campaign that succeeded lacked, and nothing of any other',
    ],
  ])('finds %s that was changed, shows the rows, and ends with 1', async (_, sql, invariant) => {
    const { fundId } = await money();
    await tamper(sql, [fundId, 1]);
    const { code, output } = await ledger('verify');
    await tamper(sql, [fundId, -1]);
    expect(output).toMatch(new RegExp(`WRONG  ${invariant}\\n +\\{"`));
    expect(output).toMatch(/[1-9]\d* do not hold\./);
    expect(code).toBe(1);
  });

  test('as JSON has every invariant with its wrong rows', async () => {
    const { code, output } = await ledger('verify', '--json');
    const found: { invariant: string; rows: unknown[] }[] = JSON.parse(output);
    expect(found.map(({ invariant }) => invariant)).toEqual(definition.invariants.map(({ name }) => name));
    expect(found.flatMap(({ rows }) => rows)).toEqual([]);
    expect(code).toBe(0);
  });

  test('says so when the database cannot be reached, and what it is to be called with', async () => {
    const nowhere = await ledger('verify', '--database-url', 'postgres://nobody@127.0.0.1:9/none');
    expect(nowhere.output).toContain('The books could not be recounted to their end.');
    expect(nowhere.code).toBe(1);
    expect(await ledger('mend')).toMatchObject({ code: 2, output: expect.stringContaining('Unknown action: mend') });
    expect(await ledger('verify', '--database-url', 'x')).toMatchObject({ code: 2 });
  });
});
