import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bookings of spaces and equipment, what is known of experiments, and what a municipality sets for bookings. */
export class Bookings1700000014000 implements MigrationInterface {
  name = 'Bookings1700000014000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const part of [settings, experiments, bookings, indexes]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bookings, known_experiments');
    await db.query('DROP FUNCTION keep_booking');
    await db.query('ALTER TABLE resources DROP COLUMN approval_required');
    await db.query('ALTER TABLE municipalities DROP COLUMN bookable_days_ahead, DROP COLUMN public_holidays');
  }
}

/** Who holds what was imported has promised it to nobody here, and is asked. */
const settings = `
  ALTER TABLE resources ADD COLUMN approval_required boolean NOT NULL DEFAULT true;
  UPDATE resources SET approval_required = false WHERE source_name IS NULL;
  ALTER TABLE municipalities
    ADD COLUMN bookable_days_ahead integer NOT NULL DEFAULT 90
      CONSTRAINT municipalities_bookable_days_range CHECK (bookable_days_ahead BETWEEN 1 AND 730),
    ADD COLUMN public_holidays jsonb NOT NULL DEFAULT '[]'
      CONSTRAINT municipalities_public_holidays_list CHECK (jsonb_typeof(public_holidays) = 'array')`;

const experiments = `
  CREATE TABLE known_experiments (
    id uuid PRIMARY KEY,
    agenda_id uuid NOT NULL,
    runner_member_id uuid NOT NULL,
    runner_organization_id uuid,
    has_ended boolean NOT NULL DEFAULT false)`;

const bookings = `
  CREATE TABLE bookings (
    id uuid PRIMARY KEY,
    resource_id uuid NOT NULL CONSTRAINT bookings_resource REFERENCES resources (id),
    municipality_code text NOT NULL,
    agenda_id uuid NOT NULL CONSTRAINT bookings_agenda REFERENCES known_agendas (id),
    experiment_id uuid CONSTRAINT bookings_experiment REFERENCES known_experiments (id),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    purpose text NOT NULL CONSTRAINT bookings_purpose_length CHECK (length(purpose) BETWEEN 1 AND 2000),
    language text NOT NULL,
    state text NOT NULL
      CONSTRAINT bookings_state_known CHECK (state IN ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'LAPSED')),
    approval_reasons text[] NOT NULL,
    booker_id uuid NOT NULL,
    booked_at timestamptz NOT NULL,
    approved_at timestamptz,
    approver_id uuid,
    ended_at timestamptz,
    ender_id uuid,
    cancelled_because text CONSTRAINT bookings_cancelled_because_known
      CHECK (cancelled_because IN ('BOOKER', 'HOLDER', 'RESOURCE_WITHDRAWN', 'AGENDA_CLOSED', 'EXPERIMENT_ENDED')),
    reason text CONSTRAINT bookings_reason_length CHECK (length(reason) BETWEEN 1 AND 2000),
    CONSTRAINT bookings_forwards CHECK (ends_at > starts_at),
    CONSTRAINT bookings_ended CHECK ((state IN ('DECLINED', 'CANCELLED', 'LAPSED')) = (ended_at IS NOT NULL)),
    CONSTRAINT bookings_cancelled_for_a_cause CHECK ((state = 'CANCELLED') = (cancelled_because IS NOT NULL)),
    CONSTRAINT bookings_ended_with_reason CHECK (
      (state = 'DECLINED' OR coalesce(cancelled_because IN ('BOOKER', 'HOLDER'), false))
        = (reason IS NOT NULL AND ender_id IS NOT NULL)),
    CONSTRAINT bookings_approved CHECK ((approved_at IS NULL) = (approver_id IS NULL)),
    CONSTRAINT bookings_confirmed_by_approval CHECK (
      state <> 'CONFIRMED' OR (cardinality(approval_reasons) > 0) = (approved_at IS NOT NULL)),
    CONSTRAINT bookings_once_at_a_time EXCLUDE USING gist (resource_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
      WHERE (state IN ('REQUESTED', 'CONFIRMED')));

  CREATE FUNCTION keep_booking() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'A booking is cancelled, never deleted or moved' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER bookings_stay BEFORE DELETE ON bookings FOR EACH ROW EXECUTE FUNCTION keep_booking();
  CREATE TRIGGER bookings_stay_in_place BEFORE UPDATE ON bookings FOR EACH ROW
    WHEN ((OLD.resource_id, OLD.agenda_id, OLD.experiment_id, OLD.starts_at, OLD.ends_at, OLD.booker_id)
      IS DISTINCT FROM (NEW.resource_id, NEW.agenda_id, NEW.experiment_id, NEW.starts_at, NEW.ends_at, NEW.booker_id)
      OR OLD.ended_at IS NOT NULL)
    EXECUTE FUNCTION keep_booking()`;

const indexes = `
  CREATE INDEX bookings_of_agenda ON bookings (agenda_id, starts_at, id);
  CREATE INDEX bookings_of_experiment ON bookings (experiment_id, starts_at, id);
  CREATE INDEX bookings_of_booker ON bookings (booker_id, starts_at, id);
  CREATE INDEX bookings_requests_of_municipality ON bookings (municipality_code, starts_at, id)
    WHERE state = 'REQUESTED';
  CREATE INDEX bookings_requests_of_resource ON bookings (resource_id, starts_at, id) WHERE state = 'REQUESTED'`;
