import type { DashboardCell, DashboardResult } from '../runs/dashboard.ts';
import { figure, table } from './markdown.ts';

/** The p99 in the largest city is at most so many times that in the smallest. */
export const mostGrowth = 1.5;

/** The tables of a run, as Markdown. */
export function dashboardReport(result: DashboardResult, where: string): string {
  const sizes = result.cities.map(({ agendas }) => agendas);
  return [latencies(result, sizes), aim(result, sizes), data(result), plans(result), where].join('\n\n');
}

const named = (agendas: number): string => agendas.toLocaleString('en');

function latencies({ cells, cities }: DashboardResult, sizes: readonly number[]): string {
  const head = [
    'question',
    'clients',
    ...sizes.flatMap((size) => [`${named(size)}: p50 ms`, 'p99 ms']),
    `p99 ${named(sizes.at(-1) ?? 0)} : ${named(sizes[0] ?? 0)}`,
    `≤ ${mostGrowth}`,
    'wrong',
    ...sizes.map((size) => `first, ${named(size)}`),
    ...sizes.map((size) => `kB, ${named(size)}`),
  ];
  const rows = groupsOf(cells).map((group) => {
    const ratio = growthOf(group);
    const [first] = group;
    const question = first?.question ?? '';
    const once = [
      ...cities.map(({ coldMs }) => coldMs[question] ?? Number.NaN),
      ...group.map(({ kilobytes }) => kilobytes),
    ];
    return [
      question,
      String(first?.clients ?? ''),
      ...group.flatMap(({ p50Ms, p99Ms }) => [figure(p50Ms), figure(p99Ms)]),
      figure(ratio),
      isGood(group) ? '✓' : '✗',
      wrongOf(group),
      ...once.map((value) => (first?.clients === cells[0]?.clients ? figure(value) : '')),
    ];
  });
  return table(head, rows);
}

/** The same question by as many clients, from the smallest city to the largest. */
function groupsOf(cells: readonly DashboardCell[]): DashboardCell[][] {
  const groups = Map.groupBy(cells, ({ question, clients }) => `${question} ${clients}`);
  return [...groups.values()].map((group) => [...group].sort((a, b) => a.agendas - b.agendas));
}

const growthOf = (group: readonly DashboardCell[]): number =>
  (group.at(-1)?.p99Ms ?? Number.NaN) / (group[0]?.p99Ms ?? 1);

/** What is answered wrongly is often answered soon: that is no good time. */
const isGood = (group: readonly DashboardCell[]): boolean =>
  growthOf(group) <= mostGrowth && group.every(({ wrong }) => wrong === 0);

/** From the smallest city to the largest. */
const wrongOf = (group: readonly DashboardCell[]): string =>
  group.every(({ wrong }) => wrong === 0) ? '' : group.map(({ wrong, answers }) => `${wrong} of ${answers}`).join(', ');

function aim({ cells, unasked }: DashboardResult, sizes: readonly number[]): string {
  const groups = groupsOf(cells);
  const good = groups.filter(isGood).length;
  const wrong = cells.reduce((sum, cell) => sum + cell.wrong, 0);
  const answers = cells.reduce((sum, cell) => sum + cell.answers, 0);
  return [
    `The documents are those that the dashboard has registered${unasked.length > 0 ? ` (without ${unasked.join(', ')})` : ''}, asked`,
    'of the real services through the gateway, each time about another place or agenda and by another person, so that no',
    'answer is shared, but where visitors are named. The cities are in the memory of the machine, run side by side and are asked in turn. *First* is the first asking after everything was',
    `started anew, in milliseconds; *kB* is the length of an answer in the mean, of 1,000 bytes. ${good} of ${groups.length} rows grow at most ${mostGrowth} times from ${named(sizes[0] ?? 0)} to ${named(sizes.at(-1) ?? 0)};`,
    `${wrong} of ${answers.toLocaleString('en')} answers had an error.`,
  ].join('\n');
}

function data({ cities }: DashboardResult): string {
  const names = Object.keys(cities[0]?.databaseMb ?? {});
  const processes = Object.keys(cities[0]?.residentMb ?? {});
  const size = (megabytes: number) => figure(megabytes);
  return [
    table(
      ['database, MB', ...names, 'together'],
      cities.map(({ agendas, databaseMb }) => [
        named(agendas),
        ...names.map((name) => size(databaseMb[name] ?? 0)),
        size(Object.values(databaseMb).reduce((sum, one) => sum + one, 0)),
      ]),
    ),
    table(
      ['memory, MB', ...processes],
      cities.map(({ agendas, residentMb }) => [
        named(agendas),
        ...processes.map((name) => size(residentMb[name] ?? 0)),
      ]),
    ),
  ].join('\n\n');
}

function plans({ cities }: DashboardResult): string {
  const growing = cities.flatMap((city) => city.growing.map((one) => ({ agendas: city.agendas, ...one })));
  if (growing.length === 0) {
    return 'No statement that the services sent reads a growing table whole, by the plans that Postgres wrote into its log.';
  }
  const lines = growing.map(
    ({ agendas, database, reason, text }) =>
      `* ${named(agendas)}, ${database} ${reason}: \`${text.replace(/\s+/g, ' ').slice(0, 300)}\``,
  );
  return ['Statements that read a growing table whole:', ...lines].join('\n');
}
