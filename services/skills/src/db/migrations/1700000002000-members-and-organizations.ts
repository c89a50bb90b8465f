import type { MigrationInterface, QueryRunner } from 'typeorm';

const members = `CREATE TABLE members (
  id uuid PRIMARY KEY,
  display_name text NOT NULL CONSTRAINT members_display_name_length CHECK (length(display_name) BETWEEN 1 AND 200),
  municipality_code text NOT NULL CONSTRAINT members_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
  home_district_code text CONSTRAINT members_home_district_known REFERENCES known_districts (code),
  joined_at timestamptz NOT NULL)`;

/** The place in the list is part of the key: no member can have more than fifty skills, whoever writes. */
const memberSkills = `CREATE TABLE member_skills (
  member_id uuid NOT NULL CONSTRAINT member_skills_member REFERENCES members (id) ON DELETE CASCADE,
  position smallint NOT NULL CONSTRAINT member_skills_at_most_fifty CHECK (position BETWEEN 1 AND 50),
  skill_id uuid NOT NULL CONSTRAINT member_skills_skill REFERENCES skills (id),
  PRIMARY KEY (member_id, position),
  CONSTRAINT member_skills_once UNIQUE (member_id, skill_id))`;

/** Personal data stands apart from the member, with why it is kept, on which legal ground and until when. */
const memberContacts = `CREATE TABLE member_contacts (
  member_id uuid PRIMARY KEY CONSTRAINT member_contacts_member REFERENCES members (id) ON DELETE CASCADE,
  email text,
  phone text,
  purpose text NOT NULL CONSTRAINT member_contacts_purpose_known CHECK (purpose IN ('MATCHING', 'NOTICES')),
  legal_basis text NOT NULL CONSTRAINT member_contacts_legal_basis_known CHECK (legal_basis IN ('CONSENT', 'LEGAL_DUTY')),
  recorded_at timestamptz NOT NULL,
  retained_until timestamptz NOT NULL,
  CONSTRAINT member_contacts_some CHECK (coalesce(email, phone, '') <> ''),
  CONSTRAINT member_contacts_retention CHECK (retained_until > recorded_at))`;

const organizations = `CREATE TABLE organizations (
  id uuid PRIMARY KEY,
  name_ko text NOT NULL CONSTRAINT organizations_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
  name_en text NOT NULL CONSTRAINT organizations_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
  kind text NOT NULL CONSTRAINT organizations_kind_known
    CHECK (kind IN ('PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL')),
  municipality_code text NOT NULL CONSTRAINT organizations_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
  home_district_code text CONSTRAINT organizations_home_district_known REFERENCES known_districts (code),
  created_at timestamptz NOT NULL)`;

const organizationMembers = `CREATE TABLE organization_members (
  organization_id uuid NOT NULL CONSTRAINT organization_members_organization REFERENCES organizations (id) ON DELETE CASCADE,
  member_id uuid NOT NULL CONSTRAINT organization_members_member REFERENCES members (id),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (organization_id, member_id))`;

/**
 * At commit somebody must still be able to act for the organisation. The lock makes two transactions that each
 * remove another member look one after the other; without it both would still see the other's member.
 */
const lastMemberStays = `CREATE FUNCTION organization_has_member() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject uuid;
BEGIN
  IF TG_TABLE_NAME = 'organizations' THEN subject := NEW.id; ELSE subject := OLD.organization_id; END IF;
  PERFORM 1 FROM organizations WHERE id = subject FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM organization_members WHERE organization_id = subject) THEN
    RAISE EXCEPTION 'An organisation needs a member.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'organization_members_last_stays';
  END IF;
  RETURN NULL;
END $$`;

/** People and the bodies that they act for. */
export class MembersAndOrganizations1700000002000 implements MigrationInterface {
  name = 'MembersAndOrganizations1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(members);
    await db.query('CREATE INDEX members_home ON members (home_district_code)');
    await db.query(memberSkills);
    await db.query('CREATE INDEX member_skills_by_skill ON member_skills (skill_id)');
    await db.query(memberContacts);
    await db.query(organizations);
    await db.query('CREATE INDEX organizations_newest ON organizations (created_at, id)');
    await db.query('CREATE INDEX organizations_district ON organizations (home_district_code, created_at, id)');
    await db.query('CREATE INDEX organizations_place ON organizations (municipality_code, created_at, id)');
    await db.query(organizationMembers);
    await db.query('CREATE INDEX organization_members_by_member ON organization_members (member_id, added_at)');
    await db.query(lastMemberStays);
    await db.query(`CREATE CONSTRAINT TRIGGER organizations_have_member AFTER INSERT ON organizations
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION organization_has_member()`);
    await db.query(`CREATE CONSTRAINT TRIGGER organization_members_last_stays AFTER DELETE OR UPDATE ON organization_members
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION organization_has_member()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE organization_members, organizations, member_contacts, member_skills, members');
    await db.query('DROP FUNCTION organization_has_member');
  }
}
