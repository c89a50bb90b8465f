import { EntitySchema } from 'typeorm';

type CountsRow = {
  placeCode: string;
  shard: number;
  campaignsOpen: number;
  campaignsSecured: number;
  campaignsEnded: number;
  pledges: string;
};

type SumsRow = {
  placeCode: string;
  shard: number;
  currency: string;
  pledgedMinor: string;
  settledMinor: string;
  refundedMinor: string;
};

const place = { type: 'text', primary: true, name: 'place_code' } as const;
const shard = { type: 'smallint', primary: true } as const;

/** Counts per place, spread over shards; written by triggers only. */
export const FundingSummaryTable = new EntitySchema<CountsRow>({
  name: 'FundingSummary',
  tableName: 'funding_summaries',
  columns: {
    placeCode: place,
    shard,
    campaignsOpen: { type: 'integer', name: 'campaigns_open' },
    campaignsSecured: { type: 'integer', name: 'campaigns_secured' },
    campaignsEnded: { type: 'integer', name: 'campaigns_ended' },
    pledges: { type: 'bigint' },
  },
});

/** Sums of money per place and currency, spread over shards; written by triggers only. */
export const FundingSummarySumTable = new EntitySchema<SumsRow>({
  name: 'FundingSummarySum',
  tableName: 'funding_summary_sums',
  columns: {
    placeCode: place,
    shard,
    currency: { type: 'char', length: 3, primary: true },
    pledgedMinor: { type: 'bigint', name: 'pledged_minor' },
    settledMinor: { type: 'bigint', name: 'settled_minor' },
    refundedMinor: { type: 'bigint', name: 'refunded_minor' },
  },
});
