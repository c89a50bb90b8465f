import { EntitySchema } from 'typeorm';
import type { OrganizationKind } from '../guards/guard.ts';

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

/** What kind an organisation is of, from the skills service's events. */
export type KnownOrganization = { organizationId: string; kind: OrganizationKind; municipalityCode: string };

export const KnownOrganizationTable = new EntitySchema<KnownOrganization>({
  name: 'KnownOrganization',
  tableName: 'known_organizations',
  columns: {
    organizationId: { type: 'uuid', primary: true, name: 'organization_id' },
    kind: { type: 'text' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
  },
  checks: [
    {
      name: 'known_organizations_kind_known',
      expression: `kind IN ('PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL')`,
    },
  ],
});
