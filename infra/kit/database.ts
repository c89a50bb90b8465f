import {
  DataSource,
  type DataSourceOptions,
  type EntityManager,
  type EntitySchema,
  type MixedList,
  QueryFailedError,
  type ValueTransformer,
} from 'typeorm';
import { kitMigrations } from './migrations.ts';
import { countStatement } from './statements.ts';
import { wake } from './wakeup.ts';

type Options = {
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: MixedList<new () => object>;
  readonly poolSize?: number;
};

/**
 * `work_mem` is of one sorting or collecting. In Postgres' own 4 MB the places of a word that stands in 90,000 of a million
 * titles have no room: it then keeps whole pages and takes every title on them apart again, which is 140 ms instead of 30.
 * Beyond that, what a request asks for is short. Starting workers takes 6 ms even where nothing is left for them, and
 * compiling takes longer than running.
 */
export const statementSettings = { work_mem: '16MB', max_parallel_workers_per_gather: '0', jit: 'off' } as const;

/**
 * The one database of a service. Its migrations are the kit's own (outbox, inbox, …) and the service's;
 * `synchronize` is never used.
 */
export function serviceDataSource({ url, entities, migrations, poolSize = 10 }: Options): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...kitMigrations, ...Object.values(migrations)] as (new () => never)[],
    migrationsTransactionMode: 'each',
    poolSize,
    applicationName: 'dure',
    connectTimeoutMS: 5_000,
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      options: Object.entries(statementSettings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    },
    maxQueryExecutionTime: 0,
    logging: ['query'],
    logger: {
      logQuery: countStatement,
      logQueryError() {},
      logQuerySlow() {},
      logSchemaBuild() {},
      logMigration() {},
      log() {},
    },
  });
}

/**
 * Applies what is missing, one process at a time even when several replicas start together. On connections of its own:
 * a migration, and the wait for another process's, may take longer than any request.
 */
export async function migrate(db: DataSource): Promise<void> {
  const unhurried = new DataSource({ ...db.options, extra: {}, poolSize: 2 } as DataSourceOptions);
  await unhurried.initialize();
  const guard = unhurried.createQueryRunner();
  try {
    await guard.query(`SELECT pg_advisory_lock(hashtext('dure.migrations'))`);
    await unhurried.runMigrations();
  } finally {
    await guard.release();
    // The lock ends with its connection.
    await unhurried.destroy();
  }
}

/** Lets the statements of a transaction run longer than others may: work that is tried again would be cut off again. */
export async function allowMinutes(tx: EntityManager, minutes: number): Promise<void> {
  await tx.query(`SET LOCAL statement_timeout = '${minutes}min'`);
}

/**
 * Runs one use case in one transaction; when it appended events, the relay is woken once they are committed.
 * `now` becomes the time of the events, and of what triggers write down. A transaction that Postgres ends because of a deadlock runs again.
 */
export async function transaction<T>(db: DataSource, run: (tx: EntityManager) => Promise<T>, now?: Date): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const notes: TransactionNotes = { now, hasAppended: false };
    try {
      const result = await db.transaction(async (tx) => {
        if (tx.queryRunner !== undefined) tx.queryRunner.data = notes;
        if (now !== undefined && isMoved(now)) await tellTime(tx, now);
        return await run(tx);
      });
      if (notes.hasAppended) wake(db, 'outbox');
      return result;
    } catch (error) {
      if (attempt === attemptsAtConflict || !isConflict(error)) throw error;
    }
  }
}

/** Whether a clock was moved, as those of tests and of the local stack are; else the database knows the time itself. */
const isMoved = (now: Date): boolean => Math.abs(now.getTime() - Date.now()) > 1_000;

/** Tells triggers the time of the use case, as `transaction_time()`. */
const tellTime = (tx: EntityManager, now: Date) =>
  tx.query(`SELECT set_config('dure.now', $1, true)`, [now.toISOString()]);

const attemptsAtConflict = 3;

/** Postgres ended this transaction in favour of another: nothing of it was done, and it may simply run again. */
function isConflict(error: unknown): boolean {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: unknown }).code : undefined;
  return code === '40P01' || code === '40001';
}

/** What is noted of a running transaction, on TypeORM's own place for it. */
type TransactionNotes = { now: Date | undefined; hasAppended: boolean };

/** Notes that the transaction appends events, so that the relay is woken. */
export function noteAppended(tx: EntityManager): void {
  if (tx.queryRunner !== undefined) Object.assign(tx.queryRunner.data, { hasAppended: true });
}

/** The time of a transaction as its use case sees it. */
export function timeOf(tx: EntityManager): Date {
  const now: unknown = tx.queryRunner?.data.now;
  return now instanceof Date ? now : new Date();
}

/** A typed raw query; answers the rows, for `SELECT` and for `… RETURNING` alike. */
export async function rows<T>(
  runner: EntityManager | DataSource,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  const result: unknown = await runner.query(sql, [...parameters]);
  // TypeORM answers [rows, count] for UPDATE and DELETE, and the plain rows otherwise.
  if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
    return result[0] as T[];
  }
  return result as T[];
}

/** `bigint` in SQL, a safe integer in TypeScript; anything beyond 2^53 − 1 is an error, never a rounding. */
export const safeInteger: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? null : toSafeInteger(value)),
};

/** `numeric` with two decimals in SQL (exact), a number in TypeScript; the greatest sum stays far below 2^53 hundredths. */
export const hundredths: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null ? null : Number(value)),
};

/** Turns what Postgres answers for a `bigint` (text) into a safe integer. */
export function toSafeInteger(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${String(value)} is not a safe integer.`);
  return number;
}

/** Whether a database error is the violation of the constraint of that name. */
export function violates(error: unknown, constraint: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { driverError, constraint: own } = error as { driverError?: unknown; constraint?: unknown };
  return (
    own === constraint || (driverError !== undefined && driverError !== error && violates(driverError, constraint))
  );
}
