import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Campaigns with consultations and pledges, the double-entry ledger, the projections and the counted summaries. */
export class CampaignsAndLedger1700000001000 implements MigrationInterface {
  name = 'CampaignsAndLedger1700000001000';

  async up(db: QueryRunner): Promise<void> {
    for (const part of [helpers, projections, campaigns, pledges, ledger, ledgerRules, standing, summaries]) {
      await db.query(part);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE ledger_entries, ledger_transactions, accounts, pledges, consultations, campaigns');
    await db.query('DROP TABLE funding_summary_sums, funding_summaries, known_memberships, known_agendas');
    await db.query(`DROP FUNCTION uuid_v7, current_posting, refuse_change, campaigns_guard, pledges_guard, accounts_guard, ledger_balanced,
      ledger_transaction_balanced, ledger_entry_balanced, ledger_post, campaign_follows_accounts, campaign_follows_pledges,
      funding_place_keys, summarize_campaigns, summarize_accounts`);
  }
}

const helpers = `
  CREATE FUNCTION uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    -- 48 bits of milliseconds over a random version 4, whose version bits then become 7.
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
  $$;
  -- The running database transaction, as a number that TypeORM knows how to store.
  CREATE FUNCTION current_posting() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT pg_current_xact_id()::text::bigint
  $$;
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% are never changed or deleted', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
  END $$`;

const projections = `
  CREATE TABLE known_agendas (
    id uuid PRIMARY KEY,
    municipality_code char(10) NOT NULL,
    district_code char(10) NOT NULL,
    is_closed boolean NOT NULL);
  CREATE TABLE known_memberships (
    organization_id uuid NOT NULL,
    member_id uuid NOT NULL,
    PRIMARY KEY (organization_id, member_id));
  CREATE INDEX known_memberships_of_member ON known_memberships (member_id, organization_id)`;

const campaigns = `
  CREATE TABLE campaigns (
    id uuid PRIMARY KEY,
    agenda_id uuid NOT NULL,
    municipality_code char(10) NOT NULL,
    district_code char(10) NOT NULL,
    opener_id uuid NOT NULL,
    organization_id uuid,
    title text NOT NULL,
    description text NOT NULL,
    language text NOT NULL,
    goal_minor bigint NOT NULL CONSTRAINT campaigns_goal_positive CHECK (goal_minor > 0),
    currency char(3) NOT NULL CONSTRAINT campaigns_currency_known CHECK (currency IN ('KRW', 'JPY', 'EUR', 'USD')),
    deadline timestamptz NOT NULL,
    shortfall_plan text NOT NULL CONSTRAINT campaigns_plan_known CHECK (shortfall_plan IN ('ALL_OR_NOTHING', 'KEEP_IT_ALL')),
    reduced_plan text,
    state text NOT NULL CONSTRAINT campaigns_state_known CHECK (state IN ('DRAFT', 'IN_CONSULTING', 'READY', 'PUBLISHED',
      'SECURED', 'ENDED_SUCCEEDED', 'ENDED_REFUNDED', 'ENDED_KEPT', 'CANCELLED')),
    opened_at timestamptz NOT NULL,
    published_at timestamptz,
    secured_at timestamptz,
    ended_at timestamptz,
    tally_at_end_minor bigint,
    cancellation_reason text,
    version integer NOT NULL,
    pledge_count integer NOT NULL DEFAULT 0,
    backer_count integer NOT NULL DEFAULT 0,
    funded_per_mille bigint NOT NULL DEFAULT 0,
    CONSTRAINT campaigns_id_currency UNIQUE (id, currency),
    CONSTRAINT campaigns_reduced_plan CHECK ((shortfall_plan = 'KEEP_IT_ALL') = (reduced_plan IS NOT NULL)),
    CONSTRAINT campaigns_ended CHECK ((state IN ('ENDED_SUCCEEDED', 'ENDED_REFUNDED', 'ENDED_KEPT', 'CANCELLED'))
      = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (tally_at_end_minor IS NULL)),
    CONSTRAINT campaigns_published CHECK (CASE
      WHEN state IN ('DRAFT', 'IN_CONSULTING', 'READY') THEN published_at IS NULL
      WHEN state = 'CANCELLED' THEN true
      ELSE published_at IS NOT NULL END),
    CONSTRAINT campaigns_secured CHECK (state <> 'SECURED' OR secured_at IS NOT NULL),
    CONSTRAINT campaigns_reason CHECK ((state = 'CANCELLED') = (cancellation_reason IS NOT NULL)));
  CREATE INDEX campaigns_ending ON campaigns (deadline, id);
  CREATE INDEX campaigns_newest ON campaigns (coalesce(published_at, opened_at), id);
  CREATE INDEX campaigns_most_funded ON campaigns (funded_per_mille, id);
  CREATE INDEX campaigns_agenda ON campaigns (agenda_id, coalesce(published_at, opened_at), id);
  CREATE INDEX campaigns_organization ON campaigns (organization_id, coalesce(published_at, opened_at), id);
  CREATE INDEX campaigns_municipality ON campaigns (municipality_code, deadline, id);
  CREATE INDEX campaigns_district ON campaigns (district_code, deadline, id);

  CREATE TABLE consultations (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT consultations_campaign REFERENCES campaigns (id),
    author_id uuid NOT NULL,
    decision text NOT NULL CONSTRAINT consultations_decision_known CHECK (decision IN ('APPROVE', 'RETURN')),
    note text NOT NULL,
    written_at timestamptz NOT NULL);
  CREATE INDEX consultations_of_campaign ON consultations (campaign_id, written_at, id);
  CREATE TRIGGER consultations_stay BEFORE UPDATE OR DELETE ON consultations FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER consultations_stay_all BEFORE TRUNCATE ON consultations EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER campaigns_stay BEFORE DELETE ON campaigns FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER campaigns_stay_all BEFORE TRUNCATE ON campaigns EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION campaigns_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'DRAFT' OR (NEW.pledge_count, NEW.backer_count, NEW.funded_per_mille) <> (0, 0, 0) THEN
        RAISE EXCEPTION 'A campaign begins as an empty draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'campaigns_begin';
      END IF;
    ELSIF OLD.secured_at IS DISTINCT FROM NEW.secured_at AND OLD.secured_at IS NOT NULL THEN
      RAISE EXCEPTION 'A campaign is secured once' USING ERRCODE = 'check_violation', CONSTRAINT = 'campaigns_secured_once';
    ELSIF OLD.ended_at IS NOT NULL AND OLD.state <> NEW.state THEN
      RAISE EXCEPTION 'A campaign ends once' USING ERRCODE = 'check_violation', CONSTRAINT = 'campaigns_end_once';
    ELSIF pg_trigger_depth() < 2 AND (OLD.pledge_count, OLD.backer_count, OLD.funded_per_mille)
        <> (NEW.pledge_count, NEW.backer_count, NEW.funded_per_mille) THEN
      -- Depth 1 is a statement of a client; the counting triggers write at depth 2.
      RAISE EXCEPTION 'Only pledges and ledger move the counts' USING ERRCODE = 'check_violation', CONSTRAINT = 'campaigns_counts';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER campaigns_guarded BEFORE INSERT OR UPDATE ON campaigns FOR EACH ROW EXECUTE FUNCTION campaigns_guard()`;

const pledges = `
  CREATE TABLE pledges (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    member_id uuid NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT pledges_amount_positive CHECK (amount_minor > 0),
    currency char(3) NOT NULL,
    is_anonymous boolean NOT NULL,
    state text NOT NULL CONSTRAINT pledges_state_known CHECK (state IN ('ACTIVE', 'WITHDRAWN', 'REFUNDED', 'COLLECTED')),
    pledged_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pledges_of_campaign FOREIGN KEY (campaign_id, currency) REFERENCES campaigns (id, currency),
    CONSTRAINT pledges_ended CHECK ((state = 'ACTIVE') = (ended_at IS NULL)));
  CREATE INDEX pledges_campaign ON pledges (campaign_id, pledged_at, id);
  CREATE INDEX pledges_member ON pledges (member_id, pledged_at, id);

  CREATE FUNCTION pledges_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.state <> 'ACTIVE' THEN
        RAISE EXCEPTION 'A pledge begins active' USING ERRCODE = 'check_violation', CONSTRAINT = 'pledges_begin';
      END IF;
    ELSIF OLD.state <> 'ACTIVE' OR (OLD.id, OLD.campaign_id, OLD.member_id, OLD.amount_minor, OLD.currency, OLD.pledged_at)
        <> (NEW.id, NEW.campaign_id, NEW.member_id, NEW.amount_minor, NEW.currency, NEW.pledged_at) THEN
      RAISE EXCEPTION 'A pledge only ends, once' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'pledges_end_once';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER pledges_guarded BEFORE INSERT OR UPDATE ON pledges FOR EACH ROW EXECUTE FUNCTION pledges_guard();
  CREATE TRIGGER pledges_stay BEFORE DELETE ON pledges FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER pledges_stay_all BEFORE TRUNCATE ON pledges EXECUTE FUNCTION refuse_change()`;

const ledger = `
  CREATE TABLE accounts (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    campaign_id uuid NOT NULL,
    member_id uuid,
    currency char(3) NOT NULL,
    balance_minor bigint NOT NULL DEFAULT 0,
    CONSTRAINT accounts_once UNIQUE NULLS NOT DISTINCT (campaign_id, kind, member_id),
    CONSTRAINT accounts_id_currency UNIQUE (id, currency),
    CONSTRAINT accounts_of_campaign FOREIGN KEY (campaign_id, currency) REFERENCES campaigns (id, currency),
    CONSTRAINT accounts_kind_known CHECK (kind IN ('MEMBER_COMMITMENT', 'CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT')),
    CONSTRAINT accounts_owner CHECK ((kind = 'MEMBER_COMMITMENT') = (member_id IS NOT NULL)),
    CONSTRAINT accounts_side CHECK (CASE WHEN kind = 'MEMBER_COMMITMENT' THEN balance_minor <= 0 ELSE balance_minor >= 0 END),
    CONSTRAINT accounts_safe CHECK (abs(balance_minor) <= 9007199254740991));

  CREATE TABLE ledger_transactions (
    id uuid PRIMARY KEY,
    kind text NOT NULL CONSTRAINT ledger_transactions_kind_known CHECK (kind IN ('PLEDGE', 'WITHDRAWAL', 'REFUND', 'PAYOUT')),
    campaign_id uuid NOT NULL CONSTRAINT ledger_transactions_campaign REFERENCES campaigns (id),
    reference uuid NOT NULL,
    occurred_at timestamptz NOT NULL,
    reason text,
    posted_in bigint NOT NULL DEFAULT current_posting(),
    CONSTRAINT ledger_transactions_once UNIQUE (kind, reference));
  CREATE UNIQUE INDEX ledger_transactions_back_once ON ledger_transactions (reference) WHERE kind IN ('WITHDRAWAL', 'REFUND');
  CREATE INDEX ledger_transactions_of_campaign ON ledger_transactions (campaign_id, occurred_at, id);

  CREATE TABLE ledger_entries (
    transaction_id uuid NOT NULL CONSTRAINT ledger_entries_transaction REFERENCES ledger_transactions (id),
    account_id uuid NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT ledger_entries_not_zero CHECK (amount_minor <> 0),
    currency char(3) NOT NULL,
    CONSTRAINT ledger_entries_pkey PRIMARY KEY (transaction_id, account_id),
    CONSTRAINT ledger_entries_account FOREIGN KEY (account_id, currency) REFERENCES accounts (id, currency));
  CREATE INDEX ledger_entries_of_account ON ledger_entries (account_id)`;

const ledgerRules = `
  CREATE TRIGGER ledger_transactions_stay BEFORE UPDATE OR DELETE ON ledger_transactions
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ledger_transactions_stay_all BEFORE TRUNCATE ON ledger_transactions EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ledger_entries_stay BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ledger_entries_stay_all BEFORE TRUNCATE ON ledger_entries EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER accounts_stay BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER accounts_stay_all BEFORE TRUNCATE ON accounts EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION accounts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.balance_minor = 0 THEN RETURN NEW; END IF;
    -- Depth 1 is a statement of a client; the ledger's own trigger writes at depth 2.
    ELSIF pg_trigger_depth() >= 2 AND (OLD.id, OLD.kind, OLD.campaign_id, OLD.member_id, OLD.currency)
        IS NOT DISTINCT FROM (NEW.id, NEW.kind, NEW.campaign_id, NEW.member_id, NEW.currency) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Only ledger entries move a balance' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'accounts_only_by_entries';
  END $$;
  CREATE TRIGGER accounts_guarded BEFORE INSERT OR UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION accounts_guard();

  CREATE FUNCTION ledger_balanced(which uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF (SELECT count(*) < 2 FROM ledger_entries WHERE transaction_id = which) OR EXISTS (
      SELECT FROM ledger_entries WHERE transaction_id = which GROUP BY currency HAVING sum(amount_minor) <> 0) THEN
      RAISE EXCEPTION 'Ledger transaction % needs two entries or more that sum to zero', which
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_balanced';
    END IF;
  END $$;
  CREATE FUNCTION ledger_transaction_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM ledger_balanced(NEW.id);
    RETURN NULL;
  END $$;
  CREATE FUNCTION ledger_entry_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM ledger_balanced(NEW.transaction_id);
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER ledger_transactions_balanced AFTER INSERT ON ledger_transactions
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_balanced();
  CREATE CONSTRAINT TRIGGER ledger_entries_balanced AFTER INSERT ON ledger_entries
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entry_balanced();

  CREATE FUNCTION ledger_post() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM new_entries e JOIN ledger_transactions t ON t.id = e.transaction_id
               WHERE t.posted_in <> current_posting()) THEN
      RAISE EXCEPTION 'Entries are posted together with their ledger transaction, never added later'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_entries_posted_at_once';
    END IF;
    UPDATE accounts a SET balance_minor = a.balance_minor + e.amount_minor
    FROM (SELECT account_id, sum(amount_minor)::bigint AS amount_minor FROM new_entries GROUP BY account_id) e
    WHERE a.id = e.account_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER ledger_entries_posted AFTER INSERT ON ledger_entries REFERENCING NEW TABLE AS new_entries
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_post()`;

/**
 * Counts on the campaign's row follow ledger and pledges by trigger; the tally itself is never copied.
 * Old and new rows are added up with signs and never joined: plans of triggers are kept, and one that was made for
 * two rows would compare every row with every other one when ten thousand pledges are refunded.
 */
const standing = `
  CREATE FUNCTION campaign_follows_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE campaigns c SET backer_count = c.backer_count + s.backers,
      funded_per_mille = (SELECT least(div(sum(a.balance_minor) * 1000, c.goal_minor), 1000000000) FROM accounts a
        WHERE a.campaign_id = c.id AND a.kind IN ('CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT'))
    FROM (SELECT campaign_id, coalesce(sum(sign * (balance_minor <> 0)::integer) FILTER (WHERE kind = 'MEMBER_COMMITMENT'), 0)::integer AS backers
          FROM (SELECT -1 AS sign, o.* FROM old_accounts o UNION ALL SELECT 1, n.* FROM new_accounts n) a
          GROUP BY campaign_id) s
    WHERE c.id = s.campaign_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER accounts_followed AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_accounts NEW TABLE AS new_accounts
    FOR EACH STATEMENT EXECUTE FUNCTION campaign_follows_accounts();

  CREATE FUNCTION campaign_follows_pledges() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      UPDATE campaigns c SET pledge_count = c.pledge_count + s.pledges
      FROM (SELECT campaign_id, count(*)::integer AS pledges FROM new_pledges GROUP BY campaign_id) s WHERE c.id = s.campaign_id;
    ELSE
      UPDATE campaigns c SET pledge_count = c.pledge_count + s.pledges
      FROM (SELECT campaign_id, sum(sign * (state IN ('ACTIVE', 'COLLECTED'))::integer)::integer AS pledges
            FROM (SELECT -1 AS sign, o.* FROM old_pledges o UNION ALL SELECT 1, n.* FROM new_pledges n) p
            GROUP BY campaign_id) s
      WHERE c.id = s.campaign_id AND s.pledges <> 0;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER pledges_counted_in AFTER INSERT ON pledges REFERENCING NEW TABLE AS new_pledges
    FOR EACH STATEMENT EXECUTE FUNCTION campaign_follows_pledges();
  CREATE TRIGGER pledges_counted_out AFTER UPDATE ON pledges REFERENCING OLD TABLE AS old_pledges NEW TABLE AS new_pledges
    FOR EACH STATEMENT EXECUTE FUNCTION campaign_follows_pledges()`;

/**
 * Counts and sums per place follow campaigns and accounts by trigger. Each place has 16 rows, one per group of
 * campaigns, because every pledge of a municipality would otherwise wait for the same row; a reader adds them up.
 * Rows are always taken in the order of their keys, so that two transactions never wait for each other.
 */
const summaries = `
  CREATE TABLE funding_summaries (
    place_code char(10) NOT NULL,
    shard smallint NOT NULL,
    campaigns_open integer NOT NULL,
    campaigns_secured integer NOT NULL,
    campaigns_ended integer NOT NULL,
    pledges bigint NOT NULL,
    PRIMARY KEY (place_code, shard));
  CREATE TABLE funding_summary_sums (
    place_code char(10) NOT NULL,
    shard smallint NOT NULL,
    currency char(3) NOT NULL,
    pledged_minor bigint NOT NULL,
    settled_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL,
    PRIMARY KEY (place_code, shard, currency));

  CREATE FUNCTION funding_place_keys(campaign uuid, district char(10), municipality char(10))
  RETURNS TABLE (place_code char(10), shard smallint) LANGUAGE sql IMMUTABLE AS $$
    SELECT DISTINCT place, (get_byte(uuid_send(campaign), 15) % 16)::smallint
    FROM unnest(ARRAY[district, municipality]) AS place
  $$;

  CREATE FUNCTION summarize_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO funding_summaries AS s (place_code, shard, campaigns_open, campaigns_secured, campaigns_ended, pledges)
    SELECT k.place_code, k.shard, sum(sign * (c.state IN ('PUBLISHED', 'SECURED'))::integer) AS open,
      sum(sign * (c.state IN ('SECURED', 'ENDED_SUCCEEDED'))::integer) AS secured,
      sum(sign * (c.published_at IS NOT NULL AND c.ended_at IS NOT NULL)::integer) AS ended,
      sum(sign * c.pledge_count) AS pledges
    FROM (SELECT -1 AS sign, o.* FROM old_campaigns o UNION ALL SELECT 1, n.* FROM new_campaigns n) c
      CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k
    GROUP BY 1, 2
    HAVING (sum(sign * (c.state IN ('PUBLISHED', 'SECURED'))::integer), sum(sign * (c.state IN ('SECURED', 'ENDED_SUCCEEDED'))::integer),
      sum(sign * (c.published_at IS NOT NULL AND c.ended_at IS NOT NULL)::integer), sum(sign * c.pledge_count)) <> (0, 0, 0, 0)
    ORDER BY 1, 2
    ON CONFLICT (place_code, shard) DO UPDATE SET
      campaigns_open = s.campaigns_open + excluded.campaigns_open,
      campaigns_secured = s.campaigns_secured + excluded.campaigns_secured,
      campaigns_ended = s.campaigns_ended + excluded.campaigns_ended,
      pledges = s.pledges + excluded.pledges;

    INSERT INTO funding_summary_sums AS s (place_code, shard, currency, pledged_minor, settled_minor, refunded_minor)
    SELECT k.place_code, k.shard, c.currency, sum(sign * held), sum(sign * settled), sum(sign * refunded)
    FROM (
      SELECT m.*, CASE WHEN m.state IN ('ENDED_SUCCEEDED', 'ENDED_KEPT') THEN m.tally_at_end_minor ELSE 0 END AS settled,
        CASE WHEN m.state IN ('ENDED_REFUNDED', 'CANCELLED') THEN m.tally_at_end_minor ELSE 0 END AS refunded,
        -- What the campaign holds moves only when its place changes; otherwise both signs cancel out.
        coalesce((SELECT sum(a.balance_minor) FROM accounts a
          WHERE a.campaign_id = m.id AND a.kind IN ('CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT')), 0) AS held
      FROM (SELECT -1 AS sign, o.* FROM old_campaigns o UNION ALL SELECT 1, n.* FROM new_campaigns n) m) c
      CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k
    GROUP BY 1, 2, 3 HAVING (sum(sign * held), sum(sign * settled), sum(sign * refunded)) <> (0, 0, 0)
    ORDER BY 1, 2, 3
    ON CONFLICT (place_code, shard, currency) DO UPDATE SET
      pledged_minor = s.pledged_minor + excluded.pledged_minor,
      settled_minor = s.settled_minor + excluded.settled_minor,
      refunded_minor = s.refunded_minor + excluded.refunded_minor;
    RETURN NULL;
  END $$;
  CREATE TRIGGER campaigns_summarized AFTER UPDATE ON campaigns
    REFERENCING OLD TABLE AS old_campaigns NEW TABLE AS new_campaigns
    FOR EACH STATEMENT EXECUTE FUNCTION summarize_campaigns();

  CREATE FUNCTION summarize_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO funding_summary_sums AS s (place_code, shard, currency, pledged_minor, settled_minor, refunded_minor)
    SELECT k.place_code, k.shard, a.currency, sum(a.moved), 0, 0
    FROM (SELECT campaign_id, currency, sum(sign * balance_minor) AS moved
          FROM (SELECT -1 AS sign, o.* FROM old_accounts o UNION ALL SELECT 1, n.* FROM new_accounts n) both_sides
          WHERE kind IN ('CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT') GROUP BY campaign_id, currency) a
      JOIN campaigns c ON c.id = a.campaign_id
      CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k
    GROUP BY 1, 2, 3 HAVING sum(a.moved) <> 0
    ORDER BY 1, 2, 3
    ON CONFLICT (place_code, shard, currency) DO UPDATE SET pledged_minor = s.pledged_minor + excluded.pledged_minor;
    RETURN NULL;
  END $$;
  CREATE TRIGGER accounts_summarized AFTER UPDATE ON accounts
    REFERENCING OLD TABLE AS old_accounts NEW TABLE AS new_accounts
    FOR EACH STATEMENT EXECUTE FUNCTION summarize_accounts()`;
