import type { MigrationInterface, QueryRunner } from 'typeorm';

const placeKeys = (type: string) => `
  CREATE FUNCTION funding_place_keys(campaign uuid, district ${type}, municipality ${type})
  RETURNS TABLE (place_code ${type}, shard smallint) LANGUAGE sql IMMUTABLE AS $$
    SELECT DISTINCT place, (get_byte(uuid_send(campaign), 15) % 16)::smallint
    FROM unnest(ARRAY[district, municipality]) AS place
  $$`;

/** Codes of places are texts, as everywhere; their form is checked where they come in. */
export class PlaceCodes1700000002000 implements MigrationInterface {
  name = 'PlaceCodes1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await retype(db, 'text');
    await db.query(`ALTER TABLE known_agendas
      ADD CONSTRAINT known_agendas_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
      ADD CONSTRAINT known_agendas_district_form CHECK (district_code ~ '^[0-9]{10}$')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_agendas
      DROP CONSTRAINT known_agendas_municipality_form, DROP CONSTRAINT known_agendas_district_form`);
    await retype(db, 'char(10)');
  }
}

async function retype(db: QueryRunner, type: 'text' | 'char(10)'): Promise<void> {
  for (const table of ['known_agendas', 'campaigns']) {
    await db.query(
      `ALTER TABLE ${table} ALTER COLUMN municipality_code TYPE ${type}, ALTER COLUMN district_code TYPE ${type}`,
    );
  }
  for (const table of ['funding_summaries', 'funding_summary_sums']) {
    await db.query(`ALTER TABLE ${table} ALTER COLUMN place_code TYPE ${type}`);
  }
  await db.query('DROP FUNCTION funding_place_keys');
  await db.query(placeKeys(type));
}
