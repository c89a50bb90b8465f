import { getOperationAST, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PreparedOperation } from './operation.ts';
import { PlanningFailure, PlanningOverload } from './planning-process.ts';
import { createWays, weigh } from './ways.ts';

const prepared: PreparedOperation = { plan: undefined, run: async () => ({ text: '{}', errors: [], uses: 0 }) };

/** The clock that the cache looks at, which remembers the time until a timer of its own ends. */
let nowMs = 1_000;
const pass = (ms: number): void => {
  nowMs += ms;
  vi.advanceTimersByTime(ms);
};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('while it is prepared there is a promise, and then the operation itself', async () => {
  const ways = createWays();
  const preparing = ways.keep('1', 1, Promise.resolve(prepared));
  expect(ways.find('1')).toBe(preparing);
  await preparing;
  expect(ways.find('1')).toBe(prepared);
});

test('all ways of all operations together have room for a weight; what was used longest ago goes first', async () => {
  const ways = createWays(100);
  for (const way of ['a', 'b', 'c']) await ways.keep(way, 30, Promise.resolve(prepared));
  ways.find('a');
  await ways.keep('d', 30, Promise.resolve(prepared));
  expect(['a', 'b', 'c', 'd'].filter((way) => ways.find(way) !== undefined)).toEqual(['a', 'c', 'd']);
});

test('a flood of ways does not grow what is kept', async () => {
  const ways = createWays(100);
  const names = Array.from({ length: 10_000 }, (_, index) => `way ${index}`);
  await Promise.all(names.map((way) => ways.keep(way, 10, Promise.resolve(prepared))));
  expect(names.filter((way) => ways.find(way) !== undefined)).toHaveLength(10);
});

test('one that is larger than all the room is kept alone', async () => {
  const ways = createWays(100);
  await ways.keep('small', 1, Promise.resolve(prepared));
  await ways.keep('large', 1_000, Promise.resolve(prepared));
  expect([ways.find('small'), ways.find('large')]).toEqual([undefined, prepared]);
});

describe('what could not be prepared', () => {
  const fail = async (error: Error) => {
    const ways = createWays();
    const preparing = ways.keep('1', 1, Promise.reject(error));
    await expect(preparing).rejects.toBe(error);
    return { ways, preparing };
  };

  test('is not tried again for a while', async () => {
    const { ways, preparing } = await fail(new PlanningFailure('There is no plan.'));
    pass(29_000);
    expect(ways.find('1')).toBe(preparing);
    pass(2_000);
    expect(ways.find('1')).toBeUndefined();
  });

  test('is tried again at once where only too much was asked for at that moment', async () => {
    const { ways } = await fail(new PlanningOverload('Later.'));
    expect(ways.find('1')).toBeUndefined();
  });
});

describe('an operation weighs as much as it has selections', () => {
  const weightOf = (source: string) => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    return weigh(document, operation);
  };
  const least = weightOf('{ a }') - 1;

  test.each([
    ['{ a b { c d } }', 4],
    ['{ a ... on T { b } }', 3],
    ['{ a ...F b { ...F } } fragment F on T { x { y } }', 8],
    ['{ ...F } fragment F on T { ...G ...G } fragment G on T { x y }', 7],
  ])('%s', (source, weight) => {
    expect(weightOf(source) - least).toBe(weight);
  });

  test('also where written out it would be endless work to count them one by one', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(weightOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on T { x }`)).toBeGreaterThan(2 ** 40);
  });
});
