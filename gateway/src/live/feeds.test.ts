import { expect, test } from 'vitest';
import { createFeeds, type Reading, stateOf } from './feeds.ts';

const subject = { by: 'agendaId', value: 'a' };
const reading = (text: string): Reading => ({ text });

/** Feeds of which the test decides when a reading and a pause end. */
function feedsUnderTest(mostReading = 4) {
  const errors: unknown[] = [];
  const timers: { readonly ms: number; run(): void; isOff: boolean }[] = [];
  const feeds = createFeeds({
    mostReading,
    pause: async () => undefined,
    later: (ms, run) => {
      const timer = { ms, run, isOff: false };
      timers.push(timer);
      return () => {
        timer.isOff = true;
      };
    },
    onError: (error) => errors.push(error),
  });
  /** What is still to be done later. */
  const waiting = () => timers.filter(({ isOff }) => !isOff);
  return { feeds, errors, waiting };
}

/** Answers of which the test decides when they come. */
function gate() {
  const asked: PromiseWithResolvers<Reading>[] = [];
  const read = () => {
    const one = Promise.withResolvers<Reading>();
    asked.push(one);
    return one.promise;
  };
  return { asked, read };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a follower gets the present state, and the next one after a change', async () => {
  const { feeds } = feedsUnderTest();
  let text = 'one';
  const follower = feeds.follow('k', subject, async () => reading(text));
  expect((await follower.first())?.text).toBe('one');
  expect((await follower.next())?.text).toBe('one');
  text = 'two';
  feeds.touch(subject);
  expect((await follower.next())?.text).toBe('two');
});

test('a state that is the same is not told again', async () => {
  const { feeds } = feedsUnderTest();
  let text = 'one';
  const follower = feeds.follow('k', subject, async () => reading(text));
  await follower.next();
  feeds.touch(subject);
  await settled();
  text = 'two';
  feeds.touch(subject);
  expect((await follower.next())?.text).toBe('two');
});

test('followers of the same key are read for once, and each gets every state', async () => {
  const { feeds } = feedsUnderTest();
  const { asked, read } = gate();
  const followers = Array.from({ length: 50 }, () => feeds.follow('k', subject, read));
  await settled();
  expect(asked).toHaveLength(1);
  expect([feeds.size, feeds.followers]).toEqual([1, 50]);
  asked[0]?.resolve(reading('one'));
  for (const follower of followers) expect((await follower.next())?.text).toBe('one');
});

test('a change during a reading is read again, however many there are once', async () => {
  const { feeds } = feedsUnderTest();
  const { asked, read } = gate();
  const follower = feeds.follow('k', subject, read);
  await settled();
  for (let times = 0; times < 10; times++) feeds.touch(subject);
  asked[0]?.resolve(reading('before'));
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]?.resolve(reading('after'));
  await settled();
  expect(asked).toHaveLength(2);
  expect((await follower.next())?.text).toBe('after');
});

test('who is slow gets the last state only, and nothing queues up', async () => {
  const { feeds } = feedsUnderTest();
  let at = 0;
  const follower = feeds.follow('k', subject, async () => reading(`${at}`));
  await follower.next();
  for (at = 1; at < 100; at++) {
    feeds.touch(subject);
    await settled();
  }
  expect((await follower.next())?.text).toBe('99');
});

test('who comes later gets nothing older than what was heard of by then, and need not wait for what comes after', async () => {
  const { feeds } = feedsUnderTest();
  const { asked, read } = gate();
  const first = feeds.follow('k', subject, read);
  await settled();
  asked[0]?.resolve(reading('old'));
  expect((await first.next())?.text).toBe('old');
  feeds.touch(subject);
  const later = feeds.follow('k', subject, read).next();
  await settled();
  feeds.touch(subject);
  const latest = feeds.follow('k', subject, read).next();
  asked[1]?.resolve(reading('new'));
  expect((await later)?.text).toBe('new');
  await settled();
  asked[2]?.resolve(reading('newer'));
  expect((await latest)?.text).toBe('newer');
});

test('a change of another subject is not read for, nor one of another kind with the same id', async () => {
  const { feeds } = feedsUnderTest();
  const { asked, read } = gate();
  feeds.follow('k', subject, read);
  await settled();
  asked[0]?.resolve(reading('one'));
  await settled();
  feeds.touch({ by: 'agendaId', value: 'b' });
  feeds.touch({ by: 'campaignId', value: 'a' });
  await settled();
  expect(asked).toHaveLength(1);
  feeds.touchAll();
  await settled();
  expect(asked).toHaveLength(2);
});

test('so many are read at the same time, the others after them', async () => {
  const { feeds } = feedsUnderTest(2);
  const gates = Array.from({ length: 5 }, gate);
  for (const [at, { read }] of gates.entries()) feeds.follow(`${at}`, subject, read);
  await settled();
  const reading5 = () => gates.map(({ asked }) => asked.length);
  expect(reading5()).toEqual([1, 1, 0, 0, 0]);
  gates[1]?.asked[0]?.resolve(reading('x'));
  await settled();
  expect(reading5()).toEqual([1, 1, 1, 0, 0]);
});

test('a first reading that fails is told to who waits for it, and reported', async () => {
  const { feeds, errors } = feedsUnderTest();
  const { asked, read } = gate();
  const follower = feeds.follow('k', subject, read);
  const first = expect(follower.first()).rejects.toThrow('no');
  await settled();
  asked[0]?.reject(new Error('no'));
  await first;
  expect(errors).toHaveLength(1);
});

test('what is missing for a moment is asked for again, with growing pauses, until it is there', async () => {
  const { feeds, waiting } = feedsUnderTest();
  const { asked, read } = gate();
  const follower = feeds.follow('k', subject, read);
  await settled();
  asked[0]?.resolve(reading('{"errors":[{"extensions":{"code":"UNAVAILABLE"}}]}'));
  await settled();
  expect(waiting().map(({ ms }) => ms)).toEqual([1_000]);
  waiting()[0]?.run();
  await settled();
  asked[1]?.resolve({ text: 'busy', refused: { status: 503, headers: {} } });
  await settled();
  expect(waiting().map(({ ms }) => ms)).toEqual([2_000]);
  waiting()[0]?.run();
  await settled();
  asked[2]?.resolve(reading('all'));
  await settled();
  expect((await follower.next())?.text).toBe('all');
  follower.end();
  expect(waiting()).toEqual([]);
});

test('after a change it is read again twice, when services have heard of it, too', async () => {
  const { feeds, waiting } = feedsUnderTest();
  const follower = feeds.follow('k', subject, async () => reading('one'));
  await follower.next();
  feeds.touch(subject);
  feeds.touch(subject);
  expect(waiting().map(({ ms }) => ms)).toEqual([1_000, 5_000]);
  follower.end();
  expect(waiting()).toEqual([]);
});

test('an end is told with its last word, also to who waits, and a feed without followers is forgotten', async () => {
  const { feeds } = feedsUnderTest();
  const { read } = gate();
  const waiting = feeds.follow('k', subject, read);
  const next = waiting.next();
  expect(feeds.isWatched('agendaId')).toBe(true);
  waiting.end(stateOf(reading('bye')));
  expect((await next)?.text).toBe('bye');
  expect(await waiting.next()).toBeUndefined();
  expect([feeds.size, feeds.followers, feeds.isWatched('agendaId')]).toEqual([0, 0, false]);
});

test('closing ends all', async () => {
  const { feeds } = feedsUnderTest();
  const followers = ['a', 'b', 'b'].map((key) => feeds.follow(key, subject, async () => reading('one')));
  feeds.close();
  for (const follower of followers) expect(await follower.next()).toBeUndefined();
  expect([feeds.size, feeds.followers]).toEqual([0, 0]);
});
