import { changesAddUp } from '@dure/kit/changes';
import type { Invariant } from '@dure/kit/invariants';

/** What is true of this service's data at every moment; each statement answers the rows that are wrong. */
export const invariants: readonly Invariant[] = [
  {
    name: 'the seats and hours of a need are those of its matches',
    sql: `SELECT n.id, n.filled, n.hours_given FROM needs n
      LEFT JOIN matches m ON m.need_id = n.id GROUP BY n.id
      HAVING n.filled <> count(*) FILTER (WHERE m.state IN ('ACCEPTED', 'COMPLETED'))
        OR n.hours_given <> coalesce(sum(m.hours_given), 0)`,
  },
  {
    name: 'a need that is not open has no open proposal unless it is filled',
    sql: `SELECT m.id FROM matches m JOIN needs n ON n.id = m.need_id WHERE m.state = 'PROPOSED' AND n.state = 'CLOSED'`,
  },
  {
    name: 'a need stands where its agenda stands, and none is open on a closed agenda',
    sql: `SELECT n.id FROM needs n JOIN known_agendas a ON a.id = n.agenda_id
      WHERE (n.municipality_code, n.district_code) <> (a.municipality_code, a.district_code)
        OR (a.is_closed AND n.state = 'OPEN')`,
  },
  {
    name: 'a need of a campaign or team is one of their agenda',
    sql: `SELECT n.id FROM needs n
      LEFT JOIN known_campaigns c ON c.id = n.campaign_id LEFT JOIN teams t ON t.id = n.team_id
      WHERE n.agenda_id <> c.agenda_id OR n.agenda_id <> t.agenda_id`,
  },
  {
    name: 'somebody may act for every organisation',
    sql: `SELECT o.id FROM organizations o
      WHERE NOT EXISTS (SELECT FROM organization_members om WHERE om.organization_id = o.id)`,
  },
  {
    name: 'no mentoring is proposed on a closed agenda',
    sql: `SELECT m.id FROM mentorings m JOIN known_agendas a ON a.id = m.agenda_id WHERE m.state = 'PROPOSED' AND a.is_closed`,
  },
  {
    name: 'a mentoring that is agreed or running has the deadline of what time does to it next',
    sql: `SELECT m.id FROM mentorings m
      LEFT JOIN deadlines d ON d.kind = 'mentoring' AND d.subject_id = m.id::text
      WHERE (m.state = 'AGREED' AND d.due_at IS DISTINCT FROM m.starts_at)
        OR (m.state = 'RUNNING' AND d.due_at IS DISTINCT FROM m.ends_at)`,
  },
  {
    name: 'a meeting was held in the time of its mentoring',
    sql: `SELECT g.id FROM mentoring_meetings g JOIN mentorings m ON m.id = g.mentoring_id
      WHERE m.starts_at IS NULL OR g.held_at < m.starts_at OR g.held_at >= coalesce(m.ended_at, m.ends_at)`,
  },
  {
    name: 'the seats of a role are those of the members who joined in it',
    sql: `SELECT r.team_id, r.key, r.filled FROM team_roles r
      LEFT JOIN team_memberships m ON (m.team_id, m.role_key, m.state) = (r.team_id, r.key, 'JOINED')
      GROUP BY r.team_id, r.key HAVING r.filled <> count(m.id)`,
  },
  {
    name: 'every team has a role',
    sql: 'SELECT t.id FROM teams t WHERE NOT EXISTS (SELECT FROM team_roles r WHERE r.team_id = t.id)',
  },
  {
    name: 'nobody is proposed for a team on a closed agenda',
    sql: `SELECT m.id FROM team_memberships m JOIN teams t ON t.id = m.team_id JOIN known_agendas a ON a.id = t.agenda_id
      WHERE m.state = 'PROPOSED' AND a.is_closed`,
  },
  {
    name: 'the summaries equal a recount',
    sql: `WITH counted AS (
        SELECT unnest(ARRAY[municipality_code, home_district_code]) AS place_code,
          1 AS members, 0 AS organizations, 0 AS needs_open, 0 AS seats_wanted, 0 AS seats_filled, 0 AS hours_given FROM members
        UNION ALL
        SELECT unnest(ARRAY[municipality_code, home_district_code]), 0, 1, 0, 0, 0, 0 FROM organizations
        UNION ALL
        SELECT unnest(ARRAY[municipality_code, district_code]), 0, 0, (state = 'OPEN')::int,
          CASE state WHEN 'CLOSED' THEN filled ELSE wanted END, filled, hours_given FROM needs),
      recount AS (
        SELECT place_code, sum(members) AS members, sum(organizations) AS organizations, sum(needs_open) AS needs_open,
          sum(seats_wanted) AS seats_wanted, sum(seats_filled) AS seats_filled, sum(hours_given) AS hours_given
        FROM counted WHERE place_code IS NOT NULL GROUP BY place_code)
      SELECT coalesce(s.place_code, r.place_code) AS place_code FROM skill_summaries s
      FULL JOIN recount r ON r.place_code = s.place_code
      WHERE (coalesce(s.members, 0), coalesce(s.organizations, 0), coalesce(s.needs_open, 0),
          coalesce(s.seats_wanted, 0), coalesce(s.seats_filled, 0), coalesce(s.hours_given, 0))
        <> (coalesce(r.members, 0), coalesce(r.organizations, 0), coalesce(r.needs_open, 0),
          coalesce(r.seats_wanted, 0), coalesce(r.seats_filled, 0), coalesce(r.hours_given, 0))`,
  },
  changesAddUp('skill_summaries', 'members'),
];
