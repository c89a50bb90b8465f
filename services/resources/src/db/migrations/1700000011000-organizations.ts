import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where organisations are at home: their members enter resources there, and nowhere else. */
export class Organizations1700000011000 implements MigrationInterface {
  name = 'Organizations1700000011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_organizations (
      id uuid PRIMARY KEY,
      municipality_code text NOT NULL
        CONSTRAINT known_organizations_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE known_organizations');
  }
}
