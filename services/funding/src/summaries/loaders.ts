import { rows, toSafeInteger } from '@dure/kit/database';
import { isPlaceCode } from '@dure/kit/input';
import { byId } from '@dure/kit/loader';
import type { DataSource } from 'typeorm';
import type { Currency } from '../ledger/domain.ts';

type Amount = { readonly minorUnits: number; readonly currency: Currency };

/** Campaigns and money of a place, added up over its shards. */
export type FundingSummary = {
  readonly placeCode: string;
  readonly campaignsOpen: number;
  readonly campaignsSecured: number;
  readonly campaignsEnded: number;
  readonly pledges: number;
  readonly pledged: readonly Amount[];
  readonly settled: readonly Amount[];
  readonly refunded: readonly Amount[];
};

/**
 * Counts and sums in one statement, so that both are of one moment, and each added up once for all places; sums travel as
 * text, never as a float.
 */
const summarySql = `SELECT s.place_code, s.campaigns_open, s.campaigns_secured, s.campaigns_ended, s.pledges, coalesce(m.sums, '[]') AS sums
  FROM (
    SELECT place_code, sum(campaigns_open)::text AS campaigns_open, sum(campaigns_secured)::text AS campaigns_secured,
      sum(campaigns_ended)::text AS campaigns_ended, sum(pledges)::text AS pledges
    FROM funding_summaries WHERE place_code = ANY ($1::text[]) GROUP BY place_code) s
  LEFT JOIN (
    SELECT place_code, json_agg(json_build_object('currency', currency, 'pledged', pledged, 'settled', settled, 'refunded', refunded)
      ORDER BY currency) AS sums
    FROM (
      SELECT place_code, currency, sum(pledged_minor)::text AS pledged, sum(settled_minor)::text AS settled,
        sum(refunded_minor)::text AS refunded
      FROM funding_summary_sums WHERE place_code = ANY ($1::text[]) GROUP BY place_code, currency) c
    GROUP BY place_code) m USING (place_code)`;

type SumName = 'pledged' | 'settled' | 'refunded';
type CountName = 'campaigns_open' | 'campaigns_secured' | 'campaigns_ended' | 'pledges';
type SummaryRow = { readonly place_code: string } & { readonly [K in CountName]: string } & {
  readonly sums: readonly ({ readonly currency: Currency } & { readonly [K in SumName]: string })[];
};

export const fundingSummaryLoader = (db: DataSource) =>
  byId(
    async (codes) => (await rows<SummaryRow>(db, summarySql, [codes])).map(toSummary),
    (summary) => summary.placeCode,
    isPlaceCode,
  );

function toSummary(row: SummaryRow): FundingSummary {
  const amounts = (name: SumName) =>
    row.sums
      .map((sum) => ({ minorUnits: toSafeInteger(sum[name]), currency: sum.currency }))
      .filter(({ minorUnits }) => minorUnits !== 0);
  return {
    placeCode: row.place_code,
    campaignsOpen: toSafeInteger(row.campaigns_open),
    campaignsSecured: toSafeInteger(row.campaigns_secured),
    campaignsEnded: toSafeInteger(row.campaigns_ended),
    pledges: toSafeInteger(row.pledges),
    ...{ pledged: amounts('pledged'), settled: amounts('settled'), refunded: amounts('refunded') },
  };
}

/** What a place shows where nothing was collected yet. */
export const emptySummary = (placeCode: string): FundingSummary => ({
  ...{ placeCode, campaignsOpen: 0, campaignsSecured: 0, campaignsEnded: 0, pledges: 0 },
  ...{ pledged: [], settled: [], refunded: [] },
});

/** What is pledged in a place in the mean, in each currency; as exact as its smallest unit. */
export function meanPledged(places: readonly FundingSummary[]): Amount[] {
  const sums = Map.groupBy(
    places.flatMap(({ pledged }) => pledged),
    ({ currency }) => currency,
  );
  return [...sums].map(([currency, amounts]) => ({
    minorUnits: Math.round(amounts.reduce((sum, { minorUnits }) => sum + minorUnits, 0) / places.length),
    currency,
  }));
}
