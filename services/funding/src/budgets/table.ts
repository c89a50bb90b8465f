import { safeInteger } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { BudgetLine, OtherSource } from './domain.ts';

const money = { type: 'bigint', transformer: safeInteger, name: 'amount_minor' } as const;
const ofCampaign = (name: string) => [
  { name, target: 'Campaign', columnNames: ['campaignId'], referencedColumnNames: ['id'] },
];

/** In the currency of their campaign; at commit they sum to its goal. */
export const BudgetLineTable = new EntitySchema<Row<BudgetLine>>({
  name: 'BudgetLine',
  tableName: 'budget_lines',
  columns: {
    campaignId: { type: 'uuid', primary: true, name: 'campaign_id' },
    position: { type: 'integer', primary: true },
    purpose: { type: 'text' },
    amountMinor: money,
  },
  checks: [
    { name: 'budget_lines_purpose_length', expression: 'length(purpose) BETWEEN 1 AND 200' },
    { name: 'budget_lines_amount_positive', expression: 'amount_minor > 0' },
  ],
  foreignKeys: ofCampaign('budget_lines_campaign'),
});

export const OtherSourceTable = new EntitySchema<Row<OtherSource>>({
  name: 'OtherSource',
  tableName: 'other_sources',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    position: { type: 'integer' },
    name: { type: 'text' },
    amountMinor: money,
    currency: { type: 'char', length: 3 },
    state: { type: 'text' },
  },
  indices: [{ name: 'other_sources_of_campaign', columns: ['campaignId', 'position'] }],
  checks: [
    { name: 'other_sources_name_length', expression: 'length(name) BETWEEN 1 AND 200' },
    { name: 'other_sources_amount_positive', expression: 'amount_minor > 0' },
    { name: 'other_sources_currency_known', expression: `currency IN ('KRW', 'JPY', 'EUR', 'USD')` },
    { name: 'other_sources_state_known', expression: `state IN ('SOUGHT', 'PROMISED', 'RECEIVED', 'DECLINED')` },
  ],
  foreignKeys: ofCampaign('other_sources_campaign'),
});

/** The lines of a campaign that is locked. */
export const budgetOf = (tx: EntityManager, campaignId: string): Promise<BudgetLine[]> =>
  tx.find(BudgetLineTable, { where: { campaignId }, order: { position: 'ASC' } });

/** Puts these lines in the place of those that a draft has. */
export async function replaceBudget(
  tx: EntityManager,
  campaignId: string,
  lines: readonly Pick<BudgetLine, 'purpose' | 'amountMinor'>[],
): Promise<void> {
  await tx.delete(BudgetLineTable, { campaignId });
  await tx.insert(
    BudgetLineTable,
    lines.map(({ purpose, amountMinor }, position) => ({ campaignId, position, purpose, amountMinor })),
  );
}

/** Puts these in the place of the other sources that a draft has. */
export async function replaceOtherSources(
  tx: EntityManager,
  campaignId: string,
  sources: readonly Omit<OtherSource, 'campaignId' | 'position'>[],
): Promise<void> {
  await tx.delete(OtherSourceTable, { campaignId });
  await tx.insert(
    OtherSourceTable,
    sources.map((source, position) => ({ ...source, campaignId, position })),
  );
}
