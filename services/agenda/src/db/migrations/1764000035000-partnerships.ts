import type { MigrationInterface, QueryRunner } from 'typeorm';

const partnerships = `CREATE TABLE partnerships (
  id uuid PRIMARY KEY,
  process_id uuid NOT NULL,
  solution_id uuid NOT NULL,
  poster_id uuid NOT NULL,
  solver_id uuid NOT NULL,
  purpose text NOT NULL CONSTRAINT partnerships_purpose_length CHECK (length(purpose) BETWEEN 1 AND 2000),
  language text NOT NULL CONSTRAINT partnerships_language_length CHECK (length(language) BETWEEN 2 AND 200),
  formed_by uuid NOT NULL,
  formed_at timestamptz NOT NULL,
  CONSTRAINT partnerships_one_per_process UNIQUE (process_id),
  CONSTRAINT partnerships_solution FOREIGN KEY (solution_id, process_id, solver_id)
    REFERENCES solutions (id, process_id, organization_id),
  CONSTRAINT partnerships_poster FOREIGN KEY (process_id, poster_id) REFERENCES processes (id, organization_id))`;

const ofFinal = `CREATE FUNCTION partnerships_of_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM solutions WHERE id = NEW.solution_id AND state = 'FINAL') THEN
    RAISE EXCEPTION 'The solution is not the final one.' USING ERRCODE = 'check_violation', CONSTRAINT = 'partnerships_of_final';
  END IF;
  RETURN NEW;
END $$`;

const notes = `CREATE TABLE partnership_notes (
  id uuid PRIMARY KEY,
  partnership_id uuid NOT NULL CONSTRAINT partnership_notes_partnership REFERENCES partnerships (id),
  organization_id uuid NOT NULL,
  body text NOT NULL CONSTRAINT partnership_notes_body_length CHECK (length(body) BETWEEN 1 AND 10000),
  language text NOT NULL CONSTRAINT partnership_notes_language_length CHECK (length(language) BETWEEN 2 AND 200),
  written_by uuid NOT NULL,
  written_at timestamptz NOT NULL)`;

/** The standing relations of posters with the teams that they chose; nothing ends or deletes them. */
export class Partnerships1764000035000 implements MigrationInterface {
  name = 'Partnerships1764000035000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(partnerships);
    await db.query('CREATE INDEX partnerships_of_poster ON partnerships (poster_id, formed_at, id)');
    await db.query('CREATE INDEX partnerships_of_solver ON partnerships (solver_id, formed_at, id)');
    await db.query(ofFinal);
    await db.query(`CREATE TRIGGER partnerships_of_final BEFORE INSERT ON partnerships
      FOR EACH ROW EXECUTE FUNCTION partnerships_of_final()`);
    await db.query(notes);
    await db.query('CREATE INDEX partnership_notes_in_order ON partnership_notes (partnership_id, written_at, id)');
    for (const table of ['partnerships', 'partnership_notes']) {
      await db.query(`CREATE TRIGGER ${table}_immutable BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE partnership_notes, partnerships');
    await db.query('DROP FUNCTION partnerships_of_final');
  }
}
