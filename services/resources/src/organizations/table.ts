import { rows } from '@dure/kit/database';
import { type EntityManager, EntitySchema } from 'typeorm';

/** What this service knows of an organisation, from the skills service's events. */
export type KnownOrganization = { id: string; municipalityCode: string };

export const KnownOrganizationTable = new EntitySchema<KnownOrganization>({
  name: 'KnownOrganization',
  tableName: 'known_organizations',
  columns: {
    id: { type: 'uuid', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
  },
  checks: [{ name: 'known_organizations_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` }],
});

/**
 * The municipality of an organisation for which the member may act; null when the member may not, or as long as the
 * news of organisation or membership has not arrived.
 */
export async function homeOfOwnOrganization(
  tx: EntityManager,
  organizationId: string,
  memberId: string,
): Promise<string | null> {
  const [found] = await rows<{ municipality_code: string }>(
    tx,
    `SELECT o.municipality_code FROM known_organizations o
     JOIN known_memberships m ON m.organization_id = o.id AND m.member_id = $2 WHERE o.id = $1`,
    [organizationId, memberId],
  );
  return found?.municipality_code ?? null;
}
