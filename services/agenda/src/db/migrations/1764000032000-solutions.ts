import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A chosen solution takes one of the places that its template offers: two who choose at once cannot both take the last,
 * whoever writes. Who posted stands beside the process, so that the database itself sees who solves their own challenge.
 */
const solutions = `CREATE TABLE solutions (
  id uuid PRIMARY KEY,
  process_id uuid NOT NULL CONSTRAINT solutions_process REFERENCES processes (id),
  agenda_id uuid NOT NULL CONSTRAINT solutions_agenda REFERENCES agendas (id),
  organization_id uuid NOT NULL,
  poster_id uuid,
  country text NOT NULL CONSTRAINT solutions_country_form CHECK (country ~ '^[A-Z]{2}$'),
  title text NOT NULL CONSTRAINT solutions_title_length CHECK (length(title) BETWEEN 1 AND 200),
  body text NOT NULL CONSTRAINT solutions_body_length CHECK (length(body) BETWEEN 1 AND 10000),
  language text NOT NULL CONSTRAINT solutions_language_length CHECK (length(language) BETWEEN 2 AND 200),
  submitted_by uuid NOT NULL,
  submitted_at timestamptz NOT NULL,
  state text NOT NULL
    CONSTRAINT solutions_state_known CHECK (state IN ('SUBMITTED', 'WITHDRAWN', 'SELECTED', 'FINAL')),
  choice smallint,
  choices smallint,
  changed_at timestamptz NOT NULL,
  CONSTRAINT solutions_whose UNIQUE (id, process_id, organization_id),
  CONSTRAINT solutions_of_others CHECK (organization_id <> poster_id),
  CONSTRAINT solutions_poster FOREIGN KEY (process_id, poster_id) REFERENCES processes (id, organization_id),
  CONSTRAINT solutions_chosen_has_choice CHECK ((state IN ('SELECTED', 'FINAL')) = (choice IS NOT NULL)),
  CONSTRAINT solutions_choice_within_choices CHECK (choice >= 1 AND choice <= coalesce(choices, choice)),
  CONSTRAINT solutions_choice_once UNIQUE (process_id, choice))`;

/** Solutions of posted challenges. */
export class Solutions1764000032000 implements MigrationInterface {
  name = 'Solutions1764000032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(solutions);
    await db.query('CREATE INDEX solutions_of_process ON solutions (process_id, submitted_at, id)');
    await db.query('CREATE INDEX solutions_of_organization ON solutions (organization_id, submitted_at, id)');
    await db.query(`CREATE UNIQUE INDEX solutions_one_live_per_organization ON solutions (process_id, organization_id)
      WHERE state <> 'WITHDRAWN'`);
    await db.query(`CREATE UNIQUE INDEX solutions_one_final ON solutions (process_id) WHERE state = 'FINAL'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE solutions');
  }
}
