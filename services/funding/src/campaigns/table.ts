import { rows, safeInteger, toSafeInteger } from '@dure/kit/database';
import { fromRow, type Row } from '@dure/kit/table';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import type { Campaign, Consultation } from './domain.ts';

/** The campaign with what triggers keep. */
type CampaignRow = Row<Campaign> & {
  readonly pledgeCount: number;
  readonly backerCount: number;
  readonly fundedPerMille: number;
};

/** A campaign and where it stands by the ledger, both of one moment. */
export type CampaignView = Campaign & {
  /** What people gave to it by the ledger, before fees: in escrow or paid out, in minor units. */
  readonly tallyMinor: number;
  readonly pledgeCount: number;
  readonly backerCount: number;
};

type ConsultationRow = Row<Consultation>;

const money = { type: 'bigint', transformer: safeInteger } as const;
const counted = { default: 0, update: false, insert: false } as const;

export const CampaignTable = new EntitySchema<CampaignRow>({
  name: 'Campaign',
  tableName: 'campaigns',
  columns: {
    id: { type: 'uuid', primary: true },
    agendaId: { type: 'uuid', name: 'agenda_id' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    districtCode: { type: 'text', name: 'district_code' },
    openerId: { type: 'uuid', name: 'opener_id' },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    title: { type: 'text' },
    description: { type: 'text' },
    language: { type: 'text' },
    goalMinor: { ...money, name: 'goal_minor' },
    currency: { type: 'char', length: 3 },
    deadline: { type: 'timestamptz' },
    shortfallPlan: { type: 'text', name: 'shortfall_plan' },
    reducedPlan: { type: 'text', name: 'reduced_plan', nullable: true },
    minimumMinor: { ...money, name: 'minimum_minor', nullable: true },
    fallbackFundId: { type: 'uuid', name: 'fallback_fund_id', nullable: true },
    state: { type: 'text' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
    feePerMille: { type: 'integer', name: 'fee_per_mille', nullable: true },
    securedAt: { type: 'timestamptz', name: 'secured_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    tallyAtEndMinor: { ...money, name: 'tally_at_end_minor', nullable: true },
    cancellationReason: { type: 'text', name: 'cancellation_reason', nullable: true },
    version: { type: 'integer' },
    pledgeCount: { type: 'integer', name: 'pledge_count', ...counted },
    backerCount: { type: 'integer', name: 'backer_count', ...counted },
    fundedPerMille: { ...money, name: 'funded_per_mille', ...counted },
  },
  uniques: [{ name: 'campaigns_id_currency', columns: ['id', 'currency'] }],
  indices: [
    { name: 'campaigns_ending', columns: ['deadline', 'id'] },
    { name: 'campaigns_most_funded', columns: ['fundedPerMille', 'id'] },
    { name: 'campaigns_opener', columns: ['openerId', 'id'] },
    { name: 'campaigns_municipality', columns: ['municipalityCode', 'deadline', 'id'] },
    { name: 'campaigns_district', columns: ['districtCode', 'deadline', 'id'] },
    ...[
      ...['campaigns_newest', 'campaigns_agenda', 'campaigns_organization'],
      ...['campaigns_open_in_municipality', 'campaigns_open_in_district'],
    ].map((name) => ({ name, synchronize: false })),
  ],
  checks: [
    'campaigns_goal_positive',
    'campaigns_currency_known',
    'campaigns_plan_known',
    'campaigns_state_known',
    'campaigns_reduced_plan',
    'campaigns_minimum',
    'campaigns_fallback',
    'campaigns_ended',
    'campaigns_published',
    'campaigns_fee',
    'campaigns_secured',
    'campaigns_reason',
  ].map((name) => ({ name, expression: 'written in the migration' })),
  foreignKeys: [
    {
      name: 'campaigns_fallback_fund',
      target: 'Fund',
      columnNames: ['fallbackFundId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** Columns of a campaign `c` with its tally, read from the ledger's balances in the same statement. */
export const campaignColumns = `c.*, (SELECT coalesce(sum(a.balance_minor), 0) FROM accounts a
  WHERE a.campaign_id = c.id AND campaign_holds(a.kind)) AS tally_minor`;

const toRow = fromRow(CampaignTable);

/** Turns a row of `campaignColumns` into the campaign. */
export function toCampaign(row: Record<string, unknown>): CampaignView {
  const { fundedPerMille: _, ...campaign } = toRow(row);
  return { ...campaign, tallyMinor: toSafeInteger(row.tally_minor) };
}

/** The campaign as it stands at this moment; null when there is none. */
export async function readCampaign(runner: EntityManager | DataSource, id: string): Promise<CampaignView | null> {
  const [row] = await rows<Record<string, unknown>>(
    runner,
    `SELECT ${campaignColumns} FROM campaigns c WHERE c.id = $1`,
    [id],
  );
  return row === undefined ? null : toCampaign(row);
}

/**
 * The campaign, locked until the transaction ends: all that moves its money waits here for each other.
 * Two statements, because one that waits for a lock afterwards still sees the balances from before it waited.
 */
export async function lockCampaign(tx: EntityManager, id: string): Promise<CampaignView | null> {
  await tx.query('SELECT FROM campaigns WHERE id = $1 FOR UPDATE', [id]);
  return await readCampaign(tx, id);
}

/** Stores what a rule changed; the counts are the triggers' own. Answers the campaign as it stands then. */
export async function saveCampaign(tx: EntityManager, campaign: Campaign): Promise<CampaignView> {
  const { title, description, language, goalMinor, currency, deadline, shortfallPlan, reducedPlan } = campaign;
  const { minimumMinor, fallbackFundId, state, publishedAt, feePerMille, securedAt, endedAt } = campaign;
  const { tallyAtEndMinor, cancellationReason, version } = campaign;
  await tx.update(
    CampaignTable,
    { id: campaign.id },
    {
      ...{ title, description, language, goalMinor, currency, deadline },
      ...{ shortfallPlan, reducedPlan, minimumMinor, fallbackFundId },
      ...{ state, publishedAt, feePerMille, securedAt, endedAt, tallyAtEndMinor, cancellationReason, version },
    },
  );
  return await requireCampaign(tx, campaign.id);
}

/** The campaign that is known to be there. */
export async function requireCampaign(tx: EntityManager, id: string): Promise<CampaignView> {
  const campaign = await readCampaign(tx, id);
  if (campaign === null) throw new Error(`There is no campaign ${id}.`);
  return campaign;
}

export const ConsultationTable = new EntitySchema<ConsultationRow>({
  name: 'Consultation',
  tableName: 'consultations',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    authorId: { type: 'uuid', name: 'author_id' },
    decision: { type: 'text' },
    note: { type: 'text' },
    writtenAt: { type: 'timestamptz', name: 'written_at' },
  },
  indices: [{ name: 'consultations_of_campaign', columns: ['campaignId', 'writtenAt', 'id'] }],
  checks: [{ name: 'consultations_decision_known', expression: `decision IN ('APPROVE', 'RETURN')` }],
  foreignKeys: [
    { name: 'consultations_campaign', target: 'Campaign', columnNames: ['campaignId'], referencedColumnNames: ['id'] },
  ],
});

/** Campaigns stand where their agenda stands. */
export async function moveCampaigns(
  tx: EntityManager,
  agendaId: string,
  { municipalityCode, districtCode }: Pick<Campaign, 'municipalityCode' | 'districtCode'>,
): Promise<void> {
  await tx.query(
    `UPDATE campaigns SET municipality_code = $2, district_code = $3
     WHERE agenda_id = $1 AND (municipality_code, district_code) <> ($2, $3)`,
    [agendaId, municipalityCode, districtCode],
  );
}
