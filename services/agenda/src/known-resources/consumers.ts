import { on } from '@dure/kit/inbox';
import { resourcePublished, resourceWithdrawn } from '@dure/schema/events/resources';
import { KnownResourceTable } from './table.ts';

export const resourceConsumers = [
  on(resourcePublished, async (tx, { data: { resourceId } }) => {
    await tx.upsert(KnownResourceTable, { resourceId }, ['resourceId']);
  }),
  on(resourceWithdrawn, async (tx, { data: { resourceId } }) => {
    await tx.delete(KnownResourceTable, { resourceId });
  }),
];
