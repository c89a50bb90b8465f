import type { MigrationInterface, QueryRunner } from 'typeorm';

const processes = `CREATE TABLE processes (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT processes_agenda REFERENCES agendas (id),
  municipality_code text NOT NULL,
  template_id uuid NOT NULL CONSTRAINT processes_template REFERENCES process_templates (id),
  parent_id uuid CONSTRAINT processes_parent REFERENCES processes (id),
  organization_id uuid,
  started_by uuid NOT NULL,
  stage text NOT NULL,
  visited text[] NOT NULL,
  field_values jsonb NOT NULL,
  version integer NOT NULL CONSTRAINT processes_version_positive CHECK (version > 0),
  facts_since timestamptz NOT NULL,
  started_at timestamptz NOT NULL,
  stage_entered_at timestamptz NOT NULL,
  ended_at timestamptz,
  outcome text CONSTRAINT processes_outcome_known CHECK (outcome IN ('DONE', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT processes_end_with_outcome CHECK ((ended_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT processes_stage_visited CHECK (stage = ANY (visited)),
  CONSTRAINT processes_of_poster UNIQUE (id, organization_id))`;

const history = `CREATE TABLE process_history (
  id uuid PRIMARY KEY,
  seq bigserial NOT NULL,
  process_id uuid NOT NULL CONSTRAINT process_history_process REFERENCES processes (id),
  kind text NOT NULL CONSTRAINT process_history_kind_known CHECK (kind IN ('START', 'STEP', 'FIELDS', 'ACT', 'CLOCK')),
  rule text NOT NULL,
  from_stage text,
  to_stage text NOT NULL,
  version integer NOT NULL,
  actor_id uuid,
  organization_id uuid,
  acted_as jsonb,
  note text CONSTRAINT process_history_note_length CHECK (length(note) BETWEEN 1 AND 2000),
  held jsonb NOT NULL,
  facts jsonb NOT NULL,
  data jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  CONSTRAINT process_history_begins_somewhere CHECK ((from_stage IS NULL) = (kind = 'START')),
  CONSTRAINT process_history_stays CHECK (kind IN ('START', 'STEP') OR from_stage = to_stage))`;

const clocks = `CREATE TABLE process_clocks (
  process_id uuid NOT NULL CONSTRAINT process_clocks_process REFERENCES processes (id),
  key text NOT NULL,
  started_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  CONSTRAINT process_clocks_forward CHECK (ends_at > started_at),
  CONSTRAINT process_clocks_pkey PRIMARY KEY (process_id, key))`;

/** Who posted is what others rely on: whose solutions are refused, who may choose. */
const posterStays = `CREATE FUNCTION refuse_new_poster() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The poster, the agenda and the template of a process stay as they are.';
  END $$`;

/** Whether the data of an event is what was asked for; of a list of values one must be it. */
const matches = `CREATE FUNCTION fact_matches(data jsonb, wanted jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN NOT EXISTS (
    SELECT FROM jsonb_each(wanted) AS w(name, value) WHERE NOT coalesce(w.value @> (data -> w.name), false))`;

const timeline = (processes: string) => `CREATE VIEW agenda_timeline AS
  SELECT id, agenda_id, occurred_at, type, source, event_id, data, NULL::uuid AS transition_id FROM agenda_facts
  UNION ALL
  SELECT id, agenda_id, occurred_at, 'dure.agenda.agenda.transition', '/dure/agenda', NULL, '{}'::jsonb, id
  FROM agenda_transitions${processes}`;

const steps = `
  UNION ALL
  SELECT h.id, p.agenda_id, h.occurred_at, 'dure.agenda.process.' || lower(h.kind), '/dure/agenda', NULL,
    jsonb_build_object('processId', p.id, 'rule', h.rule, 'from', h.from_stage, 'to', h.to_stage), NULL
  FROM process_history h JOIN processes p ON p.id = h.process_id`;

/** Agendas that run through the stages of templates, their history and their clocks. */
export class Processes1764000016000 implements MigrationInterface {
  name = 'Processes1764000016000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(processes);
    await db.query(`CREATE UNIQUE INDEX processes_one_running ON processes (agenda_id)
      WHERE parent_id IS NULL AND ended_at IS NULL`);
    await db.query('CREATE INDEX processes_of_agenda ON processes (agenda_id, started_at, id)');
    await db.query('CREATE INDEX processes_of_parent ON processes (parent_id, started_at, id)');
    await db.query('CREATE INDEX processes_of_municipality ON processes (municipality_code, started_at, id)');
    await db.query('CREATE INDEX processes_by_start ON processes (started_at, id)');
    await db.query(posterStays);
    await db.query(`CREATE TRIGGER processes_poster_stays BEFORE UPDATE ON processes FOR EACH ROW
      WHEN ((OLD.organization_id, OLD.agenda_id, OLD.template_id, OLD.parent_id)
        IS DISTINCT FROM (NEW.organization_id, NEW.agenda_id, NEW.template_id, NEW.parent_id))
      EXECUTE FUNCTION refuse_new_poster()`);
    await db.query(history);
    await db.query('CREATE INDEX process_history_in_order ON process_history (process_id, seq)');
    await db.query('CREATE INDEX process_history_by_time ON process_history (process_id, occurred_at, id)');
    await db.query(`CREATE TRIGGER process_history_immutable BEFORE UPDATE OR DELETE ON process_history
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await db.query(clocks);
    await db.query(matches);
    await db.query('CREATE INDEX agenda_facts_by_type ON agenda_facts (agenda_id, type)');
    await db.query('DROP VIEW agenda_timeline');
    await db.query(timeline(steps));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW agenda_timeline');
    await db.query(timeline(''));
    await db.query('DROP INDEX agenda_facts_by_type');
    await db.query('DROP FUNCTION fact_matches');
    await db.query('DROP TABLE process_clocks, process_history, processes');
    await db.query('DROP FUNCTION refuse_new_poster');
  }
}
