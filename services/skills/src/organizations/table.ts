import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Organization } from './domain.ts';

export const OrganizationTable = new EntitySchema<Row<Organization>>({
  name: 'Organization',
  tableName: 'organizations',
  columns: {
    id: { type: 'uuid', primary: true },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en' },
    kind: { type: 'text' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
  indices: [
    { name: 'organizations_newest', columns: ['createdAt', 'id'] },
    { name: 'organizations_place', columns: ['municipalityCode', 'createdAt', 'id'] },
    { name: 'organizations_district', columns: ['homeDistrictCode', 'createdAt', 'id'] },
  ],
  checks: [
    { name: 'organizations_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'organizations_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
    {
      name: 'organizations_kind_known',
      expression: `kind IN ('PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL')`,
    },
    { name: 'organizations_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
  ],
  foreignKeys: [
    {
      name: 'organizations_home_district_known',
      target: 'KnownDistrict',
      columnNames: ['homeDistrictCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

/** Who may act for an organisation. That the last one stays is a deferred trigger, organization_members_last_stays. */
type OrganizationMember = { organizationId: string; memberId: string; addedAt: Date };

export const OrganizationMemberTable = new EntitySchema<OrganizationMember>({
  name: 'OrganizationMember',
  tableName: 'organization_members',
  columns: {
    organizationId: { type: 'uuid', primary: true, name: 'organization_id' },
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
    addedAt: { type: 'timestamptz', name: 'added_at' },
  },
  indices: [{ name: 'organization_members_by_member', columns: ['memberId', 'addedAt'] }],
  foreignKeys: [
    {
      name: 'organization_members_organization',
      target: 'Organization',
      columnNames: ['organizationId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'organization_members_member',
      target: 'Member',
      columnNames: ['memberId'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** Whether the member is new in the organisation; false when they act for it already. */
export async function insertMember(
  tx: EntityManager,
  organizationId: string,
  memberId: string,
  addedAt: Date,
): Promise<boolean> {
  const added = await rows(
    tx,
    `INSERT INTO organization_members (organization_id, member_id, added_at) VALUES ($1, $2, $3)
     ON CONFLICT (organization_id, member_id) DO NOTHING RETURNING member_id`,
    [organizationId, memberId, addedAt],
  );
  return added.length > 0;
}

/** Whether a member may act for an organisation. */
export const actsFor = (tx: EntityManager, organizationId: string, memberId: string): Promise<boolean> =>
  tx.existsBy(OrganizationMemberTable, { organizationId, memberId });
