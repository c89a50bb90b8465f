import { on } from '@dure/kit/inbox';
import { organizationMemberAdded, organizationMemberRemoved } from '@dure/schema/events/skills';
import { KnownMembershipTable } from './table.ts';

export const membershipConsumers = [
  on(organizationMemberAdded, async (tx, { data: { organizationId, memberId } }) => {
    await tx.upsert(KnownMembershipTable, { organizationId, memberId }, ['organizationId', 'memberId']);
  }),
  on(organizationMemberRemoved, async (tx, { data: { organizationId, memberId } }) => {
    await tx.delete(KnownMembershipTable, { organizationId, memberId });
  }),
];
