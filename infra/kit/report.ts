import type { DataSource } from 'typeorm';
import { rows } from './database.ts';
import { describeReadiness, type Readiness, type ReadyCheck } from './health.ts';
import { type Import, ImportTable, importColumns } from './import-tables.ts';
import { inTime } from './in-time.ts';
import { oldestInboxSeconds } from './inbox.ts';
import { oldestOutboxSeconds } from './outbox.ts';
import { countParked, listParked, type ParkedEvent } from './parked.ts';
import type { Transport } from './transport.ts';

/** How it stands with a service, for those who run it. What cannot be read in time is null. */
export type ServiceReport = {
  readonly readiness: Readiness;
  readonly transport: Transport['kind'];
  /** How long the oldest event waits to be sent, and to be handled. */
  readonly outboxSeconds: number | null;
  readonly inboxSeconds: number | null;
  /** Messages that were not read yet. */
  readonly lag: number | null;
  /** How many events are parked, and the oldest of them. */
  readonly parked: number | null;
  readonly parkedEvents: readonly ParkedShown[] | null;
  /** The last takings over of files; null where there are none to be. */
  readonly imports: readonly ImportShown[] | null;
};

/** Without what the event says and why it failed: that may be about people. */
export type ParkedShown = Pick<ParkedEvent, 'seq' | 'type' | 'receivedAt' | 'attempts' | 'heldBack'>;

export type ImportShown = Pick<
  Import,
  | 'id'
  | 'kind'
  | 'source'
  | 'fileName'
  | 'state'
  | 'isDryRun'
  | 'startedAt'
  | 'finishedAt'
  | 'created'
  | 'changed'
  | 'unchanged'
  | 'rejected'
>;

const readTimeoutMs = 1_000;
const mostShown = { parked: 20, imports: 5 } as const;

type About = { readonly db: DataSource; readonly transport: Transport; readonly checks: readonly ReadyCheck[] };

/** Looks at a service: everything at once, each with its own time limit, so that what hangs hides nothing else. */
export async function reportOn({ db, transport, checks }: About): Promise<ServiceReport> {
  const read = <T>(run: () => Promise<T>): Promise<T | null> => inTime(run, readTimeoutMs);
  const takesFiles = db.hasMetadata(ImportTable);
  const [readiness, outboxSeconds, inboxSeconds, lag, parked, parkedEvents, imports] = await Promise.all([
    describeReadiness(checks),
    read(() => oldestOutboxSeconds(db)),
    read(() => oldestInboxSeconds(db)),
    read(() => transport.lag()),
    read(() => countParked(db)),
    read(() => listParked(db, mostShown.parked)),
    takesFiles ? read(() => lastImports(db)) : null,
  ]);
  const shown = parkedEvents?.map(({ seq, type, receivedAt, attempts, heldBack }) => ({
    ...{ seq, type, receivedAt, attempts, heldBack },
  }));
  const { kind } = transport;
  return {
    ...{ readiness, transport: kind, outboxSeconds, inboxSeconds, lag, parked },
    ...{ parkedEvents: shown ?? null, imports },
  };
}

/** Their ids grow with time. */
async function lastImports(db: DataSource): Promise<ImportShown[]> {
  const found = await rows<Import>(
    db,
    `SELECT ${importColumns} FROM imports ORDER BY id DESC LIMIT ${mostShown.imports}`,
  );
  return found.map(({ id, kind, source, fileName, state, isDryRun, startedAt, finishedAt, ...counts }) => {
    const { created, changed, unchanged, rejected } = counts;
    const which = { id, kind, source, fileName, state, isDryRun, startedAt, finishedAt };
    return { ...which, created, changed, unchanged, rejected };
  });
}
