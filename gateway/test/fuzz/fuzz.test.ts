import { describe, expect, test } from 'vitest';
import { oracle } from '../conformance/engines/oracle.ts';
import { createWorld } from '../conformance/harness/world.ts';
import { lies } from '../conformance/lies.ts';
import { describeWorld, fuzz, report, worldNames } from './fuzz.ts';
import { randomOperation } from './operations.ts';
import { createRandom } from './random.ts';

const rounds = 25;
/** Fields that require others with arguments of their own: both planners mix these up, which is found out and refused. */
const mostRefusedIn: Readonly<Record<string, number>> = { requires: 8 };

describe('random operations are answered as by the graph that was never split', () => {
  test.each(worldNames())('over the world %s', async (world) => {
    const { failures, compared, refused, leftOut } = await fuzz({ world, rounds, seed: 1 });
    expect(failures.map(report)).toEqual([]);
    expect(compared + refused + leftOut).toBe(rounds);
    expect(refused).toBeLessThanOrEqual(mostRefusedIn[world] ?? 1);
    expect(compared).toBeGreaterThan(rounds / 3);
  });
});

test('a seed gives the same operations every time', () => {
  const { schema } = createWorld(describeWorld('fragments')).unsplit;
  const operations = () => Array.from({ length: 20 }, (_, seed) => randomOperation(createRandom(seed), schema));
  expect(operations()).toEqual(operations());
  expect(new Set(operations().map(({ query }) => query)).size).toBeGreaterThan(15);
});

test('random operations have all that an operation may have', () => {
  const { schema } = createWorld(describeWorld('places')).unsplit;
  const text = Array.from({ length: 200 }, (_, seed) => randomOperation(createRandom(seed), schema).query).join('\n');
  const parts = [
    '@skip(if: $',
    '@include(if: ',
    '... on Tool',
    '... {',
    'fragment F',
    '...F',
    'lang: EN',
    'lang: $',
    'a: ',
    ' = ',
  ];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

test('the unsplit graph itself is never different', async () => {
  const { failures, compared } = await fuzz({ world: 'city', rounds, seed: 1, kinds: [oracle()] });
  expect([failures, compared]).toEqual([[], rounds]);
});

test('a difference is found, cut down, and told with its seed', async () => {
  const liar = oracle(lies['leaves an item out']);
  const [failure] = (await fuzz({ world: 'places', rounds: 50, seed: 7, kinds: [liar] })).failures;
  if (failure === undefined) throw new Error('It was not found.');
  expect(report(failure)).toMatch(/npm run fuzz -- --world "places" --seed \d+ --rounds 1/);
  expect(failure.question.query.length).toBeLessThan(120);
  const [again] = (await fuzz({ world: 'places', rounds: 1, seed: failure.seed, kinds: [liar] })).failures;
  expect(again).toEqual(failure);
});
