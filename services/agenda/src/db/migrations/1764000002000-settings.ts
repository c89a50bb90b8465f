import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A municipality's own categories and thresholds. */
export class Settings1764000002000 implements MigrationInterface {
  name = 'Settings1764000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE municipality_settings (
      municipality_code text PRIMARY KEY
        CONSTRAINT municipality_settings_code_format CHECK (municipality_code ~ '^[0-9]{5}00000$'),
      supporters_for_community integer NOT NULL
        CONSTRAINT municipality_settings_supporters_range CHECK (supporters_for_community BETWEEN 1 AND 1000000),
      districts_for_society integer NOT NULL
        CONSTRAINT municipality_settings_districts_range CHECK (districts_for_society BETWEEN 2 AND 1000),
      version integer NOT NULL CONSTRAINT municipality_settings_version_positive CHECK (version > 0))`);
    await db.query(`CREATE TABLE agenda_categories (
      municipality_code text NOT NULL,
      key text NOT NULL
        CONSTRAINT agenda_categories_key_format CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 100),
      name_ko text NOT NULL CONSTRAINT agenda_categories_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
      name_en text NOT NULL CONSTRAINT agenda_categories_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
      position integer NOT NULL,
      is_offered boolean NOT NULL,
      PRIMARY KEY (municipality_code, key),
      CONSTRAINT agenda_categories_municipality FOREIGN KEY (municipality_code)
        REFERENCES municipality_settings (municipality_code))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agenda_categories, municipality_settings');
  }
}
