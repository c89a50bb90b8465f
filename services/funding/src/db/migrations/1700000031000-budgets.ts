import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Budgets that sum to the goal of their campaign, and other sources beside it. */
export class Budgets1700000031000 implements MigrationInterface {
  name = 'Budgets1700000031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    // A goal of before budgets were written is a single line; afterwards only drafts are without one.
    await db.query(`INSERT INTO budget_lines (campaign_id, position, purpose, amount_minor)
      SELECT id, 0, left(title, 200), goal_minor FROM campaigns`);
    await db.query(rules);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER campaigns_budget_sums ON campaigns');
    await db.query('DROP TABLE budget_lines, other_sources');
    await db.query('DROP FUNCTION budget_sums, budget_lines_sum, campaign_budget_sums, budget_lines_guard');
  }
}

const tables = `
  CREATE TABLE budget_lines (
    campaign_id uuid NOT NULL CONSTRAINT budget_lines_campaign REFERENCES campaigns (id),
    position integer NOT NULL,
    purpose text NOT NULL CONSTRAINT budget_lines_purpose_length CHECK (length(purpose) BETWEEN 1 AND 200),
    amount_minor bigint NOT NULL CONSTRAINT budget_lines_amount_positive CHECK (amount_minor > 0),
    PRIMARY KEY (campaign_id, position));
  CREATE TABLE other_sources (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT other_sources_campaign REFERENCES campaigns (id),
    position integer NOT NULL,
    name text NOT NULL CONSTRAINT other_sources_name_length CHECK (length(name) BETWEEN 1 AND 200),
    amount_minor bigint NOT NULL CONSTRAINT other_sources_amount_positive CHECK (amount_minor > 0),
    currency char(3) NOT NULL CONSTRAINT other_sources_currency_known CHECK (currency IN ('KRW', 'JPY', 'EUR', 'USD')),
    state text NOT NULL CONSTRAINT other_sources_state_known CHECK (state IN ('SOUGHT', 'PROMISED', 'RECEIVED', 'DECLINED')));
  CREATE INDEX other_sources_of_campaign ON other_sources (campaign_id, position)`;

/** At commit the lines sum to the goal, and only what was never handed in may be without; from then on they stay. */
const rules = `
  CREATE FUNCTION budget_sums(which uuid) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    campaign campaigns;
    total bigint;
  BEGIN
    SELECT * INTO campaign FROM campaigns WHERE id = which;
    SELECT sum(amount_minor) INTO total FROM budget_lines WHERE campaign_id = which;
    IF coalesce(total <> campaign.goal_minor,
        NOT (campaign.state = 'DRAFT' OR campaign.state = 'CANCELLED' AND campaign.published_at IS NULL)) THEN
      RAISE EXCEPTION 'The budget of campaign % sums to %, its goal is %', which, coalesce(total, 0), campaign.goal_minor
        USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_sums';
    END IF;
  END $$;
  CREATE FUNCTION budget_lines_sum() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM budget_sums(coalesce(NEW.campaign_id, OLD.campaign_id));
    RETURN NULL;
  END $$;
  CREATE FUNCTION campaign_budget_sums() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM budget_sums(NEW.id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER budget_lines_sums AFTER INSERT OR UPDATE OR DELETE ON budget_lines
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION budget_lines_sum();
  CREATE CONSTRAINT TRIGGER campaigns_budget_sums AFTER UPDATE ON campaigns DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.goal_minor <> NEW.goal_minor OR OLD.state <> NEW.state) EXECUTE FUNCTION campaign_budget_sums();

  CREATE FUNCTION budget_lines_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stands text;
  BEGIN
    -- Whoever writes lines of a campaign or hands it in waits for each other, and then sees what was committed meanwhile.
    SELECT state INTO stands FROM campaigns WHERE id = coalesce(NEW.campaign_id, OLD.campaign_id) FOR NO KEY UPDATE;
    IF TG_OP = 'UPDATE' OR stands <> 'DRAFT' THEN
      RAISE EXCEPTION 'A budget is written anew while its campaign is a draft, and stays from then on'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'budget_lines_of_draft';
    END IF;
    RETURN coalesce(NEW, OLD);
  END $$;
  CREATE TRIGGER budget_lines_guarded BEFORE INSERT OR UPDATE OR DELETE ON budget_lines
    FOR EACH ROW EXECUTE FUNCTION budget_lines_guard();
  CREATE TRIGGER budget_lines_stay_all BEFORE TRUNCATE ON budget_lines EXECUTE FUNCTION refuse_change()`;
