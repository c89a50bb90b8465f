import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A need and a team have a version, so that whoever hears their events in any order knows which is the last. */
export class VersionsOfNeedsAndTeams1700000019000 implements MigrationInterface {
  name = 'VersionsOfNeedsAndTeams1700000019000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['needs', 'teams']) {
      await db.query(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1
        CONSTRAINT ${table}_version_positive CHECK (version > 0)`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE needs DROP COLUMN version');
    await db.query('ALTER TABLE teams DROP COLUMN version');
  }
}
