import { safeInteger } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Pledge } from './domain.ts';

export const PledgeTable = new EntitySchema<Row<Pledge>>({
  name: 'Pledge',
  tableName: 'pledges',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    memberId: { type: 'uuid', name: 'member_id' },
    amountMinor: { type: 'bigint', name: 'amount_minor', transformer: safeInteger },
    currency: { type: 'char', length: 3 },
    isAnonymous: { type: 'boolean', name: 'is_anonymous' },
    state: { type: 'text' },
    pledgedAt: { type: 'timestamptz', name: 'pledged_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
  indices: [
    { name: 'pledges_campaign', columns: ['campaignId', 'pledgedAt', 'id'] },
    { name: 'pledges_member', columns: ['memberId', 'pledgedAt', 'id'] },
  ],
  checks: [
    { name: 'pledges_amount_positive', expression: 'amount_minor > 0' },
    { name: 'pledges_state_known', expression: `state IN ('ACTIVE', 'WITHDRAWN', 'REFUNDED', 'COLLECTED')` },
    { name: 'pledges_ended', expression: `(state = 'ACTIVE') = (ended_at IS NULL)` },
  ],
  foreignKeys: [
    {
      name: 'pledges_of_campaign',
      target: 'Campaign',
      columnNames: ['campaignId', 'currency'],
      referencedColumnNames: ['id', 'currency'],
    },
  ],
});

/** Ends all active pledges of a campaign, in one statement. */
export async function endPledges(
  tx: EntityManager,
  campaignId: string,
  state: Exclude<Pledge['state'], 'ACTIVE'>,
  endedAt: Date,
): Promise<void> {
  await tx.update(PledgeTable, { campaignId, state: 'ACTIVE' }, { state, endedAt });
}
