import { basename } from 'node:path';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import { batchesOf, type ReadableRow } from './batches.ts';
import type { Choices } from './choices.ts';
import { readCsv } from './csv-file.ts';
import type { Graph } from './graph.ts';
import { readJson } from './json-file.ts';
import type { Kind, Options } from './kinds.ts';
import type { Progress } from './progress.ts';
import { type Remark, startImport } from './protocol.ts';
import { addRow, addUnreadable, type Report, rowsIn, rowsText } from './report.ts';
import type { Rows } from './rows.ts';
import { type Encoding, readText } from './text-file.ts';

/** One run of the command, with everything that it was told. */
export type Job = {
  readonly kind: Kind;
  readonly file: string;
  readonly encoding: Encoding;
  readonly options: Options;
  readonly choices: Choices | null;
  readonly isDryRun: boolean;
  readonly acceptVanished: boolean;
  readonly graph: Graph;
  readonly progress: Progress;
  readonly report: Report;
  /** Once aborted, nothing more is sent. What was sent stays, and the import can be run again. */
  readonly signal: AbortSignal;
};

export type Ending = {
  /** What is to be known about the file as a whole. */
  readonly notes: readonly Remark[];
  /** How many things vanished from the source; null where that is not asked or cannot be told. */
  readonly vanished: number | null;
  /** False when it was interrupted. */
  readonly isComplete: boolean;
};

/**
 * Reads the file, hands its rows to the graph batch by batch in the order of the file, and ends the import. The next
 * batch is read while one is on its way; they are sent one after the other, because of two rows for one thing the first
 * counts. Nothing is begun before there is a row to send. Throws Problem; `report` then holds what was done so far.
 */
export async function runImport(job: Job): Promise<Ending> {
  const { report, progress, signal } = job;
  const { columns, rows } = await openRows(job.kind, job.file, job.encoding, progress.bytesRead);
  const batches = batchesOf(rows, (row) => addUnreadable(report, row));
  let next = await batches.next();
  if (next.done === true) throw nothingIn(job);
  const { kind, file, options, choices } = job;
  const remote = await startImport(job.graph, kind.owner, {
    ...kind.input(file, options, choices),
    ...(columns === null ? {} : { columns }),
    ...{ source: options.source ?? kind.source, fileName: basename(file).slice(-200), isDryRun: job.isDryRun },
  });
  while (next.done !== true && !signal.aborted) {
    const sent = send(remote.send, next.value, report, progress);
    [next] = await Promise.all([batches.next(), sent]);
  }
  progress.done();
  const isComplete = next.done === true;
  if (!isComplete) return { notes: remote.notes, vanished: null, isComplete };
  const vanished = await remote.finish(endingOf(job));
  return { notes: remote.notes, vanished, isComplete };
}

/** The rows of a file of that kind. Throws Problem when it has not the form of its kind. */
export async function openRows(
  { format }: Kind,
  file: string,
  encoding: Encoding,
  onBytes?: (count: number) => void,
): Promise<Rows> {
  const text = readText(file, encoding, onBytes);
  return format === 'csv' ? await readCsv(file, text) : readJson(file, text);
}

async function send(
  sendRows: Awaited<ReturnType<typeof startImport>>['send'],
  batch: readonly ReadableRow[],
  report: Report,
  progress: Progress,
): Promise<void> {
  for (const row of await sendRows(batch)) addRow(report, row);
  progress.rowsDone(batch.length);
}

function endingOf({ kind, report, acceptVanished }: Job): object {
  return kind.owner === 'Resource' ? { isComplete: true, unreadableRows: report.unreadable, acceptVanished } : {};
}

function nothingIn({ file, report }: Job): Problem {
  const count = rowsIn(report);
  return new Problem(
    count === 0
      ? say({ ko: `${file}: 행이 없습니다.`, en: `${file}: there are no rows.` })
      : say({
          ko: `${file}: ${rowsText(count)} 가운데 읽을 수 있는 행이 없습니다.`,
          en:
            count === 1
              ? `${file}: its one row cannot be read.`
              : `${file}: none of its ${rowsText(count)} can be read.`,
        }),
  );
}
