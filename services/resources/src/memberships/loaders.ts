import { rows } from '@dure/kit/database';
import { perActor } from '@dure/kit/loader';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

/** Whether the caller may act for each organisation, as far as its membership events have arrived. */
export const actsForLoader = (db: DataSource) =>
  perActor(
    (actor) =>
      new DataLoader(async (organizationIds: readonly string[]) => {
        if (actor.kind === 'anonymous') return organizationIds.map(() => false);
        const found = await rows<{ organization_id: string }>(
          db,
          'SELECT organization_id FROM known_memberships WHERE member_id = $1 AND organization_id = ANY ($2::uuid[])',
          [actor.memberId, organizationIds],
        );
        const own = new Set(found.map((row) => row.organization_id));
        return organizationIds.map((id) => own.has(id));
      }),
  );
