import type { MigrationInterface, QueryRunner } from 'typeorm';

const counts = `CREATE TABLE agenda_counts (
  place_code text NOT NULL,
  category_key text NOT NULL,
  state text NOT NULL,
  maturity text NOT NULL,
  triage text NOT NULL,
  kind text NOT NULL,
  agendas integer NOT NULL,
  CONSTRAINT agenda_counts_pkey PRIMARY KEY (place_code, category_key, state, maturity, triage, kind))`;

const key = 'place_code, category_key, state, maturity, triage, kind';

/** An agenda that nobody has triaged yet has the empty text: a key has no nulls. */
const facets = (record: string) =>
  `${record}.category_key, ${record}.state, ${record}.maturity, coalesce(${record}.triage, ''), ${record}.kind`;

const recount = `INSERT INTO agenda_counts (${key}, agendas)
  SELECT place, ${facets('a')}, count(*) FROM agendas a
  CROSS JOIN LATERAL unnest(ARRAY[a.municipality_code, a.district_code]) AS place GROUP BY 1, 2, 3, 4, 5, 6`;

/** OLD is null on INSERT and NEW on DELETE; their places drop out. */
const follow = `CREATE FUNCTION agenda_counts_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO agenda_counts AS c (${key}, agendas)
  SELECT ${key}, sum(change) FROM (
    SELECT unnest(ARRAY[NEW.municipality_code, NEW.district_code]), ${facets('NEW')}, 1
    UNION ALL
    SELECT unnest(ARRAY[OLD.municipality_code, OLD.district_code]), ${facets('OLD')}, -1) AS changes (${key}, change)
  WHERE place_code IS NOT NULL GROUP BY ${key} HAVING sum(change) <> 0 ORDER BY ${key}
  ON CONFLICT (${key}) DO UPDATE SET agendas = c.agendas + excluded.agendas;
  RETURN NULL;
END $$`;

/** How many agendas a place has of each combination of what its list is filtered by, so that no list has to be counted. */
export class CountsByFacet1764000057000 implements MigrationInterface {
  name = 'CountsByFacet1764000057000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE agendas IN SHARE ROW EXCLUSIVE MODE');
    await db.query(counts);
    await db.query(recount);
    await db.query(follow);
    // Deferred, and by its name after agendas_summarised: who writes here holds the row of the municipality there already,
    // so that no two ever wait for each other.
    await db.query(`CREATE CONSTRAINT TRIGGER agendas_tallied
      AFTER INSERT OR DELETE OR UPDATE OF municipality_code, district_code, category_key, state, maturity, triage, kind ON agendas
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agenda_counts_follow()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER agendas_tallied ON agendas');
    await db.query('DROP FUNCTION agenda_counts_follow');
    await db.query('DROP TABLE agenda_counts');
  }
}
