import { agendasOf, codeOf, organizationId } from './agenda-facts.ts';
import { die, oneOf, timedId } from './chance.ts';
import { type CityPlan, dayMs, districtCode, historyDays, idKinds, municipality } from './city-plan.ts';
import { borderOf, placeIn } from './map.ts';
import { knownMemberships } from './people.ts';
import { at, listOf, rowsOf, type ServiceData, type TableRows, upTo } from './table-rows.ts';
import { categoryKeys, districtName, type ResourceKind, sentence, thingOf } from './words.ts';

const { code } = municipality;

const publishedMs = (plan: CityPlan, index: number): number =>
  Math.floor(plan.nowMs - historyDays * dayMs * (1 - (index + 0.5) / plan.resources));

export const resourceId = (plan: CityPlan, index: number): string =>
  timedId(publishedMs(plan, index), idKinds.resource, index);

/** What the resources service has of a city. */
export const resourceData = (plan: CityPlan): ServiceData => ({
  service: 'resources',
  tables: [...places(plan), ...known(plan), resourceRows(plan), deadlineRows(plan)],
  counted,
});

const emptyProfile = { population: null, industry: null, culture: null, terrain: null };

const places = (plan: CityPlan): TableRows[] => [
  rowsOf('municipalities', 'code name_ko name_en profile time_zone', () => [
    [code, municipality.nameKo, municipality.nameEn, profileOf(9_400_000), 'Asia/Seoul'],
  ]),
  rowsOf('districts', 'code municipality_code name_ko name_en valid_from longitude latitude profile', function* () {
    for (const index of upTo(plan.districts)) {
      const profile = profileOf(12_000 + (index % 37) * 700);
      const middle = placeIn(index, 0.5, 0.5);
      yield [districtCode(index), code, districtName(index), `District ${index + 1}`, '2000-01-01', ...middle, profile];
    }
  }),
  rowsOf('district_boundaries', 'district_code geometry west south east north', function* () {
    for (const index of upTo(plan.districts)) {
      const ring = borderOf(index);
      const [east, north] = [0, 1].map((axis) => Math.max(...ring.map((point) => point[axis] ?? 0)));
      const [west, south] = [0, 1].map((axis) => Math.min(...ring.map((point) => point[axis] ?? 0)));
      const geometry = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
      yield [districtCode(index), geometry, west ?? 0, south ?? 0, east ?? 0, north ?? 0];
    }
  }),
];

const profileOf = (population: number): string => JSON.stringify({ ...emptyProfile, population });

const known = (plan: CityPlan): TableRows[] => [
  rowsOf('known_agendas', 'id municipality_code district_code category_key kind is_closed', function* () {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      yield [agenda.id, code, codeOf(agenda), agenda.category, agenda.kind, agenda.state === 'CLOSED'];
    }
  }),
  rowsOf('known_organizations', 'id municipality_code', function* () {
    for (const index of upTo(plan.organizations)) yield [organizationId(index), code];
  }),
  knownMemberships(plan),
];

const kinds = [
  'SPACE',
  'SPACE',
  'SPACE',
  'EQUIPMENT',
  'INSTITUTIONAL_SUPPORT',
  'BUDGET',
  'DATA',
  'TECHNOLOGY',
] as const;
const columns =
  'id kind state stale_reason name description language holder_name municipality_code district_code longitude latitude ' +
  'address capacity price_minor price_currency category_keys last_verified_at published_at';
const staleAfterDays = 180;

/** What is verified seldom enough has gone stale; the rest has been verified in the half year before. */
function resourceAt(plan: CityPlan, index: number) {
  const thrown = die(plan.seed, 'resource');
  const publishedAt = publishedMs(plan, index);
  const ageDays = (plan.nowMs - publishedAt) / dayMs;
  const isStale = ageDays > staleAfterDays + 10 && thrown(index, 0) < 0.08;
  const sinceVerified = isStale ? staleAfterDays + 5 : Math.min(ageDays, thrown(index, 1) * 150);
  return {
    ...{ thrown, publishedAt, verifiedMs: plan.nowMs - sinceVerified * dayMs },
    state: isStale ? 'STALE' : thrown(index, 2) < 0.02 ? 'WITHDRAWN' : 'PUBLISHED',
    kind: oneOf<ResourceKind>(kinds, thrown(index, 3)),
    district: Math.floor(thrown(index, 4) * plan.districts),
  };
}

function resourceRows(plan: CityPlan): TableRows {
  return rowsOf('resources', columns, function* () {
    for (const index of upTo(plan.resources)) {
      const { thrown, kind, state, district, publishedAt, verifiedMs } = resourceAt(plan, index);
      const name = `${districtName(district)} ${thingOf(kind, thrown(index, 5))} ${(index % 90) + 1}`;
      const isSpace = kind === 'SPACE';
      yield [
        ...[resourceId(plan, index), kind, state, state === 'STALE' ? 'NOT_VERIFIED' : null, name],
        ...[
          `${name}. ${sentence(thrown, index, 0)} ${sentence(thrown, index, 1)}`,
          'ko',
          `${districtName(district)} 주민센터`,
        ],
        ...[code, districtCode(district), ...placeIn(district, thrown(index, 6), thrown(index, 7))],
        ...[`${districtName(district)} ${(index % 300) + 1}`, isSpace ? 8 + (index % 80) : null],
        ...(thrown(index, 8) < 0.6 ? [0, 'KRW'] : [null, null]),
        ...[listOf([oneOf<string>(categoryKeys, thrown(index, 9))]), at(verifiedMs), at(publishedAt)],
      ];
    }
  });
}

function deadlineRows(plan: CityPlan): TableRows {
  return rowsOf('deadlines', 'kind subject_id due_at', function* () {
    for (const index of upTo(plan.resources)) {
      const { state, verifiedMs } = resourceAt(plan, index);
      if (state !== 'PUBLISHED') continue;
      yield ['resource-stale', resourceId(plan, index), at(verifiedMs + staleAfterDays * dayMs)];
    }
  });
}

const counted = [
  `INSERT INTO resource_categories (municipality_code, category_key, resource_id)
    SELECT municipality_code, unnest(category_keys), id FROM resources WHERE state = 'PUBLISHED'`,
  `INSERT INTO unmatched_agendas (agenda_id, municipality_code, heard_at)
    SELECT id, municipality_code, now() FROM known_agendas WHERE NOT is_closed`,
  `INSERT INTO resource_summaries (place_code, published, stale, ended, spaces, budgets, technologies, data_sets,
      institutional_supports, equipment)
    SELECT place, count(*) FILTER (WHERE is_open), count(*) FILTER (WHERE state = 'STALE'), 0,
      count(*) FILTER (WHERE is_open AND kind = 'SPACE'), count(*) FILTER (WHERE is_open AND kind = 'BUDGET'),
      count(*) FILTER (WHERE is_open AND kind = 'TECHNOLOGY'), count(*) FILTER (WHERE is_open AND kind = 'DATA'),
      count(*) FILTER (WHERE is_open AND kind = 'INSTITUTIONAL_SUPPORT'), count(*) FILTER (WHERE is_open AND kind = 'EQUIPMENT')
    FROM (SELECT *, state = 'PUBLISHED' AS is_open FROM resources) r
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY place`,
  `INSERT INTO resource_counts (place_code, kind, state, has_ended, resources)
    SELECT place, kind, state, has_ended, count(*) FROM resources
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place WHERE place IS NOT NULL GROUP BY 1, 2, 3, 4`,
  `INSERT INTO count_changes (place_code, day, slot, change)
    SELECT place, (published_at AT TIME ZONE 'UTC')::date, 0, count(*) FROM resources
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place WHERE place IS NOT NULL AND state = 'PUBLISHED' AND NOT has_ended GROUP BY 1, 2`,
];
