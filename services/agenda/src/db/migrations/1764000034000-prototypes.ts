import type { MigrationInterface, QueryRunner } from 'typeorm';

const prototypes = `CREATE TABLE prototypes (
  id uuid PRIMARY KEY,
  solution_id uuid NOT NULL,
  process_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  body text NOT NULL CONSTRAINT prototypes_body_length CHECK (length(body) BETWEEN 1 AND 10000),
  language text NOT NULL CONSTRAINT prototypes_language_length CHECK (length(language) BETWEEN 2 AND 200),
  url text CONSTRAINT prototypes_url_length CHECK (length(url) BETWEEN 1 AND 2000),
  shown_by uuid NOT NULL,
  shown_at timestamptz NOT NULL,
  CONSTRAINT prototypes_where UNIQUE (id, process_id),
  CONSTRAINT prototypes_solution FOREIGN KEY (solution_id, process_id, organization_id)
    REFERENCES solutions (id, process_id, organization_id))`;

/** One to twenty criteria, each once, with 0 to 100 points. */
const areScores = `CREATE FUNCTION are_scores(scores jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN jsonb_typeof(scores) = 'array' AND (
    SELECT count(*) BETWEEN 1 AND 20 AND count(DISTINCT s->>'criterion') = count(*)
      AND bool_and(length(s->>'criterion') BETWEEN 1 AND 200 AND (s->>'points')::integer BETWEEN 0 AND 100)
    FROM jsonb_array_elements(CASE jsonb_typeof(scores) WHEN 'array' THEN scores ELSE '[]' END) AS s)`;

/** The poster stands beside the process: nobody else can have evaluated, whoever writes. */
const evaluations = `CREATE TABLE evaluations (
  id uuid PRIMARY KEY,
  prototype_id uuid NOT NULL,
  process_id uuid NOT NULL,
  poster_id uuid NOT NULL,
  scores jsonb NOT NULL CONSTRAINT evaluations_scores_whole CHECK (are_scores(scores)),
  reason text NOT NULL CONSTRAINT evaluations_reason_length CHECK (length(reason) BETWEEN 1 AND 2000),
  language text NOT NULL CONSTRAINT evaluations_language_length CHECK (length(language) BETWEEN 2 AND 200),
  evaluated_by uuid NOT NULL,
  evaluated_at timestamptz NOT NULL,
  CONSTRAINT evaluations_once_per_prototype UNIQUE (prototype_id),
  CONSTRAINT evaluations_prototype FOREIGN KEY (prototype_id, process_id) REFERENCES prototypes (id, process_id),
  CONSTRAINT evaluations_by_poster FOREIGN KEY (process_id, poster_id) REFERENCES processes (id, organization_id))`;

const ofSupported = `CREATE FUNCTION prototypes_of_supported() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM solutions WHERE id = NEW.solution_id AND state IN ('SELECTED', 'FINAL')) THEN
    RAISE EXCEPTION 'The solution is not supported.' USING ERRCODE = 'check_violation', CONSTRAINT = 'prototypes_of_supported';
  END IF;
  RETURN NEW;
END $$`;

/** What the supported teams built, and what the poster said about it. */
export class Prototypes1764000034000 implements MigrationInterface {
  name = 'Prototypes1764000034000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(prototypes);
    await db.query('CREATE INDEX prototypes_in_order ON prototypes (solution_id, shown_at, id)');
    await db.query('CREATE INDEX prototypes_of_process ON prototypes (process_id, solution_id, shown_at, id)');
    await db.query(ofSupported);
    await db.query(`CREATE TRIGGER prototypes_of_supported BEFORE INSERT ON prototypes
      FOR EACH ROW EXECUTE FUNCTION prototypes_of_supported()`);
    await db.query(areScores);
    await db.query(evaluations);
    for (const table of ['prototypes', 'evaluations']) {
      await db.query(`CREATE TRIGGER ${table}_immutable BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE evaluations, prototypes');
    await db.query('DROP FUNCTION are_scores, prototypes_of_supported');
  }
}
