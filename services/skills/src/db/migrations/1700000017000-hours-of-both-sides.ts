import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours count once the helper has reported them and the other side has confirmed the same. */
export class HoursOfBothSides1700000017000 implements MigrationInterface {
  name = 'HoursOfBothSides1700000017000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE matches
      ADD COLUMN hours_reported numeric(7, 2) CONSTRAINT matches_hours_reported_range CHECK (hours_reported BETWEEN 0 AND 10000),
      ADD COLUMN reported_at timestamptz`);
    // What ended before is never changed but here: then the confirmation alone counted.
    await db.query('ALTER TABLE matches DISABLE TRIGGER USER');
    await db.query(
      'UPDATE matches SET hours_reported = hours_given, reported_at = changed_at WHERE hours_given IS NOT NULL',
    );
    await db.query('ALTER TABLE matches ENABLE TRIGGER USER');
    await db.query(`ALTER TABLE matches
      ADD CONSTRAINT matches_reported_at CHECK ((hours_reported IS NULL) = (reported_at IS NULL)),
      ADD CONSTRAINT matches_hours_of_both_sides CHECK (hours_given IS NULL OR hours_given IS NOT DISTINCT FROM hours_reported)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE matches DROP COLUMN hours_reported, DROP COLUMN reported_at');
  }
}
