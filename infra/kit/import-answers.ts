import type { Remark, RowReport } from './import-rows.ts';
import type { Import } from './import-tables.ts';
import type { ImportNotRunning } from './imports.ts';
import { say, type Text } from './language.ts';

/** The text of a remark of a service. */
export type RemarkText = (remark: Remark) => Text;

/** Texts by code; a code without one is a fault of ours, and still says what it knows. */
export const remarkTexts =
  (texts: Readonly<Record<string, (given: string) => Text>>): RemarkText =>
  ({ code, given }) =>
    ({ ...commonTexts, ...texts })[code]?.(given ?? '') ?? { ko: code, en: code };

/** What every import can say. */
const commonTexts: Readonly<Record<string, (given: string) => Text>> = {
  REQUIRED: () => ({ ko: '꼭 있어야 할 값이 비어 있습니다.', en: 'A value that is needed is missing.' }),
  TOO_LONG: (most) => ({ ko: `${most}자보다 깁니다.`, en: `It is longer than ${most} characters.` }),
  SAME_AS_LINE: (line) => ({
    ko: `${line}번째 줄과 똑같은 행입니다.`,
    en: `The row is the same as that of line ${line}.`,
  }),
  SAME_AS_ITEM: (number) => ({
    ko: `${number}번째 항목과 똑같습니다.`,
    en: `It is the same as item ${number}.`,
  }),
  SAME_KEY_AS_ITEM: (number) => ({
    ko: `${number}번째 항목과 같은 대상을 가리키는데 내용이 다릅니다. 먼저 나온 항목만 가져왔습니다.`,
    en: `It names the same thing as item ${number}, but says something else. Only the first of them was taken over.`,
  }),
  SAME_KEY_AS_LINE: (line) => ({
    ko: `${line}번째 줄과 같은 대상을 가리키는데 내용이 다릅니다. 먼저 나온 행만 가져왔습니다.`,
    en: `It names the same thing as line ${line}, but says something else. Only the first of them was taken over.`,
  }),
};

/** A value of the GraphQL type `ImportRemark`. */
export const toRemark = (remark: Remark, textOf: RemarkText) => ({
  code: remark.code,
  field: remark.field,
  message: say(textOf(remark)),
});

/** A value of the GraphQL type `ImportRowReport`. */
export const toRowReport = ({ line, outcome, reason, notes }: RowReport, textOf: RemarkText) => ({
  line,
  outcome,
  reason: reason === null ? null : toRemark(reason, textOf),
  notes: notes.map((note) => toRemark(note, textOf)),
});

/** What the GraphQL types of imports have in common. */
export const toImport = ({ created, changed, unchanged, rejected, noted, unnamed: _, ...job }: Import) => ({
  ...job,
  counts: { created, changed, unchanged, rejected, noted },
});

/** The member `ImportNotRunning` of a result union. */
export const importNotRunning = ({ actual }: ImportNotRunning) => ({
  __typename: 'ImportNotRunning' as const,
  actual,
  message: say(whyOver[actual]),
});

const finished = {
  ko: '이미 끝난 가져오기입니다. 새로 시작해 주십시오.',
  en: 'The import is finished. Begin a new one.',
};

const whyOver: Readonly<Record<Import['state'], Text>> = {
  RUNNING: finished,
  FINISHED: finished,
  SUPERSEDED: {
    ko: '같은 출처의 새 가져오기가 시작되어 이 가져오기는 그만두었습니다.',
    en: 'A later import of the same source has taken its place.',
  },
  ABANDONED: {
    ko: '한 시간 넘게 멈춰 있어 중단된 가져오기입니다. 가져온 행은 남아 있습니다. 새로 시작해 주십시오.',
    en: 'It stood still for more than an hour and was given up. What was taken over stays. Begin a new one to go on.',
  },
};

/** The member `ImportColumnsMissing` of a result union. */
export const importColumnsMissing = (columns: readonly string[]) => ({
  __typename: 'ImportColumnsMissing' as const,
  columns: [...columns],
  message: say({
    ko: `파일에 필요한 열이 없습니다: ${columns.join(', ')}`,
    en: `The file lacks columns that are needed: ${columns.join(', ')}`,
  }),
});
