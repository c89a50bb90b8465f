import { violates } from '@dure/kit/database';
import { testService } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { programme } from './programme.ts';

const service = await testService(definition);
const { funded, grantOf, pay, promise } = programme(service);
const { db } = service;

/** A fund of 10,000 cents with a grant of two tranches, of which the first is paid. */
async function books(): Promise<{ fundId: string; grantId: string }> {
  const { fundId, keeper } = await funded(10_000);
  const tranches = [{ amountMinor: 5_000 }, { amountMinor: 4_000 }];
  const grant = grantOf(await promise(keeper, fundId, 9_000, { tranches }));
  await pay(keeper, grant.tranches[0]?.id);
  return { fundId, grantId: grant.id };
}

describe('the database refuses', () => {
  test.each([
    ['another purpose of a fund', `UPDATE funds SET purpose_en = 'x' WHERE id = $1`, 'funds_end_once'],
    ['a fund that goes', 'DELETE FROM funds WHERE id = $1', 'funds_stay'],
    [
      'another amount of a deposit',
      'UPDATE fund_deposits SET amount_minor = 1 WHERE fund_id = $1',
      'fund_deposits_stay',
    ],
    ['another amount of a grant', 'UPDATE grants SET amount_minor = 1 WHERE fund_id = $1', 'grants_end_once'],
    ['a grant that goes', 'DELETE FROM grants WHERE fund_id = $1', 'grants_stay'],
    [
      'a tranche that is paid twice',
      `UPDATE grant_tranches SET paid_at = now() WHERE paid_at IS NOT NULL
       AND grant_id IN (SELECT id FROM grants WHERE fund_id = $1)`,
      'grant_tranches_pay_once',
    ],
    [
      'a grant that is paid before its tranches are',
      `UPDATE grants SET state = 'PAID', ended_at = now() WHERE fund_id = $1`,
      'grant_adds_up',
    ],
  ])('%s', async (_, sql, constraint) => {
    const { fundId } = await books();
    const refused = await db.transaction((tx) => tx.query(sql, [fundId])).catch((error: unknown) => error);
    expect(violates(refused, constraint)).toBe(true);
  });
});

describe('the recount finds', () => {
  test.each([
    [
      'a balance of a fund',
      `UPDATE accounts SET balance_minor = balance_minor + $2 WHERE fund_id = $1 AND kind = 'FUND_RESERVED'`,
      'what came into a fund are its deposits, what it reserved is promised and not paid, and what it paid are its paid tranches',
    ],
    [
      'an amount of a grant',
      'UPDATE grants SET amount_minor = amount_minor + $2 WHERE fund_id = $1',
      'every deposit, every promise of a grant or cover, and all that was paid of it or let go, was booked once, for its amount',
    ],
  ])('%s that drifted', async (_, sql, invariant) => {
    const { fundId } = await books();
    // As somebody would who by-passes every trigger.
    const drift = (by: number) =>
      db.transaction(async (tx) => {
        await tx.query(`SET LOCAL session_replication_role = 'replica'`);
        await tx.query(sql, [fundId, by]);
      });
    await drift(1);
    expect((await service.violations()).map((found) => found.invariant)).toContain(invariant);
    await drift(-1);
  });
});
