import { changesAddUp } from '@dure/kit/changes';
import type { Invariant } from '@dure/kit/invariants';

const counters = [
  'published',
  'stale',
  'ended',
  'spaces',
  'budgets',
  'technologies',
  'data_sets',
  'institutional_supports',
  'equipment',
] as const;

const kinds = {
  spaces: 'SPACE',
  budgets: 'BUDGET',
  technologies: 'TECHNOLOGY',
  data_sets: 'DATA',
  institutional_supports: 'INSTITUTIONAL_SUPPORT',
  equipment: 'EQUIPMENT',
} as const;

const all = (alias: string) => counters.map((name) => `coalesce(${alias}.${name}, 0)`).join(', ');

/** What is true of this service's data at every moment; each statement answers the rows that are wrong. */
export const invariants: readonly Invariant[] = [
  {
    name: 'the summaries equal a recount',
    sql: `WITH recount AS (
        SELECT place AS place_code,
          count(*) FILTER (WHERE state = 'PUBLISHED' AND NOT has_ended) AS published,
          count(*) FILTER (WHERE state = 'STALE') AS stale,
          count(*) FILTER (WHERE state = 'PUBLISHED' AND has_ended) AS ended,
          ${Object.entries(kinds)
            .map(
              ([name, kind]) =>
                `count(*) FILTER (WHERE state = 'PUBLISHED' AND NOT has_ended AND kind = '${kind}') AS ${name}`,
            )
            .join(', ')}
        FROM resources CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place
        WHERE place IS NOT NULL GROUP BY place)
      SELECT coalesce(s.place_code, r.place_code) AS place_code FROM resource_summaries s
      FULL JOIN recount r ON r.place_code = s.place_code WHERE (${all('s')}) <> (${all('r')})`,
  },
  {
    name: 'the counts by kind, state and end equal a recount',
    sql: `WITH recount AS (
        SELECT place AS place_code, kind, state, has_ended, count(*) AS resources
        FROM resources CROSS JOIN LATERAL unnest(ARRAY[district_code, municipality_code]) AS place
        WHERE place IS NOT NULL GROUP BY 1, 2, 3, 4)
      SELECT place_code FROM resource_counts c FULL JOIN recount r USING (place_code, kind, state, has_ended)
      WHERE coalesce(c.resources, 0) <> coalesce(r.resources, 0)`,
  },
  {
    name: 'suggestions by category know every published resource and no other',
    sql: `SELECT coalesce(k.resource_id, r.id) AS resource_id FROM resource_categories k
      FULL JOIN (SELECT DISTINCT id, municipality_code, key FROM resources CROSS JOIN LATERAL unnest(category_keys) AS key
        WHERE state = 'PUBLISHED' AND NOT has_ended) AS r
        ON (r.id, r.municipality_code, r.key) = (k.resource_id, k.municipality_code, k.category_key)
      WHERE k.resource_id IS NULL OR r.id IS NULL`,
  },
  {
    name: 'every published resource has the deadline of its verification',
    sql: `SELECT r.id FROM resources r LEFT JOIN deadlines d ON d.kind = 'resource-stale' AND d.subject_id = r.id::text
      WHERE r.state = 'PUBLISHED' AND d.subject_id IS NULL`,
  },
  {
    name: 'every request for a booking has the deadline at which it lapses',
    sql: `SELECT b.id FROM bookings b LEFT JOIN deadlines d ON d.kind = 'booking-lapses' AND d.subject_id = b.id::text
      WHERE b.state = 'REQUESTED' AND d.due_at IS DISTINCT FROM b.starts_at`,
  },
  {
    name: 'an agenda waits for a resource as long as it is open, no booking for it stands, and none was found',
    sql: `SELECT a.id FROM known_agendas a LEFT JOIN unmatched_agendas u ON u.agenda_id = a.id
      WHERE (u.agenda_id IS NOT NULL) <> (NOT a.is_closed AND NOT EXISTS (
          SELECT FROM bookings WHERE agenda_id = a.id AND state IN ('REQUESTED', 'CONFIRMED'))
          AND NOT EXISTS (SELECT FROM introductions WHERE agenda_id = a.id))
        OR u.municipality_code <> a.municipality_code`,
  },
  {
    name: 'no resource is booked twice at a time',
    sql: `SELECT a.id, b.id AS other FROM bookings a JOIN bookings b ON b.resource_id = a.resource_id AND b.id > a.id
        AND tstzrange(b.starts_at, b.ends_at, '[)') && tstzrange(a.starts_at, a.ends_at, '[)')
      WHERE a.state IN ('REQUESTED', 'CONFIRMED') AND b.state IN ('REQUESTED', 'CONFIRMED')`,
  },
  {
    name: 'a booking stands where its resource stands, and an experiment is booked for its own agenda',
    sql: `SELECT b.id FROM bookings b JOIN resources r ON r.id = b.resource_id
      LEFT JOIN known_experiments e ON e.id = b.experiment_id
      WHERE b.municipality_code <> r.municipality_code OR e.agenda_id <> b.agenda_id`,
  },
  {
    name: 'the box of a border is as large as its geometry',
    sql: `SELECT b.district_code FROM district_boundaries b CROSS JOIN LATERAL (
        SELECT min((p->>0)::double precision) AS west, max((p->>0)::double precision) AS east,
          min((p->>1)::double precision) AS south, max((p->>1)::double precision) AS north
        FROM jsonb_path_query(b.geometry, CASE b.geometry->>'type' WHEN 'Polygon' THEN '$.coordinates[*][*]'
          ELSE '$.coordinates[*][*][*]' END::jsonpath) AS p) AS box
      WHERE (b.west, b.east, b.south, b.north) <> (box.west, box.east, box.south, box.north)`,
  },
  changesAddUp('resource_summaries', 'published'),
];
