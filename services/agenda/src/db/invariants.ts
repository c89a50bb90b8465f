import { changesAddUp } from '@dure/kit/changes';
import type { Invariant } from '@dure/kit/invariants';

const figures = [
  'total',
  'open',
  'experimenting',
  'recorded',
  'closed',
  'complaints',
  'proposals',
  'untriaged',
  'personal',
  'community',
  'social',
  'supports',
  'comments',
];

const figuresOf = (alias: string): string =>
  `(${figures.map((figure) => `coalesce(${alias}.${figure}, 0)`).join(', ')})`;

/** The last step of an aspect in the history of the agenda `a`. */
const lastStep = (aspect: string): string =>
  `(SELECT to_value FROM agenda_transitions WHERE agenda_id = a.id AND aspect = '${aspect}' ORDER BY seq DESC LIMIT 1)`;

/** What is true of this service's data at every moment; each statement answers the rows that are wrong. */
export const invariants: readonly Invariant[] = [
  {
    name: 'an agenda has as many supports as it counts',
    sql: `SELECT a.id, a.support_count, count(s.id) AS supports FROM agendas a
      LEFT JOIN agenda_supports s ON s.agenda_id = a.id GROUP BY a.id HAVING a.support_count <> count(s.id)`,
  },
  {
    name: 'an agenda has as many comments as it counts',
    sql: `SELECT a.id, a.comment_count, count(c.id) AS comments FROM agendas a
      LEFT JOIN agenda_comments c ON c.agenda_id = a.id GROUP BY a.id HAVING a.comment_count <> count(c.id)`,
  },
  {
    name: 'the tally of an agenda by district equals its supports',
    sql: `WITH recount AS (
        SELECT agenda_id, home_district_code, count(*) AS supporters FROM agenda_supports
        WHERE home_district_code IS NOT NULL GROUP BY 1, 2)
      SELECT coalesce(t.agenda_id, r.agenda_id) AS agenda_id, t.supporters AS tallied, r.supporters AS recounted
      FROM agenda_support_tallies t
      FULL JOIN recount r ON r.agenda_id = t.agenda_id AND r.home_district_code = t.district_code
      WHERE t.supporters IS DISTINCT FROM r.supporters`,
  },
  {
    name: 'a support counts for the district in which its member lives',
    sql: `SELECT s.id FROM agenda_supports s JOIN agendas a ON a.id = s.agenda_id
      LEFT JOIN known_members m ON m.member_id = s.member_id
      WHERE a.state <> 'CLOSED' AND s.home_district_code IS DISTINCT FROM m.home_district_code`,
  },
  {
    name: 'the maturity of an agenda is what its supporters, its evidence and the thresholds give it',
    sql: `SELECT a.id, a.maturity FROM agendas a
      JOIN municipality_settings s ON s.municipality_code = a.municipality_code
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE home_district_code = a.district_code) AS own,
          count(DISTINCT home_district_code) AS districts
        FROM agenda_supports WHERE agenda_id = a.id) t
      WHERE a.state <> 'CLOSED' AND a.maturity <> CASE
          WHEN t.own < s.supporters_for_community THEN 'PERSONAL'
          WHEN t.districts >= s.districts_for_society
            OR EXISTS (SELECT FROM agenda_evidence e WHERE e.agenda_id = a.id AND e.withdrawn_at IS NULL) THEN 'SOCIAL'
          ELSE 'COMMUNITY' END
        AND NOT EXISTS (SELECT FROM deadlines
          WHERE kind = 'agenda-thresholds' AND starts_with(subject_id, a.municipality_code))`,
  },
  {
    name: 'state, maturity and triage are what the history says last',
    sql: `SELECT a.id FROM agendas a
      WHERE a.state IS DISTINCT FROM ${lastStep('STATE')}
        OR a.maturity <> coalesce(${lastStep('MATURITY')}, 'PERSONAL')
        OR a.triage IS DISTINCT FROM ${lastStep('TRIAGE')}`,
  },
  {
    name: 'a process stands where its history says, in the version and with the values that it says',
    sql: `SELECT p.id FROM processes p
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE kind IN ('START', 'STEP', 'FIELDS')) AS version,
        array_agg(DISTINCT to_stage) AS stages FROM process_history WHERE process_id = p.id) h
      CROSS JOIN LATERAL (SELECT to_stage FROM process_history WHERE process_id = p.id ORDER BY seq DESC LIMIT 1) l
      CROSS JOIN LATERAL (SELECT coalesce(jsonb_object_agg(key, value) FILTER (WHERE value <> 'null'), '{}') AS held
        FROM (SELECT DISTINCT ON (key) key, value FROM process_history e, jsonb_each(e.data -> 'values')
          WHERE e.process_id = p.id AND e.kind IN ('START', 'FIELDS') ORDER BY key, e.seq DESC) w) v
      WHERE p.version <> h.version OR p.stage <> l.to_stage OR p.field_values <> v.held
        OR NOT (p.visited @> h.stages AND p.visited <@ h.stages)`,
  },
  {
    name: 'every entry of the history of a process goes on where the one before it ended',
    sql: `SELECT id FROM (SELECT id, kind, from_stage, version,
        lag(to_stage) OVER (PARTITION BY process_id ORDER BY seq) AS before,
        coalesce(lag(version) OVER (PARTITION BY process_id ORDER BY seq), 0) AS version_before FROM process_history) h
      WHERE from_stage IS DISTINCT FROM before
        OR version <> version_before + CASE WHEN kind IN ('START', 'STEP', 'FIELDS') THEN 1 ELSE 0 END`,
  },
  {
    name: 'no process runs on an agenda that is closed',
    sql: `SELECT p.id FROM processes p JOIN agendas a ON a.id = p.agenda_id
      WHERE p.ended_at IS NULL AND a.state = 'CLOSED'`,
  },
  {
    name: 'a process entered its programme while that was open, or with the process from which it follows',
    sql: `SELECT p.id FROM processes p LEFT JOIN processes q ON q.id = p.parent_id
      LEFT JOIN programmes g ON g.id = p.programme_id
      WHERE CASE WHEN p.parent_id IS NULL THEN p.started_at < g.starts_at OR p.started_at > least(g.ends_at, g.closed_at)
        ELSE p.programme_id IS DISTINCT FROM q.programme_id END`,
  },
  {
    name: 'a clock that takes a step is waited for exactly while it runs',
    sql: `WITH waiting AS (
        SELECT p.id || '/' || (c ->> 'key') AS subject FROM processes p
        JOIN process_templates t ON t.id = p.template_id
        CROSS JOIN jsonb_array_elements(t.content -> 'stages') AS s
        CROSS JOIN jsonb_array_elements(s -> 'clocks') AS c
        WHERE s ->> 'key' = p.stage AND c ? 'takes' AND NOT EXISTS (SELECT FROM process_history h
          WHERE h.process_id = p.id AND h.kind = 'CLOCK' AND h.rule = c ->> 'key' AND h.occurred_at >= p.stage_entered_at))
      SELECT coalesce(w.subject, d.subject_id) AS subject FROM waiting w
      FULL JOIN (SELECT subject_id FROM deadlines WHERE kind = 'process-clock') d ON d.subject_id = w.subject
      WHERE w.subject IS NULL OR d.subject_id IS NULL`,
  },
  {
    name: 'the tally of a decision equals its ballots',
    sql: `WITH recount AS (
        SELECT decision_id, count(*) FILTER (WHERE choice = 'FOR') AS votes_for,
          count(*) FILTER (WHERE choice = 'AGAINST') AS votes_against,
          count(*) FILTER (WHERE choice = 'ABSTAIN') AS votes_abstained
        FROM ballots GROUP BY decision_id)
      SELECT coalesce(t.decision_id, r.decision_id) AS decision_id FROM decision_tallies t
      FULL JOIN recount r ON r.decision_id = t.decision_id
      WHERE (coalesce(t.votes_for, 0), coalesce(t.votes_against, 0), coalesce(t.votes_abstained, 0))
        <> (coalesce(r.votes_for, 0), coalesce(r.votes_against, 0), coalesce(r.votes_abstained, 0))`,
  },
  {
    name: 'a concluded decision counts the ballots that there are',
    sql: `SELECT d.id FROM decisions d LEFT JOIN ballots b ON b.decision_id = d.id
      WHERE d.state = 'CONCLUDED' AND d.decided_by <> 'POSTER' GROUP BY d.id
      HAVING (d.votes_for, d.votes_against, d.votes_abstained) <> (count(*) FILTER (WHERE b.choice = 'FOR'),
        count(*) FILTER (WHERE b.choice = 'AGAINST'), count(*) FILTER (WHERE b.choice = 'ABSTAIN'))`,
  },
  {
    name: 'solutions are chosen exactly where a decision of the poster says so',
    sql: `SELECT s.id FROM solutions s
      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE key = 'SELECT_SOLUTION') AS chosen,
        count(*) FILTER (WHERE key = 'CHOOSE_FINAL') AS final FROM decisions WHERE solution_id = s.id) d
      WHERE (d.chosen, d.final) <> ((s.choice IS NOT NULL)::integer, (s.state = 'FINAL')::integer)`,
  },
  {
    name: 'the counts by category, state, maturity, triage and kind equal a recount',
    sql: `WITH recount AS (
        SELECT place AS place_code, category_key, state, maturity, coalesce(triage, '') AS triage, kind, count(*) AS agendas
        FROM agendas CROSS JOIN LATERAL unnest(ARRAY[district_code, municipality_code]) AS place GROUP BY 1, 2, 3, 4, 5, 6)
      SELECT place_code FROM agenda_counts c FULL JOIN recount r USING (place_code, category_key, state, maturity, triage, kind)
      WHERE coalesce(c.agendas, 0) <> coalesce(r.agendas, 0)`,
  },
  {
    name: 'the counts by stage equal a recount',
    sql: `WITH recount AS (
        SELECT district_code, template_id, stage, count(*) AS agendas FROM agendas_standing GROUP BY 1, 2, 3)
      SELECT district_code FROM agenda_stage_counts c FULL JOIN recount r USING (district_code, template_id, stage)
      WHERE coalesce(c.agendas, 0) <> coalesce(r.agendas, 0)`,
  },
  {
    name: 'an agenda has a campaign and seeks hands as other services told',
    sql: `SELECT a.id FROM agendas a LEFT JOIN agenda_reach r ON r.agenda_id = a.id
      WHERE (a.has_campaign, a.needs_hands) <> (coalesce(r.has_campaign, false), coalesce(r.needs_hands, false))`,
  },
  {
    name: 'every agenda was answered when its comments, its triage and its processes say',
    sql: `SELECT a.id FROM agendas a LEFT JOIN agenda_answers w ON w.agenda_id = a.id
      WHERE w.agenda_id IS NULL
        OR (w.municipality_code, w.raised_at, w.is_closed) <> (a.municipality_code, a.raised_at, a.state = 'CLOSED')
        OR w.answered_at IS DISTINCT FROM least(
          (SELECT min(occurred_at) FROM agenda_transitions WHERE agenda_id = a.id AND rule = 'TRIAGE_DECISION'),
          (SELECT min(commented_at) FROM agenda_comments WHERE agenda_id = a.id AND is_from_secretariat),
          (SELECT min(h.occurred_at) FROM processes p JOIN process_history h ON h.process_id = p.id
            WHERE p.agenda_id = a.id AND h.acted_as ->> 'role' = 'secretariat' AND h.kind <> 'START'))`,
  },
  {
    name: 'the backlogs of answers equal a recount',
    sql: `WITH recount AS (
        SELECT municipality_code, count(*) FILTER (WHERE answered_at IS NULL) AS waiting,
          count(*) FILTER (WHERE consultant_id IS NULL) AS without_consultant
        FROM agenda_answers WHERE NOT is_closed GROUP BY 1)
      SELECT municipality_code FROM answer_backlogs b FULL JOIN recount r USING (municipality_code)
      WHERE (coalesce(b.waiting, 0), coalesce(b.without_consultant, 0))
        <> (coalesce(r.waiting, 0), coalesce(r.without_consultant, 0))`,
  },
  {
    name: 'the tally of how long agendas waited for an answer equals a recount',
    sql: `WITH recount AS (
        SELECT municipality_code, hours_waited(raised_at, answered_at) AS hours, count(*) AS agendas FROM agenda_answers
        WHERE answered_at IS NOT NULL GROUP BY 1, 2)
      SELECT municipality_code, hours FROM answer_waits w FULL JOIN recount r USING (municipality_code, hours)
      WHERE coalesce(w.agendas, 0) <> coalesce(r.agendas, 0)`,
  },
  {
    name: 'the summaries equal a recount',
    sql: `WITH counted AS (
        SELECT a.*, (SELECT count(*) FROM agenda_supports s WHERE s.agenda_id = a.id) AS supports,
          (SELECT count(*) FROM agenda_comments c WHERE c.agenda_id = a.id) AS comments
        FROM agendas a),
      recount AS (
        SELECT place AS place_code, count(*) AS total,
          count(*) FILTER (WHERE state = 'OPEN') AS open,
          count(*) FILTER (WHERE state = 'EXPERIMENTING') AS experimenting,
          count(*) FILTER (WHERE state = 'RECORDED') AS recorded,
          count(*) FILTER (WHERE state = 'CLOSED') AS closed,
          count(*) FILTER (WHERE kind = 'COMPLAINT') AS complaints,
          count(*) FILTER (WHERE kind = 'PROPOSAL') AS proposals,
          count(*) FILTER (WHERE triage IS NULL) AS untriaged,
          count(*) FILTER (WHERE maturity = 'PERSONAL') AS personal,
          count(*) FILTER (WHERE maturity = 'COMMUNITY') AS community,
          count(*) FILTER (WHERE maturity = 'SOCIAL') AS social,
          sum(supports) AS supports, sum(comments) AS comments
        FROM counted CROSS JOIN LATERAL unnest(ARRAY[district_code, municipality_code]) AS place GROUP BY place)
      SELECT coalesce(s.place_code, r.place_code) AS place_code FROM agenda_summaries s
      FULL JOIN recount r ON r.place_code = s.place_code
      WHERE ${figuresOf('s')} <> ${figuresOf('r')}`,
  },
  changesAddUp('agenda_summaries', 'total'),
];
