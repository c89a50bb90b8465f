import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The form of the codes of places is checked where they come in. */
export class PlaceCodes1700000012000 implements MigrationInterface {
  name = 'PlaceCodes1700000012000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_agendas
      ADD CONSTRAINT known_agendas_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
      ADD CONSTRAINT known_agendas_district_form CHECK (district_code ~ '^[0-9]{10}$')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_agendas
      DROP CONSTRAINT known_agendas_municipality_form, DROP CONSTRAINT known_agendas_district_form`);
  }
}
