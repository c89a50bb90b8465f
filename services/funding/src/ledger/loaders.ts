import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows, toSafeInteger } from '@dure/kit/database';
import { groupedBy } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import type { Account, AccountKind, Currency, TransactionKind } from './domain.ts';
import { AccountTable } from './table.ts';

/** A ledger transaction with its entries, without whose commitment it moved. */
export type BookedTransaction = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly occurredAt: Date;
  readonly entries: readonly {
    readonly account: AccountKind;
    readonly amountMinor: number;
    readonly currency: Currency;
  }[];
};

/** What one ledger transaction booked on an account, and what was on it then. */
export type StatementLine = {
  readonly position: number;
  readonly transactionId: string;
  readonly kind: TransactionKind;
  readonly occurredAt: Date;
  readonly amountMinor: number;
  readonly balanceMinor: number;
  readonly currency: Currency;
};

export type BookedTransactionPage = Connection<BookedTransaction>;
export type AccountPage = Connection<Account>;
export type StatementPage = Connection<StatementLine>;

const toAccount = fromRow(AccountTable);

/** The ledger transactions of each campaign or fund, oldest first, with their entries in the same statement. */
export const ledgerOf = (db: DataSource, owner: 'campaign' | 'fund') =>
  pageLoader(db, {
    from: 'ledger_transactions t',
    alias: 't',
    // The amount travels as text: a number in JSON may be read as a float.
    select: `t.id, t.kind, t.occurred_at, (
      SELECT json_agg(json_build_object('account', a.kind, 'amount', e.amount_minor::text, 'currency', e.currency) ORDER BY e.amount_minor)
      FROM ledger_entries e JOIN accounts a ON a.id = e.account_id WHERE e.transaction_id = t.id) AS entries`,
    sort: { expression: 't.occurred_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: `t.${owner}_id`, type: 'uuid' },
    map: toBooked,
  });

type BookedRow = {
  readonly id: string;
  readonly kind: TransactionKind;
  readonly occurred_at: Date;
  readonly entries: readonly { readonly account: AccountKind; readonly amount: string; readonly currency: Currency }[];
};

function toBooked(row: Record<string, unknown>): BookedTransaction {
  const { id, kind, occurred_at: occurredAt, entries } = row as BookedRow;
  return {
    ...{ id, kind, occurredAt },
    entries: entries.map(({ amount, ...entry }) => ({ ...entry, amountMinor: toSafeInteger(amount) })),
  };
}

/** The accounts of each campaign, its own before those of its backers. */
export const accountsOfCampaign = (db: DataSource) =>
  pageLoader(db, {
    from: 'accounts a',
    alias: 'a',
    sort: { expression: 'a.kind', type: 'text', direction: 'ASC' },
    parent: { expression: 'a.campaign_id', type: 'uuid' },
    map: toAccount,
  });

/** The accounts of each fund. */
export const accountsOfFund = (db: DataSource) =>
  groupedBy<Account>(
    (fundIds) => db.getRepository(AccountTable).find({ where: { fundId: In([...fundIds]) }, order: { kind: 'ASC' } }),
    ({ fundId }) => fundId ?? '',
  );

/** The lines of each account, the latest first. Each carries its balance, so that a page costs the same wherever it lies. */
export const statementOfAccount = (db: DataSource) =>
  pageLoader(db, {
    from: 'ledger_entries e JOIN ledger_transactions t ON t.id = e.transaction_id',
    alias: 'e',
    select: 'e.position, e.transaction_id, t.kind, t.occurred_at, e.amount_minor, e.balance_after_minor, e.currency',
    sort: { expression: 'e.position', type: 'bigint', direction: 'DESC' },
    ...{ id: 'e.position', idType: 'bigint' },
    parent: { expression: 'e.account_id', type: 'uuid' },
    map: toLine,
  });

type LineRow = {
  readonly position: string;
  readonly transaction_id: string;
  readonly kind: TransactionKind;
  readonly occurred_at: Date;
  readonly amount_minor: string;
  readonly balance_after_minor: string;
  readonly currency: Currency;
};

function toLine(row: Record<string, unknown>): StatementLine {
  const { transaction_id: transactionId, kind, occurred_at: occurredAt, currency, ...line } = row as LineRow;
  return {
    ...{ transactionId, kind, occurredAt, currency, position: toSafeInteger(line.position) },
    amountMinor: toSafeInteger(line.amount_minor),
    balanceMinor: toSafeInteger(line.balance_after_minor),
  };
}

type OwnAccount = { readonly owner: string; readonly kind: AccountKind };

/** The account of that kind that a campaign or a fund has of its own; null where there is none. */
export const ownAccountLoader = (db: DataSource) =>
  new DataLoader(
    async (asked: readonly OwnAccount[]) => {
      const found = await rows<Record<string, unknown>>(
        db,
        `SELECT a.* FROM unnest($1::uuid[], $2::text[]) AS asked(owner, kind) CROSS JOIN LATERAL (
           SELECT * FROM accounts WHERE campaign_id = asked.owner AND kind = asked.kind AND member_id IS NULL
           UNION ALL SELECT * FROM accounts WHERE fund_id = asked.owner AND kind = asked.kind) a`,
        [asked.map(({ owner }) => owner), asked.map(({ kind }) => kind)],
      );
      const accounts = new Map(
        found.map(toAccount).map((account) => [`${account.campaignId ?? account.fundId} ${account.kind}`, account]),
      );
      return asked.map(({ owner, kind }) => accounts.get(`${owner} ${kind}`) ?? null);
    },
    { cacheKeyFn: ({ owner, kind }) => `${owner} ${kind}` },
  );
