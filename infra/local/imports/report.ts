import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { say } from '@dure/kit/language';
import type { UnreadableRow } from './batches.ts';
import type { Remark, RowReport } from './protocol.ts';

type Group = { readonly code: string; count: number; readonly firstLine: number; readonly example: string };

/** What an import did, row by row: counts, kinds of remarks with an example, and a file with every remark. */
export type Report = {
  readonly counts: { CREATED: number; CHANGED: number; UNCHANGED: number; REJECTED: number };
  noted: number;
  unreadable: number;
  readonly rejections: Map<string, Group>;
  readonly notes: Map<string, Group>;
  readonly file: WriteStream | null;
};

/** An empty report; `path` is where every rejected and every noted row is written, as one JSON object a line. */
export const newReport = (path: string | undefined): Report => ({
  counts: { CREATED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 },
  noted: 0,
  unreadable: 0,
  rejections: new Map(),
  notes: new Map(),
  file: path === undefined ? null : createWriteStream(path),
});

export const rowsIn = ({ counts }: Report): number =>
  counts.CREATED + counts.CHANGED + counts.UNCHANGED + counts.REJECTED;

/** Enters what became of a row that was handed in. */
export function addRow(report: Report, { line, outcome, reason, notes }: RowReport): void {
  report.counts[outcome] += 1;
  if (reason !== null) enter(report, report.rejections, line, outcome, reason);
  if (outcome !== 'REJECTED' && notes.length > 0) report.noted += 1;
  for (const note of notes) enter(report, report.notes, line, outcome, note);
}

/** Enters a row that could not be read and was not handed in. */
export function addUnreadable(report: Report, row: UnreadableRow): void {
  report.counts.REJECTED += 1;
  report.unreadable += 1;
  enter(report, report.rejections, row.line, 'REJECTED', {
    code: 'UNREADABLE',
    field: null,
    message: say(row.unreadable),
  });
}

function enter(report: Report, groups: Map<string, Group>, line: number, outcome: string, remark: Remark): void {
  report.file?.write(`${JSON.stringify({ line, outcome, ...remark })}\n`);
  const group = groups.get(remark.code);
  if (group === undefined)
    groups.set(remark.code, { code: remark.code, count: 1, firstLine: line, example: remark.message });
  else group.count += 1;
}

/** Waits until the file holds everything. */
export async function closeReport({ file }: Report): Promise<void> {
  if (file === null) return;
  file.end();
  await once(file, 'finish');
}

/** The report in words, for standard output. */
export function reportText(report: Report, vanished: number | null): string {
  const { counts } = report;
  const figures: [string, number][] = [
    [say({ ko: '새로 들어옴', en: 'created' }), counts.CREATED],
    [say({ ko: '바뀜', en: 'changed' }), counts.CHANGED],
    [say({ ko: '그대로', en: 'unchanged' }), counts.UNCHANGED],
    [say({ ko: '거절됨', en: 'rejected' }), counts.REJECTED],
    [say({ ko: '메모 있음', en: 'with notes' }), report.noted],
    ...(vanished === null ? [] : [[say({ ko: '출처에서 사라짐', en: 'vanished' }), vanished] as [string, number]]),
  ];
  return [
    ...figures.map(([label, count]) => `  ${count.toLocaleString('en').padStart(9)}  ${label}`),
    ...groupsText(say({ ko: '거절된 이유', en: 'Why rows were rejected' }), report.rejections),
    ...groupsText(say({ ko: '메모', en: 'Notes' }), report.notes),
  ].join('\n');
}

function groupsText(title: string, groups: Map<string, Group>): string[] {
  if (groups.size === 0) return [];
  const example = (group: Group) =>
    say({
      ko: `예: ${group.firstLine}번째 줄 – ${group.example}`,
      en: `e.g. line ${group.firstLine}: ${group.example}`,
    });
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  return [
    '',
    title,
    ...sorted.map((group) => `  ${group.count.toLocaleString('en').padStart(9)}  ${group.code} – ${example(group)}`),
  ];
}
