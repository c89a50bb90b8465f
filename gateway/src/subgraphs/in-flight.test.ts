import { expect, test } from 'vitest';
import { createInFlight } from './in-flight.ts';

test('identical work that runs at the same time is done once, and all get its result', async () => {
  const inFlight = createInFlight<string>();
  const { promise, resolve } = Promise.withResolvers<string>();
  let started = 0;
  const start = () => {
    started += 1;
    return promise;
  };
  const both = Promise.all([inFlight.share('a', start), inFlight.share('a', start)]);
  expect(inFlight.size).toBe(1);
  resolve('done');
  expect(await both).toEqual(['done', 'done']);
  expect(started).toBe(1);
});

test('work with another key is not shared', async () => {
  const inFlight = createInFlight<string>();
  const both = [inFlight.share('a', async () => 'of a'), inFlight.share('b', async () => 'of b')];
  expect(await Promise.all(both)).toEqual(['of a', 'of b']);
});

test('what has ended is not remembered, neither its result nor its failure', async () => {
  const inFlight = createInFlight<string>();
  await expect(inFlight.share('a', () => Promise.reject(new Error('first')))).rejects.toThrow('first');
  expect(inFlight.size).toBe(0);
  expect(await inFlight.share('a', async () => 'second')).toBe('second');
  expect(inFlight.size).toBe(0);
});

test('a failure is shared by those who waited for it', async () => {
  const inFlight = createInFlight<string>();
  const { promise, reject } = Promise.withResolvers<string>();
  const both = [inFlight.share('a', () => promise), inFlight.share('a', () => promise)];
  reject(new Error('broken'));
  for (const one of both) await expect(one).rejects.toThrow('broken');
});

test('work whose start throws leaves nothing behind', () => {
  const inFlight = createInFlight<string>();
  const start = () => {
    throw new Error('at once');
  };
  expect(() => inFlight.share('a', start)).toThrow('at once');
  expect(inFlight.size).toBe(0);
});

test('a key that is too long is not kept', async () => {
  const inFlight = createInFlight<number>({ maxKeyLength: 3 });
  let started = 0;
  const start = async () => {
    started += 1;
    return started;
  };
  const both = Promise.all([inFlight.share('long', start), inFlight.share('long', start)]);
  expect(inFlight.size).toBe(0);
  expect(await both).toEqual([1, 2]);
});

test('each piece of work that was spared is told', async () => {
  let spared = 0;
  const inFlight = createInFlight<string>({ onShared: () => (spared += 1) });
  await Promise.all(['a', 'a', 'a', 'b'].map((key) => inFlight.share(key, async () => key)));
  expect(spared).toBe(2);
});
