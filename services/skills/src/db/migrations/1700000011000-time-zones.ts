import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which time zone the days of a municipality are counted. */
export class TimeZones1700000011000 implements MigrationInterface {
  name = 'TimeZones1700000011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_municipalities (
      municipality_code text PRIMARY KEY
        CONSTRAINT known_municipalities_code_form CHECK (municipality_code ~ '^[0-9]{5}00000$'),
      time_zone text NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE known_municipalities');
  }
}
