import { type EventContract, sourceOf } from '@dure/schema/contract';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import { noteAppended, rows, timeOf } from './database.ts';
import { type Envelope, envelope } from './events.ts';
import { newId } from './ids.ts';
import { backgroundScope, current, inScope } from './request-scope.ts';
import { sendTraced } from './tracing.ts';
import { type Loop, startLoop } from './wakeup.ts';

/** Where a relay brings events: Kafka, or one peer of the direct delivery. Resolves when all are safely there. */
export type Destination = {
  readonly name: string;
  readonly send: (events: readonly Envelope[]) => Promise<void>;
};

/**
 * Adds an event to the outbox of the running transaction: an event without a commit cannot exist.
 * The aggregate's row must be locked before, so that `seq` follows the order of its changes.
 * Throws a ZodError when the data does not fit the contract.
 */
export async function append<S extends z.ZodObject>(
  tx: EntityManager,
  contract: EventContract<S>,
  data: z.input<S>,
): Promise<void> {
  await appendAll(tx, contract, [data]);
}

/** As `append`, for many events of one contract in one statement, in the given order. */
export async function appendAll<S extends z.ZodObject>(
  tx: EntityManager,
  contract: EventContract<S>,
  data: readonly z.input<S>[],
): Promise<void> {
  if (data.length === 0) return;
  noteAppended(tx);
  const { requestId, traceparent } = current();
  const headers = { requestid: requestId, ...(traceparent === undefined ? {} : { traceparent }) };
  const time = timeOf(tx).toISOString();
  const events = data.map((one) => envelope(contract, one, { id: newId(), time, headers }));
  await tx.query(
    `INSERT INTO outbox (id, topic, type, key, occurred_at, data, headers)
     SELECT (e->>'id')::uuid, e->>'topic', e->>'type', e->>'key', (e->>'time')::timestamptz, e->'data', e->'headers'
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS t(e, position) ORDER BY position`,
    [JSON.stringify(events)],
  );
}

const batchSize = 500;
/** A batch of Kafka is refused beyond a megabyte; one event alone may be larger than this. */
const batchBytes = 500_000;

type OutboxRow = Omit<Envelope, 'source' | 'time'> & { readonly occurred_at: Date };

/**
 * Sends the oldest unsent events to one destination, in order of `seq`; answers how many.
 * One relay at a time per destination, by advisory lock: `SKIP LOCKED` with several relays would break the order.
 * A crash after `send` and before the commit sends the batch again, which the inbox forgives.
 */
export async function relay(db: DataSource, destination: Destination, all: readonly string[]): Promise<number> {
  // Most polls find nothing; one look without a transaction keeps an idle service quiet.
  if (!(await hasUnsent(db))) return 0;
  return await db.transaction(async (tx) => {
    const [lock] = await rows<{ held: boolean }>(
      tx,
      `SELECT pg_try_advisory_xact_lock(hashtext('dure.relay.' || $1)) AS held`,
      [destination.name],
    );
    if (lock?.held !== true) return 0;
    const batch = await rows<OutboxRow>(
      tx,
      `SELECT id, topic, type, key, data, headers, occurred_at FROM (
         SELECT o.*, sum(octet_length(data::text)) OVER (ORDER BY seq) - octet_length(data::text) AS bytes_before
         FROM (SELECT * FROM outbox WHERE sent_at IS NULL AND NOT ($1 = ANY (delivered))
           ORDER BY seq LIMIT ${batchSize}) o) b
       WHERE bytes_before = 0 OR bytes_before + octet_length(data::text) <= ${batchBytes} ORDER BY seq`,
      [destination.name],
    );
    if (batch.length === 0) return 0;
    await sendTraced(batch.map(toEnvelope), destination.name, destination.send);
    await tx.query(
      `UPDATE outbox SET delivered = delivered || $2::text,
         sent_at = CASE WHEN (delivered || $2::text) @> $3::text[] THEN now() END
       WHERE id = ANY ($1::uuid[])`,
      [batch.map((event) => event.id), destination.name, all],
    );
    return batch.length;
  });
}

async function hasUnsent(db: DataSource): Promise<boolean> {
  return (await rows(db, 'SELECT FROM outbox WHERE sent_at IS NULL LIMIT 1')).length > 0;
}

function toEnvelope({ occurred_at, ...row }: OutboxRow): Envelope {
  return { ...row, source: sourceOf(row.topic), time: occurred_at.toISOString() };
}

/** Deletes events that every destination has had for longer than `keepMs`; answers how many. */
export async function pruneOutbox(db: DataSource, keepMs: number): Promise<number> {
  const deleted = await rows<{ seq: string }>(
    db,
    `DELETE FROM outbox WHERE seq IN (
       SELECT seq FROM outbox WHERE sent_at < now() - $1 * interval '1 millisecond' LIMIT 5000) RETURNING seq`,
    [keepMs],
  );
  return deleted.length;
}

/** Starts a relay for each destination, woken by commits of this process and polling every 100 ms. */
export function startRelays(
  db: DataSource,
  destinations: readonly Destination[],
  onError: (error: unknown) => void,
): Loop {
  const all = destinations.map(({ name }) => name);
  const loops = destinations.map((destination) =>
    startLoop({
      db,
      news: 'outbox',
      pollMs: 100,
      turn: () => inScope(backgroundScope('relay'), async () => (await relay(db, destination, all)) > 0),
      onError,
    }),
  );
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

/** Age in seconds of the oldest event that was not sent; 0 when there is none. */
export async function oldestOutboxSeconds(db: DataSource): Promise<number> {
  const [row] = await rows<{ age: number }>(
    db,
    `SELECT coalesce(extract(epoch FROM now() - created_at), 0)::float8 AS age FROM outbox WHERE sent_at IS NULL ORDER BY seq LIMIT 1`,
  );
  return row?.age ?? 0;
}
