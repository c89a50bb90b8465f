import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of its own for each agenda: whoever answers need not wait for who changes the agenda. */
const answers = `CREATE TABLE agenda_answers (
  agenda_id uuid PRIMARY KEY CONSTRAINT agenda_answers_agenda REFERENCES agendas (id),
  municipality_code text NOT NULL,
  raised_at timestamptz NOT NULL,
  is_closed boolean NOT NULL,
  answered_at timestamptz,
  consultant_id uuid)`;

const backlogs = `CREATE TABLE answer_backlogs (
  municipality_code text PRIMARY KEY,
  waiting integer NOT NULL DEFAULT 0,
  without_consultant integer NOT NULL DEFAULT 0,
  CONSTRAINT answer_backlogs_natural CHECK (least(waiting, without_consultant) >= 0))`;

const waits = `CREATE TABLE answer_waits (
  municipality_code text,
  hours integer,
  agendas integer NOT NULL DEFAULT 0,
  PRIMARY KEY (municipality_code, hours),
  CONSTRAINT answer_waits_natural CHECK (least(hours, agendas) >= 0))`;

/** Whole hours, a begun one for a whole; what took longer than eleven years took eleven years. Null for what waits. */
const hours = `CREATE FUNCTION hours_waited(raised timestamptz, answered timestamptz) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN answered IS NOT NULL THEN
    least(greatest(ceil(extract(epoch FROM answered - raised) / 3600), 0), 99999)::integer END
$$`;

const tally = `CREATE FUNCTION answers_tally(answer agenda_answers, difference integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  waits integer := (answer.answered_at IS NULL AND NOT answer.is_closed)::integer;
  alone integer := (answer.consultant_id IS NULL AND NOT answer.is_closed)::integer;
  waited integer := hours_waited(answer.raised_at, answer.answered_at);
BEGIN
  IF waits + alone > 0 THEN
    INSERT INTO answer_backlogs (municipality_code) VALUES (answer.municipality_code) ON CONFLICT DO NOTHING;
    UPDATE answer_backlogs SET waiting = waiting + waits * difference,
      without_consultant = without_consultant + alone * difference
    WHERE municipality_code = answer.municipality_code;
  END IF;
  IF waited IS NOT NULL THEN
    INSERT INTO answer_waits (municipality_code, hours) VALUES (answer.municipality_code, waited) ON CONFLICT DO NOTHING;
    UPDATE answer_waits SET agendas = agendas + difference
    WHERE municipality_code = answer.municipality_code AND hours = waited;
  END IF;
END $$`;

/**
 * The summary of the municipality is locked first, as whatever changes an agenda does: two transactions that wait for
 * each other's rows cannot arise.
 */
const count = `CREATE FUNCTION answers_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD IS NOT DISTINCT FROM NEW THEN RETURN NULL; END IF;
  PERFORM 1 FROM agenda_summaries WHERE place_code = NEW.municipality_code FOR NO KEY UPDATE;
  IF TG_OP = 'UPDATE' THEN PERFORM answers_tally(OLD, -1); END IF;
  PERFORM answers_tally(NEW, 1);
  RETURN NULL;
END $$`;

const followAgenda = `CREATE FUNCTION answers_follow_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO agenda_answers AS w (agenda_id, municipality_code, raised_at, is_closed)
  VALUES (NEW.id, NEW.municipality_code, NEW.raised_at, NEW.state = 'CLOSED')
  ON CONFLICT (agenda_id) DO UPDATE SET municipality_code = excluded.municipality_code, raised_at = excluded.raised_at,
    is_closed = excluded.is_closed
  WHERE (w.municipality_code, w.raised_at, w.is_closed)
    <> (excluded.municipality_code, excluded.raised_at, excluded.is_closed);
  RETURN NULL;
END $$`;

const note = `CREATE FUNCTION answers_note(agenda uuid, at timestamptz) RETURNS void LANGUAGE sql AS $$
  UPDATE agenda_answers SET answered_at = at WHERE agenda_id = agenda AND (answered_at IS NULL OR answered_at > at)
$$`;

/** What counts as an answer (N7): the decision who can solve it, a comment of the secretariat, and what it does in a process. */
const sources = [
  {
    ...{ table: 'agenda_transitions', on: 'transitions', when: `NEW.rule = 'TRIAGE_DECISION'` },
    noted: 'NEW.agenda_id, NEW.occurred_at',
  },
  {
    table: 'agenda_comments',
    on: 'comments',
    when: 'NEW.is_from_secretariat',
    noted: 'NEW.agenda_id, NEW.commented_at',
  },
  {
    ...{ table: 'process_history', on: 'processes' },
    when: `NEW.acted_as ->> 'role' = 'secretariat' AND NEW.kind <> 'START'`,
    noted: '(SELECT agenda_id FROM processes WHERE id = NEW.process_id), NEW.occurred_at',
  },
] as const;

const fill = `INSERT INTO agenda_answers (agenda_id, municipality_code, raised_at, is_closed, answered_at)
  SELECT a.id, a.municipality_code, a.raised_at, a.state = 'CLOSED', least(
    (SELECT min(t.occurred_at) FROM agenda_transitions t WHERE t.agenda_id = a.id AND t.rule = 'TRIAGE_DECISION'),
    (SELECT min(c.commented_at) FROM agenda_comments c WHERE c.agenda_id = a.id AND c.is_from_secretariat),
    (SELECT min(h.occurred_at) FROM processes p JOIN process_history h ON h.process_id = p.id
      WHERE p.agenda_id = a.id AND h.acted_as ->> 'role' = 'secretariat' AND h.kind <> 'START'))
  FROM agendas a`;

const recount = [
  `INSERT INTO answer_backlogs (municipality_code, waiting, without_consultant)
   SELECT municipality_code, count(*) FILTER (WHERE answered_at IS NULL), count(*) FILTER (WHERE consultant_id IS NULL)
   FROM agenda_answers WHERE NOT is_closed GROUP BY 1`,
  `INSERT INTO answer_waits (municipality_code, hours, agendas)
   SELECT municipality_code, hours_waited(raised_at, answered_at), count(*) FROM agenda_answers
   WHERE answered_at IS NOT NULL GROUP BY 1, 2`,
];

/** How long each agenda waits for its first answer, who takes care of it, and the figures of it (N7, N30). */
export class Answers1764000062000 implements MigrationInterface {
  name = 'Answers1764000062000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query(
      'LOCK TABLE agendas, agenda_transitions, agenda_comments, processes, process_history IN SHARE ROW EXCLUSIVE MODE',
    );
    await db.query(`ALTER TABLE municipality_settings ADD COLUMN answer_within_days integer NOT NULL DEFAULT 14
      CONSTRAINT municipality_settings_answer_range CHECK (answer_within_days BETWEEN 1 AND 365)`);
    for (const sql of [answers, backlogs, waits, hours, fill, ...recount]) await db.query(sql);
    for (const sql of [tally, count, followAgenda, note]) await db.query(sql);
    // Deferred to the commit, so that the rows that all agendas of a municipality share are held for a moment only.
    await db.query(`CREATE CONSTRAINT TRIGGER agenda_answers_counted AFTER INSERT OR UPDATE ON agenda_answers
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION answers_count()`);
    await db.query(`CREATE INDEX agenda_answers_waiting ON agenda_answers (municipality_code, raised_at, agenda_id)
      WHERE answered_at IS NULL AND NOT is_closed`);
    await db.query(`CREATE INDEX agenda_answers_without_consultant
      ON agenda_answers (municipality_code, raised_at, agenda_id) WHERE consultant_id IS NULL AND NOT is_closed`);
    await db.query(`CREATE TRIGGER agendas_answered AFTER INSERT OR UPDATE OF municipality_code, raised_at, state
      ON agendas FOR EACH ROW EXECUTE FUNCTION answers_follow_agenda()`);
    for (const { table, on, when, noted } of sources) {
      await db.query(`CREATE FUNCTION answers_follow_${on}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM answers_note(${noted}); RETURN NULL; END $$`);
      await db.query(`CREATE TRIGGER ${table}_answer AFTER INSERT ON ${table} FOR EACH ROW WHEN (${when})
        EXECUTE FUNCTION answers_follow_${on}()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const { table, on } of sources) {
      await db.query(`DROP TRIGGER ${table}_answer ON ${table}`);
      await db.query(`DROP FUNCTION answers_follow_${on}`);
    }
    await db.query('DROP TRIGGER agendas_answered ON agendas');
    await db.query('DROP FUNCTION answers_follow_agenda, answers_note');
    await db.query('DROP TRIGGER agenda_answers_counted ON agenda_answers');
    await db.query('DROP FUNCTION answers_count, answers_tally, hours_waited');
    await db.query('DROP TABLE answer_waits, answer_backlogs, agenda_answers');
    await db.query('ALTER TABLE municipality_settings DROP COLUMN answer_within_days');
  }
}
