import { randomUUID } from 'node:crypto';
import { violates } from '@dure/kit/database';
import { testService } from '@dure/testkit/service';
import type { EntityManager } from 'typeorm';
import { describe, expect, test } from 'vitest';
import { definition } from '../src/definition.ts';
import { movements } from '../src/ledger/domain.ts';
import { citizen, city, district } from './city.ts';

const service = await testService(definition);
const { pledge, published } = city(service);
const { db } = service;

type Books = {
  readonly campaignId: string;
  readonly escrow: string;
  readonly payout: string;
  readonly commitment: string;
};

/** A campaign with one pledge of 1,000 won and its accounts. */
async function books(): Promise<Books> {
  const { campaignId } = await published();
  await pledge(citizen(), campaignId, 1_000);
  const accounts: { id: string; kind: string }[] = await db.query(
    'SELECT id, kind FROM accounts WHERE campaign_id = $1',
    [campaignId],
  );
  const idOf = (kind: string) => accounts.find((account) => account.kind === kind)?.id ?? '';
  return {
    campaignId,
    escrow: idOf('CAMPAIGN_ESCROW'),
    payout: idOf('CAMPAIGN_PAYOUT'),
    commitment: idOf('MEMBER_COMMITMENT'),
  };
}

type Line = readonly [account: string, amountMinor: number, currency?: string];

async function book(tx: EntityManager, campaignId: string, lines: readonly Line[], kind = 'PLEDGE'): Promise<string> {
  const id = randomUUID();
  await tx.query(
    'INSERT INTO ledger_transactions (id, kind, campaign_id, reference, occurred_at) VALUES ($1, $2, $3, $4, now())',
    [id, kind, campaignId, randomUUID()],
  );
  for (const line of lines) await enter(tx, id, line);
  return id;
}

const enter = (tx: EntityManager, id: string, [account, amountMinor, currency = 'KRW']: Line) =>
  tx.query(
    `INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency, position, balance_after_minor)
     SELECT $1, id, $3, $4, entry_count + 1, balance_minor + $3 FROM accounts WHERE id = $2`,
    [id, account, amountMinor, currency],
  );

/** The constraint that refuses the work, and when: `statement` or `commit`. */
async function refusal(constraint: string, work: (tx: EntityManager) => Promise<unknown>): Promise<string> {
  let isWorkDone = false;
  try {
    await db.transaction(async (tx) => {
      await work(tx);
      isWorkDone = true;
    });
  } catch (error) {
    if (!violates(error, constraint)) throw error;
    return isWorkDone ? 'commit' : 'statement';
  }
  return 'not refused';
}

describe('the ledger refuses', () => {
  test.each([
    [
      'a sum that is not zero',
      (b: Books): Line[] => [
        [b.commitment, -500],
        [b.escrow, 499],
      ],
    ],
    ['a single entry', (b: Books): Line[] => [[b.escrow, 500]]],
    ['no entry at all', (): Line[] => []],
  ])('%s, at commit', async (_, lines) => {
    const given = await books();
    expect(await refusal('ledger_balanced', (tx) => book(tx, given.campaignId, lines(given)))).toBe('commit');
  });

  test('an entry that is added to a transaction of earlier', async () => {
    const { escrow, commitment } = await books();
    const [{ transaction_id: earlier }] = await db.query(
      'SELECT transaction_id FROM ledger_entries WHERE account_id = $1',
      [escrow],
    );
    const other = await books();
    const later = (tx: EntityManager) =>
      enter(tx, earlier, [other.escrow, 5]).then(() => enter(tx, earlier, [commitment, -5]));
    expect(await refusal('ledger_entries_posted_at_once', later)).toBe('statement');
  });

  test('a line of zero', async () => {
    const { campaignId, escrow } = await books();
    expect(await refusal('ledger_entries_not_zero', (tx) => book(tx, campaignId, [[escrow, 0]]))).toBe('statement');
  });

  test('a currency that is not the account’s', async () => {
    const { campaignId, escrow, commitment } = await books();
    const mixed: Line[] = [
      [commitment, -500, 'USD'],
      [escrow, 500, 'USD'],
    ];
    expect(await refusal('ledger_entries_account', (tx) => book(tx, campaignId, mixed))).toBe('statement');
  });

  test('an escrow below zero, and a member who gets more than they gave', async () => {
    const { campaignId, escrow, payout, commitment } = await books();
    const tooMuch: Line[] = [
      [escrow, -1_001],
      [payout, 1_001],
    ];
    expect(await refusal('accounts_side', (tx) => book(tx, campaignId, tooMuch, 'PAYOUT'))).toBe('statement');
    const gift: Line[] = [
      [escrow, -1_001],
      [commitment, 1_001],
    ];
    expect(await refusal('accounts_side', (tx) => book(tx, campaignId, gift, 'REFUND'))).toBe('statement');
  });

  test('money that moves otherwise than its kind says, or in the books of another', async () => {
    const [one, another] = [await books(), await books()];
    const back: Line[] = [
      [one.escrow, -100],
      [one.commitment, 100],
    ];
    for (const kind of ['PAYOUT', 'PLEDGE']) {
      expect(await refusal('ledger_entries_follow_movement', (tx) => book(tx, one.campaignId, back, kind))).toBe(
        'statement',
      );
    }
    const across: Line[] = [
      [one.escrow, -100],
      [another.payout, 100],
    ];
    expect(await refusal('ledger_entries_follow_movement', (tx) => book(tx, one.campaignId, across, 'PAYOUT'))).toBe(
      'statement',
    );
  });

  test('a kind of transaction that is not one of the movements', async () => {
    const { campaignId } = await books();
    expect(await refusal('ledger_transactions_movement', (tx) => book(tx, campaignId, [], 'GIFT'))).toBe('statement');
  });

  test.each([
    ['a number that was given out', 0, 1_500],
    ['a number with a gap before it', 2, 1_500],
    ['another balance than it leads to', 1, 1_499],
  ])('an entry with %s', async (_, ahead, balance) => {
    const { campaignId, escrow, commitment } = await books();
    const work = async (tx: EntityManager) => {
      const id = await book(tx, campaignId, [[commitment, -500]]);
      await tx.query(
        `INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency, position, balance_after_minor)
         SELECT $1, id, 500, currency, entry_count + $3, $4 FROM accounts WHERE id = $2`,
        [id, escrow, ahead, balance],
      );
    };
    expect(await refusal(ahead === 0 ? 'ledger_entries_position' : 'ledger_entries_run_on', work)).toBe('statement');
  });

  test.each([
    ['UPDATE ledger_entries SET amount_minor = amount_minor + 1', 'ledger_entries_stay'],
    ['DELETE FROM ledger_entries', 'ledger_entries_stay'],
    ['TRUNCATE ledger_entries', 'ledger_entries_stay_all'],
    [`UPDATE ledger_transactions SET reason = 'another'`, 'ledger_transactions_stay'],
    ['DELETE FROM ledger_transactions', 'ledger_transactions_stay'],
    ['TRUNCATE ledger_transactions CASCADE', 'ledger_transactions_stay_all'],
    ['UPDATE accounts SET balance_minor = balance_minor', 'accounts_only_by_entries'],
    ['DELETE FROM accounts', 'accounts_stay'],
    ['UPDATE pledges SET amount_minor = 1', 'pledges_end_once'],
    ['DELETE FROM pledges', 'pledges_stay'],
    ['DELETE FROM campaigns', 'campaigns_stay'],
    ['UPDATE campaigns SET pledge_count = 99', 'campaigns_counts'],
    [`UPDATE campaigns SET secured_at = 'now' WHERE secured_at IS NOT NULL`, 'campaigns_secured_once'],
  ])('%s', async (sql, constraint) => {
    const { campaignId } = await books();
    await pledge(citizen(), campaignId, 10_000);
    expect(await refusal(constraint, (tx) => tx.query(sql))).toBe('statement');
  });

  test('a second way back for the same pledge', async () => {
    const { campaignId } = await books();
    const { pledge: made } = await pledge(citizen(), campaignId, 2_000);
    const back = (kind: string) => (tx: EntityManager) =>
      tx.query(
        `INSERT INTO ledger_transactions (id, kind, campaign_id, reference, occurred_at) VALUES ($1, $2, $3, $4, now())`,
        [randomUUID(), kind, campaignId, made?.id],
      );
    const both = async (tx: EntityManager) => {
      await back('WITHDRAWAL')(tx);
      await back('REFUND')(tx);
    };
    expect(await refusal('ledger_transactions_back_once', both)).toBe('statement');
    expect(await refusal('ledger_transactions_once', back('PLEDGE'))).toBe('statement');
  });
});

test('the database lets money move as the service does, and in no other way', async () => {
  const found: { kind: string; from_kind: string; to_kind: string }[] = await db.query(
    'SELECT * FROM ledger_movements',
  );
  const inDatabase = found.map(({ kind, from_kind: from, to_kind: to }) => [kind, { from, to }] as const);
  expect(Object.fromEntries(inDatabase)).toEqual(movements);
});

describe('the recount finds', () => {
  test.each([
    [
      'a balance',
      'UPDATE accounts SET balance_minor = balance_minor + $2 WHERE campaign_id = $1 AND member_id IS NULL',
      'the balance of an account is the sum of its entries',
    ],
    [
      'what an entry says of its account',
      `UPDATE ledger_entries SET balance_after_minor = balance_after_minor + $2
       WHERE account_id IN (SELECT id FROM accounts WHERE campaign_id = $1)`,
      'the entries of an account are numbered without a gap, and each says what was on the account after it',
    ],
    [
      'the number of entries of an account',
      'UPDATE accounts SET entry_count = entry_count + $2 WHERE campaign_id = $1',
      'the entries of an account are numbered without a gap, and each says what was on the account after it',
    ],
    [
      'a count',
      'UPDATE campaigns SET pledge_count = pledge_count + $2 WHERE id = $1',
      'the counts of a campaign equal a recount',
    ],
    [
      'a count of a place',
      `UPDATE funding_summaries SET pledges = pledges + $2 WHERE place_code = '${district}' AND $1 <> ''`,
      'the counts of a place equal a recount',
    ],
    [
      'a sum of a place',
      `UPDATE funding_summary_sums SET pledged_minor = pledged_minor + $2 WHERE place_code = '${district}' AND $1 <> ''`,
      'the sums of a place equal a recount of the ledger',
    ],
    [
      'a deadline',
      `UPDATE deadlines SET due_at = due_at + $2 * interval '1 day' WHERE subject_id = $1`,
      'a campaign that collects has its deadline set',
    ],
  ])('%s that drifted', async (_, sql, invariant) => {
    const { campaignId } = await books();
    // As somebody would who by-passes every trigger.
    const drift = (by: number) =>
      db.transaction(async (tx) => {
        await tx.query(`SET LOCAL session_replication_role = 'replica'`);
        await tx.query(sql, [campaignId, by]);
      });
    await drift(1);
    expect((await service.violations()).map((found) => found.invariant)).toContain(invariant);
    await drift(-1);
  });

  test('a state that does not fit the tally', async () => {
    const { campaignId } = await books();
    const become = (state: string) =>
      db.query(`UPDATE campaigns SET state = $2, secured_at = coalesce(secured_at, now()) WHERE id = $1`, [
        campaignId,
        state,
      ]);
    await become('SECURED');
    expect((await service.violations()).map(({ invariant }) => invariant)).toEqual([
      'a campaign that collects is secured exactly while the ledger reaches its goal, and one that ended holds no escrow',
    ]);
    await become('PUBLISHED');
  });
});
