import type { MigrationInterface, QueryRunner } from 'typeorm';

const summaries = `CREATE TABLE skill_summaries (
  place_code text PRIMARY KEY,
  members integer NOT NULL DEFAULT 0,
  organizations integer NOT NULL DEFAULT 0,
  needs_open integer NOT NULL DEFAULT 0,
  seats_wanted integer NOT NULL DEFAULT 0,
  seats_filled integer NOT NULL DEFAULT 0,
  hours_given numeric(16, 2) NOT NULL DEFAULT 0)`;

/**
 * Rows of one statement are written in the order of their codes, so that two members who move in opposite directions
 * wait for each other instead of deadlocking. OLD is null on INSERT and NEW on DELETE; null places drop out.
 */
const countHome = (
  table: string,
  column: string,
) => `CREATE FUNCTION ${table}_summarize() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO skill_summaries AS s (place_code, ${column})
  SELECT place, sum(change) FROM (
    SELECT unnest(ARRAY[NEW.municipality_code, NEW.home_district_code]) AS place, 1 AS change
    UNION ALL
    SELECT unnest(ARRAY[OLD.municipality_code, OLD.home_district_code]), -1) AS changes
  WHERE place IS NOT NULL GROUP BY place HAVING sum(change) <> 0 ORDER BY place
  ON CONFLICT (place_code) DO UPDATE SET ${column} = s.${column} + excluded.${column};
  RETURN NULL;
END $$`;

/** A need that was taken back wants no more seats than it had filled. */
const countNeeds = `CREATE FUNCTION needs_summarize() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO skill_summaries AS s (place_code, needs_open, seats_wanted, seats_filled, hours_given)
  SELECT place, sum(open), sum(wanted), sum(filled), sum(hours) FROM (
    SELECT unnest(ARRAY[NEW.municipality_code, NEW.district_code]) AS place, (NEW.state = 'OPEN')::int AS open,
      CASE NEW.state WHEN 'CLOSED' THEN NEW.filled ELSE NEW.wanted END AS wanted, NEW.filled AS filled, NEW.hours_given AS hours
    UNION ALL
    SELECT unnest(ARRAY[OLD.municipality_code, OLD.district_code]), -(OLD.state = 'OPEN')::int,
      -CASE OLD.state WHEN 'CLOSED' THEN OLD.filled ELSE OLD.wanted END, -OLD.filled, -OLD.hours_given) AS changes
  WHERE place IS NOT NULL GROUP BY place
  HAVING (sum(open), sum(wanted), sum(filled), sum(hours)) <> (0, 0, 0, 0) ORDER BY place
  ON CONFLICT (place_code) DO UPDATE SET
    needs_open = s.needs_open + excluded.needs_open, seats_wanted = s.seats_wanted + excluded.seats_wanted,
    seats_filled = s.seats_filled + excluded.seats_filled, hours_given = s.hours_given + excluded.hours_given;
  RETURN NULL;
END $$`;

const summarized = ['members', 'organizations', 'needs'] as const;

/** What a place has: counted when it changes, so that reading costs the same at any size. */
export class Summaries1700000004000 implements MigrationInterface {
  name = 'Summaries1700000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(summaries);
    await db.query(countHome('members', 'members'));
    await db.query(countHome('organizations', 'organizations'));
    await db.query(countNeeds);
    for (const table of summarized) {
      await db.query(`CREATE TRIGGER ${table}_summarize AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION ${table}_summarize()`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of summarized) {
      await db.query(`DROP TRIGGER ${table}_summarize ON ${table}`);
      await db.query(`DROP FUNCTION ${table}_summarize`);
    }
    await db.query('DROP TABLE skill_summaries');
  }
}
