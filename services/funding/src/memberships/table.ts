import { EntitySchema } from 'typeorm';

type Row = { organizationId: string; memberId: string };

/** Who may act for an organisation, from the skills service's events. */
export const KnownMembershipTable = new EntitySchema<Row>({
  name: 'KnownMembership',
  tableName: 'known_memberships',
  columns: {
    organizationId: { type: 'uuid', primary: true, name: 'organization_id' },
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
  },
  indices: [{ name: 'known_memberships_of_member', columns: ['memberId', 'organizationId'] }],
});
