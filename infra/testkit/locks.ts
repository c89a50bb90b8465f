import { rows } from '@dure/kit/database';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * How many sessions of this database wait for a lock at this moment: to bring several to the same point before any goes on.
 * Inside a transaction the server would go on showing what it showed first, unless it is told to look again.
 */
export async function waitingForLock(db: DataSource | EntityManager): Promise<number> {
  await db.query('SELECT pg_stat_clear_snapshot()');
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return (await rows(db, waiting)).length;
}

/**
 * Sends works at the same row so that they meet for certain: while the test holds it, each is started and seen to wait (or
 * to have passed, should nothing make it wait), then all are let go. They go on in the order given.
 */
export async function inQueue<const T extends readonly (() => Promise<unknown>)[]>(
  { db }: { readonly db: DataSource },
  row: { readonly of: string; readonly id: string },
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> }> {
  const started: Promise<unknown>[] = [];
  await db.transaction(async (tx) => {
    await tx.query(`SELECT FROM ${row.of} WHERE id = $1 FOR UPDATE`, [row.id]);
    for (const work of works) {
      let hasPassed = false;
      const running = work().finally(() => {
        hasPassed = true;
      });
      started.push(running);
      while (!hasPassed && (await waitingForLock(db)) < started.length);
    }
  });
  return (await Promise.all(started)) as { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> };
}
