import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SubgraphSettings } from '../../src/subgraphs/settings.ts';
import { answerTo, http, type Listener } from './impostors.ts';
import { held, nothing, type SubgraphUnderTest, subgraphAt } from './subgraph-under-test.ts';

let listener: Listener;
let subgraph: SubgraphUnderTest;
let release: () => void;
let arrivals: { readonly count: number; readonly tell: () => void }[];

beforeEach(async () => {
  const { promise: released, resolve } = Promise.withResolvers<void>();
  release = resolve;
  arrivals = [];
  let arrived = 0;
  listener = await http(async (body, _, response) => {
    arrived += 1;
    for (const { count, tell } of arrivals) if (count === arrived) tell();
    await released;
    response.end(answerTo(body));
  });
});
afterEach(async () => {
  release();
  await subgraph.close();
  await listener.close();
});

const begin = (settings: Partial<SubgraphSettings>) => {
  subgraph = subgraphAt(listener.url, { maxInFlight: 4, maxQueued: 3, maxQueueMs: 500, ...settings });
};
const arrival = (count: number) => new Promise<void>((tell) => arrivals.push({ count, tell }));
const askMany = (count: number) => Array.from({ length: count }, (_, index) => subgraph.ask(`{ fund${index} }`));

test('a slow subgraph gets no more requests than it has places; the next wait, and one more is refused at once', async () => {
  begin({});
  const full = arrival(4);
  const asked = askMany(7);
  await full;
  expect(await subgraph.failureOf('{ oneMore }')).toBe('overloaded');
  expect(await subgraph.measured('in_flight')).toBe(4);
  expect(await subgraph.measured('queued')).toBe(3);
  expect(listener.open.size).toBe(4);
  release();
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 7 }, (_, index) => answerTo(`{ fund${index} }`)));
  expect(listener.open.size).toBe(4);
  expect(await held(subgraph)).toEqual(nothing);
});

test('who waits for a place too long is refused and never sent', async () => {
  begin({});
  const full = arrival(4);
  const asked = askMany(4);
  await full;
  const waiting = subgraph.failureOf('{ waiting }');
  subgraph.timing.pass(500);
  expect(await waiting).toBe('overloaded');
  release();
  await Promise.all(asked);
  expect(listener.bodies).not.toContain('{ waiting }');
  expect(await held(subgraph)).toEqual(nothing);
});

test('the wait for a place is part of the timeout', async () => {
  begin({ maxInFlight: 1, timeoutMs: 300, maxQueueMs: 500 });
  const full = arrival(1);
  const first = subgraph.failureOf('{ first }');
  await full;
  subgraph.timing.pass(200);
  const again = arrival(2);
  const second = subgraph.failureOf('{ second }');
  subgraph.timing.pass(100);
  expect(await first).toBe('late');
  await again;
  subgraph.timing.pass(200);
  expect(await second).toBe('late');
  expect(await held(subgraph)).toEqual(nothing);
});

test('who gets a place when the time is over is not sent', async () => {
  begin({ maxInFlight: 1, timeoutMs: 300, maxQueueMs: 500 });
  const full = arrival(1);
  const first = subgraph.failureOf('{ first }');
  const second = subgraph.failureOf('{ second }');
  await full;
  subgraph.timing.pass(300);
  expect(await Promise.all([first, second])).toEqual(['late', 'late']);
  expect(listener.bodies).toEqual(['{ first }']);
  expect(await held(subgraph)).toEqual(nothing);
});

test('that many ask is no sign of trouble to the circuit breaker', async () => {
  begin({ maxInFlight: 1, maxQueued: 0, breakerMinRequests: 2 });
  const full = arrival(1);
  const [asked] = askMany(1);
  await full;
  for (let count = 0; count < 10; count += 1) expect(await subgraph.failureOf('{ oneMore }')).toBe('overloaded');
  expect(await subgraph.measured('breaker_state')).toBe(0);
  release();
  await asked;
});

test('while many requests hang, those who wait are refused when the circuit breaker opens', async () => {
  begin({ maxInFlight: 4, timeoutMs: 400, maxQueueMs: 400, breakerMinRequests: 4 });
  const full = arrival(4);
  const hanging = Array.from({ length: 4 }, (_, index) => subgraph.failureOf(`{ hang${index} }`));
  await full;
  subgraph.timing.pass(100);
  const waiting = Array.from({ length: 3 }, (_, index) => subgraph.failureOf(`{ wait${index} }`));
  subgraph.timing.pass(300);
  expect(await Promise.all(hanging)).toEqual(['late', 'late', 'late', 'late']);
  // The first ones got the places of those that failed before the last failure opened the breaker.
  expect(new Set(await Promise.all([waiting[2], subgraph.failureOf('{ later }')]))).toEqual(new Set(['circuit-open']));
  subgraph.timing.pass(400);
  await Promise.all(waiting);
  expect(await held(subgraph)).toEqual(nothing);
});

test('nobody waits for a place while only a probe may go', async () => {
  begin({ maxInFlight: 1, timeoutMs: 300, breakerMinRequests: 1, breakerProbes: 1, breakerOpenMs: 50 });
  const full = arrival(1);
  const first = subgraph.failureOf('{ first }');
  await full;
  subgraph.timing.pass(300);
  expect(await first).toBe('late');
  subgraph.timing.pass(50);
  const probed = arrival(2);
  const probe = subgraph.failureOf('{ probe }');
  await probed;
  expect(await subgraph.failureOf('{ second }')).toBe('circuit-open');
  subgraph.timing.pass(300);
  expect(await probe).toBe('late');
});
