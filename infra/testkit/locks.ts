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
