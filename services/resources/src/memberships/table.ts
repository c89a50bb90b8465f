import { type EntityManager, EntitySchema } from 'typeorm';

/** Who may act for an organisation, from the skills service's events. */
export type KnownMembership = { organizationId: string; memberId: string };

export const KnownMembershipTable = new EntitySchema<KnownMembership>({
  name: 'KnownMembership',
  tableName: 'known_memberships',
  columns: {
    organizationId: { type: 'uuid', primary: true, name: 'organization_id' },
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
  },
});

/** Whether the member may act for the organisation, as far as the news of it has arrived. */
export const actsFor = (tx: EntityManager, organizationId: string, memberId: string): Promise<boolean> =>
  tx.existsBy(KnownMembershipTable, { organizationId, memberId });
