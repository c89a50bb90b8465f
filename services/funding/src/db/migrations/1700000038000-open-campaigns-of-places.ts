import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The campaigns of a place that collect, the first to end first, without reading all that ended before them. */
export class OpenCampaignsOfPlaces1700000038000 implements MigrationInterface {
  name = 'OpenCampaignsOfPlaces1700000038000';

  async up(db: QueryRunner): Promise<void> {
    for (const place of ['municipality', 'district']) {
      await db.query(`CREATE INDEX campaigns_open_in_${place} ON campaigns (${place}_code, deadline, id)
        WHERE state IN ('PUBLISHED', 'SECURED')`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX campaigns_open_in_municipality, campaigns_open_in_district');
  }
}
