import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The overdue experiments of a place, the longest overdue first, without reading those of other places. */
export class OverdueExperimentsOfPlaces1700000005000 implements MigrationInterface {
  name = 'OverdueExperimentsOfPlaces1700000005000';

  async up(db: QueryRunner): Promise<void> {
    for (const place of ['municipality', 'district']) {
      await db.query(`CREATE INDEX experiments_overdue_in_${place} ON experiments (${place}_code, due_at, id)
        WHERE is_overdue`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX experiments_overdue_in_municipality, experiments_overdue_in_district');
  }
}
