/**
 * The words in which a row of a file is judged. What the columns mean is for the services to say; they read rows by
 * pure functions that answer a `Reading`.
 */

/** Why a row was refused, or what a person should know about an accepted one. */
export type Remark = {
  /** One of a closed list of the service; it has a text for each. */
  readonly code: string;
  /** The column as the file names it; null when it is about more than one. */
  readonly field: string | null;
  /** The value as given, or the line, number or name that the text needs. */
  readonly given: string | null;
};

export const remark = (code: string, field: string | null = null, given: string | null = null): Remark => ({
  code,
  field,
  given,
});

/** A row as the file gave it: column to value. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What a row says, or why it cannot be used; `externalId` is there whenever the row says which thing it is about. */
export type Reading<T> =
  | { readonly ok: true; readonly externalId: string; readonly value: T; readonly notes: readonly Remark[] }
  | { readonly ok: false; readonly externalId: string | null; readonly reason: Remark };

/** Why a row was refused that names no thing at all. */
export const unnamed = (reason: Remark): Reading<never> => ({ ok: false, externalId: null, reason });

/** What became of a row. */
export type RowOutcome = 'CREATED' | 'CHANGED' | 'UNCHANGED' | 'REJECTED';

export type RowReport = {
  readonly line: number;
  readonly outcome: RowOutcome;
  /** Null unless it was rejected. */
  readonly reason: Remark | null;
  readonly notes: readonly Remark[];
};

/** The text of a column as given; '' when absent or no text. */
export function textIn(record: RawRecord, column: string): string {
  const value = record[column];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const blanksAndControls = /[\s\u0000-\u001f\u007f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controlsInLine = /[\u0000-\u0009\u000b-\u001f\u007f]+/g;

/** A text on one line: trimmed, one space between words, composed (NFC), without control characters. */
export const oneLine = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(blanksAndControls, ' ').trim();

/** A text of several lines: trimmed, composed (NFC), no control characters but line breaks. */
export const severalLines = (text: string): string =>
  text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(controlsInLine, ' ').trim();

/** At most `limit` characters; the last is an ellipsis where some had to go. Never cuts a character in two. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
