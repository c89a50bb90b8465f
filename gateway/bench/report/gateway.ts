import { figure, table } from './markdown.ts';
import { aimsOf, type Cell, type Identity, type Result, referenceAmong, type Summary, summarise } from './result.ts';

const titles: Readonly<Record<Identity, string>> = {
  different: 'Each request with another identity, nothing shared',
  same: 'Identical clients, requests in flight shared (Apollo cannot)',
};

/** Below this share of its processor a gateway waited for others, so that its requests per second say little. */
const busyEnough = 0.85;

/** The tables of a run, as Markdown. */
export function gatewayReport(result: Result, where: string): string {
  const identities = [...new Set(result.cells.map(({ identity }) => identity))];
  const parts = identities.flatMap((identity) => [
    `**${titles[identity]}**`,
    tableOf(result.cells.filter((cell) => cell.identity === identity)),
  ]);
  return [...parts, ...aims(result.cells), notes(result), where].join('\n\n');
}

function tableOf(cells: readonly Cell[]): string {
  const workloads = [...new Set(cells.map(({ workload }) => workload))];
  const rows = workloads.flatMap((workload) => {
    const own = cells.filter((cell) => cell.workload === workload);
    const reference = referenceAmong(own);
    const unit = reference === undefined ? Number.NaN : summarise(reference).cpuMs;
    return own.map((cell, at) => rowOf(summarise(cell), at === 0 ? nameOf(cell) : '', unit));
  });
  const name = referenceAmong(cells)?.title ?? 'the reference';
  const head = [
    'query',
    'gateway',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU ms/request',
    `of ${name}`,
    'memory MB',
    'wrong',
  ];
  return table(head, rows);
}

const nameOf = ({ workload, about, bytes }: Cell): string => `${workload}: ${about}, ${kilobytes(bytes)} kB`;
const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0);

function rowOf(summary: Summary, name: string, unit: number): string[] {
  const { cell, requestsPerSecond, p50Ms, p99Ms, cpuMs, busy, residentMb, wrong } = summary;
  const held = busy < busyEnough ? '*' : '';
  return [
    name,
    cell.contender === 'dure' ? `**${cell.title}**` : cell.title,
    `${figure(requestsPerSecond)}${held}`,
    ...[p50Ms, p99Ms, cpuMs, cpuMs / unit].map(figure),
    residentMb.toFixed(0),
    wrong.toLocaleString('en'),
  ];
}

function aims(cells: readonly Cell[]): string[] {
  const found = aimsOf(cells);
  if (found.length === 0) return [];
  const titleOf = (key: string) => cells.find(({ contender }) => contender === key)?.title ?? key;
  const rows = found.map(({ workload, identity, peer, atMost, ratio, isReached }) => [
    `${workload}, ${identity} identities`,
    titleOf(peer),
    figure(atMost),
    figure(ratio),
    isReached ? '✓' : '✗',
  ]);
  return ['**Aims: our CPU per request in relation to a peer**', table(['query', 'peer', 'at most', 'now', ''], rows)];
}

function notes({ cells, rounds, seconds, connections }: Result): string {
  const all = cells.map(summarise);
  const compared = all.reduce((sum, one) => sum + one.compared, 0).toLocaleString('en');
  const isHeld = all.some(({ busy }) => busy < busyEnough);
  return [
    `Medians of ${rounds} alternating rounds of ${seconds} s, ${connections} connections; each gateway alone on one`,
    'processor, the load and the subgraphs (from memory) on the other; CPU is that of the gateway alone. Those on Node run',
    `with \`--max-semi-space-size=64\`. Every byte of ${compared} answers was compared with what graphql-js answers over`,
    'the data as if it had never been split. The identities are tokens of 1,000 people: ours verifies them and remembers for',
    'a minute that one held; the others pass them on unread.',
    ...(isHeld
      ? ['At * the gateway was not the limit: compare its CPU per request, not its requests per second.']
      : []),
  ].join('\n');
}
