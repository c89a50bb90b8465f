import { beforeAll, describe, expect, test } from 'vitest';
import { apollo } from './engines/apollo.ts';
import type { EngineKind } from './engines/engine.ts';
import { oracle, truthOf } from './engines/oracle.ts';
import { type Category, categories } from './harness/categories.ts';
import { type Answer, firstDifference } from './harness/differences.ts';
import type { Expected } from './harness/unsplit.ts';
import { createWorld, type World } from './harness/world.ts';
import { lies } from './lies.ts';
import { startBench } from './run.ts';
import { topics } from './worlds/all.ts';

const cases = topics.flatMap((topic) => topic.cases);
let worlds: ReadonlyMap<string, World>;

beforeAll(() => {
  worlds = new Map(topics.map(({ world }) => [world.name, createWorld(world)]));
});

const worldOf = (name: string): World => {
  const world = worlds.get(name);
  if (world === undefined) throw new Error(`There is no world '${name}'`);
  return world;
};

test('there are enough cases, and some for every category', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const covered = new Set(cases.map(({ category }) => category));
  expect(categories.filter((category) => !covered.has(category))).toEqual([]);
});

test('no two cases have the same name', () => {
  const names = topics.flatMap(({ world, cases: own }) =>
    own.map(({ category, says }) => `${world.name}: ${category} ${says}`),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

type Wrong = { readonly category: Category; readonly says: string; readonly difference: string };

/** Runs every case over a gateway and gives those that it answers wrong. */
async function wrongCases(kind: EngineKind): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  for (const { world, cases: own } of topics) {
    const bench = await startBench(kind, worldOf(world.name));
    for (const one of own) {
      const difference = await bench.judge(one);
      if (difference !== null) wrong.push({ category: one.category, says: one.says, difference });
    }
    await bench.stop();
  }
  return wrong;
}

test('the unsplit graph itself is found right in every case', async () => {
  expect(await wrongCases(oracle())).toEqual([]);
});

test('a gateway that answers nothing is found wrong in every case where there is something to answer', async () => {
  const wrong = await wrongCases(oracle(() => ({ data: undefined, errors: [] })));
  expect(cases.length - wrong.length).toBe(0);
});

/** What plain Apollo Gateway gets wrong; in all else it is a second witness that the worlds are split rightly. */
const faultsOfApollo: readonly Category[] = [
  '@requires with arguments',
  '@requires with conflicting arguments',
  'circular @requires',
  '@interfaceObject',
  'enums that differ',
  'enclosing non-null',
  'huge integers',
  'exponents',
  'scalars that are objects',
  'entities that no longer exist',
  'a subgraph that is down',
  'a subgraph that is slow',
  'a subgraph that answers HTML',
  'partial data with errors',
  'null propagation',
];

test('plain Apollo Gateway is found wrong in what it is known for, and in nothing else', async () => {
  const wrong = new Set((await wrongCases(apollo)).map(({ category }) => category));
  expect([...wrong].sort()).toEqual([...faultsOfApollo].sort());
});

describe('a gateway is found out that', () => {
  type Told = {
    readonly name: string;
    readonly expected: Expected;
    readonly answer: Answer;
    readonly named: readonly string[];
  };
  const told: Told[] = [];
  beforeAll(async () => {
    for (const { world, cases: own } of topics) {
      const { unsplit, fresh } = worldOf(world.name);
      for (const one of own) {
        const broken = Object.keys(one.faults ?? {});
        const expected = await unsplit.answer(fresh(), one, broken);
        const named = expected.errorPaths.length === 0 ? [] : broken;
        told.push({ name: `${one.category} ${one.says}`, expected, answer: truthOf(expected, broken), named });
      }
    }
  });

  test.each(Object.entries(lies))('%s', (_, lie) => {
    const spoilt = told.flatMap((each) => {
      const answer = lie(each.answer);
      return answer === undefined ? [] : [{ ...each, answer }];
    });
    const believed = spoilt.filter(
      ({ answer, expected, named }) => firstDifference(answer, expected, { numbers: 'exact', named }) === null,
    );
    expect(believed.map(({ name }) => name)).toEqual([]);
    expect(spoilt).not.toHaveLength(0);
  });
});
