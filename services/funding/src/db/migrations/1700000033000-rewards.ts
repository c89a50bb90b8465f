import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rewards, what became of each that was chosen, and how long a municipality waits for them. */
export class Rewards1700000033000 implements MigrationInterface {
  name = 'Rewards1700000033000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(rules);
    await db.query(stock);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE reward_claims, rewards, funding_settings');
    await db.query('DROP FUNCTION rewards_guard, reward_claims_guard, rewards_follow_claims, reward_is_owed');
    await db.query('DROP INDEX campaigns_opener');
  }
}

const tables = `
  CREATE INDEX campaigns_opener ON campaigns (opener_id, id);
  CREATE TABLE funding_settings (
    municipality_code text PRIMARY KEY CONSTRAINT funding_settings_code_form CHECK (municipality_code ~ '^[0-9]{5}00000$'),
    reward_patience_days integer NOT NULL CONSTRAINT funding_settings_patience_range CHECK (reward_patience_days BETWEEN 0 AND 3650),
    version integer NOT NULL CONSTRAINT funding_settings_version_positive CHECK (version > 0));
  CREATE TABLE rewards (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT rewards_campaign REFERENCES campaigns (id),
    position integer NOT NULL,
    title text NOT NULL CONSTRAINT rewards_title_length CHECK (length(title) BETWEEN 1 AND 200),
    description text NOT NULL CONSTRAINT rewards_description_length CHECK (length(description) BETWEEN 1 AND 2000),
    language text NOT NULL,
    price_minor bigint NOT NULL CONSTRAINT rewards_price_positive CHECK (price_minor > 0),
    quantity integer NOT NULL CONSTRAINT rewards_quantity_range CHECK (quantity BETWEEN 1 AND 1000000),
    deliver_by timestamptz NOT NULL,
    responsible_id uuid NOT NULL,
    claimed integer NOT NULL DEFAULT 0,
    CONSTRAINT rewards_stock CHECK (claimed BETWEEN 0 AND quantity));
  CREATE INDEX rewards_of_campaign ON rewards (campaign_id, position);
  CREATE TABLE reward_claims (
    id uuid PRIMARY KEY,
    reward_id uuid NOT NULL CONSTRAINT reward_claims_reward REFERENCES rewards (id),
    pledge_id uuid NOT NULL CONSTRAINT reward_claims_pledge REFERENCES pledges (id) CONSTRAINT reward_claims_once UNIQUE,
    state text NOT NULL CONSTRAINT reward_claims_state_known
      CHECK (state IN ('PROMISED', 'SENT', 'RECEIVED', 'COMPLAINED', 'RELEASED')),
    promised_at timestamptz NOT NULL,
    sent_at timestamptz,
    received_at timestamptz,
    complained_at timestamptz,
    complaint_kind text CONSTRAINT reward_claims_complaint_known CHECK (complaint_kind IN ('NOT_ARRIVED', 'NOT_AS_PROMISED')),
    complaint_reason text CONSTRAINT reward_claims_reason_length CHECK (length(complaint_reason) BETWEEN 1 AND 2000),
    overdue_at timestamptz,
    stars integer CONSTRAINT reward_claims_stars_range CHECK (stars BETWEEN 1 AND 5),
    rated_at timestamptz,
    CONSTRAINT reward_claims_sent CHECK (state <> 'SENT' OR sent_at IS NOT NULL),
    CONSTRAINT reward_claims_received CHECK (state <> 'RECEIVED' OR received_at IS NOT NULL),
    CONSTRAINT reward_claims_complained CHECK ((state <> 'COMPLAINED' OR complained_at IS NOT NULL)
      AND (complained_at IS NULL) = (complaint_kind IS NULL) AND (complained_at IS NULL) = (complaint_reason IS NULL)),
    CONSTRAINT reward_claims_rated CHECK ((stars IS NULL) = (rated_at IS NULL)));
  CREATE INDEX reward_claims_of_reward ON reward_claims (reward_id, promised_at, id)`;

const rules = `
  -- Whether a backer still waits for it: nothing was sent, or it did not arrive.
  CREATE FUNCTION reward_is_owed(state text, complaint_kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT state = 'PROMISED' OR (state = 'COMPLAINED' AND complaint_kind = 'NOT_ARRIVED')
  $$;

  CREATE FUNCTION rewards_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stands text;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      -- Depth 1 is a statement of a client; the counting triggers write at depth 2.
      IF pg_trigger_depth() < 2 OR to_jsonb(OLD) - 'claimed' <> to_jsonb(NEW) - 'claimed' THEN
        RAISE EXCEPTION 'Only claims move the stock of a reward, and the rest of it stays'
          USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rewards_only_by_claims';
      END IF;
      RETURN NEW;
    END IF;
    SELECT state INTO stands FROM campaigns WHERE id = coalesce(NEW.campaign_id, OLD.campaign_id) FOR NO KEY UPDATE;
    IF stands <> 'DRAFT' OR NEW.claimed <> 0 THEN
      RAISE EXCEPTION 'Rewards are written anew while their campaign is a draft, and stay from then on'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'rewards_of_draft';
    END IF;
    RETURN coalesce(NEW, OLD);
  END $$;
  CREATE TRIGGER rewards_guarded BEFORE INSERT OR UPDATE OR DELETE ON rewards FOR EACH ROW EXECUTE FUNCTION rewards_guard();
  CREATE TRIGGER rewards_stay_all BEFORE TRUNCATE ON rewards EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION reward_claims_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'PROMISED' OR NOT EXISTS (SELECT FROM rewards r JOIN pledges p ON p.campaign_id = r.campaign_id
          WHERE r.id = NEW.reward_id AND p.id = NEW.pledge_id AND p.state = 'ACTIVE' AND p.amount_minor >= r.price_minor) THEN
        RAISE EXCEPTION 'A reward is chosen with a pledge to its campaign that reaches its price'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'reward_claims_fit';
      END IF;
    ELSIF OLD.state = 'RELEASED' OR (OLD.id, OLD.reward_id, OLD.pledge_id, OLD.promised_at)
        <> (NEW.id, NEW.reward_id, NEW.pledge_id, NEW.promised_at) THEN
      RAISE EXCEPTION 'What was released stays so, and a claim stays on its reward and pledge'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'reward_claims_released_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER reward_claims_guarded BEFORE INSERT OR UPDATE ON reward_claims
    FOR EACH ROW EXECUTE FUNCTION reward_claims_guard();
  CREATE TRIGGER reward_claims_stay BEFORE DELETE ON reward_claims FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER reward_claims_stay_all BEFORE TRUNCATE ON reward_claims EXECUTE FUNCTION refuse_change()`;

/** How many of a reward are taken follows its claims; more than there are the check `rewards_stock` refuses. */
const stock = `
  CREATE FUNCTION rewards_follow_claims() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      UPDATE rewards r SET claimed = r.claimed + s.claims
      FROM (SELECT reward_id, count(*)::integer AS claims FROM new_claims GROUP BY reward_id) s WHERE r.id = s.reward_id;
    ELSE
      UPDATE rewards r SET claimed = r.claimed + s.claims
      FROM (SELECT reward_id, sum(sign * (state <> 'RELEASED')::integer)::integer AS claims
            FROM (SELECT -1 AS sign, o.* FROM old_claims o UNION ALL SELECT 1, n.* FROM new_claims n) c GROUP BY reward_id) s
      WHERE r.id = s.reward_id AND s.claims <> 0;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER reward_claims_counted_in AFTER INSERT ON reward_claims REFERENCING NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION rewards_follow_claims();
  CREATE TRIGGER reward_claims_counted_out AFTER UPDATE ON reward_claims
    REFERENCING OLD TABLE AS old_claims NEW TABLE AS new_claims
    FOR EACH STATEMENT EXECUTE FUNCTION rewards_follow_claims()`;
