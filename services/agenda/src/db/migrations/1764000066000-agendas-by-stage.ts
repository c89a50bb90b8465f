import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which stages each agenda stands by its processes, those that ended among them: once in each, however many of them are
 * there, by the newest template that brought one there. Processes that follow from others are left out.
 */
const standing = `CREATE VIEW agendas_standing AS
  SELECT DISTINCT ON (p.agenda_id, t.key, p.stage)
    p.agenda_id, t.key AS template_key, p.stage, p.template_id, a.district_code
  FROM processes p JOIN process_templates t ON t.id = p.template_id JOIN agendas a ON a.id = p.agenda_id
  WHERE p.parent_id IS NULL ORDER BY p.agenda_id, t.key, p.stage, t.version DESC, p.template_id`;

/** What of it is counted: one more process of an agenda in a stage is not one more agenda there. */
const stages = `CREATE TABLE agenda_stages (
  agenda_id uuid NOT NULL CONSTRAINT agenda_stages_agenda REFERENCES agendas (id),
  template_key text NOT NULL,
  stage text NOT NULL,
  template_id uuid NOT NULL CONSTRAINT agenda_stages_template REFERENCES process_templates (id),
  district_code text NOT NULL,
  CONSTRAINT agenda_stages_pkey PRIMARY KEY (agenda_id, template_key, stage))`;

const counts = `CREATE TABLE agenda_stage_counts (
  district_code text NOT NULL,
  template_id uuid NOT NULL CONSTRAINT agenda_stage_counts_template REFERENCES process_templates (id),
  stage text NOT NULL,
  agendas integer NOT NULL,
  CONSTRAINT agenda_stage_counts_pkey PRIMARY KEY (district_code, template_id, stage))`;

const columns = 'agenda_id, template_key, stage, template_id, district_code';

const fill = [
  `INSERT INTO agenda_stages (${columns}) SELECT ${columns} FROM agendas_standing`,
  `INSERT INTO agenda_stage_counts (district_code, template_id, stage, agendas)
   SELECT district_code, template_id, stage, count(*) FROM agenda_stages GROUP BY 1, 2, 3`,
];

const follow = `CREATE FUNCTION agenda_stages_follow(agenda uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM agenda_stages s WHERE s.agenda_id = agenda AND NOT EXISTS (SELECT FROM agendas_standing n
    WHERE n.agenda_id = agenda AND n.template_key = s.template_key AND n.stage = s.stage);
  INSERT INTO agenda_stages AS s (${columns}) SELECT ${columns} FROM agendas_standing n WHERE n.agenda_id = agenda
  ON CONFLICT (agenda_id, template_key, stage)
    DO UPDATE SET template_id = excluded.template_id, district_code = excluded.district_code
    WHERE (s.template_id, s.district_code) <> (excluded.template_id, excluded.district_code);
END $$`;

const followProcess = `CREATE FUNCTION agenda_stages_follow_process() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM agenda_stages_follow(NEW.agenda_id); RETURN NULL; END $$`;

/** Whoever is taking a step has read where the agenda was, and is waited for; the agenda is locked already, as always before. */
const followAgenda = `CREATE FUNCTION agenda_stages_follow_agenda() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM processes WHERE agenda_id = NEW.id AND parent_id IS NULL ORDER BY id FOR NO KEY UPDATE;
  PERFORM agenda_stages_follow(NEW.id);
  RETURN NULL;
END $$`;

/**
 * The summary of the municipality is locked first, as whatever changes an agenda does: two transactions that wait for
 * each other's rows cannot arise. OLD is null on INSERT and NEW on DELETE; they drop out.
 */
const count = `CREATE FUNCTION agenda_stages_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM agenda_summaries
  WHERE place_code = left(coalesce(NEW.district_code, OLD.district_code), 5) || '00000' FOR NO KEY UPDATE;
  INSERT INTO agenda_stage_counts AS c (district_code, template_id, stage, agendas)
  SELECT district_code, template_id, stage, sum(change) FROM (
    SELECT NEW.district_code, NEW.template_id, NEW.stage, 1
    UNION ALL
    SELECT OLD.district_code, OLD.template_id, OLD.stage, -1) AS changes (district_code, template_id, stage, change)
  WHERE district_code IS NOT NULL GROUP BY 1, 2, 3 HAVING sum(change) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (district_code, template_id, stage) DO UPDATE SET agendas = c.agendas + excluded.agendas;
  RETURN NULL;
END $$`;

const triggers = [
  `CREATE TRIGGER processes_stand AFTER INSERT OR UPDATE OF stage ON processes FOR EACH ROW
   WHEN (NEW.parent_id IS NULL) EXECUTE FUNCTION agenda_stages_follow_process()`,
  // By its name the first of those of an agenda: a process is waited for before anything is locked that its steps need.
  `CREATE TRIGGER agenda_stages_follow AFTER UPDATE OF district_code ON agendas FOR EACH ROW
   WHEN (NEW.district_code <> OLD.district_code) EXECUTE FUNCTION agenda_stages_follow_agenda()`,
  // Deferred to the commit, so that the rows that all agendas of a municipality share are held for a moment only.
  `CREATE CONSTRAINT TRIGGER agenda_stages_counted AFTER INSERT OR UPDATE OR DELETE ON agenda_stages
   DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agenda_stages_count()`,
];

/** How many agendas of a district stand in each stage of the processes that are run there. */
export class AgendasByStage1764000066000 implements MigrationInterface {
  name = 'AgendasByStage1764000066000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE agendas, processes IN SHARE ROW EXCLUSIVE MODE');
    for (const sql of [standing, stages, counts, ...fill]) await db.query(sql);
    for (const sql of [follow, followProcess, followAgenda, count, ...triggers]) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER processes_stand ON processes');
    await db.query('DROP TRIGGER agenda_stages_follow ON agendas');
    await db.query('DROP TABLE agenda_stage_counts, agenda_stages');
    await db.query('DROP FUNCTION agenda_stages_count, agenda_stages_follow_agenda, agenda_stages_follow_process');
    await db.query('DROP FUNCTION agenda_stages_follow');
    await db.query('DROP VIEW agendas_standing');
  }
}
