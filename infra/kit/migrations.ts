import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that every service has: outbox, inbox, idempotency keys and deadlines. */
class KitTables1700000000000 implements MigrationInterface {
  name = 'KitTables1700000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE outbox (
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      id uuid NOT NULL UNIQUE,
      topic text NOT NULL,
      type text NOT NULL,
      key text NOT NULL,
      occurred_at timestamptz NOT NULL,
      data jsonb NOT NULL,
      headers jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      delivered text[] NOT NULL DEFAULT '{}',
      sent_at timestamptz)`);
    await db.query('CREATE INDEX outbox_open ON outbox (seq) WHERE sent_at IS NULL');
    await db.query('CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL');
    await db.query(`CREATE TABLE inbox (
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      source text NOT NULL,
      event_id text NOT NULL,
      type text NOT NULL,
      key text NOT NULL,
      occurred_at timestamptz NOT NULL,
      data jsonb,
      headers jsonb NOT NULL,
      received_at timestamptz NOT NULL DEFAULT now(),
      state text NOT NULL DEFAULT 'OPEN' CONSTRAINT inbox_state_known CHECK (state IN ('OPEN', 'DONE', 'PARKED', 'DISCARDED')),
      attempts integer NOT NULL DEFAULT 0,
      next_try_at timestamptz NOT NULL DEFAULT now(),
      handled_at timestamptz,
      last_error text,
      CONSTRAINT inbox_once UNIQUE (source, event_id))`);
    await db.query(`CREATE INDEX inbox_open ON inbox (seq) WHERE state = 'OPEN'`);
    await db.query(`CREATE INDEX inbox_unfinished ON inbox (key, seq) WHERE state IN ('OPEN', 'PARKED')`);
    await db.query(
      `CREATE INDEX inbox_handled ON inbox (handled_at) WHERE state IN ('DONE', 'DISCARDED') AND data IS NOT NULL`,
    );
    await db.query(`CREATE TABLE idempotency_keys (
      actor_id uuid NOT NULL,
      key text NOT NULL CONSTRAINT idempotency_keys_length CHECK (length(key) BETWEEN 1 AND 200),
      command text NOT NULL,
      request_hash bytea NOT NULL,
      answer jsonb,
      created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (actor_id, key))`);
    await db.query('CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at)');
    await db.query(`CREATE TABLE deadlines (
      kind text NOT NULL,
      subject_id text NOT NULL,
      due_at timestamptz NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      next_try_at timestamptz NOT NULL DEFAULT '-infinity',
      last_error text,
      PRIMARY KEY (kind, subject_id))`);
    await db.query('CREATE INDEX deadlines_due ON deadlines (due_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE deadlines, idempotency_keys, inbox, outbox');
  }
}

/**
 * How the main count of each place has changed, day by day. A summary table of a service gets a trigger that calls
 * `note_count_change` with the name of its column; who changes a summary holds its row, and so the row of the day.
 */
class CountChanges1700000000100 implements MigrationInterface {
  name = 'CountChanges1700000000100';

  async up(db: QueryRunner): Promise<void> {
    // The time of the use case, where it is not that of the machine.
    await db.query(`CREATE FUNCTION transaction_time() RETURNS timestamptz LANGUAGE sql STABLE
      RETURN coalesce(nullif(current_setting('dure.now', true), '')::timestamptz, now())`);
    await db.query(`CREATE TABLE count_changes (
      place_code text NOT NULL,
      day date NOT NULL,
      slot smallint NOT NULL,
      change bigint NOT NULL,
      PRIMARY KEY (place_code, day, slot))`);
    await db.query(`CREATE FUNCTION note_count_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        held bigint := CASE TG_OP WHEN 'UPDATE' THEN (to_jsonb(OLD) ->> TG_ARGV[0])::bigint ELSE 0 END;
      BEGIN
        -- A summary that is spread over shards spreads its days over as many slots.
        INSERT INTO count_changes AS c (place_code, day, slot, change)
        VALUES (NEW.place_code, (transaction_time() AT TIME ZONE 'UTC')::date,
          coalesce((to_jsonb(NEW) ->> 'shard')::smallint, 0), (to_jsonb(NEW) ->> TG_ARGV[0])::bigint - held)
        ON CONFLICT (place_code, day, slot) DO UPDATE SET change = c.change + excluded.change;
        RETURN NULL;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION note_count_change');
    await db.query('DROP TABLE count_changes');
    await db.query('DROP FUNCTION transaction_time');
  }
}

export const kitMigrations = [KitTables1700000000000, CountChanges1700000000100];
