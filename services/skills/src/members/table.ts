import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Member, MemberContact } from './domain.ts';

export const MemberTable = new EntitySchema<Row<Member>>({
  name: 'Member',
  tableName: 'members',
  columns: {
    id: { type: 'uuid', primary: true },
    displayName: { type: 'text', name: 'display_name' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    homeDistrictCode: { type: 'text', name: 'home_district_code', nullable: true },
    joinedAt: { type: 'timestamptz', name: 'joined_at' },
  },
  indices: [{ name: 'members_home', columns: ['homeDistrictCode'] }],
  checks: [
    { name: 'members_display_name_length', expression: 'length(display_name) BETWEEN 1 AND 200' },
    { name: 'members_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
  ],
  foreignKeys: [
    {
      name: 'members_home_district_known',
      target: 'KnownDistrict',
      columnNames: ['homeDistrictCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

/** One declared skill of a member; positions count from 1 in the order in which the member named them. */
type MemberSkill = { memberId: string; position: number; skillId: string };

export const MemberSkillTable = new EntitySchema<MemberSkill>({
  name: 'MemberSkill',
  tableName: 'member_skills',
  columns: {
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
    position: { type: 'smallint', primary: true },
    skillId: { type: 'uuid', name: 'skill_id' },
  },
  uniques: [{ name: 'member_skills_once', columns: ['memberId', 'skillId'] }],
  indices: [{ name: 'member_skills_by_skill', columns: ['skillId'] }],
  checks: [{ name: 'member_skills_at_most_fifty', expression: 'position BETWEEN 1 AND 50' }],
  foreignKeys: [
    {
      name: 'member_skills_member',
      target: 'Member',
      columnNames: ['memberId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'member_skills_skill', target: 'Skill', columnNames: ['skillId'], referencedColumnNames: ['id'] },
  ],
});

/** Personal data: read by the member alone, written to no event and no log. */
export const MemberContactTable = new EntitySchema<Row<MemberContact>>({
  name: 'MemberContact',
  tableName: 'member_contacts',
  columns: {
    memberId: { type: 'uuid', primary: true, name: 'member_id' },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    purpose: { type: 'text' },
    legalBasis: { type: 'text', name: 'legal_basis' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    retainedUntil: { type: 'timestamptz', name: 'retained_until' },
  },
  checks: [
    { name: 'member_contacts_purpose_known', expression: `purpose IN ('MATCHING', 'NOTICES')` },
    { name: 'member_contacts_legal_basis_known', expression: `legal_basis IN ('CONSENT', 'LEGAL_DUTY')` },
    { name: 'member_contacts_some', expression: `coalesce(email, phone, '') <> ''` },
    { name: 'member_contacts_retention', expression: 'retained_until > recorded_at' },
  ],
  foreignKeys: [
    {
      name: 'member_contacts_member',
      target: 'Member',
      columnNames: ['memberId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});

/** Whether the member is new; of two registrations at the same moment the second waits here for the first, and writes nothing. */
export async function insertOnce(tx: EntityManager, member: Member): Promise<boolean> {
  const inserted = await rows(
    tx,
    `INSERT INTO members (id, display_name, municipality_code, home_district_code, joined_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [member.id, member.displayName, member.municipalityCode, member.homeDistrictCode, member.joinedAt],
  );
  return inserted.length > 0;
}

/** Replaces the skills of a member, who must be locked; they keep the given order. */
export async function replaceSkills(tx: EntityManager, memberId: string, skillIds: readonly string[]): Promise<void> {
  await tx.delete(MemberSkillTable, { memberId });
  await tx.query(
    `INSERT INTO member_skills (member_id, position, skill_id)
     SELECT $1, position, skill_id FROM unnest($2::uuid[]) WITH ORDINALITY AS d(skill_id, position)`,
    [memberId, skillIds],
  );
}

/** The member, locked until the transaction ends; null when nobody with this id has registered. */
export const lockMember = (tx: EntityManager, id: string): Promise<Member | null> =>
  tx.findOne(MemberTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
