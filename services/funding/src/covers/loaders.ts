import { type Connection, pageLoader } from '@dure/kit/connection';
import { rows } from '@dure/kit/database';
import { byId } from '@dure/kit/loader';
import type { DataSource } from 'typeorm';
import type { Cover } from './domain.ts';
import { toCover } from './table.ts';

export type CoverPage = Connection<Cover>;

/** The latest promise to each campaign. */
export const coverOfCampaign = (db: DataSource) =>
  byId<Cover>(
    async (campaignIds) => {
      const latest = `SELECT DISTINCT ON (campaign_id) * FROM covers WHERE campaign_id = ANY ($1::uuid[])
        ORDER BY campaign_id, promised_at DESC, id DESC`;
      return (await rows<Record<string, unknown>>(db, latest, [campaignIds])).map(toCover);
    },
    ({ campaignId }) => campaignId,
  );

/** What each fund promised to campaigns, the latest first. */
export const coversOfFund = (db: DataSource) =>
  pageLoader(db, {
    from: 'covers k',
    alias: 'k',
    sort: { expression: 'k.promised_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'k.fund_id', type: 'uuid' },
    map: toCover,
  });
