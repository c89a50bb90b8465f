import { safeInteger } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import { type Account, entriesOf, type LedgerTransaction } from './domain.ts';

type MovementRow = { kind: string; fromKind: string; toKind: string };
/** `position`: which one of its account it is, from 1; `balanceAfterMinor`: what was on the account right after it. */
type EntryRow = {
  transactionId: string;
  accountId: string;
  amountMinor: number;
  currency: string;
  position: number;
  balanceAfterMinor: number;
};

const money = { type: 'bigint', transformer: safeInteger } as const;

export const AccountTable = new EntitySchema<Row<Account>>({
  name: 'Account',
  tableName: 'accounts',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    campaignId: { type: 'uuid', name: 'campaign_id', nullable: true },
    fundId: { type: 'uuid', name: 'fund_id', nullable: true },
    memberId: { type: 'uuid', name: 'member_id', nullable: true },
    currency: { type: 'char', length: 3 },
    balanceMinor: { ...money, name: 'balance_minor', default: 0 },
    entryCount: { ...money, name: 'entry_count', default: 0 },
  },
  uniques: [
    { name: 'accounts_once', columns: ['campaignId', 'kind', 'memberId', 'fundId'] },
    { name: 'accounts_id_currency', columns: ['id', 'currency'] },
  ],
  indices: [{ name: 'accounts_of_fund', columns: ['fundId', 'kind'], where: '(fund_id IS NOT NULL)' }],
  checks: ['accounts_kind_known', 'accounts_owner', 'accounts_side', 'accounts_safe'].map((name) => ({
    name,
    expression: 'written in the migration',
  })),
  foreignKeys: [
    {
      name: 'accounts_of_campaign',
      target: 'Campaign',
      columnNames: ['campaignId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
    {
      name: 'accounts_fund',
      target: 'Fund',
      columnNames: ['fundId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** From which account to which each kind of transaction moves money; entries are held to it by trigger. */
export const LedgerMovementTable = new EntitySchema<MovementRow>({
  name: 'LedgerMovement',
  tableName: 'ledger_movements',
  columns: {
    kind: { type: 'text', primary: true },
    fromKind: { type: 'text', name: 'from_kind' },
    toKind: { type: 'text', name: 'to_kind' },
  },
});

/** `postedIn`: the database transaction that made it; its entries must come from the same one. */
export const LedgerTransactionTable = new EntitySchema<Row<LedgerTransaction> & { postedIn: number }>({
  name: 'LedgerTransaction',
  tableName: 'ledger_transactions',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    campaignId: { type: 'uuid', name: 'campaign_id', nullable: true },
    fundId: { type: 'uuid', name: 'fund_id', nullable: true },
    reference: { type: 'uuid' },
    occurredAt: { type: 'timestamptz', name: 'occurred_at' },
    reason: { type: 'text', nullable: true },
    postedIn: { ...money, name: 'posted_in', default: () => 'current_posting()' },
  },
  uniques: [{ name: 'ledger_transactions_once', columns: ['kind', 'reference'] }],
  indices: [
    {
      name: 'ledger_transactions_back_once',
      columns: ['reference'],
      unique: true,
      where: `(kind = ANY (ARRAY['WITHDRAWAL'::text, 'REFUND'::text]))`,
    },
    { name: 'ledger_transactions_of_campaign', columns: ['campaignId', 'occurredAt', 'id'] },
    {
      name: 'ledger_transactions_of_fund',
      columns: ['fundId', 'occurredAt', 'id'],
      where: '(fund_id IS NOT NULL)',
    },
  ],
  checks: [{ name: 'ledger_transactions_owner', expression: 'campaign_id IS NOT NULL OR fund_id IS NOT NULL' }],
  foreignKeys: [
    {
      name: 'ledger_transactions_movement',
      target: 'LedgerMovement',
      columnNames: ['kind'],
      referencedColumnNames: ['kind'],
    },
    {
      name: 'ledger_transactions_campaign',
      target: 'Campaign',
      columnNames: ['campaignId'],
      referencedColumnNames: ['id'],
    },
    { name: 'ledger_transactions_fund', target: 'Fund', columnNames: ['fundId'], referencedColumnNames: ['id'] },
  ],
});

export const LedgerEntryTable = new EntitySchema<EntryRow>({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  columns: {
    transactionId: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'ledger_entries_pkey',
      name: 'transaction_id',
    },
    accountId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'ledger_entries_pkey', name: 'account_id' },
    amountMinor: { ...money, name: 'amount_minor' },
    currency: { type: 'char', length: 3 },
    position: money,
    balanceAfterMinor: { ...money, name: 'balance_after_minor' },
  },
  uniques: [{ name: 'ledger_entries_position', columns: ['accountId', 'position'] }],
  checks: [{ name: 'ledger_entries_not_zero', expression: 'amount_minor <> 0' }],
  foreignKeys: [
    {
      name: 'ledger_entries_transaction',
      target: 'LedgerTransaction',
      columnNames: ['transactionId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'ledger_entries_account',
      target: 'Account',
      columnNames: ['accountId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** In whose books: of a campaign, of a fund, or of both when money goes from one to the other. */
type Books = { readonly campaignId?: string; readonly fundId?: string };

type NewAccount = Pick<Account, 'kind' | 'currency'> & Books & { readonly memberId?: string };

/** Opens accounts with nothing on them; those that are there already stay. */
export async function openAccounts(tx: EntityManager, accounts: readonly NewAccount[]): Promise<void> {
  for (const { kind, campaignId, fundId, memberId, currency } of accounts) {
    await tx.query(
      `INSERT INTO accounts (id, kind, campaign_id, fund_id, member_id, currency) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT accounts_once DO NOTHING`,
      [newId(), kind, campaignId, fundId, memberId, currency],
    );
  }
}

type Posting = Pick<LedgerTransaction, 'kind' | 'reference' | 'occurredAt'> &
  Books & {
    /** Whose commitment it moves; absent when it moves none. */
    readonly memberId?: string;
    readonly reason?: string;
    readonly amountMinor: number;
  };

/**
 * Books one movement of money between accounts that are open, while the campaign and the fund are locked whose books
 * they are. The database refuses it unless it balances and moves as `movements` says.
 */
export async function post(tx: EntityManager, posting: Posting): Promise<void> {
  const { kind, campaignId, fundId, reference, occurredAt, reason, memberId, amountMinor } = posting;
  const entries = entriesOf(kind, amountMinor);
  await tx.query(
    `WITH posted AS (
       INSERT INTO ledger_transactions (id, kind, campaign_id, fund_id, reference, occurred_at, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id)
     INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency, position, balance_after_minor)
     SELECT posted.id, a.id, e.amount_minor, a.currency, a.entry_count + 1, a.balance_minor + e.amount_minor
     FROM posted CROSS JOIN unnest($9::text[], $10::bigint[]) AS e(kind, amount_minor)
     CROSS JOIN LATERAL (
       SELECT * FROM accounts WHERE campaign_id = $3 AND kind = e.kind AND member_id = $8
       UNION ALL
       SELECT * FROM accounts WHERE campaign_id = $3 AND kind = e.kind AND member_id IS NULL
       UNION ALL
       SELECT * FROM accounts WHERE fund_id = $4 AND kind = e.kind) a`,
    [
      ...[newId(), kind, campaignId, fundId, reference, occurredAt, reason, memberId],
      ...[entries.map(({ account }) => account), entries.map((entry) => entry.amountMinor)],
    ],
  );
}

/**
 * Gives every refunded pledge of a campaign back, each in its own ledger transaction, all in one statement:
 * ten thousand pledges cost as many statements as one.
 */
export async function postRefunds(
  tx: EntityManager,
  campaignId: string,
  occurredAt: Date,
  reason: string,
): Promise<void> {
  const [fromEscrow, toMember] = entriesOf('REFUND', 1);
  await tx.query(
    `WITH posted AS (
       INSERT INTO ledger_transactions (id, kind, campaign_id, reference, occurred_at, reason)
       SELECT uuid_v7(), 'REFUND', p.campaign_id, p.id, $2, $3 FROM pledges p
       WHERE p.campaign_id = $1 AND p.state = 'REFUNDED'
       RETURNING id, reference),
     lines AS (
       SELECT posted.id AS transaction_id, a.*, $5 * p.amount_minor AS amount_minor
       FROM posted JOIN pledges p ON p.id = posted.reference
         JOIN accounts a ON a.campaign_id = p.campaign_id AND a.kind = $4 AND a.member_id IS NULL
       UNION ALL
       SELECT posted.id, a.*, $7 * p.amount_minor FROM posted JOIN pledges p ON p.id = posted.reference
         JOIN accounts a ON a.campaign_id = p.campaign_id AND a.kind = $6 AND a.member_id = p.member_id)
     INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency, position, balance_after_minor)
     SELECT transaction_id, id, amount_minor, currency, entry_count + row_number() OVER in_order,
       balance_minor + sum(amount_minor) OVER in_order
     FROM lines WINDOW in_order AS (PARTITION BY id ORDER BY transaction_id)`,
    [
      campaignId,
      occurredAt,
      reason,
      fromEscrow.account,
      fromEscrow.amountMinor,
      toMember.account,
      toMember.amountMinor,
    ],
  );
}
