import type { MigrationInterface, QueryRunner } from 'typeorm';

const key = 'place_code, kind, state, has_ended';
const counted = 'municipality_code, district_code, kind, state, has_ended';

const counts = `CREATE TABLE resource_counts (
  place_code text NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  has_ended boolean NOT NULL,
  resources integer NOT NULL,
  CONSTRAINT resource_counts_pkey PRIMARY KEY (place_code, kind, state, has_ended))`;

/** In the order of the key, so that two transactions never wait for each other. */
const add = (changes: string): string => `
  INSERT INTO resource_counts AS c (${key}, resources)
  SELECT place_code, kind, state, has_ended, sum(change) FROM (${changes}) AS changed
  CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place_code
  WHERE place_code IS NOT NULL GROUP BY ${key} HAVING sum(change) <> 0 ORDER BY ${key}
  ON CONFLICT (${key}) DO UPDATE SET resources = c.resources + excluded.resources`;

const follow = (
  name: string,
  changes: string,
): string => `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  ${add(changes)};
  RETURN NULL;
END $$`;

/** How many resources a place has of each combination of what its list is filtered by, so that no list has to be counted. */
export class CountsByFacet1700000028000 implements MigrationInterface {
  name = 'CountsByFacet1700000028000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE resources IN SHARE ROW EXCLUSIVE MODE');
    await db.query(counts);
    await db.query(add(`SELECT ${counted}, 1 AS change FROM resources`));
    await db.query(follow('tally_new_resources', `SELECT ${counted}, 1 AS change FROM new_rows`));
    await db.query(
      follow(
        'tally_changed_resources',
        `SELECT ${counted}, 1 AS change FROM new_rows UNION ALL SELECT ${counted}, -1 FROM old_rows`,
      ),
    );
    // By their names after resources_counted: who writes here holds the row of the summary already.
    await db.query(`CREATE TRIGGER resources_tallied_when_new AFTER INSERT ON resources
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_new_resources()`);
    await db.query(`CREATE TRIGGER resources_tallied_when_changed AFTER UPDATE ON resources
      REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_resources()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER resources_tallied_when_changed ON resources');
    await db.query('DROP TRIGGER resources_tallied_when_new ON resources');
    await db.query('DROP FUNCTION tally_changed_resources, tally_new_resources');
    await db.query('DROP TABLE resource_counts');
  }
}
