import { type Connection, pageLoader } from '@dure/kit/connection';
import { toSafeInteger } from '@dure/kit/database';
import { fromRow } from '@dure/kit/table';
import type { DataSource } from 'typeorm';
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

export type BookedTransactionPage = Connection<BookedTransaction>;
export type AccountPage = Connection<Account>;

/** The ledger transactions of each campaign, oldest first, with their entries in the same statement. */
export const ledgerOfCampaign = (db: DataSource) =>
  pageLoader(db, {
    from: 'ledger_transactions t',
    alias: 't',
    // The amount travels as text: a number in JSON may be read as a float.
    select: `t.id, t.kind, t.occurred_at, (
      SELECT json_agg(json_build_object('account', a.kind, 'amount', e.amount_minor::text, 'currency', e.currency) ORDER BY e.amount_minor)
      FROM ledger_entries e JOIN accounts a ON a.id = e.account_id WHERE e.transaction_id = t.id) AS entries`,
    sort: { expression: 't.occurred_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 't.campaign_id', type: 'uuid' },
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
    map: fromRow(AccountTable),
  });
