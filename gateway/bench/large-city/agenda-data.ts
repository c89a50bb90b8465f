import {
  type AgendaFacts,
  agendasOf,
  codeOf,
  homeOf,
  memberId,
  momentAfter,
  organizationId,
  supporterNumbers,
  thresholds,
} from './agenda-facts.ts';
import { die, timedId } from './chance.ts';
import { type CityPlan, dayMs, districtCode, idKinds, municipality } from './city-plan.ts';
import { borderOf, placeIn } from './map.ts';
import { knownMemberships, organizationKind } from './people.ts';
import { resourceId } from './resource-data.ts';
import { at, rowsOf, type ServiceData, type TableRows, upTo, type Value } from './table-rows.ts';
import { bodyOf, categoryKeys, reply } from './words.ts';

const categoryNames: Readonly<Record<(typeof categoryKeys)[number], readonly [ko: string, en: string]>> = {
  'health-welfare': ['보건·복지', 'Health and welfare'],
  'industry-economy': ['산업·경제', 'Industry and economy'],
  'urban-transport': ['도시·교통', 'Urban planning and transport'],
  'culture-education': ['문화·교육', 'Culture and education'],
  tourism: ['관광', 'Tourism'],
  environment: ['환경', 'Environment'],
  'agriculture-fisheries': ['농·축·수산', 'Agriculture, livestock and fisheries'],
};

const { code } = municipality;

/** What the agenda service has of a city. */
export function agendaData(plan: CityPlan): ServiceData {
  const agendaAt = agendasOf(plan);
  const all = function* () {
    for (const index of upTo(plan.agendas)) yield agendaAt(index);
  };
  const tables = [
    ...known(plan),
    ...settings,
    agendaRows(plan, all),
    supportRows(plan, all),
    commentRows(plan, all),
    transitionRows(plan, all),
    factRows(all),
    // Made in SQL, of the templates that are there.
    rowsOf('processes', 'id', () => []),
    rowsOf('process_history', 'id', () => []),
  ];
  return { service: 'agenda', tables, counted };
}

type All = () => Iterable<AgendaFacts>;

const known = (plan: CityPlan): TableRows[] => [
  rowsOf('known_municipalities', 'municipality_code time_zone', () => [[code, 'Asia/Seoul']]),
  rowsOf('known_districts', 'district_code municipality_code valid_from valid_until', function* () {
    for (const index of upTo(plan.districts)) yield [districtCode(index), code, '2000-01-01', null];
  }),
  rowsOf('district_shapes', 'district_code position outline holes', function* () {
    for (const index of upTo(plan.districts)) {
      yield [
        districtCode(index),
        1,
        `(${borderOf(index)
          .map((point) => `(${point.join(',')})`)
          .join(',')})`,
        '{}',
      ];
    }
  }),
  rowsOf('known_members', 'member_id municipality_code home_district_code', function* () {
    for (const index of upTo(plan.members)) yield [memberId(index), code, districtCode(homeOf(plan, index))];
  }),
  rowsOf('known_organizations', 'organization_id kind municipality_code', function* () {
    for (const index of upTo(plan.organizations)) yield [organizationId(index), organizationKind(index), code];
  }),
  knownMemberships(plan),
  rowsOf('known_resources', 'resource_id', function* () {
    for (const index of upTo(plan.resources)) yield [resourceId(plan, index)];
  }),
];

const settings: readonly TableRows[] = [
  rowsOf('municipality_settings', 'municipality_code supporters_for_community districts_for_society version', () => [
    [code, thresholds.supportersForCommunity, thresholds.districtsForSociety, 1],
  ]),
  rowsOf('agenda_categories', 'municipality_code key name_ko name_en position is_offered', () =>
    categoryKeys.map((key, position): Value[] => [code, key, ...categoryNames[key], position + 1, true]),
  ),
];

const agendaColumns =
  'id municipality_code district_code category_key kind title body language longitude latitude author_id organization_id ' +
  'source external_id source_url imported_support_count triage maturity state version support_count comment_count raised_at changed_at';

function agendaRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'agenda row');
  return rowsOf('agendas', agendaColumns, function* () {
    for (const agenda of all()) {
      const { index, isImported } = agenda;
      const isPlaced = thrown(index, 0) < 0.6;
      const point = isPlaced ? placeIn(agenda.district, thrown(index, 1), thrown(index, 2)) : [null, null];
      const source = [
        `open-data`,
        `${index}`,
        `https://open.example/requests/${index}`,
        Math.floor(thrown(index, 3) * 9),
      ];
      yield [
        ...[agenda.id, code, codeOf(agenda), agenda.category, agenda.kind, agenda.title],
        ...[bodyOf(thrown, index, agenda.title), 'ko', ...point],
        isImported ? null : memberId(agenda.author),
        agenda.organization === null ? null : organizationId(agenda.organization),
        ...(isImported ? source : [null, null, null, null]),
        ...[agenda.triage, agenda.maturity, agenda.state, 1],
        ...[agenda.ownSupporters + agenda.otherSupporters, agenda.comments],
        ...[at(agenda.raisedMs), at(momentAfter(plan, agenda, 200, thrown(index, 4)))],
      ];
    }
  });
}

/** An agenda has fewer supports, comments and steps than this. */
const perAgenda = 1_024;

function supportRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'support');
  return rowsOf('agenda_supports', 'id agenda_id member_id home_district_code supported_at', function* () {
    for (const agenda of all()) {
      for (const [nth, member] of supporterNumbers(plan, thrown, agenda).entries()) {
        const time = momentAfter(plan, agenda, 120, thrown(agenda.index, nth + 1) ** 2);
        const id = timedId(time, idKinds.support, agenda.index * perAgenda + nth);
        yield [id, agenda.id, memberId(member), districtCode(homeOf(plan, member)), at(time)];
      }
    }
  });
}

function commentRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'comment');
  const columns = 'id agenda_id author_id body language commented_at is_from_secretariat';
  return rowsOf('agenda_comments', columns, function* () {
    for (const agenda of all()) {
      for (const nth of upTo(agenda.comments)) {
        const time = momentAfter(plan, agenda, 200, thrown(agenda.index, nth * 3));
        const id = timedId(time, idKinds.comment, agenda.index * perAgenda + nth);
        const author = memberId(Math.floor(thrown(agenda.index, nth * 3 + 1) * plan.members));
        yield [id, agenda.id, author, reply(thrown, agenda.index, nth * 3 + 2), 'ko', at(time), nth === 0];
      }
    }
  });
}

type Step = readonly [aspect: string, from: string | null, to: string, rule: string, ms: number];

function transitionRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'transition');
  const columns = 'id agenda_id aspect from_value to_value rule actor_id reason evidence event_id occurred_at';
  return rowsOf('agenda_transitions', columns, function* () {
    for (const agenda of all()) {
      const after = (days: number, nth: number) => momentAfter(plan, agenda, days, thrown(agenda.index, nth));
      for (const [nth, [aspect, from, to, rule, ms]] of stepsOf(agenda, after).entries()) {
        const isDecision = rule.endsWith('_DECISION');
        const isFact = rule === 'EXPERIMENT_STARTED' || rule === 'LEARNING_RECORDED';
        yield [
          ...[timedId(ms, idKinds.transition, agenda.index * perAgenda + nth), agenda.id, aspect, from, to, rule],
          ...[isDecision ? memberId(0) : null, isDecision ? '담당 부서와 협의하여 정했습니다.' : null, '{}'],
          ...[isFact ? `${to.toLowerCase()}-${agenda.index}` : null, at(ms)],
        ];
      }
    }
  });
}

/** The steps of its life, in order; in the middle of five hundred days, as far as they are over. */
function stepsOf(agenda: AgendaFacts, after: (days: number, nth: number) => number): Step[] {
  const { maturity, triage, state, experiment, raisedMs } = agenda;
  const steps: Step[] = [['STATE', null, 'OPEN', 'RAISED', raisedMs]];
  const matured = after(20, 1);
  if (maturity !== 'PERSONAL') {
    steps.push(['MATURITY', 'PERSONAL', 'COMMUNITY', 'SUPPORTERS_OF_OWN_DISTRICT', matured]);
  }
  if (maturity === 'SOCIAL') {
    steps.push(['MATURITY', 'COMMUNITY', 'SOCIAL', 'SUPPORTERS_OF_SEVERAL_DISTRICTS', matured + 1]);
  }
  if (triage !== null) steps.push(['TRIAGE', null, triage, 'TRIAGE_DECISION', after(15, 2)]);
  if (experiment !== null) {
    steps.push(['STATE', 'OPEN', 'EXPERIMENTING', 'EXPERIMENT_STARTED', experiment.startedMs]);
    if (experiment.recordedMs !== null) {
      steps.push(['STATE', 'EXPERIMENTING', 'RECORDED', 'LEARNING_RECORDED', experiment.recordedMs]);
    }
  }
  if (state === 'CLOSED') steps.push(['STATE', 'OPEN', 'CLOSED', 'CLOSING_DECISION', after(400, 3)]);
  return steps;
}

function factRows(all: All): TableRows {
  return rowsOf('agenda_facts', 'id agenda_id source event_id type occurred_at data', function* () {
    for (const agenda of all()) {
      const { index, id: agendaId, experiment } = agenda;
      const fact = (nth: number, owner: string, type: string, ms: number, data: object): Value[] => [
        timedId(ms, idKinds.fact, index * perAgenda + nth),
        ...[agendaId, `/dure/${owner}`, `${type}-${index}`, `dure.${owner}.${type}.v1`, at(ms)],
        JSON.stringify({ agendaId, ...data }),
      ];
      if (agenda.hasCampaign) {
        yield fact(0, 'funding', 'campaign.published', agenda.raisedMs + 20 * dayMs, { currency: 'KRW' });
      }
      if (agenda.needs > 0) yield fact(1, 'skills', 'need.opened', agenda.raisedMs + 4 * dayMs, { wanted: 2 });
      if (experiment === null) continue;
      yield fact(2, 'learning', 'experiment.started', experiment.startedMs, { experimentId: experiment.id });
      if (experiment.recordedMs !== null) {
        yield fact(3, 'learning', 'experiment.recorded', experiment.recordedMs, { experimentId: experiment.id });
      }
    }
  });
}

/** A template that ships with the platform, in whose first stage no clock takes a step by itself. */
const template = `SELECT id, content -> 'stages' -> 0 ->> 'key' AS stage FROM process_templates
  WHERE municipality_code IS NULL AND NOT jsonb_path_exists(content, '$.stages[0].clocks[*].takes') ORDER BY key LIMIT 1`;

const counted = [
  `INSERT INTO processes (id, agenda_id, municipality_code, template_id, started_by, stage, visited, field_values, version,
      facts_since, started_at, stage_entered_at)
    SELECT md5('process ' || a.id)::uuid, a.id, a.municipality_code, t.id, a.author_id, t.stage, ARRAY[t.stage], '{}', 1,
      a.raised_at, a.raised_at, a.raised_at
    FROM agendas a CROSS JOIN (${template}) t WHERE a.state <> 'CLOSED' AND a.author_id IS NOT NULL AND hashtext(a.id::text) % 40 = 0`,
  `INSERT INTO process_history (id, process_id, kind, rule, to_stage, version, actor_id, held, facts, data, occurred_at)
    SELECT md5('start ' || id)::uuid, id, 'START', 'start', stage, 1, started_by, '[]', '[]', '{"values": {}}', started_at
    FROM processes ORDER BY started_at`,
  `INSERT INTO agenda_stages (agenda_id, template_key, stage, template_id, district_code)
    SELECT agenda_id, template_key, stage, template_id, district_code FROM agendas_standing`,
  `INSERT INTO agenda_stage_counts (district_code, template_id, stage, agendas)
    SELECT district_code, template_id, stage, count(*) FROM agenda_stages GROUP BY 1, 2, 3`,
  `UPDATE agendas a SET has_campaign = r.has_campaign, needs_hands = r.needs_hands FROM agenda_reach r WHERE r.agenda_id = a.id`,
  `INSERT INTO agenda_answers (agenda_id, municipality_code, raised_at, is_closed, answered_at)
    SELECT a.id, a.municipality_code, a.raised_at, a.state = 'CLOSED', least(t.first, c.first) FROM agendas a
    LEFT JOIN (SELECT agenda_id, min(occurred_at) AS first FROM agenda_transitions
      WHERE rule = 'TRIAGE_DECISION' GROUP BY 1) t ON t.agenda_id = a.id
    LEFT JOIN (SELECT agenda_id, min(commented_at) AS first FROM agenda_comments
      WHERE is_from_secretariat GROUP BY 1) c ON c.agenda_id = a.id`,
  `INSERT INTO answer_backlogs (municipality_code, waiting, without_consultant)
    SELECT municipality_code, count(*) FILTER (WHERE answered_at IS NULL), count(*) FILTER (WHERE consultant_id IS NULL)
    FROM agenda_answers WHERE NOT is_closed GROUP BY 1`,
  `INSERT INTO answer_waits (municipality_code, hours, agendas)
    SELECT municipality_code, hours_waited(raised_at, answered_at), count(*) FROM agenda_answers
    WHERE answered_at IS NOT NULL GROUP BY 1, 2`,
  `INSERT INTO agenda_counts (place_code, category_key, state, maturity, triage, kind, agendas)
    SELECT place, category_key, state, maturity, coalesce(triage, ''), kind, count(*) FROM agendas
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY 1, 2, 3, 4, 5, 6`,
  `INSERT INTO agenda_support_tallies (agenda_id, district_code, supporters)
    SELECT agenda_id, home_district_code, count(*) FROM agenda_supports GROUP BY 1, 2`,
  `INSERT INTO agenda_summaries (place_code, total, open, experimenting, recorded, closed, complaints, proposals, untriaged,
      personal, community, social, supports, comments)
    SELECT place, count(*), count(*) FILTER (WHERE state = 'OPEN'), count(*) FILTER (WHERE state = 'EXPERIMENTING'),
      count(*) FILTER (WHERE state = 'RECORDED'), count(*) FILTER (WHERE state = 'CLOSED'),
      count(*) FILTER (WHERE kind = 'COMPLAINT'), count(*) FILTER (WHERE kind = 'PROPOSAL'), count(*) FILTER (WHERE triage IS NULL),
      count(*) FILTER (WHERE maturity = 'PERSONAL'), count(*) FILTER (WHERE maturity = 'COMMUNITY'),
      count(*) FILTER (WHERE maturity = 'SOCIAL'), sum(support_count), sum(comment_count)
    FROM agendas CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY place`,
  `INSERT INTO count_changes (place_code, day, slot, change)
    SELECT place, (raised_at AT TIME ZONE 'UTC')::date, 0, count(*) FROM agendas
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY 1, 2`,
];
