import { EntitySchema } from 'typeorm';

/** What stands in the registry of resources now, from the resources service's events. */
export type KnownResource = { resourceId: string };

export const KnownResourceTable = new EntitySchema<KnownResource>({
  name: 'KnownResource',
  tableName: 'known_resources',
  columns: { resourceId: { type: 'uuid', primary: true, name: 'resource_id' } },
});
