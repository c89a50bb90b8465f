import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkPlaceCodes } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import type { PageArguments } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import type { DataSource } from 'typeorm';
import type { FundFilter } from '../generated/graphql.ts';
import type { Deposit, FundView } from './domain.ts';
import { DepositTable, funds, readFunds } from './table.ts';

export type FundPage = Connection<FundView>;
export type DepositPage = Connection<Deposit>;

export const fundLoader = (db: DataSource) =>
  byId(
    (ids) => readFunds(db, ids),
    (fund) => fund.id,
  );

const newest = {
  ...funds,
  sort: { expression: 'f.opened_at', type: 'timestamptz', direction: 'DESC' },
} as const;

/** The funds of each municipality, the latest first. */
export const fundsOfMunicipality = (db: DataSource) =>
  pageLoader(db, { ...newest, parent: { expression: 'f.municipality_code', type: 'text' } });

/** Funds of a filter as they stand at `now`. Throws BAD_USER_INPUT for a code that is none. */
export async function listFunds(db: DataSource, filter: FundFilter, now: Date, args: PageArguments): Promise<FundPage> {
  const { municipalityCode, state, currency, source } = filter;
  checkPlaceCodes({ 'filter.municipalityCode': municipalityCode });
  const hasEnded = (at: string) => `(f.ended_at IS NOT NULL OR coalesce(f.ends_at <= ${at}::timestamptz, false))`;
  const asked = whereAsked([
    [municipalityCode, (code) => `f.municipality_code = ${code}`],
    [currency, (one) => `f.currency = ${one}`],
    [source, (kind) => `EXISTS (SELECT FROM fund_deposits d WHERE d.fund_id = f.id AND d.source = ${kind})`],
    [state && now, (at) => (state === 'ENDED' ? hasEnded(at) : `NOT ${hasEnded(at)}`)],
  ]);
  return await page(db, { ...newest, ...asked }, args);
}

/** What came into each fund, the latest first. */
export const depositsOfFund = (db: DataSource) =>
  pageLoader(db, {
    from: 'fund_deposits d',
    alias: 'd',
    sort: { expression: 'd.deposited_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'd.fund_id', type: 'uuid' },
    map: fromRow(DepositTable),
  });
