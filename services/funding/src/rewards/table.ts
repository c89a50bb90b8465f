import { rows, safeInteger } from '@dure/kit/database';
import { newId } from '@dure/kit/ids';
import { fromRow, type Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Currency } from '../ledger/domain.ts';
import { owingStates, type Reward, type RewardClaim, type RewardDraft, type RewardView } from './domain.ts';

export const RewardTable = new EntitySchema<Row<Reward> & { readonly claimed: number }>({
  name: 'Reward',
  tableName: 'rewards',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    position: { type: 'integer' },
    title: { type: 'text' },
    description: { type: 'text' },
    language: { type: 'text' },
    priceMinor: { type: 'bigint', name: 'price_minor', transformer: safeInteger },
    quantity: { type: 'integer' },
    deliverBy: { type: 'timestamptz', name: 'deliver_by' },
    responsibleId: { type: 'uuid', name: 'responsible_id' },
    claimed: { type: 'integer', default: 0, update: false, insert: false },
  },
  indices: [{ name: 'rewards_of_campaign', columns: ['campaignId', 'position'] }],
  checks: [
    { name: 'rewards_title_length', expression: 'length(title) BETWEEN 1 AND 200' },
    { name: 'rewards_description_length', expression: 'length(description) BETWEEN 1 AND 2000' },
    { name: 'rewards_price_positive', expression: 'price_minor > 0' },
    { name: 'rewards_quantity_range', expression: 'quantity BETWEEN 1 AND 1000000' },
    { name: 'rewards_stock', expression: 'claimed BETWEEN 0 AND quantity' },
  ],
  foreignKeys: [
    { name: 'rewards_campaign', target: 'Campaign', columnNames: ['campaignId'], referencedColumnNames: ['id'] },
  ],
});

export const RewardClaimTable = new EntitySchema<Row<RewardClaim>>({
  name: 'RewardClaim',
  tableName: 'reward_claims',
  columns: {
    id: { type: 'uuid', primary: true },
    rewardId: { type: 'uuid', name: 'reward_id' },
    pledgeId: { type: 'uuid', name: 'pledge_id' },
    state: { type: 'text' },
    promisedAt: { type: 'timestamptz', name: 'promised_at' },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    complainedAt: { type: 'timestamptz', name: 'complained_at', nullable: true },
    complaintKind: { type: 'text', name: 'complaint_kind', nullable: true },
    complaintReason: { type: 'text', name: 'complaint_reason', nullable: true },
    overdueAt: { type: 'timestamptz', name: 'overdue_at', nullable: true },
    stars: { type: 'integer', nullable: true },
    ratedAt: { type: 'timestamptz', name: 'rated_at', nullable: true },
  },
  uniques: [{ name: 'reward_claims_once', columns: ['pledgeId'] }],
  indices: [{ name: 'reward_claims_of_reward', columns: ['rewardId', 'promisedAt', 'id'] }],
  checks: [
    'reward_claims_state_known',
    'reward_claims_complaint_known',
    'reward_claims_reason_length',
    'reward_claims_stars_range',
    'reward_claims_sent',
    'reward_claims_received',
    'reward_claims_complained',
    'reward_claims_rated',
  ].map((name) => ({ name, expression: 'written in the migration' })),
  foreignKeys: [
    { name: 'reward_claims_reward', target: 'Reward', columnNames: ['rewardId'], referencedColumnNames: ['id'] },
    { name: 'reward_claims_pledge', target: 'Pledge', columnNames: ['pledgeId'], referencedColumnNames: ['id'] },
  ],
});

const toReward = fromRow(RewardTable);

/** Turns a row of a reward with its currency into the reward. */
export const toRewardView = (row: Record<string, unknown>): RewardView => ({
  ...toReward(row),
  currency: row.currency as Currency,
});

/** Rewards `r` with the currency of their campaign. */
export const rewardsSql = 'SELECT r.*, c.currency FROM rewards r JOIN campaigns c ON c.id = r.campaign_id';

/** The rewards of a campaign that is locked. */
export const rewardsOf = (tx: EntityManager, campaignId: string): Promise<Reward[]> =>
  tx.find(RewardTable, { where: { campaignId }, order: { position: 'ASC' } });

/** Puts these rewards in the place of those that a draft has. */
export async function replaceRewards(
  tx: EntityManager,
  campaignId: string,
  drafts: readonly RewardDraft[],
): Promise<void> {
  await tx.delete(RewardTable, { campaignId });
  await tx.insert(
    RewardTable,
    drafts.map((draft, position) => ({ ...draft, id: newId(), campaignId, position })),
  );
}

/** Lets go of the rewards of pledges that were given back or withdrawn: of one, or of all those of a campaign. */
export async function releaseClaims(
  tx: EntityManager,
  of: { readonly pledgeId: string } | { readonly campaignId: string },
): Promise<void> {
  const which = 'pledgeId' in of ? 'p.id = $1' : 'p.campaign_id = $1';
  await tx.query(
    `UPDATE reward_claims k SET state = 'RELEASED' FROM pledges p WHERE p.id = k.pledge_id AND ${which} AND k.state = 'PROMISED'`,
    Object.values(of),
  );
}

/** Rewards that an opener, as a person or as an organisation, has owed since before an instant; the oldest twenty. */
export async function owedSince(
  tx: EntityManager,
  { openerId, organizationId }: { readonly openerId: string; readonly organizationId: string | null },
  before: Date,
): Promise<RewardView[]> {
  const owed = await rows<Record<string, unknown>>(
    tx,
    `${rewardsSql} WHERE (c.opener_id = $1 OR c.organization_id = $2) AND c.state = ANY ($3::text[]) AND r.deliver_by < $4
       AND EXISTS (SELECT FROM reward_claims k WHERE k.reward_id = r.id AND reward_is_owed(k.state, k.complaint_kind))
     ORDER BY r.deliver_by, r.id LIMIT 20`,
    [openerId, organizationId, owingStates, before],
  );
  return owed.map(toRewardView);
}

/** Marks what of a reward is not delivered; answers how many. */
export async function markOverdue(tx: EntityManager, rewardId: string, now: Date): Promise<number> {
  const late = await rows<{ id: string }>(
    tx,
    `UPDATE reward_claims SET overdue_at = $2
     WHERE reward_id = $1 AND overdue_at IS NULL AND reward_is_owed(state, complaint_kind) RETURNING id`,
    [rewardId, now],
  );
  return late.length;
}
