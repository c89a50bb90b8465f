import type { MigrationInterface, QueryRunner } from 'typeorm';

const transitions = `CREATE TABLE agenda_transitions (
  id uuid PRIMARY KEY,
  seq bigserial NOT NULL,
  agenda_id uuid NOT NULL CONSTRAINT agenda_transitions_agenda REFERENCES agendas (id),
  aspect text NOT NULL CONSTRAINT agenda_transitions_aspect_known CHECK (aspect IN ('STATE', 'MATURITY', 'TRIAGE')),
  from_value text,
  to_value text NOT NULL,
  rule text NOT NULL CONSTRAINT agenda_transitions_rule_known CHECK (rule IN (
    'RAISED', 'SUPPORTERS_OF_OWN_DISTRICT', 'SUPPORTERS_OF_SEVERAL_DISTRICTS', 'TRIAGE_DECISION', 'CLOSING_DECISION',
    'EXPERIMENT_STARTED', 'LEARNING_RECORDED')),
  actor_id uuid,
  reason text,
  evidence jsonb NOT NULL,
  event_id text,
  occurred_at timestamptz NOT NULL,
  CONSTRAINT agenda_transitions_change CHECK (from_value IS DISTINCT FROM to_value),
  CONSTRAINT agenda_transitions_decision_has_reason CHECK (
    rule NOT IN ('TRIAGE_DECISION', 'CLOSING_DECISION') OR (actor_id IS NOT NULL AND reason IS NOT NULL)),
  CONSTRAINT agenda_transitions_fact_has_event CHECK (
    rule NOT IN ('EXPERIMENT_STARTED', 'LEARNING_RECORDED') OR event_id IS NOT NULL))`;

const facts = `CREATE TABLE agenda_facts (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT agenda_facts_agenda REFERENCES agendas (id),
  source text NOT NULL,
  event_id text NOT NULL,
  type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  data jsonb NOT NULL,
  CONSTRAINT agenda_facts_once UNIQUE (source, event_id))`;

/** Both kinds of entries in one shape, so that a timeline is one statement. */
const timeline = `CREATE VIEW agenda_timeline AS
  SELECT id, agenda_id, occurred_at, type, source, event_id, data, NULL::uuid AS transition_id FROM agenda_facts
  UNION ALL
  SELECT id, agenda_id, occurred_at, 'dure.agenda.agenda.transition', '/dure/agenda', NULL, '{}'::jsonb, id
  FROM agenda_transitions`;

/** The history of agendas: own transitions, and facts of other services. */
export class History1764000006000 implements MigrationInterface {
  name = 'History1764000006000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(transitions);
    await db.query('CREATE INDEX agenda_transitions_in_order ON agenda_transitions (agenda_id, seq)');
    await db.query('CREATE INDEX agenda_transitions_by_time ON agenda_transitions (agenda_id, occurred_at, id)');
    await db.query(facts);
    await db.query('CREATE INDEX agenda_facts_by_time ON agenda_facts (agenda_id, occurred_at, id)');
    for (const table of ['agenda_transitions', 'agenda_facts']) {
      await db.query(`CREATE TRIGGER ${table}_immutable BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    }
    await db.query(timeline);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW agenda_timeline');
    await db.query('DROP TABLE agenda_facts, agenda_transitions');
  }
}
