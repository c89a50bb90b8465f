import { on } from '@dure/kit/inbox';
import { organizationCreated } from '@dure/schema/events/skills';
import { KnownOrganizationTable } from './table.ts';

export const organizationConsumers = [
  on(organizationCreated, async (tx, { data: { organizationId: id, municipalityCode } }) => {
    await tx.upsert(KnownOrganizationTable, { id, municipalityCode }, ['id']);
  }),
];
