import type { WireText } from '../wire.ts';
import { fromWire } from '../wire.ts';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { type Data, type DataObject, propertyOf } from './data.ts';
import { isRecord, noErrors, type ToldErrors, toldErrors } from './read-errors.ts';

/** The answer of a subgraph. `data` is undefined or null when it gave none. */
export type Answer = ToldErrors & { readonly data: DataObject | null | undefined };

/** Reads an answer whatever its spelling; undefined when it is not an answer of GraphQL. */
export type AnswerReader = (text: WireText) => Answer | undefined;

/** Reads by JSON.parse. Leaves are kept as they were spelt, so that no digit of a number is lost. */
export function createJsonReader(shape: ObjectShape): AnswerReader {
  return (text) => {
    const envelope = parse(() => JSON.parse(text, keepSpelling));
    if (!isRecord(envelope)) return undefined;
    const told = 'errors' in envelope ? errorsOf(text) : noErrors;
    if (told === undefined || (!('data' in envelope) && told.errors.length === 0)) return undefined;
    const { data } = envelope;
    if (data === null || data === undefined) return { data, ...told };
    return isRecord(data) ? { data: objectOf(data, shape), ...told } : undefined;
  };
}

function errorsOf(text: WireText): ToldErrors | undefined {
  const envelope = parse(() => JSON.parse(fromWire(text)));
  return isRecord(envelope) ? toldErrors(envelope.errors) : undefined;
}

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
