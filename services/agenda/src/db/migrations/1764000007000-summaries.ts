import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one agenda adds to each figure; null stands for no agenda. */
const figures = {
  total: 'id IS NOT NULL',
  open: `state = 'OPEN'`,
  experimenting: `state = 'EXPERIMENTING'`,
  recorded: `state = 'RECORDED'`,
  closed: `state = 'CLOSED'`,
  complaints: `kind = 'COMPLAINT'`,
  proposals: `kind = 'PROPOSAL'`,
  untriaged: 'id IS NOT NULL AND triage IS NULL',
  personal: `maturity = 'PERSONAL'`,
  community: `maturity = 'COMMUNITY'`,
  social: `maturity = 'SOCIAL'`,
} as const;

const sums = { supports: 'support_count', comments: 'comment_count' } as const;

const columns = [...Object.keys(figures), ...Object.keys(sums)];

const summaries = `CREATE TABLE agenda_summaries (
  place_code text PRIMARY KEY,
  ${columns.map((column) => `${column} integer NOT NULL DEFAULT 0`).join(',\n  ')},
  CONSTRAINT agenda_summaries_natural CHECK (least(${columns.join(', ')}) >= 0))`;

/** Every column of the record that a figure speaks of, with the record's name before it. */
const of = (record: string, condition: string): string =>
  condition.replace(/\b(id|state|kind|triage|maturity)\b/g, `${record}.$1`);

const changes = [
  ...Object.entries(figures).map(
    ([column, condition]) =>
      `${column} = ${column} + coalesce((${of('after_it', condition)})::integer, 0) - coalesce((${of('before_it', condition)})::integer, 0)`,
  ),
  ...Object.entries(sums).map(
    ([column, sum]) => `${column} = ${column} + coalesce(after_it.${sum}, 0) - coalesce(before_it.${sum}, 0)`,
  ),
];

const apply = `CREATE FUNCTION agenda_summaries_apply(place text, before_it agendas, after_it agendas)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF after_it.id IS NOT NULL AND before_it.id IS NULL THEN
    INSERT INTO agenda_summaries (place_code) VALUES (place) ON CONFLICT DO NOTHING;
  END IF;
  UPDATE agenda_summaries SET ${changes.join(',\n    ')} WHERE place_code = place;
END $$`;

/** The municipality before the district, always: two transactions that wait for each other's rows cannot arise. */
const follow = `CREATE FUNCTION agendas_summarise() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  nothing agendas;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.municipality_code = OLD.municipality_code THEN
    PERFORM agenda_summaries_apply(NEW.municipality_code, OLD, NEW);
  ELSE
    IF TG_OP <> 'INSERT' THEN PERFORM agenda_summaries_apply(OLD.municipality_code, OLD, nothing); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM agenda_summaries_apply(NEW.municipality_code, nothing, NEW); END IF;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.district_code = OLD.district_code THEN
    PERFORM agenda_summaries_apply(NEW.district_code, OLD, NEW);
  ELSE
    IF TG_OP <> 'INSERT' THEN PERFORM agenda_summaries_apply(OLD.district_code, OLD, nothing); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM agenda_summaries_apply(NEW.district_code, nothing, NEW); END IF;
  END IF;
  RETURN NULL;
END $$`;

/** Counts per place, which a trigger keeps: no use case can forget them. */
export class Summaries1764000007000 implements MigrationInterface {
  name = 'Summaries1764000007000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(summaries);
    await db.query(apply);
    await db.query(follow);
    // Deferred to the commit, so that the row of a municipality, which all its agendas share, is held for a moment only.
    await db.query(`CREATE CONSTRAINT TRIGGER agendas_summarised AFTER INSERT OR UPDATE OR DELETE ON agendas
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agendas_summarise()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER agendas_summarised ON agendas');
    await db.query('DROP FUNCTION agendas_summarise');
    await db.query('DROP FUNCTION agenda_summaries_apply');
    await db.query('DROP TABLE agenda_summaries');
  }
}
