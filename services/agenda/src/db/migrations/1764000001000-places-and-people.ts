import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other services told about places, members and memberships. */
export class PlacesAndPeople1764000001000 implements MigrationInterface {
  name = 'PlacesAndPeople1764000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_districts (
      district_code text PRIMARY KEY CONSTRAINT known_districts_code_format CHECK (district_code ~ '^[0-9]{10}$'),
      municipality_code text NOT NULL,
      valid_from date NOT NULL,
      valid_until date,
      CONSTRAINT known_districts_within_municipality CHECK (municipality_code = left(district_code, 5) || '00000'))`);
    await db.query(`CREATE TABLE known_members (
      member_id uuid PRIMARY KEY,
      municipality_code text NOT NULL,
      home_district_code text)`);
    await db.query(`CREATE TABLE known_memberships (
      organization_id uuid NOT NULL,
      member_id uuid NOT NULL,
      PRIMARY KEY (organization_id, member_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE known_memberships, known_members, known_districts');
  }
}
