import { once } from 'node:events';
import { createWriteStream, openSync, type WriteStream } from 'node:fs';
import { say } from '@dure/kit/language';
import { Problem } from '../cli/command.ts';
import type { UnreadableRow } from './batches.ts';
import type { Remark, RowReport } from './protocol.ts';

type Group = {
  readonly code: string;
  readonly field: string | null;
  count: number;
  readonly firstLine: number;
  readonly example: string;
};

/** What an import did, row by row: counts, kinds of remarks with an example, and a file with every remark. */
export type Report = {
  /** What the numbers of rows count: lines of the file, or the things in it where a file may be one line. */
  readonly unit: 'line' | 'record';
  readonly counts: { CREATED: number; CHANGED: number; UNCHANGED: number; REJECTED: number };
  noted: number;
  unreadable: number;
  readonly rejections: Map<string, Group>;
  readonly notes: Map<string, Group>;
  readonly file: WriteStream | null;
};

/**
 * An empty report; `path` is where every rejected and every noted row is written, as one JSON object a line. Throws
 * Problem where nothing can be written there.
 */
export const newReport = (path: string | undefined, unit: Report['unit'] = 'line'): Report => ({
  unit,
  counts: { CREATED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 },
  noted: 0,
  unreadable: 0,
  rejections: new Map(),
  notes: new Map(),
  file: path === undefined ? null : createWriteStream(path, { fd: openForWriting(path) }),
});

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Problem(
      say({
        ko: `보고서를 쓸 수 없습니다: ${path} (${reason})`,
        en: `The report cannot be written: ${path} (${reason})`,
      }),
      say({ ko: '--report에 쓸 수 있는 경로를 주십시오.', en: 'Give --report a path that can be written.' }),
    );
  }
}

export const rowsIn = ({ counts }: Report): number =>
  counts.CREATED + counts.CHANGED + counts.UNCHANGED + counts.REJECTED;

/** Enters what became of a row that was handed in. */
export function addRow(report: Report, { line, outcome, reason, notes }: RowReport): void {
  report.counts[outcome] += 1;
  if (reason !== null) enter(report, report.rejections, line, outcome, reason);
  if (outcome !== 'REJECTED' && notes.length > 0) report.noted += 1;
  // The notes of a row that was rejected stand in the file only: the summary tells of what was taken over.
  for (const note of notes) {
    if (outcome === 'REJECTED') record(report, line, outcome, note);
    else enter(report, report.notes, line, outcome, note);
  }
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
  record(report, line, outcome, remark);
  const { code, field, message } = remark;
  const key = `${code} ${field ?? ''}`;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { code, field, count: 1, firstLine: line, example: message });
  else group.count += 1;
}

const record = ({ file, unit }: Report, number: number, outcome: string, remark: Remark): void =>
  void file?.write(`${JSON.stringify({ [unit]: number, outcome, ...remark })}\n`);

/** Waits until the file holds everything. */
export async function closeReport({ file }: Report): Promise<void> {
  if (file === null) return;
  file.end();
  await once(file, 'finish');
}

/** `1 row`, `2,000 rows`. */
export const rowsText = (count: number): string =>
  say({ ko: `${count.toLocaleString('en')}행`, en: `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}` });

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
    ...groupsText(say({ ko: '거절된 이유', en: 'Why rows were rejected' }), report.rejections, report.unit),
    ...groupsText(say({ ko: '메모', en: 'Notes' }), report.notes, report.unit),
    ...(counts.REJECTED * 2 > rowsIn(report) ? ['', mostRejected()] : []),
  ].join('\n');
}

const mostRejected = (): string =>
  say({
    ko: '! 거절된 것이 더 많습니다. 위의 이유를 고친 뒤 같은 파일을 다시 가져오십시오.',
    en: '! More was rejected than taken over. Mend the reasons above and import the same file again.',
  });

function groupsText(title: string, groups: Map<string, Group>, unit: Report['unit']): string[] {
  if (groups.size === 0) return [];
  const place = (number: number) =>
    unit === 'line'
      ? say({ ko: `${number}번째 줄`, en: `line ${number}` })
      : say({ ko: `${number}번째 기록`, en: `record ${number}` });
  const example = (group: Group) =>
    say({
      ko: `예: ${place(group.firstLine)} – ${group.example}`,
      en: `e.g. ${place(group.firstLine)}: ${group.example}`,
    });
  const name = ({ code, field }: Group) => (field === null ? code : `${code} (${field})`);
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  return [
    '',
    title,
    ...sorted.map((group) => `  ${group.count.toLocaleString('en').padStart(9)}  ${name(group)} – ${example(group)}`),
  ];
}
