import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry of places: municipalities, districts with borders and successions, and legal districts. */
export class Places1700000001000 implements MigrationInterface {
  name = 'Places1700000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(municipalities);
    await db.query(districts);
    await db.query(boundaries);
    await db.query(legalDistricts);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE legal_districts, district_boundaries, district_successions, districts, municipalities');
  }
}

const municipalities = `
  CREATE TABLE municipalities (
    code text PRIMARY KEY CONSTRAINT municipalities_code_form CHECK (code ~ '^[0-9]{5}00000$'),
    name_ko text NOT NULL CONSTRAINT municipalities_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
    name_en text CONSTRAINT municipalities_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
    profile jsonb NOT NULL CONSTRAINT municipalities_profile_object CHECK (jsonb_typeof(profile) = 'object'),
    time_zone text NOT NULL DEFAULT 'Asia/Seoul',
    stale_after_days integer NOT NULL DEFAULT 180
      CONSTRAINT municipalities_stale_after_range CHECK (stale_after_days BETWEEN 1 AND 3650))`;

const districts = `
  CREATE TABLE districts (
    code text PRIMARY KEY CONSTRAINT districts_code_form CHECK (code ~ '^[0-9]{5}(?!00000)[0-9]{5}$'),
    municipality_code text NOT NULL CONSTRAINT districts_municipality REFERENCES municipalities (code),
    name_ko text NOT NULL CONSTRAINT districts_name_ko_length CHECK (length(name_ko) BETWEEN 1 AND 200),
    name_en text CONSTRAINT districts_name_en_length CHECK (length(name_en) BETWEEN 1 AND 200),
    valid_from date NOT NULL,
    valid_until date,
    longitude double precision,
    latitude double precision,
    profile jsonb NOT NULL CONSTRAINT districts_profile_object CHECK (jsonb_typeof(profile) = 'object'),
    CONSTRAINT districts_in_municipality CHECK (left(code, 5) || '00000' = municipality_code),
    CONSTRAINT districts_validity CHECK (valid_until > valid_from),
    CONSTRAINT districts_centre CHECK ((longitude IS NULL) = (latitude IS NULL)
      AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90));
  CREATE INDEX districts_of_municipality ON districts (municipality_code, code);

  CREATE TABLE district_successions (
    predecessor_code text NOT NULL CONSTRAINT district_successions_predecessor REFERENCES districts (code),
    successor_code text NOT NULL CONSTRAINT district_successions_successor REFERENCES districts (code),
    PRIMARY KEY (predecessor_code, successor_code),
    CONSTRAINT district_successions_other CHECK (predecessor_code <> successor_code));
  CREATE INDEX district_successions_to ON district_successions (successor_code)`;

/**
 * Borders stand apart from districts, because they are large and seldom asked for. Their boxes are searched by index;
 * the exact test is ours (boundaries/domain.ts): the polygon of Postgres knows no holes and blurs its edges by 1e-6,
 * so that a point near a common border would lie in both districts.
 */
const boundaries = `
  CREATE TABLE district_boundaries (
    district_code text PRIMARY KEY CONSTRAINT district_boundaries_district REFERENCES districts (code),
    geometry jsonb NOT NULL,
    west double precision NOT NULL,
    south double precision NOT NULL,
    east double precision NOT NULL,
    north double precision NOT NULL,
    CONSTRAINT district_boundaries_box CHECK (west BETWEEN -180 AND east AND east <= 180 AND south BETWEEN -90 AND north AND north <= 90));
  CREATE INDEX district_boundaries_boxes ON district_boundaries USING gist (box(point(west, south), point(east, north)))`;

const legalDistricts = `
  CREATE TABLE legal_districts (
    code text PRIMARY KEY CONSTRAINT legal_districts_code_form CHECK (code ~ '^[0-9]{10}$'),
    name text NOT NULL CONSTRAINT legal_districts_name_length CHECK (length(name) BETWEEN 1 AND 200),
    is_abolished boolean NOT NULL)`;
