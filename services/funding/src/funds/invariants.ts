import type { Invariant } from '@dure/kit/invariants';

/** What is true of funds and grants at every moment; each statement answers the rows that are wrong. */
export const fundInvariants: readonly Invariant[] = [
  {
    name: 'what came into a fund are its deposits, what it reserved is promised and not paid, and what it paid are its paid tranches',
    sql: `WITH kept AS (
        SELECT f.id, coalesce(-sum(balance_minor) FILTER (WHERE kind = 'FUND_SOURCE'), 0) AS came_in,
          coalesce(sum(balance_minor) FILTER (WHERE kind = 'FUND_RESERVED'), 0) AS reserved,
          coalesce(sum(balance_minor) FILTER (WHERE kind = 'FUND_PAYOUT'), 0) AS paid
        FROM funds f LEFT JOIN accounts a ON a.fund_id = f.id GROUP BY f.id),
      recount AS (
        SELECT f.id,
          (SELECT coalesce(sum(d.amount_minor), 0) FROM fund_deposits d WHERE d.fund_id = f.id) AS came_in,
          (SELECT coalesce(sum(t.amount_minor), 0) FROM grants g JOIN grant_tranches t ON t.grant_id = g.id
           WHERE g.fund_id = f.id AND g.state = 'PROMISED' AND t.paid_at IS NULL)
          + (SELECT coalesce(sum(k.promised_minor), 0) FROM covers k WHERE k.fund_id = f.id AND k.state = 'PROMISED') AS reserved,
          (SELECT coalesce(sum(t.amount_minor), 0) FROM grants g JOIN grant_tranches t ON t.grant_id = g.id
           WHERE g.fund_id = f.id AND t.paid_at IS NOT NULL) AS paid
        FROM funds f)
      SELECT id FROM kept k JOIN recount r USING (id) WHERE (k.came_in, k.reserved, k.paid) <> (r.came_in, r.reserved, r.paid)`,
  },
  {
    name: 'every deposit, every promise of a grant or cover, and all that was paid of it or let go, was booked once, for its amount',
    sql: `WITH due AS (
        SELECT 'DEPOSIT' AS kind, id AS reference, fund_id, amount_minor FROM fund_deposits
        UNION ALL SELECT 'PROMISE', id, fund_id, amount_minor FROM grants
        UNION ALL SELECT 'TRANCHE', t.id, g.fund_id, t.amount_minor FROM grants g JOIN grant_tranches t ON t.grant_id = g.id
        WHERE t.paid_at IS NOT NULL
        UNION ALL SELECT 'RELEASE', g.id, g.fund_id, sum(t.amount_minor) FROM grants g JOIN grant_tranches t ON t.grant_id = g.id
        WHERE g.state = 'CANCELLED' AND t.paid_at IS NULL GROUP BY g.id
        UNION ALL SELECT 'PROMISE', id, fund_id, promised_minor FROM covers
        UNION ALL SELECT 'COVER', id, fund_id, covered_minor FROM covers WHERE covered_minor > 0
        UNION ALL SELECT 'RELEASE', id, fund_id, promised_minor - covered_minor FROM covers
        WHERE state <> 'PROMISED' AND covered_minor < promised_minor),
      booked AS (
        SELECT t.kind, t.reference, t.fund_id, e.amount_minor FROM ledger_transactions t
        JOIN ledger_entries e ON e.transaction_id = t.id AND e.amount_minor > 0 WHERE t.fund_id IS NOT NULL)
      SELECT kind, reference FROM due FULL JOIN booked USING (kind, reference, fund_id, amount_minor)
      WHERE due IS NULL OR booked IS NULL`,
  },
  {
    name: 'a cover stands promised only to a campaign that may need it, by the fund that it names, and none that names one collects without',
    sql: `SELECT k.id FROM covers k JOIN campaigns c ON c.id = k.campaign_id
      WHERE k.state = 'PROMISED' AND (c.fallback_fund_id IS DISTINCT FROM k.fund_id
        OR c.state NOT IN ('IN_CONSULTING', 'READY', 'PUBLISHED', 'SECURED'))
      UNION ALL SELECT c.id FROM campaigns c WHERE c.fallback_fund_id IS NOT NULL AND c.state IN ('PUBLISHED', 'SECURED')
        AND NOT EXISTS (SELECT FROM covers k WHERE k.campaign_id = c.id AND k.state = 'PROMISED')`,
  },
  {
    name: 'a fund filled exactly what a campaign that succeeded lacked, and nothing of any other',
    sql: `SELECT c.id FROM campaigns c LEFT JOIN covers k ON k.campaign_id = c.id AND k.state = 'COVERED'
      LEFT JOIN accounts a ON a.campaign_id = c.id AND a.kind = 'CAMPAIGN_COVER'
      WHERE coalesce(a.balance_minor, 0) <> coalesce(k.covered_minor, 0) OR coalesce(k.covered_minor, 0)
        <> CASE WHEN c.state = 'ENDED_SUCCEEDED' THEN greatest(c.goal_minor - c.tally_at_end_minor, 0) ELSE 0 END`,
  },
  {
    name: 'every fund has its four accounts',
    sql: `SELECT f.id FROM funds f LEFT JOIN accounts a ON a.fund_id = f.id GROUP BY f.id HAVING count(a.id) <> 4`,
  },
  {
    name: 'the tranches of a grant sum to it, and it is paid when all of them are',
    sql: `SELECT g.id FROM grants g LEFT JOIN grant_tranches t ON t.grant_id = g.id GROUP BY g.id
      HAVING sum(t.amount_minor) IS DISTINCT FROM g.amount_minor OR bool_and(t.paid_at IS NOT NULL) IS DISTINCT FROM (g.state = 'PAID')`,
  },
  {
    name: 'a grant for a solution is what was selected',
    sql: `SELECT g.id FROM grants g JOIN selected_solutions s ON s.id = g.solution_id
      WHERE (g.agenda_id, g.process_id, g.organization_id) <> (s.agenda_id, s.process_id, s.organization_id)`,
  },
  {
    name: 'nothing was paid after the subsidy of its fund had ended, nor promised or paid in after the fund had',
    sql: `SELECT f.id, t.id FROM funds f JOIN grants g ON g.fund_id = f.id JOIN grant_tranches t ON t.grant_id = g.id
      WHERE t.paid_at >= f.subsidy_ends_at
      UNION ALL SELECT f.id, t.id FROM funds f JOIN ledger_transactions t ON t.fund_id = f.id AND t.kind IN ('DEPOSIT', 'PROMISE')
      WHERE t.occurred_at >= f.ends_at OR t.occurred_at > f.ended_at`,
  },
];
