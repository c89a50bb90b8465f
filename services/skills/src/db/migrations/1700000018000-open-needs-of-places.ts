import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The needs of a place with free seats, those with the most first, without reading those that are full or closed. */
export class OpenNeedsOfPlaces1700000018000 implements MigrationInterface {
  name = 'OpenNeedsOfPlaces1700000018000';

  async up(db: QueryRunner): Promise<void> {
    for (const place of ['municipality', 'district']) {
      await db.query(`CREATE INDEX needs_seats_open_in_${place}
        ON needs (${place}_code, (CASE WHEN state = 'OPEN' THEN wanted - filled ELSE 0 END), id) WHERE state = 'OPEN'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX needs_seats_open_in_municipality, needs_seats_open_in_district');
  }
}
