import { hundredths, rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Match } from './domain.ts';

export const MatchTable = new EntitySchema<Row<Match>>({
  name: 'Match',
  tableName: 'matches',
  columns: {
    id: { type: 'uuid', primary: true },
    needId: { type: 'uuid', name: 'need_id' },
    memberId: { type: 'uuid', name: 'member_id' },
    offerId: { type: 'uuid', name: 'offer_id', nullable: true },
    state: { type: 'text' },
    proposedBy: { type: 'text', name: 'proposed_by' },
    proposedAt: { type: 'timestamptz', name: 'proposed_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    hoursReported: {
      type: 'numeric',
      precision: 7,
      scale: 2,
      name: 'hours_reported',
      nullable: true,
      transformer: hundredths,
    },
    reportedAt: { type: 'timestamptz', name: 'reported_at', nullable: true },
    hoursGiven: {
      type: 'numeric',
      precision: 7,
      scale: 2,
      name: 'hours_given',
      nullable: true,
      transformer: hundredths,
    },
  },
  indices: [
    {
      name: 'matches_one_live',
      columns: ['needId', 'memberId'],
      unique: true,
      where: `state IN ('PROPOSED', 'ACCEPTED', 'COMPLETED')`,
      synchronize: false,
    },
    { name: 'matches_by_need', columns: ['needId', 'proposedAt', 'id'] },
    { name: 'matches_by_member', columns: ['memberId', 'proposedAt', 'id'] },
  ],
  checks: [
    {
      name: 'matches_state_known',
      expression: `state IN ('PROPOSED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'COMPLETED')`,
    },
    { name: 'matches_proposed_by_known', expression: `proposed_by IN ('NEED', 'HELPER')` },
    { name: 'matches_hours_given_range', expression: 'hours_given BETWEEN 0 AND 10000' },
    { name: 'matches_hours_reported_range', expression: 'hours_reported BETWEEN 0 AND 10000' },
    { name: 'matches_reported_at', expression: '(hours_reported IS NULL) = (reported_at IS NULL)' },
    {
      name: 'matches_hours_of_both_sides',
      expression: 'hours_given IS NULL OR hours_given IS NOT DISTINCT FROM hours_reported',
    },
    { name: 'matches_hours_when_completed', expression: `(state = 'COMPLETED') = (hours_given IS NOT NULL)` },
  ],
  foreignKeys: [
    { name: 'matches_need', target: 'Need', columnNames: ['needId'], referencedColumnNames: ['id'] },
    { name: 'matches_member', target: 'Member', columnNames: ['memberId'], referencedColumnNames: ['id'] },
    { name: 'matches_offer', target: 'Offer', columnNames: ['offerId'], referencedColumnNames: ['id'] },
  ],
});

/** Of two proposals of the same member at the same moment, the unique index `matches_one_live` lets one through. */
export async function insertOnce(tx: EntityManager, match: Match): Promise<boolean> {
  const inserted = await rows(
    tx,
    `INSERT INTO matches (id, need_id, member_id, offer_id, state, proposed_by, proposed_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [
      match.id,
      match.needId,
      match.memberId,
      match.offerId,
      match.state,
      match.proposedBy,
      match.proposedAt,
      match.changedAt,
    ],
  );
  return inserted.length > 0;
}

/** Ends the open proposals of needs. */
export async function cancelProposals(tx: EntityManager, needIds: readonly string[], now: Date): Promise<void> {
  await rows(
    tx,
    `UPDATE matches SET state = 'CANCELLED', changed_at = $2 WHERE need_id = ANY ($1::uuid[]) AND state = 'PROPOSED'`,
    [needIds, now],
  );
}
