import { on } from '@dure/kit/inbox';
import { organizationCreated, organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { KnownOrganizationTable } from './table.ts';

export const membershipConsumers = [
  on(organizationCreated, async (tx, { data: { organizationId, kind, municipalityCode } }) => {
    await tx.upsert(KnownOrganizationTable, { organizationId, kind, municipalityCode }, ['organizationId']);
  }),
  on(organizationMemberAdded, async (tx, { data }) => {
    await tx.query(
      'INSERT INTO known_memberships (organization_id, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [data.organizationId, data.memberId],
    );
  }),
  on(organizationMemberRemoved, async (tx, { data }) => {
    await tx.query('DELETE FROM known_memberships WHERE organization_id = $1 AND member_id = $2', [
      data.organizationId,
      data.memberId,
    ]);
  }),
];
