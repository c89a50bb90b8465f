import { changesAddUp } from '@dure/kit/changes';
import type { Invariant } from '@dure/kit/invariants';

/** What is true of this service's data at every moment; each statement answers the rows that are wrong. */
export const invariants: readonly Invariant[] = [
  {
    name: 'an experiment has as many entries as it counts',
    sql: `SELECT e.id, e.entry_count, count(n.id) AS entries FROM experiments e
      LEFT JOIN experiment_entries n ON n.experiment_id = e.id GROUP BY e.id HAVING e.entry_count <> count(n.id)`,
  },
  {
    name: 'a record stands where its experiment stands',
    sql: `SELECT r.id FROM learning_records r JOIN experiments e ON e.id = r.experiment_id
      WHERE (r.agenda_id, r.municipality_code, r.district_code) <> (e.agenda_id, e.municipality_code, e.district_code)
        OR e.record_id IS DISTINCT FROM r.id`,
  },
  {
    name: 'a record has the category of its agenda',
    sql: `SELECT r.id FROM learning_records r JOIN known_agendas a ON a.id = r.agenda_id
      WHERE r.category_key IS DISTINCT FROM a.category_key`,
  },
  {
    name: 'a record is cited as often as it counts, and never by its own agenda',
    sql: `SELECT r.id FROM learning_records r LEFT JOIN record_citations c ON c.record_id = r.id
      GROUP BY r.id HAVING r.reuse_count <> count(c.agenda_id) OR bool_or(c.agenda_id = r.agenda_id)`,
  },
  {
    name: 'an outcome stands where its last change put it, and its history is whole',
    sql: `SELECT o.subject_id FROM outcomes o JOIN known_agendas a ON a.id = o.agenda_id
      LEFT JOIN learning_records r ON r.id = o.record_id
      LEFT JOIN LATERAL (SELECT count(*) AS changes, max(version) AS version,
          (array_agg(to_rung ORDER BY version DESC))[1] AS rung, bool_and(municipality_code = a.municipality_code) AS is_here
        FROM outcome_changes WHERE subject_id = o.subject_id) AS told ON true
      WHERE o.rung IS DISTINCT FROM told.rung OR o.version IS DISTINCT FROM told.version OR told.changes <> o.version
        OR NOT told.is_here OR r.agenda_id <> o.agenda_id`,
  },
  {
    name: 'the summaries equal a recount',
    sql: `WITH recount AS (
        SELECT place AS place_code,
          count(*) FILTER (WHERE state = 'RUNNING') AS experiments_running,
          count(*) FILTER (WHERE is_overdue) AS experiments_overdue,
          count(outcome) AS records,
          count(*) FILTER (WHERE outcome = 'SUCCEEDED') AS succeeded,
          count(*) FILTER (WHERE outcome = 'PARTLY') AS partly,
          count(*) FILTER (WHERE outcome = 'FAILED') AS failed
        FROM experiments CROSS JOIN LATERAL unnest(ARRAY[district_code, municipality_code]) AS place GROUP BY place)
      SELECT coalesce(s.place_code, r.place_code) AS place_code FROM learning_summaries s
      FULL JOIN recount r ON r.place_code = s.place_code
      WHERE (coalesce(s.experiments_running, 0), coalesce(s.experiments_overdue, 0), coalesce(s.records, 0),
          coalesce(s.succeeded, 0), coalesce(s.partly, 0), coalesce(s.failed, 0))
        <> (coalesce(r.experiments_running, 0), coalesce(r.experiments_overdue, 0), coalesce(r.records, 0),
          coalesce(r.succeeded, 0), coalesce(r.partly, 0), coalesce(r.failed, 0))`,
  },
  changesAddUp('learning_summaries', 'records'),
];
