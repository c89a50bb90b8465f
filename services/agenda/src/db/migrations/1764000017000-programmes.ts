import type { MigrationInterface, QueryRunner } from 'typeorm';

const lengthOf = (column: string, most: number) =>
  `${column} text NOT NULL CONSTRAINT programmes_${column}_length CHECK (length(${column}) BETWEEN 1 AND ${most})`;

const programmes = `CREATE TABLE programmes (
  id uuid PRIMARY KEY,
  municipality_code text NOT NULL
    CONSTRAINT programmes_municipality REFERENCES municipality_settings (municipality_code),
  ${lengthOf('name_ko', 200)},
  ${lengthOf('name_en', 200)},
  ${lengthOf('purpose_ko', 2_000)},
  ${lengthOf('purpose_en', 2_000)},
  ${lengthOf('legal_basis', 2_000)},
  template_key text NOT NULL CONSTRAINT programmes_template_key_format CHECK (template_key ~ '^[A-Z][A-Z0-9_]{0,99}$'),
  steward_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_by uuid,
  closed_at timestamptz,
  close_reason text CONSTRAINT programmes_close_reason_length CHECK (length(close_reason) BETWEEN 1 AND 2000),
  CONSTRAINT programmes_forward CHECK (ends_at > starts_at),
  CONSTRAINT programmes_closed_by_somebody CHECK (num_nulls(closed_by, closed_at, close_reason) IN (0, 3)),
  CONSTRAINT programmes_of_municipality UNIQUE (id, municipality_code))`;

/** What a process was started as is what others rely on; its programme is a part of that. */
const stays = (columns: readonly string[]) => {
  const row = (name: string) => `(${columns.map((column) => `${name}.${column}`).join(', ')})`;
  return `CREATE TRIGGER processes_poster_stays BEFORE UPDATE ON processes FOR EACH ROW
    WHEN (${row('OLD')} IS DISTINCT FROM ${row('NEW')}) EXECUTE FUNCTION refuse_new_poster()`;
};

const fixed = ['organization_id', 'agenda_id', 'template_id', 'parent_id'];

/** Programmes of municipalities, under which processes run. */
export class Programmes1764000017000 implements MigrationInterface {
  name = 'Programmes1764000017000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(programmes);
    await db.query('CREATE INDEX programmes_in_order ON programmes (municipality_code, starts_at, id)');
    await db.query('CREATE INDEX programmes_by_start ON programmes (starts_at, id)');
    await db.query(`ALTER TABLE processes ADD COLUMN programme_id uuid, ADD CONSTRAINT processes_programme
      FOREIGN KEY (programme_id, municipality_code) REFERENCES programmes (id, municipality_code)`);
    await db.query(`CREATE INDEX processes_of_programme ON processes (programme_id, started_at, id)
      WHERE programme_id IS NOT NULL`);
    await db.query('DROP TRIGGER processes_poster_stays ON processes');
    await db.query(stays([...fixed, 'programme_id']));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER processes_poster_stays ON processes');
    await db.query(stays(fixed));
    await db.query('ALTER TABLE processes DROP COLUMN programme_id');
    await db.query('DROP TABLE programmes');
  }
}
