import type { MigrationInterface, QueryRunner } from 'typeorm';

const introductions = `CREATE TABLE introductions (
  agenda_id uuid PRIMARY KEY CONSTRAINT introductions_agenda REFERENCES known_agendas (id),
  resource_id uuid CONSTRAINT introductions_resource REFERENCES resources (id),
  introduced_by uuid NOT NULL,
  introduced_at timestamptz NOT NULL)`;

/** A table of its own, so that its length is what waits and not what there is. */
const unmatched = `CREATE TABLE unmatched_agendas (
  agenda_id uuid PRIMARY KEY CONSTRAINT unmatched_agendas_agenda REFERENCES known_agendas (id),
  municipality_code text NOT NULL,
  heard_at timestamptz NOT NULL)`;

const follow = `CREATE FUNCTION unmatched_follow_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO unmatched_agendas (agenda_id, municipality_code, heard_at)
    SELECT NEW.id, NEW.municipality_code, clock_timestamp() WHERE NOT NEW.is_closed;
  ELSIF NEW.is_closed THEN
    DELETE FROM unmatched_agendas WHERE agenda_id = NEW.id;
  ELSE
    UPDATE unmatched_agendas SET municipality_code = NEW.municipality_code
    WHERE agenda_id = NEW.id AND municipality_code <> NEW.municipality_code;
  END IF;
  RETURN NULL;
END $$`;

/**
 * An agenda whose last booking came to nothing waits anew, from then on. One at a time for each agenda: of two bookings
 * that end at once each would take the other for one that stands. The agenda itself is shared, as who books does.
 */
const settle = `CREATE FUNCTION unmatched_settle(agenda uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('unmatched_agendas'), hashtext(agenda::text));
  IF EXISTS (SELECT FROM bookings WHERE agenda_id = agenda AND state IN ('REQUESTED', 'CONFIRMED'))
    OR EXISTS (SELECT FROM introductions WHERE agenda_id = agenda) THEN
    DELETE FROM unmatched_agendas WHERE agenda_id = agenda;
  ELSE
    INSERT INTO unmatched_agendas (agenda_id, municipality_code, heard_at)
    SELECT id, municipality_code, clock_timestamp() FROM known_agendas WHERE id = agenda AND NOT is_closed FOR SHARE
    ON CONFLICT DO NOTHING;
  END IF;
END $$`;

/** In the order of their ids, so that two statements never wait for each other. */
const match = `CREATE FUNCTION unmatched_match() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM unmatched_settle(agenda_id) FROM (SELECT DISTINCT agenda_id FROM changed ORDER BY agenda_id) of_agendas;
  RETURN NULL;
END $$`;

const followed = [
  ['bookings_match', 'INSERT', 'bookings'],
  ['bookings_match_anew', 'UPDATE', 'bookings'],
  ['introductions_match', 'INSERT', 'introductions'],
] as const;

/** When an agenda was heard of that was known before: the time in its id. */
const fill = `INSERT INTO unmatched_agendas (agenda_id, municipality_code, heard_at)
  SELECT id, municipality_code, to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0)
  FROM known_agendas a WHERE NOT is_closed AND NOT EXISTS (
    SELECT FROM bookings b WHERE b.agenda_id = a.id AND b.state IN ('REQUESTED', 'CONFIRMED'))`;

/** Which agendas nobody has found a resource for, and the resources that the secretariat introduced to them (N7). */
export class Introductions1700000021000 implements MigrationInterface {
  name = 'Introductions1700000021000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE known_agendas, bookings IN SHARE ROW EXCLUSIVE MODE');
    for (const sql of [introductions, unmatched, fill, follow, settle, match]) await db.query(sql);
    await db.query(`CREATE INDEX unmatched_agendas_in_order
      ON unmatched_agendas (municipality_code, heard_at, agenda_id)`);
    await db.query(`CREATE INDEX resources_to_verify ON resources (municipality_code, last_verified_at, id)
      WHERE state = 'STALE'`);
    await db.query(`CREATE TRIGGER known_agendas_unmatched AFTER INSERT OR UPDATE ON known_agendas
      FOR EACH ROW EXECUTE FUNCTION unmatched_follow_agenda()`);
    for (const [name, event, table] of followed) {
      await db.query(`CREATE TRIGGER ${name} AFTER ${event} ON ${table} REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION unmatched_match()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER bookings_match ON bookings');
    await db.query('DROP TRIGGER bookings_match_anew ON bookings');
    await db.query('DROP TRIGGER known_agendas_unmatched ON known_agendas');
    await db.query('DROP TABLE unmatched_agendas, introductions');
    await db.query('DROP FUNCTION unmatched_follow_agenda, unmatched_match, unmatched_settle');
    await db.query('DROP INDEX resources_to_verify');
  }
}
