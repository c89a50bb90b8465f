import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger keeps the books of funds, too; how money may move is data that every entry is held to; and each entry says
 * which one of its account it is and what was on the account right after it, so that a statement is read and not added up.
 */
export class LedgerOfFundsAndCampaigns1700000011000 implements MigrationInterface {
  name = 'LedgerOfFundsAndCampaigns1700000011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(movements);
    await db.query(holds);
    await db.query(owners);
    await db.query(lines);
    await db.query(accountsGuard('balance_minor = 0 AND NEW.entry_count = 0', ['campaign_id', 'fund_id']));
    await db.query(ledgerPost(entriesFollowTheRules, ', entry_count = a.entry_count + e.entries', entriesRunOn));
    await db.query(followers('campaign_holds(kind)', 'campaign_holds(a.kind)'));
  }

  async down(db: QueryRunner): Promise<void> {
    const held = (kind: string) => `${kind} IN ('CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT')`;
    await db.query(followers(held('kind'), held('a.kind')));
    await db.query(ledgerPost('', '', ''));
    await db.query(accountsGuard('balance_minor = 0', ['campaign_id']));
    await db.query(noLines);
    await db.query(oneOwner);
    await db.query('DROP FUNCTION campaign_holds; DROP TABLE ledger_movements');
  }
}

/** As `movements` in ledger/domain.ts; a test compares them. */
const movements = `
  CREATE TABLE ledger_movements (kind text PRIMARY KEY, from_kind text NOT NULL, to_kind text NOT NULL);
  INSERT INTO ledger_movements VALUES
    ('PLEDGE', 'MEMBER_COMMITMENT', 'CAMPAIGN_ESCROW'), ('WITHDRAWAL', 'CAMPAIGN_ESCROW', 'MEMBER_COMMITMENT'),
    ('REFUND', 'CAMPAIGN_ESCROW', 'MEMBER_COMMITMENT'), ('PAYOUT', 'CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT'),
    ('FEE', 'CAMPAIGN_ESCROW', 'CAMPAIGN_FEE'), ('DEPOSIT', 'FUND_SOURCE', 'FUND_AVAILABLE'),
    ('PROMISE', 'FUND_AVAILABLE', 'FUND_RESERVED'), ('RELEASE', 'FUND_RESERVED', 'FUND_AVAILABLE'),
    ('TRANCHE', 'FUND_RESERVED', 'FUND_PAYOUT'), ('COVER', 'FUND_RESERVED', 'CAMPAIGN_COVER')`;

const holds = `
  -- Whether an account of this kind belongs to what people gave to a campaign: its tally, before fees.
  CREATE FUNCTION campaign_holds(kind text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT kind IN ('CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT', 'CAMPAIGN_FEE')
  $$`;

const owners = `
  ALTER TABLE accounts ALTER COLUMN campaign_id DROP NOT NULL, ADD COLUMN fund_id uuid,
    DROP CONSTRAINT accounts_once, DROP CONSTRAINT accounts_kind_known, DROP CONSTRAINT accounts_owner, DROP CONSTRAINT accounts_side,
    ADD CONSTRAINT accounts_once UNIQUE NULLS NOT DISTINCT (campaign_id, kind, member_id, fund_id),
    ADD CONSTRAINT accounts_kind_known CHECK (kind IN ('MEMBER_COMMITMENT', 'CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT', 'CAMPAIGN_FEE',
      'CAMPAIGN_COVER', 'FUND_SOURCE', 'FUND_AVAILABLE', 'FUND_RESERVED', 'FUND_PAYOUT')),
    ADD CONSTRAINT accounts_owner CHECK ((kind = 'MEMBER_COMMITMENT') = (member_id IS NOT NULL)
      AND starts_with(kind, 'FUND_') = (fund_id IS NOT NULL) AND (fund_id IS NULL) = (campaign_id IS NOT NULL)),
    ADD CONSTRAINT accounts_side CHECK (CASE WHEN kind IN ('MEMBER_COMMITMENT', 'FUND_SOURCE') THEN balance_minor <= 0 ELSE balance_minor >= 0 END);
  CREATE INDEX accounts_of_fund ON accounts (fund_id, kind) WHERE fund_id IS NOT NULL;
  ALTER TABLE ledger_transactions ALTER COLUMN campaign_id DROP NOT NULL, ADD COLUMN fund_id uuid,
    DROP CONSTRAINT ledger_transactions_kind_known,
    ADD CONSTRAINT ledger_transactions_movement FOREIGN KEY (kind) REFERENCES ledger_movements (kind),
    ADD CONSTRAINT ledger_transactions_owner CHECK (campaign_id IS NOT NULL OR fund_id IS NOT NULL);
  CREATE INDEX ledger_transactions_of_fund ON ledger_transactions (fund_id, occurred_at, id) WHERE fund_id IS NOT NULL`;

const oneOwner = `
  DROP INDEX ledger_transactions_of_fund, accounts_of_fund;
  ALTER TABLE ledger_transactions DROP CONSTRAINT ledger_transactions_owner, DROP CONSTRAINT ledger_transactions_movement,
    DROP COLUMN fund_id, ALTER COLUMN campaign_id SET NOT NULL,
    ADD CONSTRAINT ledger_transactions_kind_known CHECK (kind IN ('PLEDGE', 'WITHDRAWAL', 'REFUND', 'PAYOUT'));
  ALTER TABLE accounts DROP CONSTRAINT accounts_once, DROP CONSTRAINT accounts_kind_known, DROP CONSTRAINT accounts_owner,
    DROP CONSTRAINT accounts_side, DROP COLUMN fund_id, ALTER COLUMN campaign_id SET NOT NULL,
    ADD CONSTRAINT accounts_once UNIQUE NULLS NOT DISTINCT (campaign_id, kind, member_id),
    ADD CONSTRAINT accounts_kind_known CHECK (kind IN ('MEMBER_COMMITMENT', 'CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT')),
    ADD CONSTRAINT accounts_owner CHECK ((kind = 'MEMBER_COMMITMENT') = (member_id IS NOT NULL)),
    ADD CONSTRAINT accounts_side CHECK (CASE WHEN kind = 'MEMBER_COMMITMENT' THEN balance_minor <= 0 ELSE balance_minor >= 0 END)`;

/** Entries that are there already are numbered in the order in which their transactions were committed to. */
const lines = `
  ALTER TABLE accounts ADD COLUMN entry_count bigint NOT NULL DEFAULT 0;
  ALTER TABLE ledger_entries ADD COLUMN position bigint, ADD COLUMN balance_after_minor bigint;
  ALTER TABLE accounts DISABLE TRIGGER USER;
  ALTER TABLE ledger_entries DISABLE TRIGGER USER;
  UPDATE ledger_entries e SET position = r.position, balance_after_minor = r.balance
  FROM (SELECT transaction_id, account_id, row_number() OVER in_order AS position, sum(amount_minor) OVER in_order AS balance
        FROM ledger_entries n JOIN ledger_transactions t ON t.id = n.transaction_id
        WINDOW in_order AS (PARTITION BY account_id ORDER BY posted_in, t.id)) r
  WHERE (e.transaction_id, e.account_id) = (r.transaction_id, r.account_id);
  UPDATE accounts a SET entry_count = r.entries
  FROM (SELECT account_id, count(*) AS entries FROM ledger_entries GROUP BY account_id) r WHERE r.account_id = a.id;
  ALTER TABLE accounts ENABLE TRIGGER USER;
  ALTER TABLE ledger_entries ENABLE TRIGGER USER;
  ALTER TABLE ledger_entries ALTER COLUMN position SET NOT NULL, ALTER COLUMN balance_after_minor SET NOT NULL,
    ADD CONSTRAINT ledger_entries_position UNIQUE (account_id, position);
  DROP INDEX ledger_entries_of_account`;

const noLines = `
  CREATE INDEX ledger_entries_of_account ON ledger_entries (account_id);
  ALTER TABLE ledger_entries DROP COLUMN position, DROP COLUMN balance_after_minor;
  ALTER TABLE accounts DROP COLUMN entry_count`;

const accountsGuard = (empty: string, owner: readonly string[]) => `
  CREATE OR REPLACE FUNCTION accounts_guard() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.${empty} THEN RETURN NEW; END IF;
    -- Depth 1 is a statement of a client; the ledger's own trigger writes at depth 2.
    ELSIF pg_trigger_depth() >= 2 AND (OLD.id, OLD.kind, OLD.member_id, OLD.currency${owner.map((id) => `, OLD.${id}`).join('')})
        IS NOT DISTINCT FROM (NEW.id, NEW.kind, NEW.member_id, NEW.currency${owner.map((id) => `, NEW.${id}`).join('')}) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Only ledger entries move a balance' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'accounts_only_by_entries';
  END $$`;

const entriesFollowTheRules = `
    IF EXISTS (SELECT FROM new_entries e JOIN ledger_transactions t ON t.id = e.transaction_id
               JOIN ledger_movements m ON m.kind = t.kind JOIN accounts a ON a.id = e.account_id
               WHERE a.kind <> CASE WHEN e.amount_minor < 0 THEN m.from_kind ELSE m.to_kind END
                 OR NOT coalesce(a.campaign_id = t.campaign_id, a.fund_id = t.fund_id, false)) THEN
      RAISE EXCEPTION 'Money moves only as its kind of transaction says, between accounts of whose books it is'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entries_follow_movement';
    END IF;`;

const entriesRunOn = `
    IF EXISTS (
      SELECT FROM (
        SELECT e.position, e.balance_after_minor,
          a.entry_count - count(*) OVER each_account + row_number() OVER in_order AS next_position,
          a.balance_minor - sum(e.amount_minor) OVER each_account + sum(e.amount_minor) OVER in_order AS next_balance
        FROM new_entries e JOIN accounts a ON a.id = e.account_id
        WINDOW each_account AS (PARTITION BY e.account_id), in_order AS (PARTITION BY e.account_id ORDER BY e.position)) r
      WHERE (position, balance_after_minor) <> (next_position, next_balance)) THEN
      RAISE EXCEPTION 'An entry goes on where its account stands'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entries_run_on';
    END IF;`;

const ledgerPost = (before: string, counted: string, after: string) => `
  CREATE OR REPLACE FUNCTION ledger_post() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM new_entries e JOIN ledger_transactions t ON t.id = e.transaction_id
               WHERE t.posted_in <> current_posting()) THEN
      RAISE EXCEPTION 'Entries are posted together with their ledger transaction, never added later'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ledger_entries_posted_at_once';
    END IF;${before}
    UPDATE accounts a SET balance_minor = a.balance_minor + e.amount_minor${counted}
    FROM (SELECT account_id, sum(amount_minor)::bigint AS amount_minor, count(*) AS entries FROM new_entries GROUP BY account_id) e
    WHERE a.id = e.account_id;${after}
    RETURN NULL;
  END $$`;

/** What follows a campaign's accounts, by the condition that an account counts, plain and of an account `a`. */
const followers = (held: string, heldOfA: string) => `
  CREATE OR REPLACE FUNCTION campaign_follows_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE campaigns c SET backer_count = c.backer_count + s.backers,
      funded_per_mille = (SELECT least(div(sum(a.balance_minor) * 1000, c.goal_minor), 1000000000) FROM accounts a
        WHERE a.campaign_id = c.id AND ${heldOfA})
    FROM (SELECT campaign_id, coalesce(sum(sign * (balance_minor <> 0)::integer) FILTER (WHERE kind = 'MEMBER_COMMITMENT'), 0)::integer AS backers
          FROM (SELECT -1 AS sign, o.* FROM old_accounts o UNION ALL SELECT 1, n.* FROM new_accounts n) a
          GROUP BY campaign_id) s
    WHERE c.id = s.campaign_id;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION summarize_campaigns() RETURNS trigger LANGUAGE plpgsql AS $$
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
        coalesce((SELECT sum(a.balance_minor) FROM accounts a WHERE a.campaign_id = m.id AND ${heldOfA}), 0) AS held
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

  CREATE OR REPLACE FUNCTION summarize_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO funding_summary_sums AS s (place_code, shard, currency, pledged_minor, settled_minor, refunded_minor)
    SELECT k.place_code, k.shard, a.currency, sum(a.moved), 0, 0
    FROM (SELECT campaign_id, currency, sum(sign * balance_minor) AS moved
          FROM (SELECT -1 AS sign, o.* FROM old_accounts o UNION ALL SELECT 1, n.* FROM new_accounts n) both_sides
          WHERE ${held} GROUP BY campaign_id, currency) a
      JOIN campaigns c ON c.id = a.campaign_id
      CROSS JOIN LATERAL funding_place_keys(c.id, c.district_code, c.municipality_code) k
    GROUP BY 1, 2, 3 HAVING sum(a.moved) <> 0
    ORDER BY 1, 2, 3
    ON CONFLICT (place_code, shard, currency) DO UPDATE SET pledged_minor = s.pledged_minor + excluded.pledged_minor;
    RETURN NULL;
  END $$`;
