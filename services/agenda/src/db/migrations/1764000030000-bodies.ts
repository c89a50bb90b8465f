import type { MigrationInterface, QueryRunner } from 'typeorm';

const isSet = `CREATE FUNCTION is_set(ids uuid[]) RETURNS boolean LANGUAGE sql IMMUTABLE
  RETURN cardinality(ids) = (SELECT count(DISTINCT id) FROM unnest(ids) AS id)`;

/** The members stand in the row, so that the database itself sees that they can reach the quorum. */
const bodies = `CREATE TABLE bodies (
  id uuid PRIMARY KEY,
  municipality_code text NOT NULL
    CONSTRAINT bodies_municipality REFERENCES municipality_settings (municipality_code),
  key text NOT NULL
    CONSTRAINT bodies_key_format CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 100),
  name_ko text NOT NULL CONSTRAINT bodies_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
  name_en text NOT NULL CONSTRAINT bodies_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
  member_ids uuid[] NOT NULL
    CONSTRAINT bodies_members_count CHECK (cardinality(member_ids) BETWEEN 1 AND 100)
    CONSTRAINT bodies_members_once CHECK (is_set(member_ids)),
  quorum integer NOT NULL,
  threshold_numerator integer NOT NULL,
  threshold_denominator integer NOT NULL,
  version integer NOT NULL CONSTRAINT bodies_version_positive CHECK (version > 0),
  appointed_by uuid NOT NULL,
  appointed_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT bodies_quorum_within_members CHECK (quorum BETWEEN 1 AND cardinality(member_ids)),
  CONSTRAINT bodies_threshold_share
    CHECK (threshold_numerator BETWEEN 1 AND threshold_denominator AND threshold_denominator <= 1000),
  CONSTRAINT bodies_once_per_municipality UNIQUE (municipality_code, key))`;

/** Committees that municipalities appointed. */
export class Bodies1764000030000 implements MigrationInterface {
  name = 'Bodies1764000030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(isSet);
    await db.query(bodies);
    await db.query('CREATE INDEX bodies_in_order ON bodies (municipality_code, appointed_at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bodies');
    await db.query('DROP FUNCTION is_set');
  }
}
