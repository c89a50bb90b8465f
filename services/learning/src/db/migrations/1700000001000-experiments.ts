import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experiments with their logs and records, what is known of agendas and memberships, and the counted summaries. */
export class Experiments1700000001000 implements MigrationInterface {
  name = 'Experiments1700000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await db.query(projections);
    await db.query(experiments);
    await db.query(summaries);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE learning_records DROP CONSTRAINT learning_records_of_experiment');
    await db.query('DROP FUNCTION add_to_learning_summary');
    await db.query('DROP TABLE experiment_entries, experiments, learning_records');
    await db.query('DROP TABLE learning_summaries, known_memberships, known_agendas');
    await db.query('DROP FUNCTION count_experiment, count_experiment_entry, refuse_change');
  }
}

const projections = `
  CREATE TABLE known_agendas (
    id uuid PRIMARY KEY,
    municipality_code char(10) NOT NULL,
    district_code char(10) NOT NULL,
    is_closed boolean NOT NULL);
  CREATE TABLE known_memberships (
    organization_id uuid NOT NULL,
    member_id uuid NOT NULL,
    PRIMARY KEY (organization_id, member_id))`;

const experiments = `
  CREATE TABLE learning_records (
    id uuid PRIMARY KEY,
    experiment_id uuid NOT NULL CONSTRAINT learning_records_one_per_experiment UNIQUE,
    agenda_id uuid NOT NULL,
    municipality_code char(10) NOT NULL,
    district_code char(10) NOT NULL,
    outcome text NOT NULL CONSTRAINT learning_records_outcome_known CHECK (outcome IN ('SUCCEEDED', 'PARTLY', 'FAILED')),
    goal_reached_percent integer NOT NULL
      CONSTRAINT learning_records_percent_in_range CHECK (goal_reached_percent BETWEEN 0 AND 100),
    what_was_learned text NOT NULL,
    new_information text NOT NULL,
    advice text NOT NULL,
    closing text NOT NULL,
    follow_up text,
    language text NOT NULL,
    author_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT learning_records_id_outcome UNIQUE (id, outcome));
  CREATE INDEX learning_records_newest ON learning_records (recorded_at, id);
  CREATE INDEX learning_records_municipality ON learning_records (municipality_code, recorded_at, id);
  CREATE INDEX learning_records_district ON learning_records (district_code, recorded_at, id);
  CREATE INDEX learning_records_words ON learning_records USING gin
    (lower(what_was_learned || ' ' || new_information || ' ' || advice || ' ' || closing || ' ' || coalesce(follow_up, '')) gin_trgm_ops);

  CREATE TABLE experiments (
    id uuid PRIMARY KEY,
    agenda_id uuid NOT NULL,
    municipality_code char(10) NOT NULL,
    district_code char(10) NOT NULL,
    hypothesis text NOT NULL,
    method text NOT NULL,
    language text NOT NULL,
    runner_member_id uuid NOT NULL,
    runner_organization_id uuid,
    state text NOT NULL CONSTRAINT experiments_state_known CHECK (state IN ('RUNNING', 'RECORDED')),
    due_at timestamptz NOT NULL,
    is_overdue boolean NOT NULL DEFAULT false,
    started_at timestamptz NOT NULL,
    closed_at timestamptz,
    record_id uuid,
    outcome text,
    entry_count integer NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT experiments_closed_with_record
      CHECK ((state = 'RECORDED') = (record_id IS NOT NULL) AND (state = 'RECORDED') = (closed_at IS NOT NULL)
        AND (record_id IS NULL) = (outcome IS NULL)),
    CONSTRAINT experiments_overdue_only_running CHECK (state = 'RUNNING' OR NOT is_overdue),
    CONSTRAINT experiments_record FOREIGN KEY (record_id, outcome) REFERENCES learning_records (id, outcome)
      DEFERRABLE INITIALLY DEFERRED);
  ALTER TABLE learning_records ADD CONSTRAINT learning_records_of_experiment
    FOREIGN KEY (experiment_id) REFERENCES experiments (id);
  CREATE INDEX experiments_newest ON experiments (started_at, id);
  CREATE INDEX experiments_due ON experiments (due_at, id);
  CREATE INDEX experiments_agenda ON experiments (agenda_id, started_at, id);
  CREATE INDEX experiments_municipality ON experiments (municipality_code, started_at, id);
  CREATE INDEX experiments_district ON experiments (district_code, started_at, id);
  CREATE INDEX experiments_runner ON experiments (runner_member_id, started_at, id);
  CREATE INDEX experiments_runner_organization ON experiments (runner_organization_id, started_at, id);
  CREATE INDEX experiments_overdue ON experiments (due_at, id) WHERE is_overdue;

  CREATE TABLE experiment_entries (
    id uuid PRIMARY KEY,
    experiment_id uuid NOT NULL CONSTRAINT experiment_entries_of_experiment REFERENCES experiments (id),
    text text NOT NULL,
    language text NOT NULL,
    author_id uuid NOT NULL,
    written_at timestamptz NOT NULL);
  CREATE INDEX experiment_entries_of ON experiment_entries (experiment_id, written_at, id);

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER experiment_entries_stay BEFORE UPDATE OR DELETE ON experiment_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION count_experiment_entry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE experiments SET entry_count = entry_count + 1 WHERE id = NEW.experiment_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER experiment_entries_counted AFTER INSERT ON experiment_entries
    FOR EACH ROW EXECUTE FUNCTION count_experiment_entry()`;

/** The counters follow the rows by trigger, so that no use case can forget them; `db/invariants.ts` recounts. */
const summaries = `
  CREATE TABLE learning_summaries (
    place_code char(10) PRIMARY KEY,
    experiments_running integer NOT NULL DEFAULT 0,
    experiments_overdue integer NOT NULL DEFAULT 0,
    records integer NOT NULL DEFAULT 0,
    succeeded integer NOT NULL DEFAULT 0,
    partly integer NOT NULL DEFAULT 0,
    failed integer NOT NULL DEFAULT 0);

  CREATE FUNCTION add_to_learning_summary(e experiments, factor integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO learning_summaries AS s (place_code, experiments_running, experiments_overdue, records, succeeded, partly, failed)
    SELECT place, factor * (e.state = 'RUNNING')::integer, factor * e.is_overdue::integer,
      factor * (e.outcome IS NOT NULL)::integer, factor * coalesce(e.outcome = 'SUCCEEDED', false)::integer,
      factor * coalesce(e.outcome = 'PARTLY', false)::integer, factor * coalesce(e.outcome = 'FAILED', false)::integer
    FROM unnest(ARRAY[e.municipality_code, e.district_code]) AS place
    ON CONFLICT (place_code) DO UPDATE SET
      experiments_running = s.experiments_running + excluded.experiments_running,
      experiments_overdue = s.experiments_overdue + excluded.experiments_overdue,
      records = s.records + excluded.records,
      succeeded = s.succeeded + excluded.succeeded,
      partly = s.partly + excluded.partly,
      failed = s.failed + excluded.failed
  $$;

  CREATE FUNCTION count_experiment() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- All writers take the rows of the places in one order: an experiment that moves would meet another one crosswise.
    PERFORM FROM learning_summaries WHERE TG_OP = 'UPDATE'
      AND place_code IN (OLD.municipality_code, OLD.district_code, NEW.municipality_code, NEW.district_code)
      ORDER BY place_code FOR NO KEY UPDATE;
    IF TG_OP <> 'INSERT' THEN PERFORM add_to_learning_summary(OLD, -1); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM add_to_learning_summary(NEW, 1); END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER experiments_counted
    AFTER INSERT OR DELETE OR UPDATE OF state, is_overdue, outcome, district_code, municipality_code ON experiments
    FOR EACH ROW EXECUTE FUNCTION count_experiment()`;
