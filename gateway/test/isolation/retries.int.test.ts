import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SubgraphSettings } from '../../src/subgraphs/settings.ts';
import { answerTo, http, type Listener } from './impostors.ts';
import { held, nothing, type SubgraphUnderTest, subgraphAt } from './subgraph-under-test.ts';

let listener: Listener;
let subgraph: SubgraphUnderTest;
/** What happens to the next requests; the others are answered. */
let mishaps: ((response: ServerResponse) => unknown)[];

const hangUp = (response: ServerResponse) => response.destroy();
const hangUpAfter = (ms: number) => (response: ServerResponse) => {
  subgraph.timing.pass(ms);
  hangUp(response);
};
const away = (response: ServerResponse) => response.writeHead(503).end('busy');

beforeEach(async () => {
  mishaps = [];
  listener = await http((body, _, response) => (mishaps.shift() ?? (() => response.end(answerTo(body))))(response));
});
afterEach(async () => {
  await subgraph.close();
  await listener.close();
});

const begin = (settings: Partial<SubgraphSettings> = {}) => {
  subgraph = subgraphAt(listener.url, { maxRetries: 1, breakerMinRequests: 1_000_000, ...settings });
};

/** Lets the pauses before retries pass until the work is done. */
async function through<T>(work: Promise<T>): Promise<T> {
  const isDone = work.then(
    () => true,
    () => true,
  );
  const turn = () => new Promise<false>((resolve) => setImmediate(resolve, false));
  while (!(await Promise.race([isDone, turn()]))) {
    if ((await subgraph.measured('retries_total')) > 0) subgraph.timing.pass(1);
  }
  return work;
}

test.each([
  ['broke off before an answer began', hangUp],
  ['was answered 503', away],
  ['was answered 502 by a proxy', (response: ServerResponse) => response.writeHead(502).end('<h1>no</h1>')],
])('a read that %s is sent once more', async (_, mishap) => {
  begin();
  mishaps = [mishap];
  expect(await through(subgraph.ask('{ funds }'))).toBe(answerTo('{ funds }'));
  expect(listener.bodies).toEqual(['{ funds }', '{ funds }']);
  expect(await subgraph.measured('retries_total')).toBe(1);
  expect(await subgraph.measured('requests_total')).toBe(2);
  expect(await subgraph.measured('failures_total')).toBe(0);
  expect(await held(subgraph)).toEqual(nothing);
});

test('a mutation is never sent twice', async () => {
  begin();
  for (const mishap of [hangUp, away]) {
    mishaps = [mishap];
    await expect(subgraph.change('mutation { pledge }')).rejects.toThrow('gave no answer');
  }
  expect(listener.bodies).toHaveLength(2);
  expect(await subgraph.measured('retries_total')).toBe(0);
});

test('an answer that has begun is not asked for again', async () => {
  begin();
  mishaps = [(response) => response.write('{"data":', () => response.destroy())];
  expect(await subgraph.failureOf('{ funds }')).toBe('unreachable');
  expect(listener.bodies).toHaveLength(1);
});

test('there are no more retries than allowed', async () => {
  begin({ maxRetries: 3 });
  mishaps = [hangUp, away, hangUp, away, hangUp];
  expect(await through(subgraph.failureOf('{ funds }'))).toBe('unreadable');
  expect(listener.bodies).toHaveLength(4);
});

test('when nothing works, only a tenth of the requests is sent again', async () => {
  begin({ retryRatio: 0.1 });
  mishaps = Array.from({ length: 1_000 }, () => hangUp);
  for (let count = 0; count < 300; count += 1) await through(subgraph.failureOf('{ funds }'));
  const again = listener.bodies.length - 300;
  expect(again).toBeGreaterThanOrEqual(30);
  expect(again).toBeLessThanOrEqual(40);
});

test('all attempts together take no longer than the timeout', async () => {
  begin({ timeoutMs: 100, maxRetries: 5 });
  const { promise: askedAgain, resolve } = Promise.withResolvers<void>();
  mishaps = [hangUpAfter(60), () => resolve()];
  const failure = subgraph.failureOf('{ funds }');
  while ((await subgraph.measured('retries_total')) === 0) await new Promise((turn) => setImmediate(turn));
  // The pause is half of 25 ms, as chance is a half here.
  subgraph.timing.pass(13);
  await askedAgain;
  subgraph.timing.pass(26);
  expect(await subgraph.measured('in_flight')).toBe(1);
  subgraph.timing.pass(1);
  expect(await failure).toBe('late');
  expect(await held(subgraph)).toEqual(nothing);
});

test('a retry that would begin after the timeout is not begun', async () => {
  begin({ timeoutMs: 100 });
  mishaps = [hangUpAfter(95)];
  expect(await subgraph.failureOf('{ funds }')).toBe('unreachable');
  expect(listener.bodies).toHaveLength(1);
});
