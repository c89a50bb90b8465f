import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of agendas and records on the ladder of outcomes, and the time zones in which its years are counted. */
export class Outcomes1700000004000 implements MigrationInterface {
  name = 'Outcomes1700000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(places);
    await db.query(outcomes);
    await db.query(changes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE outcome_changes, outcomes, known_municipalities');
  }
}

const places = `
  CREATE TABLE known_municipalities (
    municipality_code text PRIMARY KEY
      CONSTRAINT known_municipalities_code_form CHECK (municipality_code ~ '^[0-9]{5}00000$'),
    time_zone text NOT NULL)`;

const known = (column: string) =>
  `${column} IN ('NETWORKING', 'CASE_SHARED', 'PRODUCT', 'POLICY', 'INSTITUTIONAL_REFORM')`;

const outcomes = `
  CREATE TABLE outcomes (
    subject_id uuid PRIMARY KEY,
    agenda_id uuid NOT NULL CONSTRAINT outcomes_agenda REFERENCES known_agendas (id),
    record_id uuid CONSTRAINT outcomes_record REFERENCES learning_records (id),
    rung text CONSTRAINT outcomes_rung_known CHECK (${known('rung')}),
    since timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT outcomes_subject CHECK (subject_id = coalesce(record_id, agenda_id)))`;

/** The history is never changed, but for the place, which follows the agenda. */
const changes = `
  CREATE TABLE outcome_changes (
    id uuid PRIMARY KEY,
    subject_id uuid NOT NULL CONSTRAINT outcome_changes_outcome REFERENCES outcomes (subject_id),
    municipality_code text NOT NULL,
    version integer NOT NULL,
    from_rung text CONSTRAINT outcome_changes_from_known CHECK (${known('from_rung')}),
    to_rung text CONSTRAINT outcome_changes_to_known CHECK (${known('to_rung')}),
    evidence text NOT NULL CONSTRAINT outcome_changes_evidence_length CHECK (length(evidence) BETWEEN 1 AND 2000),
    language text NOT NULL,
    link text CONSTRAINT outcome_changes_link_length CHECK (length(link) BETWEEN 1 AND 2000),
    member_id uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    year integer NOT NULL,
    CONSTRAINT outcome_changes_in_order UNIQUE (subject_id, version),
    CONSTRAINT outcome_changes_differ CHECK (from_rung IS DISTINCT FROM to_rung));
  CREATE INDEX outcomes_of_agenda ON outcomes (agenda_id);
  CREATE INDEX outcome_changes_by_year ON outcome_changes (municipality_code, year);

  CREATE TRIGGER outcome_changes_stay
    BEFORE DELETE OR UPDATE OF id, subject_id, version, from_rung, to_rung, evidence, language, link, member_id, changed_at, year
    ON outcome_changes FOR EACH ROW EXECUTE FUNCTION refuse_change()`;
