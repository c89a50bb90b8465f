import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The database itself sees that the quorum was reached and that the result is what the ballots say. */
const decisions = `CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  process_id uuid NOT NULL CONSTRAINT decisions_process REFERENCES processes (id),
  agenda_id uuid NOT NULL CONSTRAINT decisions_agenda REFERENCES agendas (id),
  municipality_code text NOT NULL,
  decided_by text NOT NULL
    CONSTRAINT decisions_decided_by_known CHECK (decided_by IN ('CITIZENS', 'BODY', 'POSTER')),
  key text NOT NULL CONSTRAINT decisions_key_length CHECK (length(key) BETWEEN 1 AND 100),
  body_id uuid CONSTRAINT decisions_body REFERENCES bodies (id),
  elector_ids uuid[],
  organization_id uuid,
  solution_id uuid CONSTRAINT decisions_solution REFERENCES solutions (id),
  quorum_number integer,
  quorum_numerator integer,
  quorum_denominator integer,
  threshold_numerator integer NOT NULL,
  threshold_denominator integer NOT NULL,
  state text NOT NULL CONSTRAINT decisions_state_known CHECK (state IN ('OPEN', 'CONCLUDED')),
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  entitled integer,
  quorum_required integer,
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  result text,
  reason text CONSTRAINT decisions_reason_length CHECK (length(reason) BETWEEN 1 AND 2000),
  concluded_by uuid,
  concluded_at timestamptz,
  CONSTRAINT decisions_body_has_electors
    CHECK ((decided_by = 'BODY') = (body_id IS NOT NULL) AND (body_id IS NULL) = (elector_ids IS NULL)),
  CONSTRAINT decisions_poster_chooses_solution
    CHECK ((decided_by = 'POSTER') = (solution_id IS NOT NULL) AND (solution_id IS NULL) = (organization_id IS NULL)),
  CONSTRAINT decisions_one_quorum CHECK (
    (quorum_number IS NULL) <> (quorum_numerator IS NULL) AND (quorum_numerator IS NULL) = (quorum_denominator IS NULL)),
  CONSTRAINT decisions_quorum_range CHECK (quorum_number > 0 OR quorum_numerator BETWEEN 1 AND quorum_denominator),
  CONSTRAINT decisions_threshold_share CHECK (threshold_numerator BETWEEN 1 AND threshold_denominator),
  CONSTRAINT decisions_concluded_whole CHECK (
    num_nulls(entitled, quorum_required, votes_for, votes_against, votes_abstained, result, reason, concluded_by,
      concluded_at) = CASE state WHEN 'OPEN' THEN 9 ELSE 0 END),
  CONSTRAINT decisions_votes_natural CHECK (votes_for >= 0 AND votes_against >= 0 AND votes_abstained >= 0),
  CONSTRAINT decisions_quorum_reached
    CHECK (votes_for + votes_against + votes_abstained BETWEEN quorum_required AND entitled),
  CONSTRAINT decisions_result_follows CHECK (result = CASE WHEN votes_for > votes_against
    AND votes_for::bigint * threshold_denominator >= (votes_for + votes_against)::bigint * threshold_numerator
    THEN 'ADOPTED' ELSE 'REJECTED' END))`;

/** What was decided is not decided again, and nobody takes it out of the record. */
const decisionsStay = `CREATE FUNCTION decisions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.state = 'OPEN' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'A concluded decision is never changed, and none is deleted.' USING ERRCODE = 'integrity_constraint_violation';
END $$`;

const ballots = `CREATE TABLE ballots (
  decision_id uuid NOT NULL CONSTRAINT ballots_decision REFERENCES decisions (id),
  member_id uuid NOT NULL,
  choice text NOT NULL CONSTRAINT ballots_choice_known CHECK (choice IN ('FOR', 'AGAINST', 'ABSTAIN')),
  cast_at timestamptz NOT NULL,
  CONSTRAINT ballots_one_per_member PRIMARY KEY (decision_id, member_id))`;

/** The shared lock waits for whoever concludes, so that no ballot comes in beside the count. */
const ballotsWhileOpen = `CREATE FUNCTION ballots_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision decisions;
BEGIN
  SELECT * INTO decision FROM decisions WHERE id = coalesce(NEW.decision_id, OLD.decision_id) FOR SHARE;
  IF decision.state <> 'OPEN' THEN
    RAISE EXCEPTION 'The decision is concluded.' USING ERRCODE = 'check_violation', CONSTRAINT = 'ballots_while_open';
  END IF;
  IF TG_OP <> 'DELETE' AND decision.decided_by <> 'CITIZENS'
    AND NOT coalesce(NEW.member_id = ANY (decision.elector_ids), false) THEN
    RAISE EXCEPTION 'The member is none of the electors.' USING ERRCODE = 'check_violation', CONSTRAINT = 'ballots_of_electors';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$`;

/** What is decided within processes, and the ballots. */
export class Decisions1764000033000 implements MigrationInterface {
  name = 'Decisions1764000033000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(decisions);
    await db.query('CREATE INDEX decisions_of_process ON decisions (process_id, opened_at, id)');
    await db.query('CREATE INDEX decisions_of_agenda ON decisions (agenda_id, opened_at, id)');
    await db.query(`CREATE UNIQUE INDEX decisions_one_open ON decisions (process_id, decided_by, key)
      WHERE state = 'OPEN'`);
    await db.query('CREATE UNIQUE INDEX decisions_once_per_solution ON decisions (solution_id, key)');
    await db.query(decisionsStay);
    await db.query(`CREATE TRIGGER decisions_stay BEFORE UPDATE OR DELETE ON decisions
      FOR EACH ROW EXECUTE FUNCTION decisions_stay()`);
    await db.query(ballots);
    await db.query(ballotsWhileOpen);
    await db.query(`CREATE TRIGGER ballots_while_open BEFORE INSERT OR UPDATE OR DELETE ON ballots
      FOR EACH ROW EXECUTE FUNCTION ballots_while_open()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ballots, decisions');
    await db.query('DROP FUNCTION ballots_while_open, decisions_stay');
  }
}
