import { movableClock } from '@dure/kit/clock';
import { rows, transaction } from '@dure/kit/database';
import { type DeadlineHandler, runNextDeadline, schedule, unschedule } from '@dure/kit/deadlines';
import { beforeEach, describe, expect, test } from 'vitest';
import { gate, mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
beforeEach(() => db.query('TRUNCATE effects, deadlines'));
const clock = movableClock();
const due = new Date('2031-01-01T00:00:00Z');
const plan = (subject: string, at = due) => transaction(db, (tx) => schedule(tx, 'end', subject, at));
const record: DeadlineHandler['run'] = (tx, subject) =>
  tx.query(`INSERT INTO effects (key, step) VALUES ($1, 1)`, [subject]);
const worker = (run: DeadlineHandler['run'] = record) => ({
  db,
  clock,
  handlers: [{ kind: 'end', run }],
  onFailure: () => undefined,
});
const effects = async () =>
  (await rows<{ key: string }>(db, 'SELECT key FROM effects ORDER BY seq')).map(({ key }) => key);

describe('a deadline', () => {
  test('runs at its very moment, not before, and once', async () => {
    await plan('a');
    clock.moveTo(new Date(due.getTime() - 60_000));
    expect(await runNextDeadline(worker())).toBe(false);
    clock.moveTo(due);
    expect(await runNextDeadline(worker())).toBe(true);
    expect(await runNextDeadline(worker())).toBe(false);
    expect(await effects()).toEqual(['a']);
  });

  test('that was moved or taken away does not run at its old time', async () => {
    await plan('a');
    await plan('a', new Date('2032-01-01T00:00:00Z'));
    await plan('b');
    await transaction(db, (tx) => unschedule(tx, 'end', 'b'));
    clock.moveTo(due);
    expect(await runNextDeadline(worker())).toBe(false);
  });

  test('that two workers see at once runs in one of them', async () => {
    await plan('a');
    clock.moveTo(due);
    const [running, mayFinish] = [gate(), gate()];
    const first = runNextDeadline(
      worker(async (tx, subject, now) => {
        running.open();
        await mayFinish.opened;
        await record(tx, subject, now);
      }),
    );
    await running.opened;
    expect(await runNextDeadline(worker())).toBe(false);
    mayFinish.open();
    expect(await first).toBe(true);
    expect(await effects()).toEqual(['a']);
  });

  test('that fails leaves no effect, is tried again later and lets others run', async () => {
    await plan('a');
    await plan('b', new Date(due.getTime() + 1));
    clock.moveTo(new Date(due.getTime() + 1_000));
    const failsForA = worker(async (tx, subject, now) => {
      await record(tx, subject, now);
      if (subject === 'a') throw new Error('not now');
    });
    while (await runNextDeadline(failsForA));
    expect(await effects()).toEqual(['b']);
    await db.query('UPDATE deadlines SET next_try_at = now()');
    expect(await runNextDeadline(worker())).toBe(true);
    expect(await effects()).toEqual(['b', 'a']);
  });

  test('whose subject is being changed waits for the change, and the change for nobody', async () => {
    await db.query(`INSERT INTO effects (key, step) VALUES ('a', 0)`);
    await plan('a');
    clock.moveTo(due);
    const [changing, mayFinish] = [gate(), gate()];
    const change = transaction(db, async (tx) => {
      await tx.query(`UPDATE effects SET step = step + 1 WHERE key = 'a'`);
      changing.open();
      await mayFinish.opened;
      await schedule(tx, 'end', 'a', new Date('2032-01-01T00:00:00Z'));
    });
    await changing.opened;
    const waiting = gate();
    const run = runNextDeadline(
      worker(async (tx) => {
        waiting.open();
        await tx.query(`UPDATE effects SET step = step + 10 WHERE key = 'a'`);
      }),
    );
    await waiting.opened;
    mayFinish.open();
    await change;
    expect(await run).toBe(true);
    const [kept] = await rows<{ due_at: Date }>(db, 'SELECT due_at FROM deadlines');
    expect(kept?.due_at).toEqual(new Date('2032-01-01T00:00:00Z'));
  });
});
