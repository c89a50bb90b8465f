import { rows, transaction } from '@dure/kit/database';
import type { Envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import { append, appendAll, oldestOutboxSeconds, pruneOutbox, relay, startRelays } from '@dure/kit/outbox';
import { beforeEach, describe, expect, test } from 'vitest';
import { gate, mechanicsDatabase, thingHappened } from './mechanics.ts';

const db = await mechanicsDatabase();
beforeEach(() => db.query('TRUNCATE outbox'));

const put = (thingId: string, ...steps: number[]) =>
  transaction(db, (tx) =>
    appendAll(
      tx,
      thingHappened,
      steps.map((step) => ({ thingId, step })),
    ),
  );

function collector(name = 'kafka') {
  const batches: Envelope[][] = [];
  return { name, batches, send: async (events: readonly Envelope[]) => void batches.push([...events]) };
}

describe('the outbox', () => {
  test('an event of a transaction that rolls back does not exist', async () => {
    const attempt = transaction(db, async (tx) => {
      await append(tx, thingHappened, { thingId: newId(), step: 1 });
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await relay(db, collector(), ['kafka'])).toBe(0);
  });

  test('data that does not fit the contract is refused before it is stored', async () => {
    const thingId = newId();
    await expect(transaction(db, (tx) => append(tx, thingHappened, { thingId, step: 1.5 }))).rejects.toThrow();
    const surplus = { thingId, step: 1, email: 'someone@example.org' };
    await expect(transaction(db, (tx) => append(tx, thingHappened, surplus))).rejects.toThrow();
  });

  test('events go out in the order in which they were appended, as CloudEvents with key and source, and once', async () => {
    const thingId = newId();
    await put(thingId, 1, 2, 3);
    const kafka = collector();
    expect(await relay(db, kafka, ['kafka'])).toBe(3);
    expect(kafka.batches.flat()).toMatchObject(
      [1, 2, 3].map((step) => ({ key: thingId, source: '/dure/test', type: thingHappened.type, data: { step } })),
    );
    expect(await relay(db, kafka, ['kafka'])).toBe(0);
  });

  test('large events go out a few at a time, so that no batch is refused for its size, and one that is larger still goes alone', async () => {
    const put = (bytes: number) =>
      db.query(
        `INSERT INTO outbox (id, topic, type, key, occurred_at, data, headers)
         VALUES ($1::uuid, 'dure.test.thing', 'dure.test.thing.grew.v1', $1::uuid::text, now(), jsonb_build_object('text', repeat('x', $2)), '{}')`,
        [newId(), bytes],
      );
    for (const bytes of [200_000, 200_000, 200_000, 900_000, 10]) await put(bytes);
    const kafka = collector();
    const sizes = [];
    for (let sent = 1; sent > 0; sizes.push(sent)) sent = await relay(db, kafka, ['kafka']);
    expect(sizes).toEqual([2, 1, 1, 1, 0]);
  });

  test('what could not be sent is sent again', async () => {
    await put(newId(), 1);
    const broken = { name: 'kafka', send: () => Promise.reject(new Error('no broker')) };
    await expect(relay(db, broken, ['kafka'])).rejects.toThrow('no broker');
    expect(await oldestOutboxSeconds(db)).toBeGreaterThan(0);
    expect(await relay(db, collector(), ['kafka'])).toBe(1);
    expect(await oldestOutboxSeconds(db)).toBe(0);
  });

  test('of two relays at once one sends, so that nothing is overtaken', async () => {
    await put(newId(), 1, 2);
    const [sending, mayFinish] = [gate(), gate()];
    const slow = collector();
    const send = async (events: readonly Envelope[]) => {
      sending.open();
      await mayFinish.opened;
      await slow.send(events);
    };
    const first = relay(db, { ...slow, send }, ['kafka']);
    await sending.opened;
    const second = collector();
    expect(await relay(db, second, ['kafka'])).toBe(0);
    mayFinish.open();
    expect(await first).toBe(2);
    expect(second.batches).toEqual([]);
  });

  test('a destination that is down keeps only its own deliveries waiting', async () => {
    await put(newId(), 1);
    const all = ['agenda', 'funding'];
    const broken = { name: 'funding', send: () => Promise.reject(new Error('down')) };
    await expect(relay(db, broken, all)).rejects.toThrow('down');
    expect(await relay(db, collector('agenda'), all)).toBe(1);
    expect(await relay(db, collector('agenda'), all)).toBe(0);
    const [open] = await rows<{ sent_at: Date | null }>(db, 'SELECT sent_at FROM outbox');
    expect(open?.sent_at).toBeNull();
    expect(await relay(db, collector('funding'), all)).toBe(1);
    const [sent] = await rows<{ sent_at: Date | null }>(db, 'SELECT sent_at FROM outbox');
    expect(sent?.sent_at).not.toBeNull();
  });

  test('a commit wakes the relay', async () => {
    const [arrived, failures] = [gate(), [] as unknown[]];
    const relays = startRelays(db, [{ name: 'kafka', send: async () => arrived.open() }], (error) =>
      failures.push(error),
    );
    await put(newId(), 1);
    await arrived.opened;
    await relays.stop();
    expect(failures).toEqual([]);
  });

  test('events sent long ago are pruned, unsent ones never', async () => {
    await put(newId(), 1);
    await relay(db, collector(), ['kafka']);
    await put(newId(), 2);
    await db.query(
      `UPDATE outbox SET sent_at = sent_at - interval '2 days', created_at = created_at - interval '2 days'`,
    );
    expect(await pruneOutbox(db, 86_400_000)).toBe(1);
    expect(await relay(db, collector(), ['kafka'])).toBe(1);
  });
});
