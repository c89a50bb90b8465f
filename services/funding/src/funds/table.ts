import { rows, safeInteger, toSafeInteger } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { Deposit, Fund, FundView } from './domain.ts';

export const FundTable = new EntitySchema<Row<Fund>>({
  name: 'Fund',
  tableName: 'funds',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    purposeKo: { type: 'text', name: 'purpose_ko' },
    purposeEn: { type: 'text', name: 'purpose_en' },
    legalBasis: { type: 'text', name: 'legal_basis' },
    currency: { type: 'char', length: 3 },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    endsAt: { type: 'timestamptz', name: 'ends_at', nullable: true },
    subsidyLasts: { type: 'text', name: 'subsidy_lasts', nullable: true },
    subsidyEndsAt: { type: 'timestamptz', name: 'subsidy_ends_at', nullable: true },
    openedBy: { type: 'uuid', name: 'opened_by' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    endReason: { type: 'text', name: 'end_reason', nullable: true },
  },
  uniques: [{ name: 'funds_id_currency', columns: ['id', 'currency'] }],
  indices: [
    { name: 'funds_newest', columns: ['openedAt', 'id'] },
    { name: 'funds_municipality', columns: ['municipalityCode', 'openedAt', 'id'] },
  ],
  checks: [
    'funds_municipality_form',
    'funds_currency_known',
    'funds_period',
    'funds_subsidy_period',
    'funds_subsidy',
    'funds_ended',
  ].map((name) => ({ name, expression: 'written in the migration' })),
});

export const DepositTable = new EntitySchema<Row<Deposit>>({
  name: 'Deposit',
  tableName: 'fund_deposits',
  columns: {
    id: { type: 'uuid', primary: true },
    fundId: { type: 'uuid', name: 'fund_id' },
    amountMinor: { type: 'bigint', transformer: safeInteger, name: 'amount_minor' },
    currency: { type: 'char', length: 3 },
    source: { type: 'text' },
    sourceName: { type: 'text', name: 'source_name' },
    depositedBy: { type: 'uuid', name: 'deposited_by' },
    depositedAt: { type: 'timestamptz', name: 'deposited_at' },
  },
  indices: [{ name: 'fund_deposits_of_fund', columns: ['fundId', 'depositedAt', 'id'] }],
  checks: ['fund_deposits_amount_positive', 'fund_deposits_source_known'].map((name) => ({
    name,
    expression: 'written in the migration',
  })),
  foreignKeys: [
    {
      name: 'fund_deposits_fund',
      target: 'Fund',
      columnNames: ['fundId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** Funds `f` with what the ledger says of them, to be read in one statement. */
export const funds = {
  from: `funds f CROSS JOIN LATERAL (
    SELECT coalesce(-sum(balance_minor) FILTER (WHERE kind = 'FUND_SOURCE'), 0) AS deposited_minor,
      coalesce(sum(balance_minor) FILTER (WHERE kind = 'FUND_AVAILABLE'), 0) AS available_minor,
      coalesce(sum(balance_minor) FILTER (WHERE kind = 'FUND_RESERVED'), 0) AS reserved_minor
    FROM accounts WHERE fund_id = f.id) a`,
  alias: 'f',
  select: 'f.*, a.*',
  map: toFund,
} as const;

const toRow = fromRow(FundTable);

function toFund(row: Record<string, unknown>): FundView {
  return {
    ...toRow(row),
    depositedMinor: toSafeInteger(row.deposited_minor),
    availableMinor: toSafeInteger(row.available_minor),
    reservedMinor: toSafeInteger(row.reserved_minor),
  };
}

/** The funds of these ids as they stand at this moment. */
export async function readFunds(runner: EntityManager | DataSource, ids: readonly string[]): Promise<FundView[]> {
  const sql = `SELECT ${funds.select} FROM ${funds.from} WHERE f.id = ANY ($1::uuid[])`;
  return (await rows<Record<string, unknown>>(runner, sql, [ids])).map(toFund);
}

/**
 * The fund, locked until the transaction ends: all that moves its money waits here for each other. Who holds a campaign,
 * too, locked that first. Two statements, because one that waits for a lock still sees the balances from before it waited.
 * The lock leaves the key alone: whoever changed a campaign that names the fund holds the key already, beside others, and
 * a stronger lock would make them wait for each other.
 */
export async function lockFund(tx: EntityManager, id: string): Promise<FundView | null> {
  await tx.query('SELECT FROM funds WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return (await readFunds(tx, [id]))[0] ?? null;
}

/** The fund that is known to be there. */
export async function requireFund(tx: EntityManager, id: string): Promise<FundView> {
  const [fund] = await readFunds(tx, [id]);
  if (fund === undefined) throw new Error(`There is no fund ${id}.`);
  return fund;
}
