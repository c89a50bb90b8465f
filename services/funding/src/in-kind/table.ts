import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema, type ValueTransformer } from 'typeorm';
import type { InKindPledge } from './domain.ts';

/** `numeric` with two decimals in SQL, a number in TypeScript. Hours and pieces only: money is whole minor units. */
const hundredths: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null ? null : Number(value)),
};

export const InKindPledgeTable = new EntitySchema<Row<InKindPledge>>({
  name: 'InKindPledge',
  tableName: 'in_kind_pledges',
  columns: {
    id: { type: 'uuid', primary: true },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    memberId: { type: 'uuid', name: 'member_id' },
    kind: { type: 'text' },
    quantity: { type: 'integer' },
    skillId: { type: 'uuid', name: 'skill_id', nullable: true },
    item: { type: 'text', nullable: true },
    isAnonymous: { type: 'boolean', name: 'is_anonymous' },
    state: { type: 'text' },
    pledgedAt: { type: 'timestamptz', name: 'pledged_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    given: { type: 'numeric', precision: 12, scale: 2, nullable: true, transformer: hundredths },
  },
  indices: [
    { name: 'in_kind_pledges_campaign', columns: ['campaignId', 'pledgedAt', 'id'] },
    { name: 'in_kind_pledges_member', columns: ['memberId', 'pledgedAt', 'id'] },
  ],
  checks: [
    { name: 'in_kind_pledges_kind_known', expression: `kind IN ('HOURS', 'SKILL', 'GOODS')` },
    {
      name: 'in_kind_pledges_quantity_range',
      expression: `quantity BETWEEN 1 AND CASE kind WHEN 'GOODS' THEN 1000000 ELSE 10000 END`,
    },
    { name: 'in_kind_pledges_skill', expression: `(kind = 'SKILL') = (skill_id IS NOT NULL)` },
    { name: 'in_kind_pledges_item', expression: `(kind = 'GOODS') = (item IS NOT NULL)` },
    { name: 'in_kind_pledges_item_length', expression: 'length(item) BETWEEN 1 AND 200' },
    { name: 'in_kind_pledges_state_known', expression: `state IN ('ACTIVE', 'GIVEN', 'WITHDRAWN', 'RELEASED')` },
    { name: 'in_kind_pledges_ended', expression: `(state = 'ACTIVE') = (ended_at IS NULL)` },
    {
      name: 'in_kind_pledges_given',
      expression: `(state = 'GIVEN') = (given IS NOT NULL) AND given > 0 AND given <= 1000000 AND (kind <> 'GOODS' OR given = trunc(given))`,
    },
  ],
  foreignKeys: [
    {
      name: 'in_kind_pledges_of_campaign',
      target: 'Campaign',
      columnNames: ['campaignId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Lets go of what was promised to a campaign that gave its money back: nobody waits for it any more. */
export const releaseInKind = (tx: EntityManager, campaignId: string, now: Date) =>
  tx.update(InKindPledgeTable, { campaignId, state: 'ACTIVE' }, { state: 'RELEASED', endedAt: now });

/** What stands to campaigns, kind by kind and skill by skill. */
export const talliesSql = `SELECT campaign_id, kind, skill_id, count(*)::text AS pledges,
    count(given)::text AS pledges_given, sum(quantity)::text AS pledged,
    coalesce(sum(given), 0)::text AS given
  FROM in_kind_pledges WHERE campaign_id = ANY ($1::uuid[]) AND state IN ('ACTIVE', 'GIVEN')
  GROUP BY campaign_id, kind, skill_id`;
