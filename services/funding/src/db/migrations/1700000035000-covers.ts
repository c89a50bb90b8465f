import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan by which a fund fills what a campaign lacks at its deadline, and what funds promise for it. */
export class Covers1700000035000 implements MigrationInterface {
  name = 'Covers1700000035000';

  async up(db: QueryRunner): Promise<void> {
    for (const part of [plan, covers, rules]) await db.query(part);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE covers;
      DROP FUNCTION covers_guard;
      ALTER TABLE campaigns DROP CONSTRAINT campaigns_fallback, DROP CONSTRAINT campaigns_fallback_fund, DROP COLUMN fallback_fund_id,
        DROP CONSTRAINT campaigns_plan_known,
        ADD CONSTRAINT campaigns_plan_known CHECK (shortfall_plan IN ('ALL_OR_NOTHING', 'KEEP_IT_ALL', 'MINIMUM_AND_OPTIMUM'))`);
  }
}

const plan = `
  ALTER TABLE campaigns ADD COLUMN fallback_fund_id uuid, DROP CONSTRAINT campaigns_plan_known,
    ADD CONSTRAINT campaigns_plan_known
      CHECK (shortfall_plan IN ('ALL_OR_NOTHING', 'KEEP_IT_ALL', 'MINIMUM_AND_OPTIMUM', 'FALLBACK_FUND')),
    ADD CONSTRAINT campaigns_fallback CHECK ((shortfall_plan = 'FALLBACK_FUND') = (fallback_fund_id IS NOT NULL)),
    ADD CONSTRAINT campaigns_fallback_fund FOREIGN KEY (fallback_fund_id, currency) REFERENCES funds (id, currency)`;

const covers = `
  CREATE TABLE covers (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT covers_campaign REFERENCES campaigns (id),
    fund_id uuid NOT NULL,
    promised_minor bigint NOT NULL CONSTRAINT covers_promised_positive CHECK (promised_minor > 0),
    covered_minor bigint NOT NULL,
    currency char(3) NOT NULL,
    state text NOT NULL CONSTRAINT covers_state_known CHECK (state IN ('PROMISED', 'COVERED', 'RELEASED')),
    promised_by uuid NOT NULL,
    promised_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT covers_fund FOREIGN KEY (fund_id, currency) REFERENCES funds (id, currency),
    CONSTRAINT covers_covered_within CHECK (covered_minor BETWEEN 0 AND promised_minor AND (state = 'COVERED') = (covered_minor > 0)),
    CONSTRAINT covers_ended CHECK ((state = 'PROMISED') = (ended_at IS NULL)));
  CREATE UNIQUE INDEX covers_campaign_once ON covers (campaign_id) WHERE state <> 'RELEASED';
  CREATE INDEX covers_of_campaign ON covers (campaign_id, promised_at, id);
  CREATE INDEX covers_of_fund ON covers (fund_id, promised_at, id)`;

/** A cover is promised and ends once; what was promised stays. */
const rules = `
  CREATE FUNCTION covers_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    ending CONSTANT text[] := '{state,covered_minor,ended_at}';
  BEGIN
    IF TG_OP = 'INSERT' AND NEW.state = 'PROMISED' THEN RETURN NEW; END IF;
    IF TG_OP = 'UPDATE' AND OLD.state = 'PROMISED' AND (to_jsonb(OLD) - ending) = (to_jsonb(NEW) - ending) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'A cover is promised and only ends, once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'covers_end_once';
  END $$;
  CREATE TRIGGER covers_guarded BEFORE INSERT OR UPDATE ON covers FOR EACH ROW EXECUTE FUNCTION covers_guard();
  CREATE TRIGGER covers_stay BEFORE DELETE ON covers FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER covers_stay_all BEFORE TRUNCATE ON covers EXECUTE FUNCTION refuse_change()`;
