import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Borders that were entered before others were told of them are told now. */
export class BordersTold1700000017000 implements MigrationInterface {
  name = 'BordersTold1700000017000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`INSERT INTO outbox (id, topic, type, key, occurred_at, data, headers)
      SELECT gen_random_uuid(), 'dure.resources.district', 'dure.resources.district.bordered.v1', d.code, now(),
        jsonb_build_object('districtCode', d.code, 'municipalityCode', d.municipality_code, 'polygons',
          CASE b.geometry ->> 'type' WHEN 'Polygon' THEN jsonb_build_array(b.geometry -> 'coordinates')
            ELSE b.geometry -> 'coordinates' END),
        jsonb_build_object('requestid', gen_random_uuid())
      FROM district_boundaries b JOIN districts d ON d.code = b.district_code ORDER BY d.code`);
  }

  async down(): Promise<void> {
    // What was told stays told.
  }
}
