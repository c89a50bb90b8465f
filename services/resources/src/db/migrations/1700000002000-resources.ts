import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resources with their contacts, where they were sighted last, and what is counted of them. */
export class Resources1700000002000 implements MigrationInterface {
  name = 'Resources1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(functions);
    await db.query(resources);
    await db.query(indexes);
    await db.query(apart);
    await db.query(summaries);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE resource_summaries, source_sightings, resource_contacts, resources');
    await db.query('DROP FUNCTION keep_resource, count_new_resources, count_changed_resources');
    await db.query('DROP FUNCTION map_point, distance_meters, text_bigrams');
  }
}

const functions = `
  -- A point of the map in the projection of Mercator: it keeps angles, so that the nearest on the map is the nearest on
  -- the ground, which is not so with plain degrees.
  CREATE FUNCTION map_point(longitude double precision, latitude double precision) RETURNS point
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    point(longitude, degrees(ln(tan(pi() / 4 + radians(least(greatest(latitude, -89), 89)) / 2))));

  -- Great-circle distance in metres on a sphere; null when one of the places is unknown.
  CREATE FUNCTION distance_meters(lon1 double precision, lat1 double precision, lon2 double precision, lat2 double precision)
    RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    2 * 6371008.8 * atan2(
      sqrt(sind((lat2 - lat1) / 2) ^ 2 + cosd(lat1) * cosd(lat2) * sind((lon2 - lon1) / 2) ^ 2),
      sqrt(abs(1 - sind((lat2 - lat1) / 2) ^ 2 - cosd(lat1) * cosd(lat2) * sind((lon2 - lon1) / 2) ^ 2)));

  -- Every two neighbouring characters. Trigrams do not find the Korean words of one or two syllables.
  CREATE FUNCTION text_bigrams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    ARRAY(SELECT DISTINCT substr(words, n, 2) FROM generate_series(1, length(words) - 1) AS n)`;

const kinds = `('SPACE', 'BUDGET', 'TECHNOLOGY', 'DATA', 'INSTITUTIONAL_SUPPORT', 'EQUIPMENT')`;

const resources = `
  CREATE TABLE resources (
    id uuid PRIMARY KEY,
    kind text NOT NULL CONSTRAINT resources_kind_known CHECK (kind IN ${kinds}),
    state text NOT NULL CONSTRAINT resources_state_known CHECK (state IN ('PUBLISHED', 'STALE', 'WITHDRAWN')),
    stale_reason text CONSTRAINT resources_stale_reason_known CHECK (stale_reason IN ('NOT_VERIFIED', 'VANISHED_FROM_SOURCE')),
    name text NOT NULL CONSTRAINT resources_name_length CHECK (length(name) BETWEEN 1 AND 200),
    description text NOT NULL CONSTRAINT resources_description_length CHECK (length(description) <= 10000),
    language text NOT NULL,
    holder_organization_id uuid,
    holder_name text CONSTRAINT resources_holder_name_length CHECK (length(holder_name) BETWEEN 1 AND 200),
    municipality_code text NOT NULL CONSTRAINT resources_municipality REFERENCES municipalities (code),
    district_code text CONSTRAINT resources_district REFERENCES districts (code),
    longitude double precision,
    latitude double precision,
    address text,
    capacity integer CONSTRAINT resources_capacity_range CHECK (capacity BETWEEN 1 AND 1000000),
    price_minor bigint CONSTRAINT resources_price_not_negative CHECK (price_minor BETWEEN 0 AND 9007199254740991),
    price_currency text CONSTRAINT resources_currency_known CHECK (price_currency IN ('KRW', 'JPY', 'EUR', 'USD')),
    price_unit text CONSTRAINT resources_price_unit_known
      CHECK (price_unit IN ('MINUTE', 'HOUR', 'DAY', 'MONTH', 'YEAR', 'USE', 'PERSON')),
    price_unit_count integer CONSTRAINT resources_price_unit_count_range CHECK (price_unit_count BETWEEN 1 AND 10000),
    price_as_given text,
    opening_hours_as_given text,
    opening_hours jsonb CONSTRAINT resources_opening_hours_list CHECK (jsonb_typeof(opening_hours) = 'array'),
    closed_days_as_given text,
    closed_days jsonb CONSTRAINT resources_closed_days_object CHECK (jsonb_typeof(closed_days) = 'object'),
    available_from timestamptz,
    available_until timestamptz,
    has_ended boolean NOT NULL DEFAULT false,
    category_keys text[] NOT NULL DEFAULT '{}',
    source_name text,
    source_external_id text,
    source_url text,
    source_licence text,
    source_hash text,
    last_verified_at timestamptz NOT NULL,
    published_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT resources_once_per_source UNIQUE (source_name, source_external_id),
    CONSTRAINT resources_stale_for_a_reason CHECK ((state = 'STALE') = (stale_reason IS NOT NULL)),
    CONSTRAINT resources_holder_given CHECK (holder_organization_id IS NOT NULL OR holder_name IS NOT NULL),
    CONSTRAINT resources_district_in_municipality CHECK (left(district_code, 5) || '00000' = municipality_code),
    CONSTRAINT resources_point CHECK ((longitude IS NULL) = (latitude IS NULL)
      AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90),
    CONSTRAINT resources_price_whole CHECK ((price_minor IS NULL) = (price_currency IS NULL)
      AND (price_unit IS NULL) = (price_unit_count IS NULL) AND (price_unit IS NULL OR price_minor IS NOT NULL)),
    CONSTRAINT resources_availability CHECK (available_until > available_from),
    CONSTRAINT resources_ended_by_date CHECK (NOT has_ended OR available_until IS NOT NULL),
    CONSTRAINT resources_source_whole CHECK ((source_name IS NULL) = (source_external_id IS NULL)
      AND (source_name IS NULL) = (source_licence IS NULL) AND (source_name IS NULL) = (source_hash IS NULL)
      AND (source_url IS NULL OR source_name IS NOT NULL)));

  CREATE FUNCTION keep_resource() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'A resource is withdrawn, never deleted' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER resources_stay BEFORE DELETE ON resources FOR EACH ROW EXECUTE FUNCTION keep_resource()`;

/** What suggestions look at: published, and its availability has not ended. */
const suggested = `WHERE state = 'PUBLISHED' AND NOT has_ended`;

const indexes = `
  CREATE INDEX resources_newest ON resources (published_at, id);
  CREATE INDEX resources_by_name ON resources (name, id);
  CREATE INDEX resources_verified ON resources (last_verified_at, id);
  CREATE INDEX resources_of_municipality ON resources (municipality_code, published_at, id);
  CREATE INDEX resources_of_district ON resources (district_code, published_at, id);
  CREATE INDEX resources_of_holder ON resources (holder_organization_id, published_at, id);
  CREATE INDEX resources_words ON resources USING gin
    (text_bigrams(lower(name || ' ' || description || ' ' || coalesce(holder_name, ''))));
  CREATE INDEX resources_on_map ON resources USING gist (map_point(longitude, latitude)) WHERE longitude IS NOT NULL;
  CREATE INDEX resources_suggested_near ON resources USING gist (map_point(longitude, latitude))
    ${suggested} AND longitude IS NOT NULL;
  CREATE INDEX resources_suggested_in_district ON resources (district_code, id) ${suggested};
  CREATE INDEX resources_suggested_everywhere ON resources (municipality_code, id)
    ${suggested} AND district_code IS NULL AND longitude IS NULL`;

/** Contacts stand apart, because they may be personal; sightings, because every import writes them anew. */
const apart = `
  CREATE TABLE resource_contacts (
    resource_id uuid PRIMARY KEY CONSTRAINT resource_contacts_resource REFERENCES resources (id),
    phone text CONSTRAINT resource_contacts_phone_length CHECK (length(phone) BETWEEN 1 AND 40),
    department text CONSTRAINT resource_contacts_department_length CHECK (length(department) BETWEEN 1 AND 200),
    url text CONSTRAINT resource_contacts_url_length CHECK (length(url) BETWEEN 1 AND 2000),
    CONSTRAINT resource_contacts_not_empty CHECK (num_nonnulls(phone, department, url) > 0));

  CREATE TABLE source_sightings (
    source_name text NOT NULL,
    external_id text NOT NULL,
    run_id uuid NOT NULL,
    PRIMARY KEY (source_name, external_id))`;

const counters = [
  ['published', `state = 'PUBLISHED' AND NOT has_ended`],
  ['stale', `state = 'STALE'`],
  ['ended', `state = 'PUBLISHED' AND has_ended`],
  ['spaces', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'SPACE'`],
  ['budgets', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'BUDGET'`],
  ['technologies', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'TECHNOLOGY'`],
  ['data_sets', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'DATA'`],
  ['institutional_supports', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'INSTITUTIONAL_SUPPORT'`],
  ['equipment', `state = 'PUBLISHED' AND NOT has_ended AND kind = 'EQUIPMENT'`],
] as const;

/** Adds what the changed rows of one statement make; in the order of codes, so that two transactions never wait for each other. */
const addToSummaries = (changes: string): string => `
  INSERT INTO resource_summaries AS s (place_code, ${counters.map(([name]) => name).join(', ')})
  SELECT * FROM (
    SELECT place_code, ${counters.map(([name, counts]) => `coalesce(sum(sign) FILTER (WHERE ${counts}), 0) AS ${name}`).join(', ')}
    FROM (${changes}) AS c CROSS JOIN LATERAL unnest(ARRAY[c.municipality_code, c.district_code]) AS place_code
    WHERE place_code IS NOT NULL GROUP BY place_code) AS d
  WHERE ${counters.map(([name]) => `d.${name} <> 0`).join(' OR ')}
  ORDER BY place_code
  ON CONFLICT (place_code) DO UPDATE SET ${counters.map(([name]) => `${name} = s.${name} + excluded.${name}`).join(', ')}`;

const counted = 'municipality_code, district_code, kind, state, has_ended';

/** Once per statement, not per row: an import changes five hundred rows at a time. */
const summaries = `
  CREATE TABLE resource_summaries (
    place_code text PRIMARY KEY,
    ${counters.map(([name]) => `${name} bigint NOT NULL DEFAULT 0`).join(', ')});

  CREATE FUNCTION count_new_resources() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${addToSummaries(`SELECT 1 AS sign, ${counted} FROM new_rows`)};
    RETURN NULL;
  END $$;
  CREATE FUNCTION count_changed_resources() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    ${addToSummaries(`SELECT 1 AS sign, ${counted} FROM new_rows UNION ALL SELECT -1, ${counted} FROM old_rows`)};
    RETURN NULL;
  END $$;
  CREATE TRIGGER resources_counted_when_new AFTER INSERT ON resources
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_new_resources();
  CREATE TRIGGER resources_counted_when_changed AFTER UPDATE ON resources
    REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_changed_resources()`;
