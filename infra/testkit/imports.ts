import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inScope } from '@dure/kit/request-scope';
import type { Choices } from '@dure/local/imports/choices';
import type { Graph as ImportGraph } from '@dure/local/imports/graph';
import { kinds, type Options } from '@dure/local/imports/kinds';
import type { Progress } from '@dure/local/imports/progress';
import { newReport, type Report } from '@dure/local/imports/report';
import { type Ending, runImport } from '@dure/local/imports/run';
import { detectEncoding } from '@dure/local/imports/text-file';
import type { Graph } from './graph.ts';

export type ImportOptions = Options & {
  readonly choices?: Choices;
  readonly isDryRun?: boolean;
  readonly acceptVanished?: boolean;
  readonly signal?: AbortSignal;
};

/** What an import did: the figures, how often each remark was made, and how it ended. */
export type ImportResult = Ending & {
  readonly counts: Report['counts'];
  readonly noted: number;
  readonly rejections: Readonly<Record<string, number>>;
  readonly notes: Ending['notes'];
  readonly remarks: Readonly<Record<string, number>>;
};

const silent: Progress = { bytesRead: () => undefined, rowsDone: () => undefined, done: () => undefined };

/** Takes a file over as `npm run import` does, through the graph of one caller. */
export async function importFile(
  graph: Graph,
  kind: string,
  file: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const found = kinds[kind];
  if (found === undefined) throw new Error(`${kind} is no kind of import.`);
  const ask: ImportGraph = async (document, input, shape) =>
    shape.parse((await graph.data<{ result: unknown }>(document, { input })).result);
  const report = newReport(undefined);
  const ending = await inScope({ origin: 'start' }, async () =>
    runImport({
      ...{ kind: found, file, encoding: await detectEncoding(file), options, report, graph: ask, progress: silent },
      ...{ choices: options.choices ?? null, isDryRun: options.isDryRun ?? false },
      acceptVanished: options.acceptVanished ?? false,
      signal: options.signal ?? new AbortController().signal,
    }),
  );
  const counted = (groups: Report['notes']) =>
    Object.fromEntries(
      [...Map.groupBy(groups.values(), ({ code }) => code)]
        .map(([code, of]) => [code, of.reduce((sum, { count }) => sum + count, 0)])
        .sort(),
    );
  return {
    ...ending,
    counts: report.counts,
    noted: report.noted,
    rejections: counted(report.rejections),
    remarks: counted(report.notes),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'dure-imports-'));
let written = 0;

/** A file for one test. */
export function fileOf(content: string | Uint8Array, name = 'file'): string {
  written += 1;
  const path = join(folder, `${written}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** CSV text with a heading, every cell quoted. */
export function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\n');
}
