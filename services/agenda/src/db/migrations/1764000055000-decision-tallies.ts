import type { MigrationInterface, QueryRunner } from 'typeorm';

const tallies = `CREATE TABLE decision_tallies (
  decision_id uuid CONSTRAINT decision_tallies_pkey PRIMARY KEY
    CONSTRAINT decision_tallies_decision REFERENCES decisions (id),
  votes_for integer NOT NULL DEFAULT 0,
  votes_against integer NOT NULL DEFAULT 0,
  votes_abstained integer NOT NULL DEFAULT 0,
  CONSTRAINT decision_tallies_natural CHECK (least(votes_for, votes_against, votes_abstained) >= 0))`;

const addFunction = `CREATE FUNCTION decision_tallies_add(decision uuid, choice text, difference integer)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO decision_tallies AS t (decision_id, votes_for, votes_against, votes_abstained)
  VALUES (decision, 0, 0, 0) ON CONFLICT DO NOTHING;
  UPDATE decision_tallies SET
    votes_for = votes_for + CASE choice WHEN 'FOR' THEN difference ELSE 0 END,
    votes_against = votes_against + CASE choice WHEN 'AGAINST' THEN difference ELSE 0 END,
    votes_abstained = votes_abstained + CASE choice WHEN 'ABSTAIN' THEN difference ELSE 0 END
  WHERE decision_id = decision;
$$`;

const count = `CREATE FUNCTION ballots_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM decision_tallies_add(OLD.decision_id, OLD.choice, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM decision_tallies_add(NEW.decision_id, NEW.choice, 1); END IF;
  RETURN NULL;
END $$`;

const recount = `INSERT INTO decision_tallies (decision_id, votes_for, votes_against, votes_abstained)
  SELECT decision_id, count(*) FILTER (WHERE choice = 'FOR'), count(*) FILTER (WHERE choice = 'AGAINST'),
    count(*) FILTER (WHERE choice = 'ABSTAIN') FROM ballots GROUP BY decision_id`;

/** The ballots of each decision, counted by a trigger: a vote costs the same, however many there were before it. */
export class DecisionTallies1764000055000 implements MigrationInterface {
  name = 'DecisionTallies1764000055000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tallies);
    await db.query(recount);
    await db.query(addFunction);
    await db.query(count);
    // Deferred to the commit, so that the row that all voters of a decision share is held for a moment only.
    await db.query(`CREATE CONSTRAINT TRIGGER ballots_counted AFTER INSERT OR UPDATE OR DELETE ON ballots
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ballots_count()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER ballots_counted ON ballots');
    await db.query('DROP FUNCTION ballots_count, decision_tallies_add');
    await db.query('DROP TABLE decision_tallies');
  }
}
