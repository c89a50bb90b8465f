import { rows } from '@dure/kit/database';
import { groupedBy } from '@dure/kit/loader';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { Currency } from '../ledger/domain.ts';
import type { BudgetLine, OtherSource } from './domain.ts';
import { BudgetLineTable, OtherSourceTable } from './table.ts';

/** A line with the currency of its campaign. */
export type BudgetLineView = BudgetLine & { readonly currency: Currency };

const toLine = fromRow(BudgetLineTable);

export const budgetOfCampaign = (db: DataSource) =>
  groupedBy<BudgetLineView>(
    async (campaignIds) => {
      const found = await rows<Record<string, unknown> & { currency: Currency }>(
        db,
        `SELECT l.*, c.currency FROM budget_lines l JOIN campaigns c ON c.id = l.campaign_id
         WHERE l.campaign_id = ANY ($1::uuid[]) ORDER BY l.campaign_id, l.position`,
        [campaignIds],
      );
      return found.map((row) => ({ ...toLine(row), currency: row.currency }));
    },
    ({ campaignId }) => campaignId,
  );

export const otherSourcesOfCampaign = (db: DataSource) =>
  groupedBy<OtherSource>(
    (campaignIds) =>
      db
        .getRepository(OtherSourceTable)
        .find({ where: { campaignId: In([...campaignIds]) }, order: { campaignId: 'ASC', position: 'ASC' } }),
    ({ campaignId }) => campaignId,
  );
