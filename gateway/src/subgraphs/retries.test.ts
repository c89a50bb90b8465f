import { expect, test } from 'vitest';
import { SubgraphFailure } from './failures.ts';
import { createRetryBudget, isPassing, pauseMs } from './retries.ts';

const withdrawn = (budget: ReturnType<typeof createRetryBudget>, tries: number) =>
  Array.from({ length: tries }, () => budget.withdraw()).filter(Boolean).length;

test('what ended before an answer began, and what a subgraph says that is away, may pass', () => {
  const failure = (kind: SubgraphFailure['kind'], status = 0) => new SubgraphFailure('funding', kind, { status });
  expect(isPassing(failure('unreachable'))).toBe(true);
  for (const status of [502, 503, 504]) {
    expect(isPassing(failure('unreadable', status))).toBe(true);
    expect(isPassing({ status, text: '{}' })).toBe(true);
  }
  expect(isPassing(failure('unreachable', 200))).toBe(false);
  expect(isPassing(failure('unreadable', 200))).toBe(false);
  expect(isPassing({ status: 500, text: '{}' })).toBe(false);
  expect(isPassing({ status: 200, text: '{}' })).toBe(false);
  for (const kind of ['late', 'too-large', 'overloaded', 'circuit-open'] as const) {
    expect(isPassing(failure(kind))).toBe(false);
  }
});

test('however many requests fail, only the given part of them is repeated', () => {
  const budget = createRetryBudget(0.1);
  let repeated = 0;
  for (let count = 0; count < 1_000; count += 1) {
    budget.deposit();
    if (budget.withdraw()) repeated += 1;
  }
  expect(repeated).toBeGreaterThanOrEqual(100);
  expect(repeated).toBeLessThanOrEqual(110);
});

test('a quiet time saves no more than ten retries', () => {
  const budget = createRetryBudget(0.5);
  for (let count = 0; count < 1_000; count += 1) budget.deposit();
  expect(withdrawn(budget, 100)).toBe(10);
});

test('a budget of nothing allows nothing', () => {
  const budget = createRetryBudget(0);
  budget.deposit();
  expect(withdrawn(budget, 10)).toBe(0);
});

test('pauses grow and are spread at random', () => {
  expect([0, 1, 2].map((retry) => pauseMs(retry, () => 1))).toEqual([25, 50, 100]);
  expect(pauseMs(3, () => 0)).toBe(0);
});
