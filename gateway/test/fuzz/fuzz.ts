import { isScalarType, isSpecifiedScalarType } from 'graphql';
import { dure } from '../conformance/engines/dure.ts';
import type { EngineKind } from '../conformance/engines/engine.ts';
import { spellings } from '../conformance/harness/spelling.ts';
import { createWorld, type World, type WorldDescription } from '../conformance/harness/world.ts';
import { type Question, startBench } from '../conformance/run.ts';
import { topics } from '../conformance/worlds/all.ts';
import { cityWorld } from './city.ts';
import { isBeyondPlanners, isRefusal } from './known-limits.ts';
import { minimise } from './minimise.ts';
import { randomOperation } from './operations.ts';
import { createRandom, type Random, seedOf } from './random.ts';

/** An operation that was answered wrong, cut down to what is wrong. */
export type Failure = {
  readonly world: string;
  readonly engine: string;
  readonly seed: number;
  readonly difference: string;
  readonly question: Question;
};

/** What came of a run: every operation is compared, refused (no plan was found) or left out (beyond both planners). */
export type Fuzzed = {
  readonly failures: readonly Failure[];
  readonly compared: number;
  readonly refused: number;
  readonly leftOut: number;
};

/** Beyond this share of refusals a run says nothing any more: a planner that refuses everything is never wrong. */
export const mostRefused = 0.02;

/** The names of the worlds, as `--world` takes them. */
export const worldNames = (): string[] => [...topics.map(({ world }) => world.name), 'city'];

export const describeWorld = (name: string): WorldDescription => {
  const found = name === 'city' ? cityWorld() : topics.find(({ world }) => world.name === name)?.world;
  if (found === undefined) throw new Error(`There is no world '${name}'; there are: ${worldNames().join(', ')}.`);
  return found;
};

/** Both ways in which our executor reads answers. */
export const readings: readonly EngineKind[] = [dure('raw'), dure('json')];

export type FuzzOptions = {
  readonly world: string;
  readonly rounds: number;
  /** Round n has the seed `seed + n`, so that each can be repeated by itself. */
  readonly seed: number;
  readonly kinds?: readonly EngineKind[];
  /** Told after each round. */
  readonly onRound?: (round: number) => void;
  /** Stops after so many failures; 1 unless said otherwise. */
  readonly mostFailures?: number;
};

/** Asks random operations of one world and compares each answer with that of the unsplit graph. */
export async function fuzz(options: FuzzOptions): Promise<Fuzzed> {
  const { rounds, seed, kinds = readings, onRound, mostFailures = 1 } = options;
  const world = createWorld(describeWorld(options.world));
  const benches = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await startBench(kind, world)) })));
  const failures: Failure[] = [];
  const counts = { compared: 0, refused: 0, leftOut: 0 };
  for (let round = 0; round < rounds && failures.length < mostFailures; round += 1) {
    const question = randomQuestion(world, seed + round);
    counts[await ask(question, seed + round)] += 1;
    onRound?.(round + 1);
  }
  await Promise.all(benches.map(({ stop }) => stop()));
  return { failures, ...counts };

  async function ask(question: Question, itsSeed: number): Promise<keyof typeof counts> {
    if (isBeyondPlanners(world.name, question.query)) return 'leftOut';
    let isRefused = false;
    for (const { kind, judge } of benches) {
      const difference = await judge(question);
      if (difference === null) continue;
      if (isRefusal(difference)) {
        isRefused = true;
        continue;
      }
      const smallest = await minimise(world.unsplit.schema, question, judge);
      failures.push({ world: world.name, engine: kind.name, seed: itsSeed, ...smallest });
      break;
    }
    return isRefused ? 'refused' : 'compared';
  }
}

function randomQuestion(world: World, seed: number): Question {
  const random = createRandom(seedOf(world.name, seed));
  const operation = randomOperation(random, world.unsplit.schema);
  return { ...operation, seed: random.below(50), ...randomSpelling(random, world) };
}

/** Subgraphs that answer in other spellings than JSON.stringify has: the reader of raw answers must not mind. */
function randomSpelling(random: Random, { subgraphs, unsplit }: World): Pick<Question, 'spelling'> {
  if (random.chance(0.7)) return {};
  const types = Object.values(unsplit.schema.getTypeMap());
  const mayHoldObjects = types.some((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  // Inside a scalar that is an object, another order or another key is another value.
  const open = mayHoldObjects ? spellings.filter((each) => each !== 'reversed' && each !== 'talkative') : spellings;
  return { spelling: Object.fromEntries([...subgraphs.keys()].map((name) => [name, random.pick(open)])) };
}

/** A failure in words, with the command that repeats it. */
export function report({ world, engine, seed, difference, question }: Failure): string {
  const { query, variables, spelling } = question;
  return [
    `${engine}: ${difference}`,
    `world ${world}, seed ${seed}; again: npm run fuzz -- --world "${world}" --seed ${seed} --rounds 1`,
    ...(spelling === undefined ? [] : [`spelling ${JSON.stringify(spelling)}`]),
    `variables ${JSON.stringify(variables ?? {})}`,
    query,
  ].join('\n');
}
