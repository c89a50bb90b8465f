import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from './clock.ts';
import { rows, transaction } from './database.ts';
import { backgroundScope, inScope } from './request-scope.ts';
import { type Loop, startLoop } from './wakeup.ts';

/** What happens when a deadline of this kind is due; runs in the transaction that takes the deadline away. */
export type DeadlineHandler = {
  readonly kind: string;
  readonly run: (tx: EntityManager, subjectId: string, now: Date) => Promise<void>;
};

/** Sets or moves the one deadline of this kind for a subject. */
export async function schedule(tx: EntityManager, kind: string, subjectId: string, dueAt: Date): Promise<void> {
  await scheduleAll(tx, kind, [{ subjectId, dueAt }]);
}

/** As `schedule`, for many subjects in one statement. */
export async function scheduleAll(
  tx: EntityManager,
  kind: string,
  due: readonly { readonly subjectId: string; readonly dueAt: Date }[],
): Promise<void> {
  await tx.query(
    `INSERT INTO deadlines (kind, subject_id, due_at)
     SELECT $1, subject_id, due_at FROM unnest($2::text[], $3::timestamptz[]) AS d(subject_id, due_at)
     ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0, next_try_at = '-infinity', last_error = NULL`,
    [kind, due.map(({ subjectId }) => subjectId), due.map(({ dueAt }) => dueAt.toISOString())],
  );
}

/** Takes a deadline away; nothing happens when there is none. */
export async function unschedule(tx: EntityManager, kind: string, subjectId: string): Promise<void> {
  await tx.query('DELETE FROM deadlines WHERE kind = $1 AND subject_id = $2', [kind, subjectId]);
}

type Options = {
  readonly db: DataSource;
  readonly clock: Clock;
  readonly handlers: readonly DeadlineHandler[];
  readonly onFailure: (deadline: { kind: string; subjectId: string; attempts: number }, error: unknown) => void;
};

type DeadlineRow = {
  readonly kind: string;
  readonly subject_id: string;
  /** As text, so that no digit of the time is lost. */
  readonly due: string;
  readonly attempts: number;
};

/** How many due deadlines a worker looks at before it rests; those that others run at the moment are passed over. */
const lookAt = 20;

/**
 * Runs the oldest deadline that is due by the service's clock; answers whether there was one.
 * The effect and the deadline's removal are one transaction, so that it runs exactly once, also after a crash
 * and with several replicas. One that fails is tried again with growing pauses and keeps the others running.
 *
 * The claim is an advisory lock and the row is removed only after the handler ran: whoever changes an aggregate locks
 * it first and its deadline afterwards, and so does the worker. A handler therefore looks again, under its lock, whether
 * the thing is still due.
 */
export async function runNextDeadline(options: Options): Promise<boolean> {
  const { db, clock, handlers } = options;
  const now = clock.now();
  const due = await rows<DeadlineRow>(
    db,
    `SELECT kind, subject_id, due_at::text AS due, attempts FROM deadlines
     WHERE due_at <= $1 AND next_try_at <= now() AND kind = ANY ($2::text[]) ORDER BY due_at LIMIT ${lookAt}`,
    [now, handlers.map(({ kind }) => kind)],
  );
  for (const deadline of due) if (await runOne(options, deadline, now)) return true;
  return false;
}

/** Answers whether it was ours to run. */
async function runOne({ db, handlers, onFailure }: Options, deadline: DeadlineRow, now: Date): Promise<boolean> {
  const { kind, subject_id: subjectId, due, attempts } = deadline;
  try {
    return await transaction(
      db,
      async (tx) => {
        if (!(await claim(tx, deadline))) return false;
        await handlers.find((handler) => handler.kind === kind)?.run(tx, subjectId, now);
        // Still the one that was claimed: the handler, or somebody before it, may have set another time.
        await tx.query('DELETE FROM deadlines WHERE kind = $1 AND subject_id = $2 AND due_at = $3::timestamptz', [
          kind,
          subjectId,
          due,
        ]);
        return true;
      },
      now,
    );
  } catch (error) {
    await postpone(db, deadline, error);
    onFailure({ kind, subjectId, attempts: attempts + 1 }, error);
    return true;
  }
}

/** Whether nobody else runs it, and it still stands as it was read. */
async function claim(tx: EntityManager, { kind, subject_id: subjectId, due, attempts }: DeadlineRow): Promise<boolean> {
  const [lock] = await rows<{ held: boolean }>(
    tx,
    `SELECT pg_try_advisory_xact_lock(hashtext('dure.deadline.' || $1), hashtext($2)) AS held`,
    [kind, subjectId],
  );
  if (lock?.held !== true) return false;
  const standing = await rows<{ kind: string }>(
    tx,
    'SELECT kind FROM deadlines WHERE kind = $1 AND subject_id = $2 AND due_at = $3::timestamptz AND attempts = $4',
    [kind, subjectId, due, attempts],
  );
  return standing.length > 0;
}

async function postpone(db: DataSource, { kind, subject_id: subjectId }: DeadlineRow, error: unknown): Promise<void> {
  await db.query(
    `UPDATE deadlines SET attempts = attempts + 1, last_error = $3,
       next_try_at = now() + least(600, power(2, least(attempts, 10))) * interval '1 second'
     WHERE kind = $1 AND subject_id = $2`,
    [kind, subjectId, error instanceof Error ? error.message.slice(0, 2_000) : String(error)],
  );
}

/** Starts a worker for the deadlines of this service. */
export function startDeadlines(options: Options & { readonly onError: (error: unknown) => void }): Loop {
  return startLoop({
    db: options.db,
    news: 'clock',
    pollMs: 500,
    turn: () => inScope(backgroundScope('deadline'), () => runNextDeadline(options)),
    onError: options.onError,
  });
}
