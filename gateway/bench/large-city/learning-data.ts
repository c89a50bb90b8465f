import { type AgendaFacts, agendasOf, codeOf, type ExperimentFacts, memberId } from './agenda-facts.ts';
import { die, timedId } from './chance.ts';
import { type CityPlan, dayMs, idKinds, municipality } from './city-plan.ts';
import { knownAgendas } from './funding-data.ts';
import { knownMemberships } from './people.ts';
import { at, rowsOf, type ServiceData, type TableRows, upTo } from './table-rows.ts';
import { sentence } from './words.ts';

const { code } = municipality;

type Tried = { readonly agenda: AgendaFacts; readonly experiment: ExperimentFacts };

/** What the learning service has of a city. */
export function learningData(plan: CityPlan): ServiceData {
  const all = function* (): Generator<Tried> {
    const agendaAt = agendasOf(plan);
    for (const index of upTo(plan.agendas)) {
      const agenda = agendaAt(index);
      if (agenda.experiment !== null) yield { agenda, experiment: agenda.experiment };
    }
  };
  const tables = [
    rowsOf('known_municipalities', 'municipality_code time_zone', () => [[code, 'Asia/Seoul']]),
    knownAgendas(plan),
    knownMemberships(plan),
    ...experimentTables(plan, all),
    recordRows(plan, all),
    citationRows(plan, all),
    rowsOf('deadlines', 'kind subject_id due_at', function* () {
      for (const { experiment } of all()) {
        const isWaitedFor = experiment.recordedMs === null && experiment.dueMs >= plan.nowMs;
        if (isWaitedFor) yield ['experiment-due', experiment.id, at(experiment.dueMs)];
      }
    }),
  ];
  return { service: 'learning', tables, counted };
}

type All = () => Iterable<Tried>;

const recordId = ({ agenda, experiment }: Tried): string =>
  timedId(experiment.recordedMs ?? 0, idKinds.record, agenda.index);

const outcomes = ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'PARTLY', 'PARTLY', 'FAILED'] as const;
const outcomeOf = ({ agenda }: Tried): string => outcomes[agenda.index % outcomes.length] ?? 'FAILED';
const entriesOf = ({ agenda }: Tried): number => 1 + (agenda.index % 5);

const experimentColumns =
  'id agenda_id municipality_code district_code hypothesis method language runner_member_id state due_at is_overdue ' +
  'started_at closed_at record_id outcome entry_count version';

function experimentTables(plan: CityPlan, all: All): TableRows[] {
  const thrown = die(plan.seed, 'experiment');
  return [
    rowsOf('experiments', experimentColumns, function* () {
      for (const tried of all()) {
        const { agenda, experiment } = tried;
        const { recordedMs } = experiment;
        const end = recordedMs === null ? [null, null, null] : [at(recordedMs), recordId(tried), outcomeOf(tried)];
        yield [
          ...[experiment.id, agenda.id, code, codeOf(agenda), sentence(thrown, agenda.index, 0)],
          ...[sentence(thrown, agenda.index, 1), 'ko', memberId(agenda.author)],
          ...[recordedMs === null ? 'RUNNING' : 'RECORDED', at(experiment.dueMs)],
          ...[
            recordedMs === null && experiment.dueMs < plan.nowMs,
            at(experiment.startedMs),
            ...end,
            entriesOf(tried),
            1,
          ],
        ];
      }
    }),
    rowsOf('experiment_entries', 'id experiment_id text language author_id written_at', function* () {
      for (const tried of all()) {
        const { agenda, experiment } = tried;
        for (const nth of upTo(entriesOf(tried))) {
          const ms = experiment.startedMs + (nth + 1) * dayMs;
          const id = timedId(ms, idKinds.entry, agenda.index * 8 + nth);
          yield [id, experiment.id, sentence(thrown, agenda.index, nth + 2), 'ko', memberId(agenda.author), at(ms)];
        }
      }
    }),
  ];
}

/** Each fifth record is built upon by the agenda after it. */
const isCited = ({ agenda }: Tried): boolean => agenda.index % 5 === 0;

const recordColumns =
  'id experiment_id agenda_id municipality_code district_code outcome goal_reached_percent what_was_learned new_information ' +
  'advice closing language author_id recorded_at licence reuse_count';

function recordRows(plan: CityPlan, all: All): TableRows {
  const thrown = die(plan.seed, 'record');
  return rowsOf('learning_records', recordColumns, function* () {
    for (const tried of all()) {
      const { agenda, experiment } = tried;
      const { index } = agenda;
      if (experiment.recordedMs === null) continue;
      yield [
        ...[
          recordId(tried),
          experiment.id,
          agenda.id,
          code,
          codeOf(agenda),
          outcomeOf(tried),
          Math.floor(thrown(index, 0) * 101),
        ],
        ...[`${agenda.title}: ${sentence(thrown, index, 1)} ${sentence(thrown, index, 2)}`, sentence(thrown, index, 3)],
        ...[sentence(thrown, index, 4), sentence(thrown, index, 5), 'ko', memberId(agenda.author)],
        ...[at(experiment.recordedMs), 'CC_BY_4_0', isCited(tried) ? 1 : 0],
      ];
    }
  });
}

function citationRows(plan: CityPlan, all: All): TableRows {
  const agendaAt = agendasOf(plan);
  return rowsOf('record_citations', 'record_id agenda_id note language member_id cited_at', function* () {
    for (const tried of all()) {
      const { recordedMs } = tried.experiment;
      if (recordedMs === null || !isCited(tried)) continue;
      const citing = agendaAt((tried.agenda.index + 1) % plan.agendas);
      yield [recordId(tried), citing.id, '같은 방법을 써 보려 합니다.', 'ko', memberId(citing.author), at(recordedMs)];
    }
  });
}

const counted = [
  `INSERT INTO learning_summaries (place_code, experiments_running, experiments_overdue, records, succeeded, partly, failed)
    SELECT place, count(*) FILTER (WHERE state = 'RUNNING'), count(*) FILTER (WHERE is_overdue), count(outcome),
      count(*) FILTER (WHERE outcome = 'SUCCEEDED'), count(*) FILTER (WHERE outcome = 'PARTLY'),
      count(*) FILTER (WHERE outcome = 'FAILED')
    FROM experiments CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY place`,
  `INSERT INTO count_changes (place_code, day, slot, change)
    SELECT place, (recorded_at AT TIME ZONE 'UTC')::date, 0, count(*) FROM learning_records
    CROSS JOIN LATERAL unnest(ARRAY[municipality_code, district_code]) AS place GROUP BY 1, 2`,
];
