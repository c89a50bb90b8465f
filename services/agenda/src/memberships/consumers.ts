import { on } from '@dure/kit/inbox';
import { organizationCreated, organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { KnownMembershipTable, KnownOrganizationTable } from './table.ts';

export const membershipConsumers = [
  on(organizationCreated, async (tx, { data: { organizationId, kind, municipalityCode } }) => {
    await tx.upsert(KnownOrganizationTable, { organizationId, kind, municipalityCode }, ['organizationId']);
  }),
  on(organizationMemberAdded, async (tx, { data: { organizationId, memberId } }) => {
    await tx.upsert(KnownMembershipTable, { organizationId, memberId }, ['organizationId', 'memberId']);
  }),
  on(organizationMemberRemoved, async (tx, { data: { organizationId, memberId } }) => {
    await tx.delete(KnownMembershipTable, { organizationId, memberId });
  }),
];
