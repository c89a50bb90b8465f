import type { EventContract } from '@dure/schema/contract';
import type { DataSource, EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Clock } from './clock.ts';
import { rows, transaction } from './database.ts';
import type { Envelope } from './events.ts';
import { backgroundScope, inScope } from './request-scope.ts';
import { activeTraceparent, handleTraced } from './tracing.ts';
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

/**
 * Claims up to `limit` events, each the oldest unfinished one of its key, that no other worker holds. The attempt is
 * counted, and the event held for a while, so that another worker takes over if this process dies.
 * An event that was tried before is claimed alone: should it be one that kills the process, it takes no others along.
 */
const claimSql = (limit: number) => `WITH ready AS (
    SELECT seq, attempts FROM inbox i
    WHERE state = 'OPEN' AND next_try_at <= now()
      AND NOT EXISTS (SELECT FROM inbox j WHERE j.key = i.key AND j.seq < i.seq AND j.state IN ('OPEN', 'PARKED'))
    ORDER BY seq LIMIT ${limit} FOR UPDATE SKIP LOCKED),
  oldest AS (SELECT seq, attempts FROM ready ORDER BY seq LIMIT 1),
  claimed AS (
    UPDATE inbox SET attempts = inbox.attempts + 1, next_try_at = now() + interval '1 minute'
    FROM ready, oldest
    WHERE inbox.seq = ready.seq
      AND (ready.seq = oldest.seq OR (ready.attempts = 0 AND oldest.attempts = 0))
    RETURNING inbox.seq, inbox.source, inbox.event_id, inbox.type, inbox.key, inbox.occurred_at, inbox.data,
      inbox.headers, inbox.attempts)
  SELECT * FROM claimed ORDER BY seq`;

const claim = (db: DataSource, limit: number): Promise<InboxRow[]> => rows<InboxRow>(db, claimSql(limit));

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
  const [claimed] = await claim(options.db, 1);
  if (claimed !== undefined) await handleClaimed(options, claimed);
  return claimed !== undefined;
}

async function handleClaimed(options: WorkerOptions, claimed: InboxRow): Promise<void> {
  if (claimed.attempts > maximumAttempts) {
    await park(options, claimed, new Error('The process died while handling it.'));
    return;
  }
  const { event_id: id, type, headers } = claimed;
  await handleTraced({ id, type, headers }, () => {
    const scope = backgroundScope('inbox', {
      eventId: id,
      requestId: headers.requestid ?? 'inbox',
      traceparent: activeTraceparent() ?? headers.traceparent,
    });
    return inScope(scope, () => handle(options, claimed));
  });
}

/** Answers why the handler failed, or null. */
async function handle(options: WorkerOptions, row: InboxRow): Promise<unknown> {
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
    return null;
  } catch (error) {
    if (row.attempts >= maximumAttempts) await park(options, row, error);
    else await retryLater(options, row, error);
    return error;
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

/** How many events are claimed at once: a claim costs more than most handlers. */
const claimedAtOnce = 16;

/**
 * Handles the open events of this database, up to `workers` at the same time, shared with other replicas. Claimed are
 * some more than that, so that a free worker rarely waits for a claim; what was not begun when it stops is given back.
 */
export function startInbox(
  options: WorkerOptions & { readonly workers: number; readonly onError: (error: unknown) => void },
): Loop {
  const { db, workers, onError } = options;
  const waiting: InboxRow[] = [];
  const running = new Set<Promise<void>>();
  const begin = (row: InboxRow) => {
    const work = handleClaimed(options, row)
      .catch(onError)
      .finally(() => {
        running.delete(work);
        fill();
        // The next event of the same key can be claimed now.
        wake(db, 'inbox');
      });
    running.add(work);
  };
  const fill = () => {
    for (const row of waiting.splice(0, workers - running.size)) begin(row);
  };
  // The next events are claimed while the last ones are handled.
  const turn = async () => {
    if (waiting.length >= workers) {
      await Promise.race(running);
      return true;
    }
    const claimed = await claim(db, claimedAtOnce);
    waiting.push(...claimed);
    fill();
    return claimed.length === claimedAtOnce;
  };
  const claims = startLoop({
    ...{ db, news: 'inbox', pollMs: 250, onError },
    turn: () => inScope(backgroundScope('inbox'), turn),
  });
  return {
    async stop() {
      await claims.stop();
      await giveBack(db, waiting.splice(0)).catch(onError);
      await Promise.all(running);
    },
  };
}

/** Makes claimed events that were not begun as they were before, so that nobody waits until the claim is over. */
async function giveBack(db: DataSource, claimed: readonly InboxRow[]): Promise<void> {
  if (claimed.length === 0) return;
  await db.query(
    `UPDATE inbox SET attempts = inbox.attempts - 1, next_try_at = now()
     FROM unnest($1::bigint[], $2::integer[]) AS c(seq, attempts)
     WHERE inbox.seq = c.seq AND inbox.attempts = c.attempts AND state = 'OPEN'`,
    [claimed.map(({ seq }) => seq), claimed.map(({ attempts }) => attempts)],
  );
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
