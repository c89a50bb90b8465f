import { safeInteger } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Cover } from './domain.ts';

const money = { type: 'bigint', transformer: safeInteger } as const;

export const CoverTable = new EntitySchema<Row<Cover>>({
  name: 'Cover',
  tableName: 'covers',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    fundId: { type: 'uuid', name: 'fund_id' },
    promisedMinor: { ...money, name: 'promised_minor' },
    coveredMinor: { ...money, name: 'covered_minor' },
    currency: { type: 'char', length: 3 },
    state: { type: 'text' },
    promisedBy: { type: 'uuid', name: 'promised_by' },
    promisedAt: { type: 'timestamptz', name: 'promised_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
  indices: [
    { name: 'covers_campaign_once', columns: ['campaignId'], unique: true, where: `(state <> 'RELEASED'::text)` },
    { name: 'covers_of_campaign', columns: ['campaignId', 'promisedAt', 'id'] },
    { name: 'covers_of_fund', columns: ['fundId', 'promisedAt', 'id'] },
  ],
  checks: ['covers_promised_positive', 'covers_covered_within', 'covers_state_known', 'covers_ended'].map((name) => ({
    name,
    expression: 'written in the migration',
  })),
  foreignKeys: [
    { name: 'covers_campaign', target: 'Campaign', columnNames: ['campaignId'], referencedColumnNames: ['id'] },
    {
      name: 'covers_fund',
      target: 'Fund',
      columnNames: ['fundId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** What stands promised to a campaign, which is locked; null when nothing is. */
export const promisedCover = (tx: EntityManager, campaignId: string): Promise<Cover | null> =>
  tx.findOneBy(CoverTable, { campaignId, state: 'PROMISED' });

export const toCover = fromRow(CoverTable);
