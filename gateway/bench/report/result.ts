import type { Measured } from '../measure/measure.ts';
import { median } from '../measure/statistics.ts';

/** Whether all clients ask with one identity or each request with another. */
export type Identity = 'different' | 'same';

/** One gateway with one workload: all its rounds. */
export type Cell = {
  readonly contender: string;
  readonly title: string;
  readonly workload: string;
  readonly about: string;
  readonly bytes: number;
  readonly identity: Identity;
  readonly rounds: readonly Measured[];
};

export type Result = {
  readonly cells: readonly Cell[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** How busy the machine was before the run began: 0 when it was quiet. */
  readonly load: number;
};

/** The medians of the rounds of a cell, and what was compared in all of them. */
export type Summary = {
  readonly cell: Cell;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
  readonly busy: number;
  readonly residentMb: number;
  readonly compared: number;
  readonly wrong: number;
};

export function summarise(cell: Cell): Summary {
  const middle = (of: (measured: Measured) => number) => median(cell.rounds.map(of));
  const sum = (of: (measured: Measured) => number) => cell.rounds.reduce((all, round) => all + of(round), 0);
  return {
    cell,
    requestsPerSecond: middle((round) => round.requestsPerSecond),
    p50Ms: middle((round) => round.p50Ms),
    p99Ms: middle((round) => round.p99Ms),
    cpuMs: middle((round) => round.cpuMsPerRequest),
    busy: middle((round) => round.busy),
    residentMb: middle((round) => round.residentMb),
    compared: sum(({ verdict }) => verdict.right + verdict.wrong),
    wrong: sum(({ verdict, broken }) => verdict.wrong + broken),
  };
}

/** The peer that figures are set in relation to: the fastest there is, of those that were measured. */
export function referenceAmong(cells: readonly Cell[]): Cell | undefined {
  return ['hive-router', 'hive-rust', 'hive', 'apollo']
    .map((key) => cells.find(({ contender }) => contender === key))
    .find((cell) => cell !== undefined);
}

/** One of the aims: our processor time per request in relation to a peer's. */
export type Aim = {
  readonly workload: string;
  readonly identity: Identity;
  readonly peer: string;
  readonly atMost: number;
  readonly ratio: number;
  readonly isReached: boolean;
};

const aimed: readonly { peer: string; atMost: number; identity: Identity; workloads: readonly string[] }[] = [
  { peer: 'hive-router', atMost: 1, identity: 'different', workloads: ['deep', 'deep-ko'] },
  { peer: 'hive-rust', atMost: 1 / 3, identity: 'different', workloads: ['deep', 'deep-ko'] },
  { peer: 'apollo', atMost: 1 / 10, identity: 'different', workloads: ['deep', 'deep-ko'] },
  { peer: 'hive-router', atMost: 1, identity: 'same', workloads: ['deep', 'deep-ko', 'small', 'city'] },
];

/** How far ours has come with each aim that this run can judge. */
export function aimsOf(cells: readonly Cell[]): Aim[] {
  const cpuOf = (contender: string, workload: string, identity: Identity) => {
    const cell = cells.find(
      (one) => one.contender === contender && one.workload === workload && one.identity === identity,
    );
    return cell === undefined ? Number.NaN : summarise(cell).cpuMs;
  };
  return aimed
    .flatMap(({ peer, atMost, identity, workloads }) =>
      workloads.map((workload) => {
        const ratio = cpuOf('dure', workload, identity) / cpuOf(peer, workload, identity);
        return { workload, identity, peer, atMost, ratio, isReached: ratio <= atMost };
      }),
    )
    .filter(({ ratio }) => !Number.isNaN(ratio));
}
