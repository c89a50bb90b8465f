import { whereAsked } from '@dure/kit/conditions';
import { type Connection, page, pageLoader } from '@dure/kit/connection';
import { checkPlaceCodes } from '@dure/kit/input';
import { byId, perActor } from '@dure/kit/loader';
import type { PageArguments } from '@dure/kit/page-sql';
import { fromRow } from '@dure/kit/table';
import { type DataSource, In } from 'typeorm';
import type { OrganizationFilter } from '../generated/graphql.ts';
import type { MemberReference } from '../members/domain.ts';
import type { Organization } from './domain.ts';
import { OrganizationMemberTable, OrganizationTable } from './table.ts';

export type OrganizationPage = Connection<Organization>;
export type MemberPage = Connection<MemberReference>;

export const organizationLoader = (db: DataSource) =>
  byId(
    (ids) => db.getRepository(OrganizationTable).findBy({ id: In([...ids]) }),
    (organization) => organization.id,
  );

const toOrganization = fromRow(OrganizationTable);

/** The organisations that each member may act for, joined last first. */
export const organizationsOfMember = (db: DataSource) =>
  pageLoader(db, {
    from: 'organization_members om JOIN organizations o ON o.id = om.organization_id',
    alias: 'o',
    sort: { expression: 'om.added_at', type: 'timestamptz', direction: 'DESC' },
    parent: { expression: 'om.member_id', type: 'uuid' },
    map: toOrganization,
  });

/** Who may act for each organisation, in the order in which they were added. */
export const membersOfOrganization = (db: DataSource) =>
  pageLoader<MemberReference>(db, {
    from: 'organization_members om',
    alias: 'om',
    id: 'om.member_id',
    sort: { expression: 'om.added_at', type: 'timestamptz', direction: 'ASC' },
    parent: { expression: 'om.organization_id', type: 'uuid' },
    map: (row) => ({ id: String(row.member_id) }),
  });

/** The viewer's membership of each organisation; null where the viewer may not act for it. */
export const membershipOf = (db: DataSource) =>
  perActor((viewer) =>
    byId(
      async (ids) => {
        if (viewer.kind === 'anonymous') return [];
        const where = { memberId: viewer.memberId, organizationId: In([...ids]) };
        return await db.getRepository(OrganizationMemberTable).findBy(where);
      },
      ({ organizationId }) => organizationId,
    ),
  );

/** Organisations of a filter, entered last first. Throws BAD_USER_INPUT for codes that are none. */
export async function listOrganizations(
  db: DataSource,
  filter: OrganizationFilter,
  args: PageArguments,
): Promise<OrganizationPage> {
  checkPlaceCodes({ 'filter.municipalityCode': filter.municipalityCode, 'filter.districtCode': filter.districtCode });
  const asked = whereAsked([
    [filter.municipalityCode, (code) => `o.municipality_code = ${code}`],
    [filter.districtCode, (code) => `o.home_district_code = ${code}`],
    [filter.kind, (kind) => `o.kind = ${kind}`],
  ]);
  const sort = { expression: 'o.created_at', type: 'timestamptz', direction: 'DESC' } as const;
  return await page(db, { from: 'organizations o', alias: 'o', sort, map: toOrganization, ...asked }, args);
}
