import { type Badness, badnesses } from '../backend/badness.ts';
import { type BadSubgraphs, startBadSubgraphs, withSubgraphAt } from '../gateways/bad-subgraph.ts';
import type { Contender, Running } from '../gateways/gateway.ts';
import { median, medianBetween, quantile } from '../measure/statistics.ts';
import { townsWorld } from '../worlds/towns/world.ts';
import { answerOf, type World } from '../worlds/world.ts';
import { type Cast, type Compared, compareBeside, type Rates, type Round, type Seen, workHard } from './beside.ts';
import { onStage, type Stage } from './stage.ts';

export type IsolationOptions = {
  readonly contender: Contender;
  readonly badnesses: readonly Badness[];
  /** In each start. */
  readonly rounds: number;
  readonly cores: string | undefined;
};

/** One way of being bad, beside the same load with the subgraph in health. */
export type IsolationCell = {
  readonly badness: Badness;
  readonly starts: readonly Compared[];
  /** The slowest answer to those who need the bad subgraph. */
  readonly slowestMs: number;
  /** Of their answers, those without an error that names the subgraph. */
  readonly unclear: number;
  readonly answered: number;
};

export type IsolationResult = { readonly cells: readonly IsolationCell[]; readonly rates: Rates };

const badName = 'resources';

const needing = {
  query: 'query Needing($id: ID!) { agenda(id: $id) { id title resources { id name } } }',
  variables: { id: 'h-a0' },
};

/** Of what the gateway can do at most: enough to see a queue, and far enough from its limit that a queue is somebody's fault. */
const shares = { others: 0.3, needing: 0.1 };
const people = 1_000;
const warmUpSeconds = 2;
/** A process has its luck, of what it compiled and where things lie, as long as it lives: each way is tried with so many. */
export const starts = 6;

/** Whether a bad subgraph is felt by those who do not need it: the same load before a healthy and a bad one, in turn. */
export function measureIsolation(options: IsolationOptions): Promise<IsolationResult> {
  return onStage({ cores: options.cores, people }, async (stage) => {
    const bad = await startBadSubgraphs(stage.cores, stage.folder);
    try {
      return await compareAll({ stage, options, world: townsWorld(), bad });
    } finally {
      await bad.stop();
    }
  });
}

type All = {
  readonly stage: Stage;
  readonly options: IsolationOptions;
  readonly world: World;
  readonly bad: BadSubgraphs;
};

async function compareAll(all: All): Promise<IsolationResult> {
  const { stage, options, world } = all;
  const cast = await prepare(stage, world);
  const rates = await ratesFor(all, cast);
  stage.note(`${rates.others.toFixed(0)} + ${rates.needing.toFixed(0)} requests per second`);
  const cells: IsolationCell[] = [];
  for (const badness of options.badnesses) cells.push(await compareOne(all, cast, rates, badness));
  return { cells, rates };
}

async function prepare({ identities }: Stage, world: World): Promise<Cast> {
  const other = world.workloads.find(({ name }) => name === 'small');
  if (other === undefined) throw new Error('There is no small workload.');
  const expected = await answerOf(world, world.unsplit, other);
  return { other, expected, needing, authorizations: identities.authorizations };
}

/** A part of what this gateway on this machine can answer. */
async function ratesFor({ stage, options, world }: All, cast: Cast): Promise<Rates> {
  const gateway = await stage.start(options.contender, world, true);
  try {
    await workHard(gateway, cast, warmUpSeconds);
    const perSecond = await workHard(gateway, cast, warmUpSeconds);
    return { others: perSecond * shares.others, needing: perSecond * shares.needing };
  } finally {
    await gateway.stop();
  }
}

async function compareOne(all: All, cast: Cast, rates: Rates, badness: Badness): Promise<IsolationCell> {
  const { options, stage } = all;
  const needers = { slowestMs: 0, unclear: 0, answered: 0 };
  const onNeeding = (body: Buffer, latencyMs: number) => {
    needers.answered += 1;
    needers.slowestMs = Math.max(needers.slowestMs, latencyMs);
    if (badness !== 'none' && !namesBad(body)) needers.unclear += 1;
  };
  const compared: Compared[] = [];
  for (let nth = 1; nth <= starts; nth += 1) {
    const note = (text: string) => stage.note(`${badness}, start ${nth}/${starts}, ${text}`);
    const gateways = await startBoth(all, badness, nth % 2 === 0);
    try {
      for (const gateway of gateways.inOrder) await workHard(gateway, cast, warmUpSeconds);
      const { rounds } = options;
      compared.push(await compareBeside({ ...gateways, cast, rates, rounds, note, onNeeding }));
    } finally {
      for (const gateway of gateways.inOrder) await gateway.stop();
    }
  }
  return { badness, starts: compared, ...needers };
}

type Both = { readonly healthy: Running; readonly beside: Running; readonly inOrder: readonly Running[] };

/** Both are new, so that neither has had more time to compile its code; each is the first as often. */
async function startBoth({ stage, options, world, bad }: All, badness: Badness, isBadFirst: boolean): Promise<Both> {
  const { contender } = options;
  const url = bad.urlOf(badness);
  const withBad = url === null ? contender : withSubgraphAt(contender, badName, url);
  const first = await stage.start(isBadFirst ? withBad : contender, world, true);
  try {
    const second = await stage.start(isBadFirst ? contender : withBad, world, true);
    const [beside, healthy] = isBadFirst ? [first, second] : [second, first];
    return { healthy, beside, inOrder: [first, second] };
  } catch (error) {
    await first.stop();
    throw error;
  }
}

/** Whether the answer says which subgraph is missing. */
const namesBad = (body: Buffer): boolean => body.includes(`"subgraph":"${badName}"`);

/**
 * Of each start the first quartile of its rounds, and of these the middle one: whatever else the machine does makes a round
 * slower and never faster, and many of them meet something. Ratios are between the two gateways of a start.
 */
export function summariseIsolation({ starts }: IsolationCell) {
  const first = (of: (seen: Seen) => number, side: keyof Round) => (one: Compared) =>
    firstQuartile(one.rounds.map((round) => of(round[side])));
  const p50 = (seen: Seen): number => seen.p50Ms;
  const p99 = (seen: Seen): number => seen.p99Ms;
  const ratios = starts.map((one) => first(p99, 'beside')(one) / first(p99, 'healthy')(one));
  const all = starts.flatMap(({ rounds }) => rounds.flatMap(({ beside, healthy }) => [beside, healthy]));
  const sumOf = (count: (seen: Seen) => number): number => all.reduce((sum, seen) => sum + count(seen), 0);
  return {
    p50Ms: median(starts.map(first(p50, 'beside'))),
    healthyP50Ms: median(starts.map(first(p50, 'healthy'))),
    p99Ms: median(starts.map(first(p99, 'beside'))),
    healthyP99Ms: median(starts.map(first(p99, 'healthy'))),
    ratio: median(ratios),
    between: medianBetween(ratios),
    cpu: median(starts.map(({ cpuMs }) => cpuMs.beside / cpuMs.healthy)),
    wrong: starts.reduce((sum, { wrong }) => sum + wrong, 0),
    leftOut: sumOf(({ blurred }) => blurred) / sumOf(({ answers }) => answers),
  };
}

const firstQuartile = (values: readonly number[]): number =>
  quantile(
    values.toSorted((one, other) => one - other),
    0.25,
  );

export const allBadnesses = Object.keys(badnesses) as Badness[];
