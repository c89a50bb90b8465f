import type { MigrationInterface, QueryRunner } from 'typeorm';

const campaigns = `'dure.funding.campaign.published.v1'`;
const needs = `'dure.skills.need.opened.v1', 'dure.skills.need.closed.v1', 'dure.skills.need.reopened.v1'`;

/** What was heard last of each campaign and each need: those of one thing by its version, as they may arrive in any order. */
const reach = `CREATE VIEW agenda_reach AS
  SELECT agenda_id, bool_or(type = ${campaigns}) AS has_campaign,
    bool_or(type IN ('dure.skills.need.opened.v1', 'dure.skills.need.reopened.v1')) AS needs_hands
  FROM (
    SELECT DISTINCT ON (agenda_id, coalesce(data ->> 'needId', data ->> 'campaignId')) agenda_id, type
    FROM agenda_facts WHERE type IN (${campaigns}, ${needs})
    ORDER BY agenda_id, coalesce(data ->> 'needId', data ->> 'campaignId'),
      coalesce((data ->> 'version')::bigint, 0) DESC, occurred_at DESC, event_id DESC) last
  GROUP BY agenda_id`;

/** The agenda is locked first, so that of two facts at the same moment the second sees the first. */
const follow = `CREATE FUNCTION agendas_follow_reach() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM agendas WHERE id = NEW.agenda_id FOR NO KEY UPDATE;
  UPDATE agendas a SET has_campaign = r.has_campaign, needs_hands = r.needs_hands
  FROM agenda_reach r WHERE r.agenda_id = NEW.agenda_id AND a.id = NEW.agenda_id
    AND (a.has_campaign, a.needs_hands) <> (r.has_campaign, r.needs_hands);
  RETURN NULL;
END $$`;

/** Both are asked for by few and hold for few: small indexes, beside those of all lists. */
const indexes = ['has_campaign', 'needs_hands'].flatMap((flag) =>
  ['', 'municipality_code', 'district_code'].map((scope) => {
    const name = `agendas_that_${flag}${scope === '' ? '' : `_by_${scope}`}`;
    const columns = [scope, 'raised_at', 'id'].filter((column) => column !== '').join(', ');
    return `CREATE INDEX ${name} ON agendas (${columns}) WHERE ${flag}`;
  }),
);

/**
 * What lists of agendas can be asked besides: whether money is or was collected and whether hands are sought, from what
 * other services told; and the stage of a process.
 */
export class ListFilters1764000061000 implements MigrationInterface {
  name = 'ListFilters1764000061000';

  async up(db: QueryRunner): Promise<void> {
    // What is written meanwhile would be neither among what is there nor followed.
    await db.query('LOCK TABLE agenda_facts IN SHARE ROW EXCLUSIVE MODE');
    await db.query(`ALTER TABLE agendas ADD COLUMN has_campaign boolean NOT NULL DEFAULT false,
      ADD COLUMN needs_hands boolean NOT NULL DEFAULT false`);
    await db.query(reach);
    await db.query(`UPDATE agendas a SET has_campaign = r.has_campaign, needs_hands = r.needs_hands
      FROM agenda_reach r WHERE r.agenda_id = a.id`);
    // The counters that hang on agendas are brought up to date before the table may be altered further.
    await db.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const index of indexes) await db.query(index);
    await db.query('CREATE INDEX processes_in_stage ON processes (stage, agenda_id) WHERE parent_id IS NULL');
    await db.query(follow);
    await db.query(`CREATE TRIGGER agenda_facts_reach AFTER INSERT ON agenda_facts FOR EACH ROW
      WHEN (NEW.type IN (${campaigns}, ${needs})) EXECUTE FUNCTION agendas_follow_reach()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX processes_in_stage');
    await db.query('DROP TRIGGER agenda_facts_reach ON agenda_facts');
    await db.query('DROP FUNCTION agendas_follow_reach');
    await db.query('DROP VIEW agenda_reach');
    await db.query('ALTER TABLE agendas DROP COLUMN has_campaign, DROP COLUMN needs_hands');
  }
}
