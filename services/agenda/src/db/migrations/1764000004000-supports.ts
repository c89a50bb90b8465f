import type { MigrationInterface, QueryRunner } from 'typeorm';

const supports = `CREATE TABLE agenda_supports (
  id uuid PRIMARY KEY,
  agenda_id uuid NOT NULL CONSTRAINT agenda_supports_agenda REFERENCES agendas (id),
  member_id uuid NOT NULL,
  home_district_code text,
  supported_at timestamptz NOT NULL,
  CONSTRAINT agenda_supports_once_per_member UNIQUE (agenda_id, member_id))`;

/** From where an agenda is supported; maturity is judged on it without counting all supports each time. */
const tallies = `CREATE TABLE agenda_support_tallies (
  agenda_id uuid NOT NULL CONSTRAINT agenda_support_tallies_agenda REFERENCES agendas (id),
  district_code text NOT NULL,
  supporters integer NOT NULL CONSTRAINT agenda_support_tallies_positive CHECK (supporters > 0),
  PRIMARY KEY (agenda_id, district_code))`;

const count = `CREATE FUNCTION agenda_supports_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    UPDATE agendas SET support_count = support_count + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
    WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.agenda_id ELSE OLD.agenda_id END;
  END IF;
  IF TG_OP <> 'INSERT' AND OLD.home_district_code IS NOT NULL THEN
    DELETE FROM agenda_support_tallies
    WHERE agenda_id = OLD.agenda_id AND district_code = OLD.home_district_code AND supporters = 1;
    IF NOT FOUND THEN
      UPDATE agenda_support_tallies SET supporters = supporters - 1
      WHERE agenda_id = OLD.agenda_id AND district_code = OLD.home_district_code;
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.home_district_code IS NOT NULL THEN
    INSERT INTO agenda_support_tallies AS t (agenda_id, district_code, supporters)
    VALUES (NEW.agenda_id, NEW.home_district_code, 1)
    ON CONFLICT (agenda_id, district_code) DO UPDATE SET supporters = t.supporters + 1;
  END IF;
  RETURN NULL;
END $$`;

/** Supports, one per member and agenda, and what is counted of them. */
export class Supports1764000004000 implements MigrationInterface {
  name = 'Supports1764000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(supports);
    await db.query('CREATE INDEX agenda_supports_by_member ON agenda_supports (member_id, agenda_id)');
    await db.query(tallies);
    await db.query(count);
    await db.query(`CREATE TRIGGER agenda_supports_counted
      AFTER INSERT OR DELETE OR UPDATE OF home_district_code ON agenda_supports
      FOR EACH ROW EXECUTE FUNCTION agenda_supports_count()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agenda_support_tallies, agenda_supports');
    await db.query('DROP FUNCTION agenda_supports_count');
  }
}
