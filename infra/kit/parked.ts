import type { DataSource } from 'typeorm';
import { rows } from './database.ts';
import { wake } from './wakeup.ts';

/** An event that failed too often and waits for a person; later events of its key wait behind it. */
export type ParkedEvent = {
  /** The number to name it by. */
  readonly seq: number;
  readonly source: string;
  readonly eventId: string;
  readonly type: string;
  readonly key: string;
  readonly occurredAt: Date;
  readonly receivedAt: Date;
  readonly attempts: number;
  readonly reason: string;
  /** How many later events of the same key wait behind it. */
  readonly heldBack: number;
};

const columns = `seq::float8 AS seq, source, event_id AS "eventId", type, key, occurred_at AS "occurredAt",
  received_at AS "receivedAt", attempts, coalesce(last_error, '') AS reason,
  (SELECT count(*)::integer FROM inbox j WHERE j.key = i.key AND j.seq > i.seq AND j.state = 'OPEN') AS "heldBack"`;

/** Parked events, oldest first, at most `limit`. */
export async function listParked(db: DataSource, limit = 100): Promise<ParkedEvent[]> {
  return await rows(db, `SELECT ${columns} FROM inbox i WHERE state = 'PARKED' ORDER BY i.seq LIMIT $1`, [limit]);
}

/** One parked event with its data; null when there is none with that number. */
export async function showParked(
  db: DataSource,
  seq: number,
): Promise<(ParkedEvent & { readonly data: unknown }) | null> {
  const [row] = await rows<ParkedEvent & { readonly data: unknown }>(
    db,
    `SELECT ${columns}, data FROM inbox i WHERE state = 'PARKED' AND i.seq = $1`,
    [seq],
  );
  return row ?? null;
}

/** Gives a parked event its attempts back, so that it is handled again at once; answers whether there was one. */
export async function replayParked(db: DataSource, seq: number): Promise<boolean> {
  return await settle(db, seq, `state = 'OPEN', attempts = 0, next_try_at = now()`);
}

/** Gives up on a parked event, so that the later ones of its key go on; answers whether there was one. */
export async function discardParked(db: DataSource, seq: number): Promise<boolean> {
  return await settle(db, seq, `state = 'DISCARDED', handled_at = now()`);
}

async function settle(db: DataSource, seq: number, assignment: string): Promise<boolean> {
  const changed = await rows<{ seq: string }>(
    db,
    `UPDATE inbox SET ${assignment} WHERE seq = $1 AND state = 'PARKED' RETURNING seq`,
    [seq],
  );
  wake(db, 'inbox');
  return changed.length > 0;
}

/** How many events are parked. */
export async function countParked(db: DataSource): Promise<number> {
  const [row] = await rows<{ count: number }>(
    db,
    `SELECT count(*)::integer AS count FROM inbox WHERE state = 'PARKED'`,
  );
  return row?.count ?? 0;
}
