import type { MigrationInterface, QueryRunner } from 'typeorm';

const knownDistricts = `CREATE TABLE known_districts (
  code text PRIMARY KEY CONSTRAINT known_districts_code_form CHECK (code ~ '^[0-9]{10}$'),
  municipality_code text NOT NULL CONSTRAINT known_districts_municipality_form CHECK (municipality_code ~ '^[0-9]{10}$'),
  valid_from date NOT NULL,
  valid_until date)`;

const knownAgendas = `CREATE TABLE known_agendas (
  id uuid PRIMARY KEY,
  municipality_code text NOT NULL,
  district_code text NOT NULL,
  is_closed boolean NOT NULL)`;

const skills = `CREATE TABLE skills (
  id uuid PRIMARY KEY,
  source text NOT NULL CONSTRAINT skills_source_length CHECK (length(source) BETWEEN 1 AND 100),
  external_id text NOT NULL CONSTRAINT skills_external_id_length CHECK (length(external_id) BETWEEN 1 AND 500),
  type text NOT NULL CONSTRAINT skills_type_known CHECK (type IN ('SKILL', 'KNOWLEDGE', 'UNSPECIFIED')),
  label_ko text,
  label_en text,
  alternative_labels text[] NOT NULL,
  search_text text NOT NULL,
  CONSTRAINT skills_labelled CHECK (coalesce(label_ko, label_en, '') <> ''),
  CONSTRAINT skills_source_external_id UNIQUE (source, external_id))`;

/**
 * Hangul is taken apart into its letters (NFKD): trigrams need three characters, and a Korean word of one syllable
 * has two or three letters. So short Korean words use the index, and a half typed syllable already finds.
 */
const skillSearchText = `CREATE FUNCTION skills_set_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search_text := lower(normalize(
    concat_ws(E'\\n', NEW.label_ko, NEW.label_en, array_to_string(NEW.alternative_labels, E'\\n')), NFKD));
  RETURN NEW;
END $$`;

/** The catalogue of skills, and what is known here of places and agendas that others own. */
export class SkillsAndProjections1700000001000 implements MigrationInterface {
  name = 'SkillsAndProjections1700000001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await db.query(knownDistricts);
    await db.query('CREATE INDEX known_districts_municipality ON known_districts (municipality_code)');
    await db.query(knownAgendas);
    await db.query(skills);
    await db.query(skillSearchText);
    await db.query(`CREATE TRIGGER skills_search_text BEFORE INSERT OR UPDATE ON skills
      FOR EACH ROW EXECUTE FUNCTION skills_set_search_text()`);
    await db.query('CREATE INDEX skills_search ON skills USING gin (search_text gin_trgm_ops)');
    await db.query('CREATE INDEX skills_by_name ON skills ((lower(coalesce(label_en, label_ko))), id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE skills, known_agendas, known_districts');
    await db.query('DROP FUNCTION skills_set_search_text');
  }
}
