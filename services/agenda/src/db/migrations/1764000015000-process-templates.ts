import type { MigrationInterface, QueryRunner } from 'typeorm';

const templates = `CREATE TABLE process_templates (
  id uuid PRIMARY KEY,
  municipality_code text
    CONSTRAINT process_templates_municipality REFERENCES municipality_settings (municipality_code),
  key text NOT NULL CONSTRAINT process_templates_key_format CHECK (key ~ '^[A-Z][A-Z0-9_]{0,99}$'),
  version integer NOT NULL CONSTRAINT process_templates_version_positive CHECK (version > 0),
  content jsonb NOT NULL,
  yaml text NOT NULL CONSTRAINT process_templates_yaml_length CHECK (length(yaml) BETWEEN 1 AND 200000),
  uploaded_by uuid,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT process_templates_uploaded_by_somebody CHECK ((municipality_code IS NULL) = (uploaded_by IS NULL)))`;

const organizations = `CREATE TABLE known_organizations (
  organization_id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT known_organizations_kind_known
    CHECK (kind IN ('PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL')),
  municipality_code text NOT NULL)`;

/** Templates of processes, and what kinds of organisations take part in them. */
export class ProcessTemplates1764000015000 implements MigrationInterface {
  name = 'ProcessTemplates1764000015000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(templates);
    await db.query(`CREATE UNIQUE INDEX process_templates_once
      ON process_templates (municipality_code, key, version) NULLS NOT DISTINCT`);
    await db.query(organizations);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE known_organizations, process_templates');
  }
}
