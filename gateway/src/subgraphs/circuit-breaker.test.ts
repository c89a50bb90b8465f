import { beforeEach, expect, test } from 'vitest';
import { type ManualTiming, manualTiming } from '../../test/isolation/manual-timing.ts';
import { type BreakerState, type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts';

const settings = {
  windowMs: 10_000,
  minRequests: 4,
  failureRatio: 0.5,
  slowRatio: 0.75,
  slowMs: 100,
  openMs: 1_000,
  probes: 2,
};

let timing: ManualTiming;
let changes: BreakerState[];
let breaker: CircuitBreaker;

beforeEach(() => {
  timing = manualTiming();
  changes = [];
  breaker = createCircuitBreaker(settings, timing.now, (state) => changes.push(state));
});

function run(hasFailed: boolean, durationMs = 1): void {
  const permit = breaker.admit();
  expect(permit).not.toBeNull();
  breaker.record(permit ?? -1, hasFailed, durationMs);
}

const open = () => {
  for (let count = 0; count < settings.minRequests; count += 1) run(true);
  expect(breaker.state).toBe('open');
};

test('it stays closed while too few requests have been seen', () => {
  for (let count = 0; count < 3; count += 1) run(true);
  expect(breaker.state).toBe('closed');
});

test('it opens when too many of them failed, and then refuses at once', () => {
  for (const hasFailed of [false, false, true, true]) run(hasFailed);
  expect(breaker.state).toBe('open');
  expect(breaker.isRefusing()).toBe(true);
  expect(breaker.admit()).toBeNull();
});

test('it stays closed below the ratio', () => {
  for (const hasFailed of [false, false, false, true, false, true]) run(hasFailed);
  expect(breaker.state).toBe('closed');
});

test('it opens when too many were slow, although they were answered', () => {
  for (const durationMs of [1, 100, 100, 100]) run(false, durationMs);
  expect(breaker.state).toBe('open');
});

test('failures of long ago do not count', () => {
  for (let count = 0; count < 3; count += 1) run(true);
  timing.pass(settings.windowMs);
  run(true);
  expect(breaker.state).toBe('closed');
});

test('after a while it lets a few probes out, and no more', () => {
  open();
  timing.pass(settings.openMs - 1);
  expect(breaker.admit()).toBeNull();
  timing.pass(1);
  expect(breaker.isRefusing()).toBe(false);
  expect([breaker.admit(), breaker.admit(), breaker.admit()]).toEqual([expect.any(Number), expect.any(Number), null]);
  expect(breaker.state).toBe('half-open');
  expect(breaker.isRefusing()).toBe(true);
});

test('it closes when all probes succeed, and has forgotten the failures', () => {
  open();
  timing.pass(settings.openMs);
  run(false);
  run(false);
  expect(breaker.state).toBe('closed');
  for (let count = 0; count < 3; count += 1) run(true);
  expect(breaker.state).toBe('closed');
  expect(changes).toEqual(['open', 'half-open', 'closed']);
});

test.each([
  ['fails', true, 1],
  ['is slow', false, 100],
])('it opens again when a probe %s', (_, hasFailed, durationMs) => {
  open();
  timing.pass(settings.openMs);
  run(hasFailed, durationMs);
  expect(breaker.state).toBe('open');
  expect(breaker.admit()).toBeNull();
  timing.pass(settings.openMs);
  expect(breaker.admit()).not.toBeNull();
});

test('requests that were sent before it opened decide nothing about the probes', () => {
  const old = breaker.admit() ?? -1;
  open();
  timing.pass(settings.openMs);
  breaker.admit();
  breaker.record(old, true, 1);
  breaker.record(old, false, 1);
  breaker.record(old, false, 1);
  expect(breaker.state).toBe('half-open');
});
