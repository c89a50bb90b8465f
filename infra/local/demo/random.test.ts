import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const drawn = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 200 }, () => random.next());
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(drawn('one')).toEqual(drawn('one'));
  expect(drawn('one')).not.toEqual(drawn('two'));
});

test('numbers lie between 0 and 1 and are spread', () => {
  const numbers = drawn('spread');
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(mean).toBeGreaterThan(0.4);
  expect(mean).toBeLessThan(0.6);
});

test('whole numbers reach both bounds and nothing beyond', () => {
  const random = createRandom('bounds');
  const numbers = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
  expect([...numbers].sort()).toEqual([3, 4, 5, 6]);
});

test('a fork does not depend on how much was drawn before', () => {
  const [early, late] = [createRandom('seed'), createRandom('seed')];
  late.next();
  expect(late.fork('part').next()).toBe(early.fork('part').next());
});

test('a weight of nothing is never drawn', () => {
  const random = createRandom('weights');
  const chosen = Array.from({ length: 300 }, () =>
    random.weighted(['never', 'always'], (one) => (one === 'always' ? 1 : 0)),
  );
  expect(new Set(chosen)).toEqual(new Set(['always']));
});

test('a sample has each thing once, and all when more are asked for', () => {
  const random = createRandom('sample');
  expect(random.sample([1, 2, 3], 9).sort()).toEqual([1, 2, 3]);
  expect(random.sample([1, 2, 3, 4, 5], 2)).toHaveLength(2);
});

test('there is nothing to choose from an empty list', () => {
  expect(() => createRandom('empty').pick([])).toThrow(RangeError);
});
