import { setTimeout as pause } from 'node:timers/promises';
import { type Badness, badnesses } from '../backend/badness.ts';
import { type BadSubgraphs, startBadSubgraphs, withSubgraphAt } from '../gateways/bad-subgraph.ts';
import type { Contender, Running } from '../gateways/gateway.ts';
import { startLoad } from '../load/load.ts';
import { startPaced } from '../load/paced.ts';
import { inTurn, requestBytes } from '../load/requests.ts';
import { createVerifier } from '../load/verifying.ts';
import { familyOf, usageOf } from '../measure/process.ts';
import { quantile, ratioBetween } from '../measure/statistics.ts';
import { townsWorld } from '../worlds/towns/world.ts';
import { answerOf, type Question, type World } from '../worlds/world.ts';
import { onStage, type Stage } from './stage.ts';

export type IsolationOptions = {
  readonly contender: Contender;
  readonly badnesses: readonly Badness[];
  readonly rounds: number;
  readonly seconds: number;
  readonly cores: string | undefined;
};

/** Those who do not need the bad subgraph, in one round. */
export type Round = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the gateway, for all that was asked in the round. */
  readonly cpuMs: number;
  readonly wrong: number;
  /** How many answers there were, and of how many the latency is not known. */
  readonly answers: number;
  readonly blurred: number;
};

/** One way of being bad, beside the same load with the subgraph in health. */
export type IsolationCell = {
  readonly badness: Badness;
  readonly beside: readonly Round[];
  readonly healthy: readonly Round[];
  /** The slowest answer to those who need the bad subgraph. */
  readonly slowestMs: number;
  /** Of their answers, those without an error that names the subgraph, and those that never came. */
  readonly unclear: number;
  readonly answered: number;
};

export type IsolationResult = {
  readonly cells: readonly IsolationCell[];
  /** Requests per second that do not need the subgraph, and that do. */
  readonly rates: Rates;
};

type Rates = { readonly others: number; readonly needing: number };

const badName = 'resources';

/** Needs the bad subgraph. */
const needing: Question = {
  query: 'query Needing($id: ID!) { agenda(id: $id) { id title resources { id name } } }',
  variables: { id: 'h-a0' },
};

/** Of what the gateway can do at most: enough to see a queue, and far enough from its limit that a queue is somebody's fault. */
const shares = { others: 0.3, needing: 0.1 };
const people = 1_000;
const warmUpSeconds = 4;
/** Not counted: the code of both queries is compiled, and breakers open. */
const uncountedRounds = 4;
/** A process has its luck, of what it compiled and where things lie, as long as it lives: each way is tried with so many. */
const starts = 3;
/** Not counted at the beginning of a round: connections are opened, and a gateway that had nothing to do comes to itself. */
const settlingMs = 500;

/** Whether a bad subgraph is felt by those who do not need it: the same load before a healthy and a bad one, in alternating rounds. */
export function measureIsolation(options: IsolationOptions): Promise<IsolationResult> {
  return onStage({ cores: options.cores, people }, async (stage) => {
    const bad = await startBadSubgraphs(stage.cores, stage.folder);
    try {
      const world = townsWorld();
      return await compareAll({ stage, options, world, bad });
    } finally {
      await bad.stop();
    }
  });
}

async function withGateway<T>(
  stage: Stage,
  contender: Contender,
  world: World,
  run: (gateway: Running) => Promise<T>,
): Promise<T> {
  const gateway = await stage.start(contender, world, true);
  try {
    return await run(gateway);
  } finally {
    await gateway.stop();
  }
}

type All = {
  readonly stage: Stage;
  readonly options: IsolationOptions;
  readonly world: World;
  readonly bad: BadSubgraphs;
};

async function compareAll({ stage, options, world, bad }: All): Promise<IsolationResult> {
  const cast = await prepare(stage, world);
  const rates = await withGateway(stage, options.contender, world, (gateway) => ratesFor(gateway, cast));
  stage.note(`${rates.others.toFixed(0)} + ${rates.needing.toFixed(0)} requests per second`);
  const cells: IsolationCell[] = [];
  for (const badness of options.badnesses) {
    const url = bad.urlOf(badness);
    const contender = url === null ? options.contender : withSubgraphAt(options.contender, badName, url);
    const parts: IsolationCell[] = [];
    while (parts.length < starts) {
      // Both are new, so that neither has had more time to compile its code.
      const both = (healthy: Running) =>
        withGateway(stage, contender, world, (gateway) =>
          compare({ stage, options, cast, rates, healthy, gateway, badness }),
        );
      parts.push(await withGateway(stage, options.contender, world, both));
    }
    cells.push(together(badness, parts));
  }
  return { cells, rates };
}

const together = (badness: Badness, parts: readonly IsolationCell[]): IsolationCell => ({
  badness,
  beside: parts.flatMap(({ beside }) => beside),
  healthy: parts.flatMap(({ healthy }) => healthy),
  slowestMs: Math.max(...parts.map(({ slowestMs }) => slowestMs)),
  unclear: parts.reduce((sum, { unclear }) => sum + unclear, 0),
  answered: parts.reduce((sum, { answered }) => sum + answered, 0),
});

/** What is asked, by whom, and what is right. */
type Cast = {
  readonly other: Question;
  readonly expected: string;
  readonly authorizations: readonly string[];
};

async function prepare({ identities }: Stage, world: World): Promise<Cast> {
  const other = world.workloads.find(({ name }) => name === 'small');
  if (other === undefined) throw new Error('There is no small workload.');
  const expected = await answerOf(world, world.unsplit, other);
  return { other, expected, authorizations: identities.authorizations };
}

const requestsTo = ({ port }: Running, question: Question, { authorizations }: Cast): (() => Buffer) =>
  inTurn(authorizations.map((authorization) => requestBytes(port, question, authorization)));

/** A part of what this gateway on this machine can answer. */
async function ratesFor(gateway: Running, cast: Cast): Promise<Rates> {
  await workHard(gateway, cast, warmUpSeconds);
  const perSecond = await workHard(gateway, cast, warmUpSeconds);
  return { others: perSecond * shares.others, needing: perSecond * shares.needing };
}

/** As many requests as it can take, so that its code is compiled. The number in a second. */
async function workHard(gateway: Running, cast: Cast, seconds: number): Promise<number> {
  const next = requestsTo(gateway, cast.other, cast);
  const load = startLoad({ port: gateway.port, connections: 50, next, onAnswer: () => undefined });
  await pause(seconds * 1_000);
  const sample = load.sample();
  await load.stop();
  return sample.answers / sample.seconds;
}

type Comparison = {
  readonly stage: Stage;
  readonly options: IsolationOptions;
  readonly cast: Cast;
  readonly rates: Rates;
  readonly healthy: Running;
  readonly gateway: Running;
  readonly badness: Badness;
};

async function compare(comparison: Comparison): Promise<IsolationCell> {
  const { stage, options, cast, rates, healthy, gateway, badness } = comparison;
  const { note } = stage;
  const { seconds } = options;
  const rounds = Math.ceil(options.rounds / starts);
  const seen = { slowestMs: 0, unclear: 0, answered: 0 };
  const ofHealthy: Round[] = [];
  const beside: Round[] = [];
  for (const one of [healthy, gateway]) await workHard(one, cast, warmUpSeconds);
  const onNeeding = (body: Buffer, latencyMs: number) => {
    seen.answered += 1;
    seen.slowestMs = Math.max(seen.slowestMs, latencyMs);
    if (badness !== 'none' && !namesBad(body)) seen.unclear += 1;
  };
  const ends: Promise<unknown>[] = [];
  const round = { cast, note, rates, seconds, ends };
  const turns = [
    async () => void ofHealthy.push(await runRound(healthy, round)),
    async () => void beside.push(await runRound(gateway, { ...round, onNeeding })),
  ];
  for (let nth = 1; nth <= uncountedRounds + rounds; nth += 1) {
    // Whoever comes second may find the machine in another state: each is second as often.
    for (const turn of nth % 2 === 1 ? turns : turns.toReversed()) await turn();
    const [bad, well] = [beside.at(-1), ofHealthy.at(-1)].map((one) => one?.p99Ms.toFixed(1));
    note(`${badness} ${nth - uncountedRounds}/${rounds}: p99 ${bad} ms beside, ${well} ms healthy`);
  }
  await Promise.all(ends);
  return { badness, beside: beside.slice(uncountedRounds), healthy: ofHealthy.slice(uncountedRounds), ...seen };
}

type RoundOptions = {
  readonly cast: Cast;
  readonly rates: Rates;
  readonly seconds: number;
  readonly note: (text: string) => void;
  /** Answers of a slow subgraph come after the round; waiting for them would leave its gateway idle before the next one. */
  readonly ends: Promise<unknown>[];
  readonly onNeeding?: (body: Buffer, latencyMs: number) => void;
};

async function runRound(
  gateway: Running,
  { cast, rates, seconds, note, ends, onNeeding }: RoundOptions,
): Promise<Round> {
  const verifier = createVerifier(cast.expected);
  const latencies: number[] = [];
  let blurred = 0;
  const began = performance.now();
  const family = familyOf(gateway.pid);
  const before = usageOf(family).cpuMs;
  const others = startPaced({
    port: gateway.port,
    perSecond: rates.others,
    next: requestsTo(gateway, cast.other, cast),
    onAnswer: (head, body, latencyMs, isBlurred) => {
      verifier.check(head, body);
      if (performance.now() - latencyMs < began + settlingMs) return;
      if (isBlurred) blurred += 1;
      else latencies.push(latencyMs);
    },
  });
  const needers = startPaced({
    port: gateway.port,
    perSecond: rates.needing,
    next: requestsTo(gateway, needing, cast),
    onAnswer: (_, body, latencyMs) => onNeeding?.(body, latencyMs),
  });
  await pause(settlingMs + seconds * 1_000);
  const cpuMs = usageOf(family).cpuMs - before;
  const missing = await others.stop();
  ends.push(needers.stop());
  const { wrong, example } = verifier.take();
  if (example !== null) note(`${wrong} wrong: ${example}`);
  if (missing > 0) note(`${missing} never answered`);
  const sorted = latencies.sort((one, other) => one - other);
  return {
    p50Ms: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    cpuMs,
    wrong: wrong + missing,
    answers: latencies.length + blurred,
    blurred,
  };
}

/** Whether the answer says which subgraph is missing. */
const namesBad = (body: Buffer): boolean => body.includes(`"subgraph":"${badName}"`);

const p99Of = ({ p99Ms }: Round): number => p99Ms;

/**
 * The first quartile of the rounds, and the one in relation to the other: whatever else the machine does makes a round
 * slower and never faster, and half of them meet something.
 */
export function summariseIsolation({ beside, healthy }: IsolationCell) {
  const first = (rounds: readonly Round[], of: (round: Round) => number): number => firstQuartile(rounds.map(of));
  const p99Ms = first(beside, p99Of);
  const healthyP99Ms = first(healthy, p99Of);
  const sumOf = (count: (round: Round) => number): number =>
    [...beside, ...healthy].reduce((sum, round) => sum + count(round), 0);
  return {
    p50Ms: first(beside, ({ p50Ms }) => p50Ms),
    healthyP50Ms: first(healthy, ({ p50Ms }) => p50Ms),
    cpu: first(beside, ({ cpuMs }) => cpuMs) / first(healthy, ({ cpuMs }) => cpuMs),
    p99Ms,
    healthyP99Ms,
    ratio: p99Ms / healthyP99Ms,
    between: ratioBetween(beside.map(p99Of), healthy.map(p99Of), firstQuartile),
    wrong: sumOf((round) => round.wrong),
    leftOut: sumOf((round) => round.blurred) / sumOf((round) => round.answers),
  };
}

const firstQuartile = (values: readonly number[]): number =>
  quantile(
    values.toSorted((one, other) => one - other),
    0.25,
  );

export const allBadnesses = Object.keys(badnesses) as Badness[];
