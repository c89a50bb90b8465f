import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The settings of a municipality have a version, so that of two operators none overwrites the other unseen. */
export class SettingsVersions1700000015000 implements MigrationInterface {
  name = 'SettingsVersions1700000015000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE municipalities ADD COLUMN settings_version integer NOT NULL DEFAULT 1
      CONSTRAINT municipalities_settings_version_positive CHECK (settings_version > 0)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE municipalities DROP COLUMN settings_version');
  }
}
