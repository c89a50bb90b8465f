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

type DeadlineRow = { readonly kind: string; readonly subject_id: string; readonly attempts: number };

/**
 * Runs the oldest deadline that is due by the service's clock; answers whether there was one.
 * The effect and the deadline's removal are one transaction, so that it runs exactly once, also after a crash
 * and with several replicas. One that fails is tried again with growing pauses and keeps the others running.
 */
export async function runNextDeadline({ db, clock, handlers, onFailure }: Options): Promise<boolean> {
  const now = clock.now();
  let claimed: DeadlineRow | undefined;
  try {
    await transaction(
      db,
      async (tx) => {
        [claimed] = await rows<DeadlineRow>(
          tx,
          `DELETE FROM deadlines d USING (
             SELECT kind, subject_id FROM deadlines
             WHERE due_at <= $1 AND next_try_at <= now() AND kind = ANY ($2::text[])
             ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED) AS due
           WHERE d.kind = due.kind AND d.subject_id = due.subject_id
           RETURNING d.kind, d.subject_id, d.attempts`,
          [now, handlers.map(({ kind }) => kind)],
        );
        const { kind, subject_id: subjectId } = claimed ?? {};
        if (subjectId !== undefined) await handlers.find((handler) => handler.kind === kind)?.run(tx, subjectId, now);
      },
      now,
    );
  } catch (error) {
    if (claimed === undefined) throw error;
    await postpone(db, claimed, error);
    onFailure({ kind: claimed.kind, subjectId: claimed.subject_id, attempts: claimed.attempts + 1 }, error);
  }
  return claimed !== undefined;
}

async function postpone(db: DataSource, { kind, subject_id: subjectId }: DeadlineRow, error: unknown): Promise<void> {
  await db.query(
    `UPDATE deadlines SET attempts = attempts + 1, last_error = $3,
       next_try_at = now() + least(600, power(2, attempts)) * interval '1 second'
     WHERE kind = $1 AND subject_id = $2`,
    [kind, subjectId, error instanceof Error ? error.message.slice(0, 2_000) : String(error)],
  );
}

/** Starts a worker for the deadlines of this service. */
export function startDeadlines(options: Options & { readonly onError: (error: unknown) => void }): Loop {
  return startLoop({
    db: options.db,
    pollMs: 500,
    turn: () => inScope(backgroundScope('deadline'), () => runNextDeadline(options)),
    onError: options.onError,
  });
}
