import type { Clock } from '@dure/kit/clock';
import { type Connection, pageLoader } from '@dure/kit/connection';
import type { DataSource } from 'typeorm';
import { fittingKinds, halfMeters, type MatchFacts, type MatchReason, reasonsOf, weights } from './domain.ts';

/** A suggestion; the resource itself is loaded when it is asked for. */
export type Match = {
  readonly resourceId: string;
  readonly score: number;
  readonly distanceMeters: number | null;
  readonly reasons: readonly MatchReason[];
};

export type MatchPage = Connection<Match>;

/** How many candidates each index hands in for an agenda: the work per agenda is the same however large the registry is. */
const candidates = { near: 30, district: 20, category: 20, everywhere: 20 } as const;

const suggested = `c.state = 'PUBLISHED' AND NOT c.has_ended`;

/**
 * Four short looks into indexes: the nearest on the map, the same district, the same category, and what serves all. The
 * nearest have no second order: before Postgres 17 it would keep the index on the map from being used.
 */
const candidateSql = `
  (SELECT c.id FROM resources c WHERE ${suggested} AND c.longitude IS NOT NULL AND place.longitude IS NOT NULL
   ORDER BY map_point(c.longitude, c.latitude) <-> map_point(place.longitude, place.latitude) LIMIT ${candidates.near})
  UNION (SELECT c.id FROM resources c WHERE ${suggested} AND c.district_code = a.district_code
   ORDER BY c.id DESC LIMIT ${candidates.district})
  UNION (SELECT k.resource_id FROM resource_categories k
   WHERE k.municipality_code = a.municipality_code AND k.category_key = a.category_key
   ORDER BY k.resource_id DESC LIMIT ${candidates.category})
  UNION (SELECT c.id FROM resources c WHERE ${suggested} AND c.municipality_code = a.municipality_code
   AND c.district_code IS NULL AND c.longitude IS NULL ORDER BY c.id DESC LIMIT ${candidates.everywhere})`;

const kindsOf = (kind: 'COMPLAINT' | 'PROPOSAL') => `ARRAY[${fittingKinds[kind].map((one) => `'${one}'`).join(', ')}]`;

/** Two things of which only the same district is known are measured at the same centre: how far they are is not known. */
const factsSql = `
  SELECT CASE WHEN r.longitude IS NOT NULL OR a.longitude IS NOT NULL OR r.district_code <> a.district_code THEN
      distance_meters(coalesce(r.longitude, rd.longitude), coalesce(r.latitude, rd.latitude), place.longitude, place.latitude)
    END AS distance_meters,
    coalesce(r.district_code = a.district_code, false) AS is_same_district,
    r.municipality_code = a.municipality_code AS is_same_municipality,
    a.category_key = ANY (r.category_keys) AS is_same_category,
    r.kind = ANY (CASE a.kind WHEN 'COMPLAINT' THEN ${kindsOf('COMPLAINT')} ELSE ${kindsOf('PROPOSAL')} END) AS is_fitting_kind`;

const scoreSql = `round((
    ${weights.near} * coalesce(1 / (1 + facts.distance_meters / ${halfMeters}), 0)
    + ${weights.sameDistrict} * facts.is_same_district::integer + ${weights.sameMunicipality} * facts.is_same_municipality::integer
    + ${weights.sameCategory} * facts.is_same_category::integer + ${weights.fittingKind} * facts.is_fitting_kind::integer
  )::numeric, 4)::double precision`;

const matches = `(
  SELECT a.id AS agenda_id, r.id AS resource_id, r.available_until, facts.*, ${scoreSql} AS score
  FROM known_agendas a
  LEFT JOIN districts ad ON ad.code = a.district_code
  CROSS JOIN LATERAL (SELECT coalesce(a.longitude, ad.longitude) AS longitude, coalesce(a.latitude, ad.latitude) AS latitude) AS place
  CROSS JOIN LATERAL (${candidateSql}) AS candidate (id)
  JOIN resources r ON r.id = candidate.id
  LEFT JOIN districts rd ON rd.code = r.district_code
  CROSS JOIN LATERAL (${factsSql}) AS facts
  WHERE NOT a.is_closed) AS m`;

/** Suggestions for each agenda, the most fitting first; one statement for all agendas of a request. */
export const resourceMatchesOfAgenda = (db: DataSource, clock: Clock) =>
  pageLoader(db, {
    from: matches,
    alias: 'm',
    id: 'm.resource_id',
    where: ['(m.available_until IS NULL OR m.available_until > $1)'],
    parameters: [clock.now()],
    sort: { expression: 'm.score', type: 'double precision', direction: 'DESC' },
    parent: { expression: 'm.agenda_id', type: 'uuid' },
    map: toMatch,
  });

type FactsRow = {
  readonly distance_meters: number | null;
  readonly is_same_district: boolean;
  readonly is_same_municipality: boolean;
  readonly is_same_category: boolean;
  readonly is_fitting_kind: boolean;
};

function toMatch(row: Record<string, unknown>): Match {
  const { resource_id: resourceId, score, ...rest } = row as FactsRow & { resource_id: string; score: number };
  const facts: MatchFacts = {
    distanceMeters: rest.distance_meters,
    isSameDistrict: rest.is_same_district,
    isSameMunicipality: rest.is_same_municipality,
    isSameCategory: rest.is_same_category,
    isFittingKind: rest.is_fitting_kind,
  };
  const distanceMeters = facts.distanceMeters === null ? null : Math.round(facts.distanceMeters);
  return { resourceId, score, distanceMeters, reasons: reasonsOf(facts) };
}
