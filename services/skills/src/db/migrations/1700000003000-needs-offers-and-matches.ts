import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `filled` and `hours_given` are the tally of the need's matches, kept true by needs_tally_true below. */
const needs = `CREATE TABLE needs (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT needs_agenda_known REFERENCES known_agendas (id),
  municipality_code text NOT NULL,
  district_code text NOT NULL,
  skill_id uuid NOT NULL CONSTRAINT needs_skill REFERENCES skills (id),
  hours integer NOT NULL CONSTRAINT needs_hours_range CHECK (hours BETWEEN 1 AND 10000),
  wanted integer NOT NULL CONSTRAINT needs_wanted_range CHECK (wanted BETWEEN 1 AND 1000),
  filled integer NOT NULL CONSTRAINT needs_filled_not_negative CHECK (filled >= 0),
  hours_given numeric(12, 2) NOT NULL CONSTRAINT needs_hours_given_not_negative CHECK (hours_given >= 0),
  description text NOT NULL CONSTRAINT needs_description_length CHECK (length(description) BETWEEN 1 AND 2000),
  language text NOT NULL,
  state text NOT NULL CONSTRAINT needs_state_known CHECK (state IN ('OPEN', 'FILLED', 'CLOSED')),
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  first_filled_at timestamptz,
  CONSTRAINT needs_never_more_than_wanted CHECK (filled <= wanted),
  CONSTRAINT needs_filled_when_full CHECK (state = 'CLOSED' OR (state = 'FILLED') = (filled = wanted)))`;

const offers = `CREATE TABLE offers (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL CONSTRAINT offers_member REFERENCES members (id),
  skill_id uuid NOT NULL CONSTRAINT offers_skill REFERENCES skills (id),
  hours integer NOT NULL CONSTRAINT offers_hours_range CHECK (hours BETWEEN 1 AND 10000),
  municipality_code text NOT NULL CONSTRAINT offers_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
  district_code text CONSTRAINT offers_district_known REFERENCES known_districts (code),
  made_at timestamptz NOT NULL,
  valid_until timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT offers_validity CHECK (valid_until > made_at))`;

const matches = `CREATE TABLE matches (
  id uuid PRIMARY KEY,
  need_id uuid NOT NULL CONSTRAINT matches_need REFERENCES needs (id),
  member_id uuid NOT NULL CONSTRAINT matches_member REFERENCES members (id),
  offer_id uuid CONSTRAINT matches_offer REFERENCES offers (id),
  state text NOT NULL CONSTRAINT matches_state_known
    CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'COMPLETED')),
  proposed_by text NOT NULL CONSTRAINT matches_proposed_by_known CHECK (proposed_by IN ('NEED', 'HELPER')),
  proposed_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  hours_given numeric(7, 2) CONSTRAINT matches_hours_given_range CHECK (hours_given BETWEEN 0 AND 10000),
  CONSTRAINT matches_hours_when_completed CHECK ((state = 'COMPLETED') = (hours_given IS NOT NULL)))`;

/** The seats and hours of a need are those of its matches: checked at commit, whoever wrote. */
const tallyTrue = `CREATE FUNCTION needs_tally_true() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject uuid;
BEGIN
  IF TG_TABLE_NAME = 'needs' THEN subject := NEW.id; ELSE subject := NEW.need_id; END IF;
  IF EXISTS (
    SELECT FROM needs n
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE m.state IN ('ACCEPTED', 'COMPLETED')) AS seats, coalesce(sum(m.hours_given), 0) AS hours
      FROM matches m WHERE m.need_id = n.id) AS t
    WHERE n.id = subject AND (n.filled, n.hours_given) IS DISTINCT FROM (t.seats, t.hours)
  ) THEN
    RAISE EXCEPTION 'Seats or hours of a need differ from those of its matches.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'needs_tally_true';
  END IF;
  RETURN NULL;
END $$`;

const endedStays = `CREATE FUNCTION matches_ended_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A match that has ended is never changed, and none is deleted.'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'matches_ended_stays';
END $$`;

const needIndexes = [
  'CREATE INDEX needs_by_agenda ON needs (agenda_id, opened_at, id)',
  'CREATE INDEX needs_by_municipality ON needs (municipality_code, opened_at, id)',
  'CREATE INDEX needs_by_district ON needs (district_code, opened_at, id)',
  'CREATE INDEX needs_by_skill ON needs (skill_id, opened_at, id)',
  'CREATE INDEX needs_newest ON needs (opened_at, id)',
  `CREATE INDEX needs_seats_open ON needs ((CASE WHEN state = 'OPEN' THEN wanted - filled ELSE 0 END), id)`,
  'CREATE INDEX offers_by_skill ON offers (skill_id, municipality_code) WHERE withdrawn_at IS NULL',
  'CREATE INDEX offers_by_member ON offers (member_id, made_at, id)',
  `CREATE UNIQUE INDEX matches_one_live ON matches (need_id, member_id) WHERE state IN ('PROPOSED', 'ACCEPTED', 'COMPLETED')`,
  'CREATE INDEX matches_by_need ON matches (need_id, proposed_at, id)',
  'CREATE INDEX matches_by_member ON matches (member_id, proposed_at, id)',
];

/** What agendas ask for, what members offer, and who helps where. */
export class NeedsOffersAndMatches1700000003000 implements MigrationInterface {
  name = 'NeedsOffersAndMatches1700000003000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of [needs, offers, matches]) await db.query(table);
    for (const index of needIndexes) await db.query(index);
    await db.query(tallyTrue);
    await db.query(endedStays);
    await db.query(`CREATE CONSTRAINT TRIGGER needs_tally_true AFTER INSERT OR UPDATE OF filled, hours_given ON needs
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION needs_tally_true()`);
    await db.query(`CREATE CONSTRAINT TRIGGER matches_tally_true AFTER INSERT OR UPDATE OF state, hours_given ON matches
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION needs_tally_true()`);
    await db.query(`CREATE TRIGGER matches_ended_stays BEFORE UPDATE ON matches
      FOR EACH ROW WHEN (OLD.state IN ('DECLINED', 'CANCELLED', 'COMPLETED')) EXECUTE FUNCTION matches_ended_stays()`);
    await db.query(`CREATE TRIGGER matches_never_deleted BEFORE DELETE ON matches
      FOR EACH ROW EXECUTE FUNCTION matches_ended_stays()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE matches, offers, needs');
    await db.query('DROP FUNCTION needs_tally_true, matches_ended_stays');
  }
}
