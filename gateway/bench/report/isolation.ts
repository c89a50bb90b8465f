import { badnesses } from '../backend/badness.ts';
import { type IsolationResult, starts, summariseIsolation } from '../runs/isolation.ts';
import { figure, table } from './markdown.ts';

/** The p99 of those who do not need the bad subgraph may grow by this much. */
export const mostRatio = 1.2;

/** The table of a run, as Markdown. */
export function isolationReport({ cells, rates }: IsolationResult, where: string): string {
  const rows = cells.map((cell) => {
    const { p50Ms, healthyP50Ms, p99Ms, healthyP99Ms, ratio, between, cpu, wrong, leftOut } = summariseIsolation(cell);
    return [
      badnesses[cell.badness],
      ...[p50Ms, healthyP50Ms, p99Ms, healthyP99Ms, ratio].map(figure),
      between.map(figure).join(' – '),
      ratio <= mostRatio ? '✓' : '✗',
      figure(cpu),
      (cell.slowestMs / 1_000).toFixed(1),
      (wrong + cell.unclear).toLocaleString('en'),
      `${(leftOut * 100).toFixed(1)} %`,
    ];
  });
  const head = [
    'the bad subgraph',
    'p50 ms',
    'in health',
    'p99 ms',
    'in health',
    'ratio',
    'nine of ten',
    `≤ ${mostRatio}`,
    'CPU',
    'slowest s',
    'wrong',
    'left out',
  ];
  return [table(head, rows), notes(rates), where].join('\n\n');
}

const notes = ({ others, needing }: IsolationResult['rates']): string =>
  [
    `${figure(others)} requests a second that do not need the bad subgraph, whose latency is shown, and ${figure(needing)} that do,`,
    'before a gateway whose subgraphs are healthy and one with the bad one, a quarter of a second each in turn, so that whatever',
    `else the machine does meets both alike. Both were started ${starts} times anew, each the first as often; what comes before code`,
    'is compiled and breakers are open is not counted. *p50* and *p99* are the first quartile of the rounds of a start, half a',
    'second each, and the middle one of the starts; *ratio* is that of the two gateways of a start, the middle one of the starts;',
    '*nine of ten* is between what nine of ten such ratios lie when starts are drawn out of these again and again. *CPU* is what',
    'the same requests cost the gateway, in relation to what they cost in health. *Slowest* is the slowest answer to those who',
    'need the bad subgraph; *wrong* are answers that differ from graphql-js over the unsplit data, or that miss a part without',
    'naming the subgraph. *Left out* are latencies that nobody knows, because the process that measures, which shares its',
    'processor with the subgraphs, stood still for 6 ms or longer between question and answer.',
  ].join('\n');
