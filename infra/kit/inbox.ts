import type { EventContract } from '@dure/schema/contract';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Clock } from './clock.ts';
import { rows, transaction } from './database.ts';
import type { Envelope } from './events.ts';
import { backgroundScope, inScope } from './request-scope.ts';
import { type Loop, startLoop, wake } from './wakeup.ts';

/** An event as a handler sees it; `now` is the service's clock, `time` when the event happened. */
export type Received<T> = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly key: string;
  readonly time: Date;
  readonly data: T;
  readonly now: Date;
};

/** What a service does with the events of one contract. */
export type Consumer = {
  readonly topic: string;
  readonly type: string;
  readonly handle: (tx: EntityManager, event: Received<unknown>) => Promise<void>;
};

/**
 * Listens to one contract. Reading is tolerant: a field that a newer publisher added is dropped, not refused.
 * The handler's effects and the mark that the event is done are one transaction.
 */
export function on<S extends z.ZodObject>(
  contract: EventContract<S>,
  handle: (tx: EntityManager, event: Received<z.output<S>>) => Promise<void>,
): Consumer {
  const tolerant = contract.data.strip();
  return {
    topic: contract.topic,
    type: contract.type,
    handle: (tx, event) => handle(tx, { ...event, data: tolerant.parse(event.data) as z.output<S> }),
  };
}

/**
 * Stores events that arrived; a second arrival changes nothing. Types nobody here listens to are left out.
 * Answers how many were new. The Kafka offset is committed after this.
 */
export async function receive(
  db: DataSource,
  consumers: readonly Consumer[],
  events: readonly Envelope[],
): Promise<number> {
  const known = new Set(consumers.map(({ type }) => type));
  const wanted = events.filter(({ type }) => known.has(type));
  if (wanted.length === 0) return 0;
  const stored = await rows<{ seq: string }>(
    db,
    `INSERT INTO inbox (source, event_id, type, key, occurred_at, data, headers)
     SELECT e->>'source', e->>'id', e->>'type', e->>'key', (e->>'time')::timestamptz, e->'data', e->'headers'
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS t(e, position) ORDER BY position
     ON CONFLICT ON CONSTRAINT inbox_once DO NOTHING RETURNING seq`,
    [JSON.stringify(wanted)],
  );
  if (stored.length > 0) wake(db, 'inbox');
  return stored.length;
}

export const maximumAttempts = 8;
/** 1 s, 2 s, 4 s … up to a minute. */
const pauseMs = (attempts: number) => Math.min(60_000, 1_000 * 2 ** (attempts - 1));

type InboxRow = {
  readonly seq: string;
  readonly source: string;
  readonly event_id: string;
  readonly type: string;
  readonly key: string;
  readonly occurred_at: Date;
  readonly data: unknown;
  readonly headers: Record<string, string>;
  readonly attempts: number;
};

/** The oldest open event whose key no other worker holds and no earlier event of the same key blocks. */
const nextSql = `SELECT seq, source, event_id, type, key, occurred_at, data, headers, attempts FROM inbox i
  WHERE state = 'OPEN' AND next_try_at <= now()
    AND NOT EXISTS (SELECT FROM inbox j WHERE j.key = i.key AND j.seq < i.seq AND j.state IN ('OPEN', 'PARKED'))
  ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED`;

type WorkerOptions = {
  readonly db: DataSource;
  readonly consumers: readonly Consumer[];
  readonly clock: Clock;
  readonly onFailure: (event: { type: string; id: string; attempts: number; parked: boolean }, error: unknown) => void;
};

/**
 * Handles one event; answers whether there was one.
 * The attempt is counted and committed before the handler runs, so that an event that kills the process is parked, too.
 */
export async function handleNext(options: WorkerOptions): Promise<boolean> {
  const claimed = await claim(options.db);
  if (claimed === null) return false;
  if (claimed.attempts > maximumAttempts) {
    await park(options, claimed, new Error('The process died while handling it.'));
    return true;
  }
  const scope = backgroundScope('inbox', {
    eventId: claimed.event_id,
    requestId: claimed.headers.requestid ?? 'inbox',
    traceparent: claimed.headers.traceparent,
  });
  await inScope(scope, () => handle(options, claimed));
  return true;
}

/** Counts the attempt and holds the event for a while, so that another worker takes over if this process dies. */
async function claim(db: DataSource): Promise<InboxRow | null> {
  const [row] = await rows<InboxRow>(
    db,
    `WITH next AS (${nextSql})
     UPDATE inbox SET attempts = inbox.attempts + 1, next_try_at = now() + interval '1 minute'
     FROM next WHERE inbox.seq = next.seq
     RETURNING inbox.seq, inbox.source, inbox.event_id, inbox.type, inbox.key, inbox.occurred_at, inbox.data, inbox.headers, inbox.attempts`,
  );
  return row ?? null;
}

async function handle(options: WorkerOptions, row: InboxRow): Promise<void> {
  const { db, consumers, clock } = options;
  const now = clock.now();
  try {
    await transaction(
      db,
      async (tx) => {
        const [mine] = await rows<{ seq: string }>(
          tx,
          `SELECT seq FROM inbox WHERE seq = $1 AND state = 'OPEN' AND attempts = $2 FOR UPDATE`,
          [row.seq, row.attempts],
        );
        if (mine === undefined) return;
        const event = {
          id: row.event_id,
          source: row.source,
          type: row.type,
          key: row.key,
          time: row.occurred_at,
          data: row.data,
          now,
        };
        for (const consumer of consumers) if (consumer.type === row.type) await consumer.handle(tx, event);
        await tx.query(`UPDATE inbox SET state = 'DONE', handled_at = now(), last_error = NULL WHERE seq = $1`, [
          row.seq,
        ]);
      },
      now,
    );
  } catch (error) {
    if (row.attempts >= maximumAttempts) await park(options, row, error);
    else await retryLater(options, row, error);
  }
}

async function retryLater({ db, onFailure }: WorkerOptions, row: InboxRow, error: unknown): Promise<void> {
  onFailure({ type: row.type, id: row.event_id, attempts: row.attempts, parked: false }, error);
  await db.query(
    `UPDATE inbox SET next_try_at = now() + $3 * interval '1 millisecond', last_error = $4
     WHERE seq = $1 AND attempts = $2 AND state = 'OPEN'`,
    [row.seq, row.attempts, pauseMs(row.attempts), reasonOf(error)],
  );
}

async function park({ db, onFailure }: WorkerOptions, row: InboxRow, error: unknown): Promise<void> {
  onFailure({ type: row.type, id: row.event_id, attempts: row.attempts, parked: true }, error);
  await db.query(
    `UPDATE inbox SET state = 'PARKED', last_error = coalesce($3, last_error) WHERE seq = $1 AND attempts = $2 AND state = 'OPEN'`,
    [row.seq, row.attempts, reasonOf(error)],
  );
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2_000);

/** Starts `workers` workers that share the open events of this database, with each other and with other replicas. */
export function startInbox(
  options: WorkerOptions & { readonly workers: number; readonly onError: (error: unknown) => void },
): Loop {
  const loops = Array.from({ length: options.workers }, (_, worker) =>
    startLoop({
      db: options.db,
      news: 'inbox',
      // Arriving events wake all workers; one of them looks often for what is to be tried again.
      pollMs: worker === 0 ? 250 : 5_000,
      turn: () => inScope(backgroundScope('inbox'), () => handleNext(options)),
      onError: options.onError,
    }),
  );
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

/**
 * Drops the payload of events handled longer than `keepMs` ago; answers how many.
 * Source and id stay for good, so that a topic read again from its beginning changes nothing.
 */
export async function pruneInbox(db: DataSource, keepMs: number): Promise<number> {
  const pruned = await rows<{ seq: string }>(
    db,
    `UPDATE inbox SET data = NULL, headers = '{}' WHERE seq IN (
       SELECT seq FROM inbox WHERE state IN ('DONE', 'DISCARDED') AND data IS NOT NULL
         AND handled_at < now() - $1 * interval '1 millisecond' LIMIT 5000) RETURNING seq`,
    [keepMs],
  );
  return pruned.length;
}

/** Age in seconds of the oldest event that waits to be handled; 0 when there is none. Parked ones are counted apart. */
export async function oldestInboxSeconds(db: DataSource): Promise<number> {
  const [row] = await rows<{ age: number }>(
    db,
    `SELECT coalesce(extract(epoch FROM now() - received_at), 0)::float8 AS age FROM inbox WHERE state = 'OPEN' ORDER BY seq LIMIT 1`,
  );
  return row?.age ?? 0;
}
