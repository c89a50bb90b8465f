import { type AgendaFacts, agendasOf, codeOf, homeOf, memberId, organizationId } from './agenda-facts.ts';
import { die, scatteredId, timedId } from './chance.ts';
import { type CityPlan, dayMs, districtCode, historyDays, idKinds, municipality } from './city-plan.ts';
import { campaignId, knownAgendas } from './funding-data.ts';
import { actorsFor, organizationKind } from './people.ts';
import { at, rowsOf, type ServiceData, type TableRows, upTo } from './table-rows.ts';
import { personName, sentence, skillNames } from './words.ts';

const { code } = municipality;
const hours = 8;

/** What the skills service has of a city. */
export function skillData(plan: CityPlan): ServiceData {
  const all = function* () {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      for (const nth of upTo(agenda.needs)) yield needOf(plan, agenda, nth);
    }
  };
  const tables = [...known(plan), ...people(plan), needRows(plan, all), offerRows(plan), matchRows(plan, all)];
  return { service: 'skills', tables, counted };
}

const known = (plan: CityPlan): TableRows[] => [
  rowsOf('known_districts', 'code municipality_code valid_from valid_until', function* () {
    for (const index of upTo(plan.districts)) yield [districtCode(index), code, '2000-01-01', null];
  }),
  knownAgendas(plan),
  rowsOf('known_campaigns', 'id agenda_id', function* () {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      if (agenda.hasCampaign) yield [campaignId(agenda), agenda.id];
    }
  }),
];

const skillId = (skill: number): string => scatteredId(idKinds.skill, skill);
const skillOf = (share: number): number => Math.floor(share * skillNames.length);

function people(plan: CityPlan): TableRows[] {
  const thrown = die(plan.seed, 'member');
  const joined = at(plan.nowMs - historyDays * dayMs);
  return [
    rowsOf('skills', 'id source external_id type label_ko label_en alternative_labels search_text', () =>
      skillNames.map((name, index) => [skillId(index), 'bench', `${index}`, 'SKILL', name, `Skill ${index}`, '{}', '']),
    ),
    rowsOf('members', 'id display_name municipality_code home_district_code joined_at', function* () {
      for (const index of upTo(plan.members)) {
        yield [memberId(index), personName(thrown, index), code, districtCode(homeOf(plan, index)), joined];
      }
    }),
    rowsOf('member_skills', 'member_id position skill_id', function* () {
      for (const index of upTo(plan.members)) {
        if (thrown(index, 3) < 0.4) yield [memberId(index), 1, skillId(skillOf(thrown(index, 4)))];
      }
    }),
    rowsOf('organizations', 'id name_ko name_en kind municipality_code home_district_code created_at', function* () {
      for (const index of upTo(plan.organizations)) {
        const home = districtCode(index % plan.districts);
        const kind = organizationKind(index);
        yield [organizationId(index), `한빛 모임 ${index + 1}`, `Hanbit ${index + 1}`, kind, code, home, joined];
      }
    }),
    rowsOf('organization_members', 'organization_id member_id added_at', function* () {
      for (const index of upTo(plan.organizations)) {
        for (const member of actorsFor(plan, index)) yield [organizationId(index), memberId(member), joined];
      }
    }),
  ];
}

type Need = {
  readonly agenda: AgendaFacts;
  readonly number: number;
  readonly id: string;
  readonly openedMs: number;
  readonly wanted: number;
  readonly filled: number;
  readonly state: 'OPEN' | 'FILLED' | 'CLOSED';
  /** Whether those with a seat are done. */
  readonly isDone: boolean;
};

const mostWanted = 4;

/** Needs of a season ago are mostly filled; those of closed agendas were closed with them. */
function needOf(plan: CityPlan, agenda: AgendaFacts, nth: number): Need {
  const thrown = die(plan.seed, 'need');
  const number = agenda.index * 2 + nth;
  const openedMs = agenda.raisedMs + (2 + nth) * dayMs;
  const wanted = 1 + Math.floor(thrown(number, 0) * mostWanted);
  const isOld = agenda.ageDays > 90;
  const isFilled = thrown(number, 1) < (isOld ? 0.93 : 0.3);
  const filled = isFilled ? wanted : Math.floor(thrown(number, 2) * wanted);
  const open = filled === wanted ? ('FILLED' as const) : ('OPEN' as const);
  return {
    ...{ agenda, number, openedMs, wanted, filled, isDone: isOld },
    id: timedId(openedMs, idKinds.need, number),
    state: agenda.state === 'CLOSED' ? 'CLOSED' : open,
  };
}

type All = () => Iterable<Need>;

const needColumns =
  'id agenda_id municipality_code district_code skill_id hours wanted filled hours_given description language state opened_by ' +
  'opened_at first_filled_at campaign_id team_id version';

function needRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'need row');
  return rowsOf('needs', needColumns, function* () {
    for (const { agenda, number, id, openedMs, wanted, filled, state, isDone } of all()) {
      yield [
        ...[id, agenda.id, code, codeOf(agenda), skillId(skillOf(thrown(number, 0))), hours, wanted, filled],
        ...[
          isDone ? filled * hours : 0,
          sentence(thrown, number, 1),
          'ko',
          state,
          memberId(agenda.author),
          at(openedMs),
        ],
        ...[filled === wanted ? at(openedMs + 2 * dayMs) : null, null, null, 1 + filled],
      ];
    }
  });
}

function offerRows(plan: CityPlan): TableRows {
  const thrown = die(plan.seed, 'offer');
  return rowsOf(
    'offers',
    'id member_id skill_id hours municipality_code district_code made_at valid_until',
    function* () {
      for (const index of upTo(plan.members)) {
        if (thrown(index, 0) >= 0.1) continue;
        const madeMs = plan.nowMs - thrown(index, 1) * historyDays * dayMs;
        const home = districtCode(homeOf(plan, index));
        const skill = skillId(skillOf(thrown(index, 2)));
        yield [
          ...[timedId(madeMs, idKinds.offer, index), memberId(index), skill, hours, code, home],
          ...[at(madeMs), at(madeMs + 180 * dayMs)],
        ];
      }
    },
  );
}

const matchColumns =
  'id need_id member_id state proposed_by proposed_at changed_at hours_given hours_reported reported_at';

function matchRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'match');
  return rowsOf('matches', matchColumns, function* () {
    for (const { number, id, openedMs, filled, isDone } of all()) {
      const first = Math.floor(thrown(number, 0) * plan.members);
      for (const nth of upTo(filled)) {
        const time = at(openedMs + (1 + nth * 0.1) * dayMs);
        const doneAt = at(openedMs + 30 * dayMs);
        const end = isDone ? [doneAt, hours, hours, doneAt] : [time, null, null, null];
        const matchId = timedId(openedMs, idKinds.match, number * mostWanted + nth);
        const helper = memberId((first + nth * 5) % plan.members);
        yield [matchId, id, helper, isDone ? 'COMPLETED' : 'ACCEPTED', 'HELPER', time, ...end];
      }
    }
  });
}

const counted = [
  // As the trigger makes it, which is off while rows are copied in.
  `UPDATE skills SET search_text = lower(normalize(concat_ws(E'\\n', label_ko, label_en), NFKD))`,
  `INSERT INTO skill_summaries (place_code, members, organizations, needs_open, seats_wanted, seats_filled, hours_given)
    SELECT place, sum(members), sum(organizations), sum(needs_open), sum(wanted), sum(filled), sum(hours_given) FROM (
      SELECT unnest(ARRAY[municipality_code, home_district_code]) AS place, 1 AS members, 0 AS organizations, 0 AS needs_open,
        0 AS wanted, 0 AS filled, 0 AS hours_given FROM members
      UNION ALL SELECT unnest(ARRAY[municipality_code, home_district_code]), 0, 1, 0, 0, 0, 0 FROM organizations
      UNION ALL SELECT unnest(ARRAY[municipality_code, district_code]), 0, 0, (state = 'OPEN')::int,
        CASE state WHEN 'CLOSED' THEN filled ELSE wanted END, filled, hours_given FROM needs) c GROUP BY place`,
  `INSERT INTO count_changes (place_code, day, slot, change)
    SELECT place, (joined_at AT TIME ZONE 'UTC')::date, 0, count(*) FROM members
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, home_district_code]) AS place WHERE place IS NOT NULL GROUP BY 1, 2`,
];
