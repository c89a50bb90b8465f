import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTo, http, type Listener, nobody } from './impostors.ts';
import { held, nothing, type SubgraphUnderTest, subgraphAt } from './subgraph-under-test.ts';

const settings = { breakerMinRequests: 4, breakerOpenMs: 1_000, breakerProbes: 2, breakerSlowMs: 200 };

let isWell: boolean;
let bodies: readonly string[];
let listener: Listener;
let subgraph: SubgraphUnderTest;
let during: () => void;

beforeEach(async () => {
  isWell = true;
  during = () => undefined;
  listener = await http((body, _, response) => {
    during();
    response.end(isWell ? answerTo(body) : '<h1>down</h1>');
  });
  bodies = listener.bodies;
  subgraph = subgraphAt(listener.url, settings);
});
afterEach(async () => {
  await subgraph.close();
  await listener.close();
});

async function breakDown(): Promise<void> {
  isWell = false;
  for (let count = 0; count < 4; count += 1) expect(await subgraph.failureOf('{ funds }')).toBe('unreadable');
}

test('after too many failures nothing is sent any more, and callers hear it at once', async () => {
  await breakDown();
  expect(bodies).toHaveLength(4);
  for (let count = 0; count < 50; count += 1) expect(await subgraph.failureOf('{ funds }')).toBe('circuit-open');
  expect(bodies).toHaveLength(4);
  expect(await subgraph.measured('breaker_state')).toBe(2);
  expect(await subgraph.measured('failures_total', 'circuit-open')).toBe(50);
  expect(await subgraph.measured('requests_total')).toBe(4);
  expect(await held(subgraph)).toEqual(nothing);
});

test('when the subgraph is well again, probes find it out and everything goes on', async () => {
  await breakDown();
  isWell = true;
  subgraph.timing.pass(settings.breakerOpenMs);
  expect(await subgraph.ask('{ first }')).toBe(answerTo('{ first }'));
  expect(await subgraph.measured('breaker_state')).toBe(1);
  expect(await subgraph.ask('{ second }')).toBe(answerTo('{ second }'));
  expect(await subgraph.measured('breaker_state')).toBe(0);
  expect(await subgraph.ask('{ third }')).toBe(answerTo('{ third }'));
});

test('while it is not well, one probe is all that it gets', async () => {
  await breakDown();
  subgraph.timing.pass(settings.breakerOpenMs);
  expect(await subgraph.failureOf('{ probe }')).toBe('unreadable');
  for (let count = 0; count < 20; count += 1) expect(await subgraph.failureOf('{ funds }')).toBe('circuit-open');
  expect(bodies).toHaveLength(5);
});

test('beside the probes that are on their way nothing is sent', async () => {
  await breakDown();
  isWell = true;
  subgraph.timing.pass(settings.breakerOpenMs);
  const probes = Promise.all([subgraph.ask('{ first }'), subgraph.ask('{ second }')]);
  expect(await subgraph.failureOf('{ third }')).toBe('circuit-open');
  expect(await probes).toEqual([answerTo('{ first }'), answerTo('{ second }')]);
  expect(await subgraph.ask('{ third }')).toBe(answerTo('{ third }'));
});

test('a subgraph that answers, but slowly, is left alone too', async () => {
  during = () => subgraph.timing.pass(settings.breakerSlowMs);
  for (let count = 0; count < 4; count += 1) await subgraph.ask('{ funds }');
  expect(await subgraph.failureOf('{ funds }')).toBe('circuit-open');
});

test('a subgraph that is not there is left alone, and found when it comes', async () => {
  const lonely = subgraphAt(await nobody(), settings);
  for (let count = 0; count < 4; count += 1) expect(await lonely.failureOf('{ funds }')).toBe('unreachable');
  expect(await lonely.failureOf('{ funds }')).toBe('circuit-open');
  lonely.timing.pass(settings.breakerOpenMs);
  expect(await lonely.failureOf('{ funds }')).toBe('unreachable');
  expect(await held(lonely)).toEqual(nothing);
  await lonely.close();
});

test('a subgraph that says itself that it is away is left alone, and what it said reaches the caller', async () => {
  const words = '{"errors":[{"message":"no database"}]}';
  const away = await http((_, __, response) => response.writeHead(503).end(words));
  const asked = subgraphAt(away.url, settings);
  for (let count = 0; count < 4; count += 1) expect(await asked.ask('{ funds }')).toBe(words);
  expect(await asked.failureOf('{ funds }')).toBe('circuit-open');
  await asked.close();
  await away.close();
});

test('a request that is answered with a refusal closes the way for nobody', async () => {
  const refusing = await http((_, __, response) => response.writeHead(500).end('{"errors":[{}]}'));
  const asked = subgraphAt(refusing.url, settings);
  for (let count = 0; count < 10; count += 1) await asked.ask('{ funds }');
  expect(await asked.measured('breaker_state')).toBe(0);
  await asked.close();
  await refusing.close();
});

test('a header that cannot be written is not the fault of the subgraph', async () => {
  for (let count = 0; count < 10; count += 1) {
    await expect(subgraph.ask('{ funds }', ['authorization', 'a\nb'])).rejects.toThrow('unreachable');
  }
  expect(await subgraph.ask('{ funds }')).toBe(answerTo('{ funds }'));
});
