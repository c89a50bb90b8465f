import { safeInteger } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import { type EntityManager, EntitySchema } from 'typeorm';
import { type Account, entriesOf, type LedgerTransaction } from './domain.ts';

type Row<T> = { -readonly [K in keyof T]: T[K] };
type EntryRow = { transactionId: string; accountId: string; amountMinor: number; currency: string };

const money = { type: 'bigint', transformer: safeInteger } as const;

export const AccountTable = new EntitySchema<Row<Account>>({
  name: 'Account',
  tableName: 'accounts',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    memberId: { type: 'uuid', name: 'member_id', nullable: true },
    currency: { type: 'char', length: 3 },
    balanceMinor: { ...money, name: 'balance_minor', default: 0 },
  },
  uniques: [
    { name: 'accounts_once', columns: ['campaignId', 'kind', 'memberId'] },
    { name: 'accounts_id_currency', columns: ['id', 'currency'] },
  ],
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
  ],
});

/** `postedIn`: the database transaction that made it; its entries must come from the same one. */
export const LedgerTransactionTable = new EntitySchema<Row<LedgerTransaction> & { postedIn: number }>({
  name: 'LedgerTransaction',
  tableName: 'ledger_transactions',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    campaignId: { type: 'uuid', name: 'campaign_id' },
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
  ],
  checks: [{ name: 'ledger_transactions_kind_known', expression: 'written in the migration' }],
  foreignKeys: [
    {
      name: 'ledger_transactions_campaign',
      target: 'Campaign',
      columnNames: ['campaignId'],
      referencedColumnNames: ['id'],
    },
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
  },
  indices: [{ name: 'ledger_entries_of_account', columns: ['accountId'] }],
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

/** Opens accounts with nothing on them; those that are there already stay. */
export async function openAccounts(
  tx: EntityManager,
  accounts: readonly Pick<Account, 'kind' | 'campaignId' | 'memberId' | 'currency'>[],
): Promise<void> {
  for (const { kind, campaignId, memberId, currency } of accounts) {
    await tx.query(
      `INSERT INTO accounts (id, kind, campaign_id, member_id, currency) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT accounts_once DO NOTHING`,
      [newId(), kind, campaignId, memberId, currency],
    );
  }
}

type Posting = Pick<LedgerTransaction, 'kind' | 'campaignId' | 'reference' | 'occurredAt' | 'reason'> & {
  /** Whose commitment it moves; null for a payout. */
  readonly memberId: string | null;
  readonly amountMinor: number;
};

/** Books one movement of money between accounts that are open. The database refuses it at commit unless it balances. */
export async function post(tx: EntityManager, posting: Posting): Promise<void> {
  const { kind, campaignId, reference, occurredAt, reason, memberId, amountMinor } = posting;
  const entries = entriesOf(kind, amountMinor);
  await tx.query(
    `WITH posted AS (
       INSERT INTO ledger_transactions (id, kind, campaign_id, reference, occurred_at, reason)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id)
     INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency)
     SELECT posted.id, a.id, e.amount_minor, a.currency
     FROM posted CROSS JOIN unnest($8::text[], $9::bigint[]) AS e(kind, amount_minor)
     CROSS JOIN LATERAL (
       SELECT id, currency FROM accounts WHERE campaign_id = $3 AND kind = e.kind AND member_id = $7
       UNION ALL
       SELECT id, currency FROM accounts WHERE campaign_id = $3 AND kind = e.kind AND member_id IS NULL) a`,
    [
      ...[newId(), kind, campaignId, reference, occurredAt, reason, memberId],
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
       RETURNING id, reference)
     INSERT INTO ledger_entries (transaction_id, account_id, amount_minor, currency)
     SELECT posted.id, a.id, $5 * p.amount_minor, p.currency FROM posted JOIN pledges p ON p.id = posted.reference
       JOIN accounts a ON a.campaign_id = p.campaign_id AND a.kind = $4 AND a.member_id IS NULL
     UNION ALL
     SELECT posted.id, a.id, $7 * p.amount_minor, p.currency FROM posted JOIN pledges p ON p.id = posted.reference
       JOIN accounts a ON a.campaign_id = p.campaign_id AND a.kind = $6 AND a.member_id = p.member_id`,
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
