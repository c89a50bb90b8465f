import type { WireText } from '../wire.ts';
import { fromWire } from '../wire.ts';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { type Data, type DataObject, propertyOf } from './data.ts';

/** An error as a subgraph told it. */
export type ToldError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** The answer of a subgraph. `data` is undefined or null when it gave none. */
export type Answer = { readonly data: DataObject | null | undefined; readonly errors: readonly ToldError[] };

/** Reads an answer whatever its spelling; undefined when it is not an answer of GraphQL. */
export type AnswerReader = (text: WireText) => Answer | undefined;

/** Reads by JSON.parse. Leaves are kept as they were spelt, so that no digit of a number is lost. */
export function createJsonReader(shape: ObjectShape): AnswerReader {
  return (text) => {
    const envelope = parse(() => JSON.parse(text, keepSpelling));
    if (!isRecord(envelope)) return undefined;
    const errors = 'errors' in envelope ? errorsOf(text) : [];
    if (errors === undefined || (!('data' in envelope) && errors.length === 0)) return undefined;
    const { data } = envelope;
    if (data === null || data === undefined) return { data, errors };
    return isRecord(data) ? { data: objectOf(data, shape), errors } : undefined;
  };
}

function errorsOf(text: WireText): ToldError[] | undefined {
  const envelope = parse(() => JSON.parse(fromWire(text)));
  const errors = isRecord(envelope) ? envelope.errors : undefined;
  if (errors === null) return [];
  if (!Array.isArray(errors)) return undefined;
  return errors.map(toldError);
}

/** What is no error at all is one without words: something went wrong, or it would not be there. */
function toldError(error: unknown): ToldError {
  const { message, path, extensions }: Record<string, unknown> = isRecord(error) ? error : {};
  return {
    message: typeof message === 'string' ? message : '',
    ...(isPath(path) ? { path } : {}),
    ...(isRecord(extensions) ? { extensions } : {}),
  };
}

/** Whatever else stands there is of no use to callers, and may tell them what they need not know. */
const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number');

function parse(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A reviver for JSON.parse by which leaves stay the texts that they were. */
export const keepSpelling = (_key: string, value: unknown, context?: { source?: string }): unknown =>
  value === null ? null : (context?.source ?? value);

function objectOf(told: Record<string, unknown>, shape: ObjectShape): DataObject {
  const object: DataObject = {};
  for (const field of shape.fields) {
    const value = told[field.key];
    if (Object.hasOwn(told, field.key)) object[propertyOf(field.key)] = dataOf(value, field);
  }
  return object;
}

function dataOf(value: unknown, field: FieldShape): Data {
  if (field.name === '__typename' && typeof value === 'string') return plainlySpelt(value);
  if (field.object === undefined) return leafOf(value, field.listDepth ?? Number.POSITIVE_INFINITY);
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => dataOf(item, field));
  return isRecord(value) ? objectOf(value, field.object) : null;
}

/** Names of types are compared; as GraphQL's names they need no escapes, but JSON allows them. */
const plainlySpelt = (raw: WireText): WireText => (raw.includes('\\') ? JSON.stringify(JSON.parse(raw)) : raw);

/** A list where the schema has none is the value of a scalar of its own kind, and stays one text. */
function leafOf(value: unknown, listDepth: number): Data {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value) && listDepth > 0) return value.map((item) => leafOf(item, listDepth - 1));
  return spelt(value);
}

/** The text of a value whose leaves are the texts that they were. */
function spelt(value: unknown): WireText {
  if (Array.isArray(value)) return `[${value.map(spelt).join(',')}]`;
  if (!isRecord(value)) return typeof value === 'string' ? value : 'null';
  return `{${Object.entries(value)
    .map(([key, inner]) => `${keyText(key)}:${spelt(inner)}`)
    .join(',')}}`;
}

/** A key may have come as an escape of a character that does not fit into one byte; it leaves as one. */
const keyText = (key: string): WireText =>
  JSON.stringify(key).replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
