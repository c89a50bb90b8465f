import type { MigrationInterface, QueryRunner } from 'typeorm';

const agendas = `CREATE TABLE agendas (
  id uuid PRIMARY KEY,
  municipality_code text NOT NULL,
  district_code text NOT NULL,
  category_key text NOT NULL,
  kind text NOT NULL CONSTRAINT agendas_kind_known CHECK (kind IN ('COMPLAINT', 'PROPOSAL')),
  title text NOT NULL CONSTRAINT agendas_title_length CHECK (length(title) BETWEEN 1 AND 200),
  body text NOT NULL CONSTRAINT agendas_body_length CHECK (length(body) BETWEEN 1 AND 10000),
  plain_summary text CONSTRAINT agendas_plain_summary_length CHECK (length(plain_summary) BETWEEN 1 AND 2000),
  language text NOT NULL CONSTRAINT agendas_language_length CHECK (length(language) BETWEEN 2 AND 200),
  longitude double precision,
  latitude double precision,
  author_id uuid,
  organization_id uuid,
  source text,
  external_id text,
  source_url text,
  imported_support_count integer,
  triage text CONSTRAINT agendas_triage_known CHECK (triage IN ('CITIZEN', 'GOVERNMENT', 'COLLABORATION')),
  maturity text NOT NULL CONSTRAINT agendas_maturity_known CHECK (maturity IN ('PERSONAL', 'COMMUNITY', 'SOCIAL')),
  state text NOT NULL CONSTRAINT agendas_state_known CHECK (state IN ('OPEN', 'EXPERIMENTING', 'RECORDED', 'CLOSED')),
  version integer NOT NULL CONSTRAINT agendas_version_positive CHECK (version > 0),
  support_count integer NOT NULL DEFAULT 0 CONSTRAINT agendas_support_count_natural CHECK (support_count >= 0),
  comment_count integer NOT NULL DEFAULT 0 CONSTRAINT agendas_comment_count_natural CHECK (comment_count >= 0),
  raised_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT agendas_within_municipality CHECK (municipality_code = left(district_code, 5) || '00000'),
  CONSTRAINT agendas_point_on_earth CHECK (
    (longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90),
  CONSTRAINT agendas_source_whole CHECK (
    (source IS NULL) = (external_id IS NULL) AND (source IS NOT NULL OR coalesce(source_url, imported_support_count::text) IS NULL)),
  CONSTRAINT agendas_has_origin CHECK ((author_id IS NULL) <> (source IS NULL)),
  CONSTRAINT agendas_speaker_is_member CHECK (organization_id IS NULL OR author_id IS NOT NULL),
  CONSTRAINT agendas_imported_support_count_natural CHECK (imported_support_count >= 0),
  CONSTRAINT agendas_once_per_source UNIQUE (source, external_id),
  CONSTRAINT agendas_district FOREIGN KEY (district_code) REFERENCES known_districts (district_code),
  CONSTRAINT agendas_category FOREIGN KEY (municipality_code, category_key)
    REFERENCES agenda_categories (municipality_code, key))`;

/**
 * One index per place and order that a list offers. The columns that a list can filter by come last: Postgres then
 * judges them inside the index, so that a rare state does not read every row of a place.
 */
const listIndexes = ['', 'municipality_code', 'district_code'].flatMap((scope) =>
  ['support_count', 'raised_at', 'changed_at'].map((order) => {
    const name = `agendas_by_${[scope, order].filter((part) => part !== '').join('_and_')}`;
    const columns = [scope, order, 'id', 'state', 'maturity', 'triage', 'kind', 'category_key'];
    return `CREATE INDEX ${name} ON agendas (${columns.filter((part) => part !== '').join(', ')})`;
  }),
);

const personIndexes = ['author_id', 'organization_id'].flatMap((person) =>
  ['raised_at', 'support_count', 'changed_at'].map(
    (order) =>
      `CREATE INDEX agendas_by_${person}_and_${order} ON agendas (${person}, ${order}, id) WHERE ${person} IS NOT NULL`,
  ),
);

const revisions = `CREATE TABLE agenda_revisions (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT agenda_revisions_agenda REFERENCES agendas (id),
  version integer NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  plain_summary text,
  language text NOT NULL,
  replaced_by uuid,
  replaced_at timestamptz NOT NULL,
  CONSTRAINT agenda_revisions_once UNIQUE (agenda_id, version))`;

/** What was written down about the past is never changed or deleted. */
const refusal = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or deleted.', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$`;

/** Agendas, what they said before, and the indexes of every list. */
export class Agendas1764000003000 implements MigrationInterface {
  name = 'Agendas1764000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await db.query(agendas);
    for (const index of [...listIndexes, ...personIndexes]) await db.query(index);
    await db.query('CREATE INDEX agendas_by_title ON agendas USING gin (title gin_trgm_ops)');
    await db.query(revisions);
    await db.query(refusal);
    await db.query(`CREATE TRIGGER agenda_revisions_immutable BEFORE UPDATE OR DELETE ON agenda_revisions
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agenda_revisions, agendas');
    await db.query('DROP FUNCTION refuse_change');
    await db.query('DROP EXTENSION pg_trgm');
  }
}
