import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInFlight, fingerprint } from './in-flight.ts';

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

test('work with the same fingerprint is told apart by its whole key', async () => {
  const long = 'a'.repeat(1_000);
  // Between two of the characters that are looked at.
  const other = `${long.slice(0, 980)}b${long.slice(981)}`;
  const third = `${long.slice(0, 900)}b${long.slice(901)}`;
  expect(new Set([long, other, third].map((text) => fingerprint([text]))).size).toBe(1);
  const inFlight = createInFlight<string>();
  const gates = [long, other, third].map((text) => ({ text, ...Promise.withResolvers<string>() }));
  const asked = gates.map(({ text, promise }) => inFlight.share(text, () => promise));
  const again = gates.map(({ text }) => inFlight.share(text, () => Promise.reject(new Error('It ran already.'))));
  expect(inFlight.size).toBe(3);
  // Out of the middle, the end and the beginning of the chain.
  for (const index of [1, 0, 2]) {
    gates[index]?.resolve(`${index}`);
    expect(await asked[index]).toBe(`${index}`);
    expect(await again[index]).toBe(`${index}`);
  }
  expect(inFlight.size).toBe(0);
  expect(await inFlight.share(long, async () => 'anew')).toBe('anew');
});

test('whatever the keys are, work is shared exactly where they are the same', async () => {
  const texts = fc.array(fc.constantFrom('', 'a', 'ab', 'b', 'a'.repeat(40), `${'a'.repeat(39)}b`), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { maxLength: 12 }), async (keys) => {
      const inFlight = createInFlight<string>();
      const started: string[] = [];
      const start = (key: readonly string[]) => async () => {
        started.push(JSON.stringify(key));
        return JSON.stringify(key);
      };
      const results = await Promise.all(keys.map((key) => inFlight.share(key, start(key))));
      expect(results).toEqual(keys.map((key) => JSON.stringify(key)));
      expect(started).toHaveLength(new Set(results).size);
      expect(inFlight.size).toBe(0);
    }),
  );
});
