import type { FieldShape } from './answer-shape.ts';
import { propertyOf } from './data.ts';

/** What the reader of an object does with one field. */
export type ReaderField = Pick<FieldShape, 'key'> & {
  /** The property of the span that the field belongs to. */
  readonly span?: string | undefined;
  /** Whether that span has gaps. */
  readonly hasGaps?: boolean;
  /** Whether its value is kept by itself. */
  readonly isKept: boolean;
};

/**
 * The source of a reader of objects with these fields, in this order. `reads` are the readers of the values; what is
 * not kept is only moved over. `read-raw.test.ts` shows what it looks like.
 */
export function readerSource(fields: readonly ReaderField[]): string {
  const lines = [
    ...fields.map((_, index) => `const read${index} = reads[${index}];`),
    'return function readObject() {',
    ...(fields.length === 0 ? [`  cursor.expect('{');`] : []),
    ...fields.map((_, index) => step(fields, index)),
    `  cursor.expect('}');`,
    `  return { ${['[visit]: 0', '[writtenBy]: null', '[written]: null', ...properties(fields)].join(', ')} };`,
    '};',
  ];
  return lines.join('\n');
}

function properties(fields: readonly ReaderField[]): string[] {
  const kept = fields.map(({ key, isKept }, index) =>
    isKept ? [`${JSON.stringify(propertyOf(key))}: value${index}`] : [],
  );
  const spans = new Set(fields.flatMap(({ span }) => span ?? []));
  return [...kept.flat(), ...[...spans].map((span) => `${JSON.stringify(span)}: ${textName(span)}`)];
}

function step(fields: readonly ReaderField[], index: number): string {
  const { key = '', span, hasGaps = false, isKept = true } = fields[index] ?? {};
  const label = `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`;
  const opens = span !== undefined && fields[index - 1]?.span !== span;
  const closes = span !== undefined && fields[index + 1]?.span !== span;
  return [
    `  if (!cursor.text.startsWith(${JSON.stringify(label)}, cursor.at)) throw deviation;`,
    // Without the brace or comma before it.
    ...(opens
      ? [`  const ${startName(span)} = ${hasGaps ? 'cursor.beginPassage(cursor.at + 1)' : 'cursor.at + 1'};`]
      : []),
    `  cursor.at += ${label.length};`,
    `  ${isKept ? `const value${index} = ` : ''}read${index}();`,
    ...(closes ? [`  const ${textName(span)} = ${ending(span, hasGaps)};`] : []),
  ].join('\n');
}

const ending = (span: string, hasGaps: boolean): string =>
  hasGaps ? `cursor.endPassage(${startName(span)})` : `cursor.text.substring(${startName(span)}, cursor.at)`;

const startName = (span: string): string => `start${span.slice(1)}`;
const textName = (span: string): string => `text${span.slice(1)}`;
