import { systemClock } from '@dure/kit/clock';
import { rows, transaction } from '@dure/kit/database';
import type { Envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import {
  handleNext,
  maximumAttempts,
  oldestInboxSeconds,
  on,
  pruneInbox,
  type Received,
  receive,
  startInbox,
} from '@dure/kit/inbox';
import { createLogger } from '@dure/kit/log';
import { append, relay } from '@dure/kit/outbox';
import { countParked, discardParked, listParked, replayParked, showParked } from '@dure/kit/parked';
import { inScope } from '@dure/kit/request-scope';
import { waitingForLock } from '@dure/testkit/locks';
import type { EntityManager } from 'typeorm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gate, happened, mechanicsDatabase, thingHappened } from './mechanics.ts';

type Happened = Received<{ thingId: string; step: number }>;
const db = await mechanicsDatabase();
beforeEach(() => db.query('TRUNCATE inbox, effects'));

const record = async (tx: EntityManager, { data }: Happened) => {
  await tx.query('INSERT INTO effects (key, step) VALUES ($1, $2)', [data.thingId, data.step]);
};
const worker = (handle: (tx: EntityManager, event: Happened) => Promise<void> = record) => ({
  ...{ db, clock: systemClock, consumers: [on(thingHappened, handle)], onFailure: () => undefined },
});
const { consumers } = worker();
const effects = async () =>
  (await rows<{ step: number }>(db, 'SELECT step FROM effects ORDER BY seq')).map(({ step }) => step);
const drain = async (options = worker()) => {
  while (await handleNext(options));
};
/** Lets the pause after a failed attempt pass. */
const skipPauses = () => db.query(`UPDATE inbox SET next_try_at = now() WHERE state = 'OPEN'`);
const failing = worker(() => Promise.reject(new Error('cannot be applied')));
const failUntilParked = async () => {
  for (let attempt = 0; attempt < maximumAttempts; attempt += 1) {
    await skipPauses();
    await handleNext(failing);
  }
};

describe('the inbox', () => {
  test('an event that arrives twice is stored and handled once', async () => {
    const event = happened(newId(), 1);
    expect(await receive(db, consumers, [event, event])).toBe(1);
    expect(await receive(db, consumers, [event])).toBe(0);
    await drain();
    await receive(db, consumers, [event]);
    await drain();
    expect(await effects()).toEqual([1]);
  });

  test('types that nobody listens to are not stored', async () => {
    expect(await receive(db, consumers, [{ ...happened(newId(), 1), type: 'dure.test.thing.other.v1' }])).toBe(0);
  });

  test('a field that a newer publisher added is dropped, not refused', async () => {
    const event = happened(newId(), 1);
    await receive(db, consumers, [{ ...event, data: { ...(event.data as object), colour: 'blue' } }]);
    await drain();
    expect(await effects()).toEqual([1]);
  });

  test('a handler that fails leaves no effect, keeps its key waiting and lets the others pass', async () => {
    const [one, other] = [newId(), newId()];
    await receive(db, consumers, [happened(one, 1), happened(one, 2), happened(other, 3)]);
    const failsAtFirst = worker(async (tx, event) => {
      await record(tx, event);
      if (event.data.step === 1) throw new Error('not now');
    });
    await drain(failsAtFirst);
    expect(await effects()).toEqual([3]);
    await skipPauses();
    await drain();
    expect(await effects()).toEqual([3, 1, 2]);
  });

  test('of two workers at once none overtakes the other within a key', async () => {
    const [one, other] = [newId(), newId()];
    await receive(db, consumers, [happened(one, 1), happened(one, 2), happened(other, 3)]);
    const [handling, mayFinish] = [gate(), gate()];
    const slow = handleNext(
      worker(async (tx, event) => {
        handling.open();
        await mayFinish.opened;
        await record(tx, event);
      }),
    );
    await handling.opened;
    await drain();
    expect(await effects()).toEqual([3]);
    mayFinish.open();
    await slow;
    await drain();
    expect(await effects()).toEqual([3, 1, 2]);
  });

  test('of two workers that reach for one event at the same moment one gets it, and the other waits for nobody', async () => {
    const [one, other] = [newId(), newId()];
    await receive(db, consumers, [happened(one, 1), happened(other, 2)]);
    await db.transaction(async (claiming) => {
      // What another worker's claim does to its row until it commits.
      await claiming.query('SELECT FROM inbox WHERE key = $1 FOR UPDATE', [one]);
      const reaching = drain();
      await expect.poll(async () => (await effects()).length + (await waitingForLock(db))).toBe(1);
      expect(await waitingForLock(db)).toBe(0);
      await reaching;
      expect(await effects()).toEqual([2]);
      await claiming.query(`UPDATE inbox SET attempts = 1, next_try_at = now() + interval '1 minute' WHERE key = $1`, [
        one,
      ]);
    });
    await drain();
    expect(await effects()).toEqual([2]);
  });

  test('two hundred events of twenty keys, shared by four workers that fail now and then, are each handled once and in order', async () => {
    const keys = Array.from({ length: 20 }, newId);
    const events = Array.from({ length: 10 }, (_, step) => keys.map((key) => happened(key, step))).flat();
    await receive(db, consumers, events);
    let calls = 0;
    const unsteady = worker(async (tx, event) => {
      await record(tx, event);
      calls += 1;
      if (calls % 20 === 0) throw new Error('now and then');
    });
    const open = async () =>
      (await rows<{ seq: string }>(db, `SELECT seq FROM inbox WHERE state <> 'DONE' LIMIT 1`)).length > 0;
    while (await open()) {
      await skipPausesOfFailed();
      await Promise.all([1, 2, 3, 4].map(() => drain(unsteady)));
    }
    const found = await rows<{ key: string; steps: number[] }>(
      db,
      'SELECT key, array_agg(step ORDER BY seq) AS steps FROM effects GROUP BY key',
    );
    expect(found).toHaveLength(20);
    for (const { steps } of found) expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('after the last attempt an event is parked with its reason; its key waits, others go on', async () => {
    const [one, other] = [newId(), newId()];
    await receive(db, consumers, [happened(one, 1), happened(one, 2)]);
    await failUntilParked();
    await receive(db, consumers, [happened(other, 3)]);
    await drain();
    expect(await effects()).toEqual([3]);
    const [parked] = await listParked(db);
    expect(parked).toMatchObject({
      key: one,
      attempts: maximumAttempts,
      reason: 'Error: cannot be applied',
      heldBack: 1,
    });
    expect(await countParked(db)).toBe(1);
    expect(await showParked(db, parked?.seq ?? 0)).toMatchObject({ data: { thingId: one, step: 1 } });
  });

  test('a replayed event is handled, and those behind it follow', async () => {
    const one = newId();
    await receive(db, consumers, [happened(one, 1), happened(one, 2)]);
    await failUntilParked();
    const [parked] = await listParked(db);
    expect(await replayParked(db, parked?.seq ?? 0)).toBe(true);
    await drain();
    expect(await effects()).toEqual([1, 2]);
    expect(await replayParked(db, parked?.seq ?? 0)).toBe(false);
  });

  test('a discarded event is given up, and those behind it follow', async () => {
    const one = newId();
    await receive(db, consumers, [happened(one, 1), happened(one, 2)]);
    await failUntilParked();
    const [parked] = await listParked(db);
    expect(await discardParked(db, parked?.seq ?? 0)).toBe(true);
    await drain();
    expect(await effects()).toEqual([2]);
  });

  test('an event that kills the process again and again is parked, too', async () => {
    await receive(db, consumers, [happened(newId(), 1)]);
    // What a killed process leaves: the attempt is counted, the event is still open.
    await db.query(`UPDATE inbox SET attempts = $1, next_try_at = now()`, [maximumAttempts]);
    await drain();
    expect(await effects()).toEqual([]);
    expect(await listParked(db)).toMatchObject([{ reason: 'Error: The process died while handling it.' }]);
  });

  test('what a handler logs carries the request and the trace that caused the event, and the event', async () => {
    const cause = { requestId: 'request-7', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const thingId = newId();
    await inScope({ origin: 'request', locale: 'en', ...cause }, () =>
      transaction(db, (tx) => append(tx, thingHappened, { thingId, step: 1 })),
    );
    const sent: Envelope[] = [];
    const send = async (events: readonly Envelope[]) => {
      sent.push(...events);
      await receive(db, consumers, events);
    };
    await relay(db, { name: 'kafka', send }, ['kafka']);
    const lines: string[] = [];
    const log = createLogger('test', 'info', { write: (line) => void lines.push(line) });
    await drain(worker(async () => log.info('Handled')));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { requestId: 'request-7', traceId: 'a'.repeat(32), eventId: sent[0]?.id },
    ]);
  });

  test('pruning drops payloads and keeps ids, so that reading a topic again changes nothing', async () => {
    const event = happened(newId(), 1);
    await receive(db, consumers, [event]);
    await drain();
    await db.query(`UPDATE inbox SET handled_at = handled_at - interval '8 days'`);
    expect(await pruneInbox(db, 7 * 86_400_000)).toBe(1);
    expect(await receive(db, consumers, [event])).toBe(0);
    expect(await effects()).toEqual([1]);
  });

  test('the age of the oldest waiting event is known', async () => {
    expect(await oldestInboxSeconds(db)).toBe(0);
    await receive(db, consumers, [happened(newId(), 1)]);
    await db.query(`UPDATE inbox SET received_at = now() - interval '90 seconds'`);
    expect(await oldestInboxSeconds(db)).toBeGreaterThanOrEqual(90);
  });
});

describe('the workers of the inbox', () => {
  /** One worker that is kept in its first event, and what is known of the attempts meanwhile. */
  async function heldInFirst() {
    const [handling, mayFinish] = [gate(), gate()];
    const onError = (error: unknown) => expect.unreachable(String(error));
    const inbox = startInbox({
      ...worker(async (tx, event) => {
        handling.open();
        await mayFinish.opened;
        await record(tx, event);
      }),
      ...{ workers: 1, onError },
    });
    await handling.opened;
    return { inbox, mayFinish };
  }
  /** How many events each claim got. */
  function watchClaims(): () => Promise<number[]> {
    const asked = vi.spyOn(db, 'query');
    return async () => {
      const claims = asked.mock.results.filter((_, index) =>
        String(asked.mock.calls[index]?.[0]).startsWith('WITH ready'),
      );
      const found: unknown[][] = await Promise.all(claims.map(({ value }) => value as Promise<unknown[]>));
      asked.mockRestore();
      return found.map(({ length }) => length);
    };
  }
  const attempts = async () =>
    (await rows<{ attempts: number }>(db, 'SELECT attempts FROM inbox ORDER BY seq')).map((row) => row.attempts);

  test('claim many events at once, and give back those that were not begun when they stop', async () => {
    await receive(
      db,
      consumers,
      [1, 2, 3].map((step) => happened(newId(), step)),
    );
    const { inbox, mayFinish } = await heldInFirst();
    await expect.poll(attempts).toEqual([1, 1, 1]);
    const stopped = inbox.stop();
    await expect.poll(attempts).toEqual([1, 0, 0]);
    mayFinish.open();
    await stopped;
    expect(await effects()).toEqual([1]);
    await drain();
    expect(await effects()).toEqual([1, 2, 3]);
  });

  test('apply an event once when another worker took it over from one that was slow to begin', async () => {
    await receive(
      db,
      consumers,
      [1, 2].map((step) => happened(newId(), step)),
    );
    const { inbox, mayFinish } = await heldInFirst();
    await expect.poll(attempts).toEqual([1, 1]);
    // The minute for which the second event is held has passed.
    await db.query('UPDATE inbox SET next_try_at = now() WHERE seq = (SELECT max(seq) FROM inbox)');
    await drain();
    expect(await effects()).toEqual([2]);
    mayFinish.open();
    await expect.poll(effects).toEqual([2, 1]);
    await inbox.stop();
    expect(await effects()).toEqual([2, 1]);
  });

  test('claim an event alone that was tried before: should it kill the process, it takes no others along', async () => {
    await receive(
      db,
      consumers,
      [1, 2].map((step) => happened(newId(), step)),
    );
    await db.query('UPDATE inbox SET attempts = 1 WHERE seq = (SELECT min(seq) FROM inbox)');
    const claims = watchClaims();
    const { inbox, mayFinish } = await heldInFirst();
    mayFinish.open();
    await expect.poll(effects).toEqual([1, 2]);
    await inbox.stop();
    expect((await claims()).filter((count) => count > 0)).toEqual([1, 1]);
  });

  test('ask for a hundred events a few times, not a hundred', async () => {
    await receive(
      db,
      consumers,
      Array.from({ length: 100 }, (_, step) => happened(newId(), step)),
    );
    const claims = watchClaims();
    const onError = (error: unknown) => expect.unreachable(String(error));
    const inbox = startInbox({ ...worker(), workers: 4, onError });
    await expect.poll(async () => (await effects()).length).toBe(100);
    await inbox.stop();
    expect((await claims()).filter((count) => count > 0)).toEqual([16, 16, 16, 16, 16, 16, 4]);
  });
});

/** Only failed ones: an event that a worker holds at this moment keeps its pause. */
async function skipPausesOfFailed(): Promise<void> {
  await db.query(`UPDATE inbox SET next_try_at = now() WHERE state = 'OPEN' AND last_error IS NOT NULL`);
}
