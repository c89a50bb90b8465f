import { changesAddUp } from '@dure/kit/changes';
import type { Invariant } from '@dure/kit/invariants';
import { fundInvariants } from '../funds/invariants.ts';

/** What is true of this service's data at every moment; each statement answers the rows that are wrong. */
export const invariants: readonly Invariant[] = [
  {
    name: 'every ledger transaction has two entries or more that sum to zero in each currency',
    sql: `SELECT t.id FROM ledger_transactions t LEFT JOIN ledger_entries e ON e.transaction_id = t.id
      GROUP BY t.id HAVING count(e.account_id) < 2
      UNION SELECT transaction_id FROM ledger_entries GROUP BY transaction_id, currency HAVING sum(amount_minor) <> 0`,
  },
  {
    name: 'the balance of an account is the sum of its entries',
    sql: `SELECT a.id, a.balance_minor, coalesce(sum(e.amount_minor), 0) AS entries FROM accounts a
      LEFT JOIN ledger_entries e ON e.account_id = a.id GROUP BY a.id
      HAVING a.balance_minor <> coalesce(sum(e.amount_minor), 0)`,
  },
  {
    name: 'an account through which money comes in is never above zero, every other one never below',
    sql: `SELECT id, kind, balance_minor FROM accounts
      WHERE CASE WHEN kind IN ('MEMBER_COMMITMENT', 'FUND_SOURCE') THEN balance_minor > 0 ELSE balance_minor < 0 END`,
  },
  {
    name: 'the entries of an account are numbered without a gap, and each says what was on the account after it',
    sql: `SELECT account_id, position FROM (
        SELECT account_id, position, balance_after_minor, row_number() OVER in_order AS next_position, sum(amount_minor) OVER in_order AS sum
        FROM ledger_entries WINDOW in_order AS (PARTITION BY account_id ORDER BY position)) e
      WHERE (position, balance_after_minor) <> (next_position, sum)
      UNION SELECT a.id, a.entry_count FROM accounts a LEFT JOIN ledger_entries e ON e.account_id = a.id
      GROUP BY a.id HAVING a.entry_count <> count(e.account_id)`,
  },
  {
    name: 'money moves only as its kind of transaction says, between accounts of whose books it is',
    sql: `SELECT t.id, t.kind, a.kind AS account FROM ledger_transactions t JOIN ledger_movements m ON m.kind = t.kind
      JOIN ledger_entries e ON e.transaction_id = t.id JOIN accounts a ON a.id = e.account_id
      WHERE a.kind <> CASE WHEN e.amount_minor < 0 THEN m.from_kind ELSE m.to_kind END
        OR NOT coalesce(a.campaign_id = t.campaign_id, a.fund_id = t.fund_id, false)`,
  },
  {
    name: 'escrow holds the active pledges, and payout and fees the collected ones',
    sql: `SELECT c.id FROM campaigns c LEFT JOIN LATERAL (
        SELECT coalesce(sum(balance_minor) FILTER (WHERE kind = 'CAMPAIGN_ESCROW'), 0) AS escrow,
          coalesce(sum(balance_minor) FILTER (WHERE kind IN ('CAMPAIGN_PAYOUT', 'CAMPAIGN_FEE')), 0) AS paid
        FROM accounts WHERE campaign_id = c.id) a ON true
      LEFT JOIN LATERAL (
        SELECT coalesce(sum(amount_minor) FILTER (WHERE state = 'ACTIVE'), 0) AS active,
          coalesce(sum(amount_minor) FILTER (WHERE state = 'COLLECTED'), 0) AS collected
        FROM pledges WHERE campaign_id = c.id) p ON true
      WHERE (a.escrow, a.paid) <> (p.active, p.collected)`,
  },
  {
    name: 'a commitment is below zero by the standing pledges of its member',
    sql: `SELECT a.campaign_id, a.member_id FROM accounts a LEFT JOIN pledges p ON p.campaign_id = a.campaign_id
        AND p.member_id = a.member_id AND p.state IN ('ACTIVE', 'COLLECTED')
      WHERE a.kind = 'MEMBER_COMMITMENT' GROUP BY a.id HAVING a.balance_minor <> -coalesce(sum(p.amount_minor), 0)`,
  },
  {
    name: 'every pledge was booked once, and given back once when it ended so',
    sql: `SELECT p.id, p.state FROM pledges p LEFT JOIN ledger_transactions t ON t.reference = p.id
      GROUP BY p.id HAVING count(*) FILTER (WHERE t.kind = 'PLEDGE') <> 1
        OR count(*) FILTER (WHERE t.kind = 'WITHDRAWAL') <> (p.state = 'WITHDRAWN')::integer
        OR count(*) FILTER (WHERE t.kind = 'REFUND') <> (p.state = 'REFUNDED')::integer`,
  },
  {
    name: 'a campaign that collects is secured exactly while the ledger reaches its goal, and one that ended holds no escrow',
    sql: `SELECT c.id, c.state, a.balance_minor FROM campaigns c
      JOIN accounts a ON a.campaign_id = c.id AND a.kind = 'CAMPAIGN_ESCROW'
      WHERE (c.ended_at IS NULL AND (c.state = 'SECURED') <> (a.balance_minor >= c.goal_minor))
        OR (c.ended_at IS NOT NULL AND a.balance_minor <> 0)`,
  },
  {
    name: 'a budget sums to the goal of its campaign, and only what was never handed in has none',
    sql: `SELECT c.id, c.goal_minor, sum(l.amount_minor) AS budget_minor FROM campaigns c
      LEFT JOIN budget_lines l ON l.campaign_id = c.id GROUP BY c.id
      HAVING coalesce(sum(l.amount_minor) <> c.goal_minor,
        c.published_at IS NOT NULL OR c.state IN ('IN_CONSULTING', 'READY'))`,
  },
  {
    name: 'of each reward so many are taken as claims stand, and a claim is let go exactly when its pledge went back',
    sql: `SELECT r.id FROM rewards r LEFT JOIN reward_claims k ON k.reward_id = r.id AND k.state <> 'RELEASED'
      GROUP BY r.id HAVING count(k.id) <> r.claimed
      UNION SELECT k.id FROM reward_claims k JOIN pledges p ON p.id = k.pledge_id
      WHERE (k.state = 'RELEASED') <> (p.state IN ('WITHDRAWN', 'REFUNDED'))`,
  },
  {
    name: 'a reward that somebody waits for has its day set, or is overdue',
    sql: `SELECT k.id FROM reward_claims k JOIN rewards r ON r.id = k.reward_id JOIN campaigns c ON c.id = r.campaign_id
      LEFT JOIN deadlines d ON d.kind = 'reward-delivery' AND d.subject_id = r.id::text AND d.due_at = r.deliver_by
      WHERE c.state IN ('ENDED_SUCCEEDED', 'ENDED_KEPT') AND reward_is_owed(k.state, k.complaint_kind)
        AND k.overdue_at IS NULL AND d.subject_id IS NULL`,
  },
  {
    name: 'a campaign that collects has its deadline set',
    sql: `SELECT c.id FROM campaigns c LEFT JOIN deadlines d ON d.kind = 'campaign-deadline' AND d.subject_id = c.id::text
      WHERE c.state IN ('PUBLISHED', 'SECURED') AND d.due_at IS DISTINCT FROM c.deadline`,
  },
  {
    name: 'the counts of a campaign equal a recount',
    sql: `SELECT c.id FROM campaigns c
      WHERE (c.pledge_count, c.backer_count) <> (
          SELECT count(*), count(DISTINCT p.member_id) FROM pledges p WHERE p.campaign_id = c.id AND p.state IN ('ACTIVE', 'COLLECTED'))
        OR c.funded_per_mille <> coalesce((SELECT div(sum(a.balance_minor) * 1000, c.goal_minor) FROM accounts a
          WHERE a.campaign_id = c.id AND campaign_holds(a.kind)), 0)`,
  },
  {
    name: 'what the campaign held at its end is what the ledger paid out or gave back then',
    sql: `SELECT c.id, c.tally_at_end_minor FROM campaigns c
      LEFT JOIN ledger_transactions t ON t.campaign_id = c.id AND t.kind IN ('PAYOUT', 'FEE', 'REFUND')
      LEFT JOIN ledger_entries e ON e.transaction_id = t.id AND e.amount_minor > 0
      GROUP BY c.id HAVING coalesce(c.tally_at_end_minor, 0) <> coalesce(sum(e.amount_minor), 0)`,
  },
  {
    name: 'a fee is so many thousandths of what was paid out as were fixed at publication, rounded down, and nothing of what went back',
    sql: `SELECT c.id FROM campaigns c LEFT JOIN accounts a ON a.campaign_id = c.id AND a.kind = 'CAMPAIGN_FEE'
      WHERE coalesce(a.balance_minor, 0) <> CASE WHEN c.state IN ('ENDED_SUCCEEDED', 'ENDED_KEPT')
        THEN div(c.tally_at_end_minor::numeric * c.fee_per_mille, 1000) ELSE 0 END`,
  },
  {
    name: 'a campaign stands where its agenda stands',
    sql: `SELECT c.id FROM campaigns c JOIN known_agendas a ON a.id = c.agenda_id
      WHERE (c.municipality_code, c.district_code) <> (a.municipality_code, a.district_code)`,
  },
  {
    name: 'the counts of a place equal a recount',
    sql: `WITH recount AS (
        SELECT place AS place_code,
          count(*) FILTER (WHERE state IN ('PUBLISHED', 'SECURED')) AS campaigns_open,
          count(*) FILTER (WHERE state IN ('SECURED', 'ENDED_SUCCEEDED')) AS campaigns_secured,
          count(*) FILTER (WHERE published_at IS NOT NULL AND ended_at IS NOT NULL) AS campaigns_ended,
          coalesce(sum((SELECT count(*) FROM pledges p WHERE p.campaign_id = c.id AND p.state IN ('ACTIVE', 'COLLECTED'))), 0) AS pledges
        FROM campaigns c CROSS JOIN LATERAL (SELECT DISTINCT place FROM unnest(ARRAY[c.district_code, c.municipality_code]) AS place) AS places
        GROUP BY place),
      kept AS (
        SELECT place_code, sum(campaigns_open) AS campaigns_open, sum(campaigns_secured) AS campaigns_secured,
          sum(campaigns_ended) AS campaigns_ended, sum(pledges) AS pledges FROM funding_summaries GROUP BY place_code)
      SELECT place_code FROM recount r FULL JOIN kept k USING (place_code)
      WHERE (coalesce(r.campaigns_open, 0), coalesce(r.campaigns_secured, 0), coalesce(r.campaigns_ended, 0), coalesce(r.pledges, 0))
        <> (coalesce(k.campaigns_open, 0), coalesce(k.campaigns_secured, 0), coalesce(k.campaigns_ended, 0), coalesce(k.pledges, 0))`,
  },
  {
    name: 'the sums of a place equal a recount of the ledger',
    sql: `WITH campaign_sums AS (
        SELECT t.campaign_id, e.currency,
          coalesce(sum(e.amount_minor) FILTER (WHERE campaign_holds(a.kind)), 0) AS pledged,
          coalesce(sum(e.amount_minor) FILTER (WHERE t.kind IN ('PAYOUT', 'FEE') AND e.amount_minor > 0), 0) AS settled,
          coalesce(sum(e.amount_minor) FILTER (WHERE t.kind = 'REFUND' AND e.amount_minor > 0), 0) AS refunded
        FROM ledger_transactions t JOIN ledger_entries e ON e.transaction_id = t.id JOIN accounts a ON a.id = e.account_id
        GROUP BY t.campaign_id, e.currency),
      recount AS (
        SELECT place AS place_code, currency, sum(pledged) AS pledged, sum(settled) AS settled, sum(refunded) AS refunded
        FROM campaign_sums s JOIN (SELECT id, district_code, municipality_code FROM campaigns) c ON c.id = s.campaign_id
        CROSS JOIN LATERAL (SELECT DISTINCT place FROM unnest(ARRAY[c.district_code, c.municipality_code]) AS place) AS places
        GROUP BY place, currency),
      kept AS (
        SELECT place_code, currency, sum(pledged_minor) AS pledged, sum(settled_minor) AS settled, sum(refunded_minor) AS refunded
        FROM funding_summary_sums GROUP BY place_code, currency)
      SELECT place_code, currency FROM recount r FULL JOIN kept k USING (place_code, currency)
      WHERE (coalesce(r.pledged, 0), coalesce(r.settled, 0), coalesce(r.refunded, 0))
        <> (coalesce(k.pledged, 0), coalesce(k.settled, 0), coalesce(k.refunded, 0))`,
  },
  ...fundInvariants,
  changesAddUp('funding_summaries', 'pledges'),
];
