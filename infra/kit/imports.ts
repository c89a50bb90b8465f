import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type CommandContext, command, type IdempotencyKeyReused } from './command.ts';
import { rows, transaction } from './database.ts';
import { type DeadlineHandler, schedule } from './deadlines.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { badInput, coded, forbidden, notFound } from './errors.ts';
import { newId } from './ids.ts';
import { type RawRecord, type Reading, type Remark, type RowOutcome, type RowReport, remark } from './import-rows.ts';
import { abandonment, type Import, type ImportDraft, importColumns } from './import-tables.ts';
import { checkIds, checkTexts, isId } from './input.ts';

/** The import takes no more rows. */
export type ImportNotRunning = { readonly kind: 'import-not-running'; readonly actual: Import['state'] };

export type GivenRow = { readonly line: number; readonly record: RawRecord };

export type RowsInput = {
  readonly idempotencyKey?: string | null;
  readonly importId: string;
  readonly rows: readonly GivenRow[];
};

/** A row that was understood, and is to be written. */
export type ReadRow<T> = { readonly externalId: string; readonly value: T; readonly notes: readonly Remark[] };

/** What became of an understood row; `reason` only where it was rejected after all. */
export type TakenRow = { readonly outcome: RowOutcome; readonly reason?: Remark; readonly notes: readonly Remark[] };

/** What a service does with rows: it understands each by itself, and writes all of a batch together. */
export type Importer<T> = {
  /** What the numbers of rows count, as people are told: lines of a text, or items where a file may be one line. */
  readonly counts: 'lines' | 'items';
  readonly read: (record: RawRecord) => Reading<T>;
  /** Answers in the given order. External ids are all different. */
  readonly take: (rows: readonly ReadRow<T>[]) => Promise<readonly TakenRow[]>;
  /** Things that were named by rows that could not be used: they are still in the source. */
  readonly sight?: (externalIds: readonly string[]) => Promise<void>;
};

export const maximumRows = 500;

/**
 * Begins an import, superseding one of the same kind and source that was not finished: the caller's own, or one of
 * somebody else that took no rows for an hour. `options` is what the service needs to understand its rows.
 * Throws BAD_USER_INPUT for names out of bounds, and FORBIDDEN while somebody else's import of the source is at work.
 */
export async function beginImport(
  ctx: CommandContext,
  input: { readonly idempotencyKey?: string | null; readonly columns?: readonly string[] | null },
  draft: ImportDraft,
): Promise<Decision<Import, IdempotencyKeyReused>> {
  checkTexts({ source: [draft.source, 'name'], fileName: [draft.fileName, 'name'] });
  if (draft.source.length > 100)
    throw badInput(
      { ko: 'source는 100자까지입니다.', en: 'source has at most 100 characters.' },
      { field: 'source', maximum: 100 },
    );
  checkColumns(input.columns ?? []);
  return await command<typeof input, Import, never>(ctx, `beginImport.${draft.kind}`, input, async (tx) => {
    const { kind, source, isDryRun, fileName, options } = draft;
    await rows(tx, `SELECT pg_advisory_xact_lock(hashtext('dure.imports'), hashtext($1))`, [`${kind} ${source}`]);
    await supersede(tx, ctx, draft);
    const [begun] = await rows<Import>(
      tx,
      `INSERT INTO imports (id, kind, source, file_name, state, is_dry_run, options, started_by, started_at, last_active_at)
       VALUES ($1, $2, $3, $4, 'RUNNING', $5, $6, $7, $8, $8) RETURNING ${importColumns}`,
      [newId(), kind, source, fileName, isDryRun, JSON.stringify(options), ctx.actor.memberId, ctx.clock.now()],
    );
    if (begun === undefined) throw new Error('An insert answers its row.');
    await schedule(tx, abandonment, begun.id, abandonedAt(begun));
    return accept(begun);
  });
}

/** Headings may be blank, as behind the last separator of a line. */
function checkColumns(columns: readonly string[]): void {
  for (const [index, column] of columns.entries()) {
    if (column.trim() !== '') checkTexts({ [`columns.${index}`]: [column, 'short'] });
  }
}

/** How long an import may take no rows before it is over and others may begin one in its place, in milliseconds. */
const abandonedAfter = 3_600_000;

const abandonedAt = ({ lastActiveAt }: Import) => new Date(lastActiveAt.getTime() + abandonedAfter);

/**
 * Ends an import that stands still: nobody may be there to finish it, because the process died or the person is no
 * operator any more. It looks again an hour after the last rows.
 */
export const importDeadline: DeadlineHandler = {
  kind: abandonment,
  async run(tx, id, now) {
    const [job] = await rows<Import>(tx, `SELECT ${importColumns} FROM imports WHERE id = $1 FOR UPDATE`, [id]);
    if (job === undefined || job.state !== 'RUNNING') return;
    const due = abandonedAt(job);
    if (due > now) await schedule(tx, abandonment, id, due);
    else await giveUp(tx, id, 'ABANDONED', now);
  },
};

/** Ends an import that nobody finished. */
async function giveUp(tx: EntityManager, id: string, state: 'ABANDONED' | 'SUPERSEDED', now: Date): Promise<void> {
  await tx.query('UPDATE imports SET state = $2, finished_at = $3 WHERE id = $1', [id, state, now]);
  await forgetLines(tx, [id]);
}

/** Ends the running import of the same kind and source, if there is one and the caller may; its row stays locked. */
async function supersede(tx: EntityManager, ctx: CommandContext, draft: ImportDraft): Promise<void> {
  const now = ctx.clock.now();
  const [running] = await rows<Import>(
    tx,
    `SELECT ${importColumns} FROM imports
     WHERE state = 'RUNNING' AND kind = $1 AND source = $2 AND is_dry_run = $3 FOR UPDATE`,
    [draft.kind, draft.source, draft.isDryRun],
  );
  if (running === undefined) return;
  // Its deadline may not have come to run yet.
  const isAbandoned = abandonedAt(running) < now;
  if (running.startedBy !== ctx.actor.memberId && !isAbandoned) throw atWork(running);
  await giveUp(tx, running.id, 'SUPERSEDED', now);
}

function atWork({ startedAt }: Import) {
  const since = startedAt.toISOString();
  return coded(
    'FORBIDDEN',
    {
      ko: `다른 사람이 ${since}부터 이 출처를 가져오고 있습니다. 끝난 뒤에 다시 시작해 주십시오. 한 시간 넘게 멈춰 있으면 새로 시작할 수 있습니다.`,
      en: `Somebody else has been importing this source since ${since}. Begin again when that import has ended, or when it has stood still for more than an hour.`,
    },
    { since },
  );
}

/**
 * Takes over up to 500 rows in one transaction and answers what became of each, in the given order. A row that cannot
 * be used never stops the others. In a dry run everything is done and then undone, so that the answer is the true one.
 * Throws NOT_FOUND, and BAD_USER_INPUT for too many rows or a line that stands twice.
 */
export async function importRows<T>(
  ctx: CommandContext,
  input: RowsInput,
  importerOf: (tx: EntityManager, job: Import) => Promise<Importer<T>>,
): Promise<Decision<{ job: Import; rows: RowReport[] }, ImportNotRunning | IdempotencyKeyReused>> {
  checkIds({ importId: input.importId });
  checkRows(input.rows);
  return await command(ctx, 'importRows', input, async (tx) => {
    const job = await lockImport(tx, ctx, input.importId);
    if (job.state !== 'RUNNING') return notRunning(job);
    const judgement = await judge(tx, job, input.rows, await importerOf(tx, job));
    return accept({ job: await addCounts(tx, job, judgement, ctx.clock.now()), rows: judgement.reports });
  });
}

/** The import, locked, for the person who began it. Throws NOT_FOUND, and FORBIDDEN for anybody else. */
export async function lockImport(tx: EntityManager, { actor }: CommandContext, id: string): Promise<Import> {
  const [job] = await rows<Import>(tx, `SELECT ${importColumns} FROM imports WHERE id = $1 FOR UPDATE`, [id]);
  if (job === undefined) throw notFound({ ko: '가져오기', en: 'Import' });
  if (job.startedBy === actor.memberId) return job;
  throw forbidden({
    ko: '가져오기를 시작한 사람만 이어서 할 수 있습니다.',
    en: 'Only the person who began the import may go on with it.',
  });
}

/** The import of that id; null when there is none. */
export async function findImport(db: DataSource, id: string): Promise<Import | null> {
  if (!isId(id)) return null;
  const [job] = await rows<Import>(db, `SELECT ${importColumns} FROM imports WHERE id = $1`, [id]);
  return job ?? null;
}

/** Ends a running import. */
export async function endImport(tx: EntityManager, id: string, now: Date, vanished: number | null): Promise<Import> {
  const [ended] = await rows<Import>(
    tx,
    `UPDATE imports SET state = 'FINISHED', finished_at = $2, vanished = $3 WHERE id = $1 RETURNING ${importColumns}`,
    [id, now, vanished],
  );
  if (ended === undefined) throw new Error('The import was locked before.');
  await forgetLines(tx, [id]);
  return ended;
}

/** Ends an import of which nothing can vanish; ending it twice does no harm. Throws NOT_FOUND and FORBIDDEN. */
export async function finishImport(ctx: CommandContext, importId: string): Promise<Decision<Import, ImportNotRunning>> {
  checkIds({ importId });
  const now = ctx.clock.now();
  const run = async (tx: EntityManager): Promise<Decision<Import, ImportNotRunning>> => {
    const job = await lockImport(tx, ctx, importId);
    if (job.state === 'FINISHED') return accept(job);
    return job.state === 'RUNNING' ? accept(await endImport(tx, importId, now, null)) : notRunning(job);
  };
  return await transaction(ctx.db, run, now);
}

/** Refuses to go on with an import that is over. */
export const notRunning = (job: Import) => refuse({ kind: 'import-not-running', actual: job.state } as const);

function checkRows(given: readonly GivenRow[]): void {
  if (given.length < 1 || given.length > maximumRows) {
    throw badInput(
      { ko: `rows는 1–${maximumRows}개입니다.`, en: `rows has 1 to ${maximumRows} entries.` },
      { field: 'rows' },
    );
  }
  if (new Set(given.map(({ line }) => line)).size < given.length) {
    throw badInput({ ko: '같은 line이 두 번 나옵니다.', en: 'A line stands twice among the rows.' }, { field: 'rows' });
  }
}

/** Runs it, and takes back all that it wrote when it was only a trial; answers what it answered either way. */
async function undoneWhen<T>(isTrial: boolean, tx: EntityManager, run: () => Promise<T>): Promise<T> {
  if (!isTrial) return await run();
  const end = new TrialEnd();
  let answer: readonly T[] = [];
  try {
    // A transaction within one is a savepoint on the same connection, also for what is written through the outer one.
    await tx.transaction(async () => {
      answer = [await run()];
      throw end;
    });
  } catch (error) {
    if (error !== end) throw error;
  }
  const [value] = answer;
  if (value === undefined) throw new Error('A trial answers or throws.');
  return value;
}

class TrialEnd extends Error {
  override readonly name = 'TrialEnd';
}

type Judged<T> = {
  readonly line: number;
  readonly report: Omit<RowReport, 'line'> | null;
  readonly read: ReadRow<T> | null;
};

/** What became of the rows, and how many of them name no thing at all. */
type Judgement = { readonly reports: RowReport[]; readonly unnamed: number };

async function judge<T>(
  tx: EntityManager,
  job: Import,
  given: readonly GivenRow[],
  importer: Importer<T>,
): Promise<Judgement> {
  const readings = given.map(({ line, record }) => ({ line, record, reading: importer.read(record) }));
  const earlier = await claimLines(tx, job, readings, importer.counts);
  const judged = readings.map(({ line, reading }): Judged<T> => {
    const repeated = earlier.get(line);
    if (repeated !== undefined) return { line, report: repeated, read: null };
    if (reading.ok) return { line, report: null, read: reading };
    return { line, report: { outcome: 'REJECTED', reason: reading.reason, notes: [] }, read: null };
  });
  const unusable = readings.flatMap(({ reading }) =>
    reading.ok || reading.externalId === null ? [] : [reading.externalId],
  );
  const read = judged.flatMap((row) => row.read ?? []);
  const taken = await undoneWhen(job.isDryRun, tx, async () => {
    const outcomes = read.length === 0 ? [] : [...(await importer.take(read))];
    const refused = read.filter((_, index) => outcomes[index]?.outcome === 'REJECTED').map((row) => row.externalId);
    if (unusable.length + refused.length > 0) await importer.sight?.([...unusable, ...refused]);
    return outcomes;
  });
  const reports = judged.map(({ line, report }): RowReport => {
    if (report !== null) return { line, ...report };
    const row = taken.shift();
    if (row === undefined) throw new Error('Every row that was read is answered.');
    return { line, outcome: row.outcome, reason: row.reason ?? null, notes: row.notes };
  });
  return { reports, unnamed: readings.filter(({ reading }) => reading.externalId === null).length };
}

type Claim = { readonly externalId: string; readonly line: number; readonly digest: string };
type ReadLine = { readonly line: number; readonly record: RawRecord; readonly reading: Reading<unknown> };

/**
 * Enters on which line of the file each thing stands, and answers the rows whose thing stood on another line before:
 * an equal one is no news, another one is refused, because only a person can say which of the two is right.
 */
async function claimLines(
  tx: EntityManager,
  job: Import,
  readings: readonly ReadLine[],
  counts: Importer<unknown>['counts'],
): Promise<Map<number, Omit<RowReport, 'line'>>> {
  const claims = readings.flatMap(({ line, record, reading }): Claim[] =>
    reading.externalId === null ? [] : [{ externalId: reading.externalId, line, digest: digestOf(record) }],
  );
  const firsts = new Map<string, Claim>();
  for (const claim of claims) if (!firsts.has(claim.externalId)) firsts.set(claim.externalId, claim);
  const holders = await rows<Claim>(
    tx,
    `WITH given AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS g("externalId" text, line integer, digest text)),
       entered AS (INSERT INTO import_lines (import_id, external_id, line, digest) SELECT $1, "externalId", line, digest FROM given
         ON CONFLICT DO NOTHING RETURNING external_id)
     SELECT l.external_id AS "externalId", l.line, l.digest FROM import_lines l JOIN given g ON g."externalId" = l.external_id
     WHERE l.import_id = $1`,
    [job.id, JSON.stringify([...firsts.values()])],
  );
  for (const holder of holders) firsts.set(holder.externalId, holder);
  const { same, clash } = sayings[counts];
  return new Map(
    claims.flatMap((claim): [number, Omit<RowReport, 'line'>][] => {
      const first = firsts.get(claim.externalId);
      if (first === undefined || first.line === claim.line) return [];
      const earlier = String(first.line);
      return [
        first.digest === claim.digest
          ? [claim.line, { outcome: 'UNCHANGED', reason: null, notes: [remark(same, null, earlier)] }]
          : [claim.line, { outcome: 'REJECTED', reason: remark(clash, null, earlier), notes: [] }],
      ];
    }),
  );
}

/** Codes for a row whose thing stood elsewhere before: with the same words, or with others. */
const sayings = {
  lines: { same: 'SAME_AS_LINE', clash: 'SAME_KEY_AS_LINE' },
  items: { same: 'SAME_AS_ITEM', clash: 'SAME_KEY_AS_ITEM' },
} as const;

const digestOf = (record: RawRecord): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url');

async function addCounts(tx: EntityManager, job: Import, { reports, unnamed }: Judgement, now: Date): Promise<Import> {
  const count = (outcome: RowOutcome) => reports.filter((report) => report.outcome === outcome).length;
  const noted = reports.filter(({ outcome, notes }) => outcome !== 'REJECTED' && notes.length > 0).length;
  const [counted] = await rows<Import>(
    tx,
    `UPDATE imports SET created = created + $2, changed = changed + $3, unchanged = unchanged + $4,
       rejected = rejected + $5, noted = noted + $6, unnamed = unnamed + $7,
       last_active_at = $8 WHERE id = $1 RETURNING ${importColumns}`,
    [job.id, count('CREATED'), count('CHANGED'), count('UNCHANGED'), count('REJECTED'), noted, unnamed, now],
  );
  return counted ?? job;
}

const forgetLines = (tx: EntityManager, ids: readonly string[]) =>
  tx.query('DELETE FROM import_lines WHERE import_id = ANY ($1::uuid[])', [ids]);
