import { setTimeout as pause } from 'node:timers/promises';
import { type Badness, badnesses } from '../backend/badness.ts';
import { type BadSubgraphs, startBadSubgraphs, withSubgraphAt } from '../gateways/bad-subgraph.ts';
import type { Contender, Running } from '../gateways/gateway.ts';
import { startLoad } from '../load/load.ts';
import { startPaced } from '../load/paced.ts';
import { inTurn, requestBytes } from '../load/requests.ts';
import { createVerifier } from '../load/verifying.ts';
import { familyOf, usageOf } from '../measure/process.ts';
import { quantile } from '../measure/statistics.ts';
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
const uncountedRounds = 3;

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
    // Both are new, so that neither has had more time to compile its code.
    const both = (healthy: Running) =>
      withGateway(stage, contender, world, (gateway) =>
        compare({ stage, options, cast, rates, healthy, gateway, badness }),
      );
    cells.push(await withGateway(stage, options.contender, world, both));
  }
  return { cells, rates };
}

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
  const seen = { slowestMs: 0, unclear: 0, answered: 0 };
  const ofHealthy: Round[] = [];
  const beside: Round[] = [];
  for (const one of [healthy, gateway]) await workHard(one, cast, warmUpSeconds);
  const onNeeding = (body: Buffer, latencyMs: number) => {
    seen.answered += 1;
    seen.slowestMs = Math.max(seen.slowestMs, latencyMs);
    if (badness !== 'none' && !namesBad(body)) seen.unclear += 1;
  };
  const turns = [
    async () => void ofHealthy.push(await runRound(healthy, { cast, note, rates, seconds })),
    async () => void beside.push(await runRound(gateway, { cast, note, rates, seconds, onNeeding })),
  ];
  for (let round = 1; round <= uncountedRounds + options.rounds; round += 1) {
    // Whoever comes second may find the machine in another state: each is second as often.
    for (const turn of round % 2 === 1 ? turns : turns.toReversed()) await turn();
    const [bad, well] = [beside.at(-1), ofHealthy.at(-1)].map((one) => one?.p99Ms.toFixed(1));
    note(`${badness} ${round - uncountedRounds}/${options.rounds}: p99 ${bad} ms beside, ${well} ms healthy`);
  }
  return { badness, beside: beside.slice(uncountedRounds), healthy: ofHealthy.slice(uncountedRounds), ...seen };
}

type RoundOptions = {
  readonly cast: Cast;
  readonly rates: Rates;
  readonly seconds: number;
  readonly note: (text: string) => void;
  readonly onNeeding?: (body: Buffer, latencyMs: number) => void;
};

async function runRound(gateway: Running, { cast, rates, seconds, note, onNeeding }: RoundOptions): Promise<Round> {
  const verifier = createVerifier(cast.expected);
  const latencies: number[] = [];
  let blurred = 0;
  const family = familyOf(gateway.pid);
  const before = usageOf(family).cpuMs;
  const others = startPaced({
    port: gateway.port,
    perSecond: rates.others,
    next: requestsTo(gateway, cast.other, cast),
    onAnswer: (head, body, latencyMs, isBlurred) => {
      verifier.check(head, body);
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
  await pause(seconds * 1_000);
  const cpuMs = usageOf(family).cpuMs - before;
  const missing = await others.stop();
  await needers.stop();
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

/**
 * The first quartile of the rounds, and the one in relation to the other: whatever else the machine does makes a round
 * slower and never faster, and half of them meet something.
 */
export function summariseIsolation({ beside, healthy }: IsolationCell) {
  const first = (rounds: readonly Round[], of: (round: Round) => number): number => firstQuartile(rounds.map(of));
  const p99Ms = first(beside, (round) => round.p99Ms);
  const healthyP99Ms = first(healthy, (round) => round.p99Ms);
  const sumOf = (count: (round: Round) => number): number =>
    [...beside, ...healthy].reduce((sum, round) => sum + count(round), 0);
  return {
    p50Ms: first(beside, ({ p50Ms }) => p50Ms),
    healthyP50Ms: first(healthy, ({ p50Ms }) => p50Ms),
    cpu: first(beside, ({ cpuMs }) => cpuMs) / first(healthy, ({ cpuMs }) => cpuMs),
    p99Ms,
    healthyP99Ms,
    ratio: p99Ms / healthyP99Ms,
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
