import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of agendas and of who may act for an organisation, and the categories by which resources are suggested. */
export class Matches1700000003000 implements MigrationInterface {
  name = 'Matches1700000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(projections);
    await db.query(categories);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER resources_in_categories ON resources');
    await db.query('DROP FUNCTION enter_resource_in_categories');
    await db.query('DROP TABLE resource_categories, known_memberships, known_agendas');
  }
}

const projections = `
  CREATE TABLE known_agendas (
    id uuid PRIMARY KEY,
    municipality_code text NOT NULL,
    district_code text NOT NULL,
    longitude double precision,
    latitude double precision,
    category_key text NOT NULL,
    kind text NOT NULL CONSTRAINT known_agendas_kind_known CHECK (kind IN ('COMPLAINT', 'PROPOSAL')),
    is_closed boolean NOT NULL DEFAULT false);

  CREATE TABLE known_memberships (
    organization_id uuid NOT NULL,
    member_id uuid NOT NULL,
    PRIMARY KEY (organization_id, member_id))`;

/**
 * The categories of suggested resources as rows, so that those of one category are read from an index in a fixed
 * order; an index on the list of keys answers in no order and would have to be read to its end.
 */
const categories = `
  CREATE TABLE resource_categories (
    municipality_code text NOT NULL,
    category_key text NOT NULL,
    resource_id uuid NOT NULL CONSTRAINT resource_categories_resource REFERENCES resources (id),
    PRIMARY KEY (municipality_code, category_key, resource_id));
  -- A hash, which has no order: the planner cannot take it for reading one category in the order of ids.
  CREATE INDEX resource_categories_of_resource ON resource_categories USING hash (resource_id);

  CREATE FUNCTION enter_resource_in_categories() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN DELETE FROM resource_categories WHERE resource_id = NEW.id; END IF;
    IF NEW.state = 'PUBLISHED' AND NOT NEW.has_ended THEN
      INSERT INTO resource_categories (municipality_code, category_key, resource_id)
      SELECT DISTINCT NEW.municipality_code, key, NEW.id FROM unnest(NEW.category_keys) AS key;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER resources_in_categories
    AFTER INSERT OR UPDATE OF state, has_ended, category_keys, municipality_code ON resources
    FOR EACH ROW EXECUTE FUNCTION enter_resource_in_categories()`;
