import { type GraphQLOutputType, getNullableType, isLeafType } from 'graphql';
import type { WireText } from '../wire.ts';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { Cursor, Deviation, deviation } from './cursor.ts';
import { type Data, type DataObject, visit, written, writtenBy } from './data.ts';
import { leafCheck } from './leaves.ts';
import { noErrors, readErrors } from './read-errors.ts';
import type { Answer, AnswerReader } from './read-json.ts';
import { readerSource } from './reader-source.ts';
import { createSkip, type Gaps } from './skip-raw.ts';
import type { Gap, Spans } from './spans.ts';

type Read = () => Data;

/**
 * A reader that knows what stands where, and so parses nothing: it compares keys as literals and keeps each leaf as the
 * text that it is. Errors may stand before the data or behind it. Answers in any other spelling or otherwise unexpected
 * are undefined: `read-json.ts` reads those.
 */
export function createRawReader(shape: ObjectShape, spans: Spans): AnswerReader {
  const cursor = new Cursor();
  const readRoot = readerOf(shape, { cursor, spans });
  return (text) => {
    cursor.start(text, 0);
    try {
      const answer = readEnvelope(cursor, readRoot);
      return cursor.isAtEnd() ? answer : undefined;
    } catch (thrown) {
      if (thrown instanceof Deviation) return undefined;
      throw thrown;
    } finally {
      cursor.stop();
    }
  };
}

function readEnvelope(cursor: Cursor, readRoot: Read): Answer {
  if (cursor.isNext(dataFirst)) {
    const data = readData(cursor, dataFirst, readRoot);
    if (!cursor.isNext(errorsBehind)) return { data, ...noErrors };
    cursor.expect(errorsBehind);
    return { data, ...readErrors(cursor) };
  }
  cursor.expect(errorsFirst);
  const told = readErrors(cursor);
  if (cursor.isNext(dataBehind)) return { data: readData(cursor, dataBehind, readRoot), ...told };
  if (told.errors.length === 0) throw deviation;
  return { data: undefined, ...told };
}

function readData(cursor: Cursor, label: string, readRoot: Read): Answer['data'] {
  cursor.expect(label);
  return cursor.peek() === openBrace ? (readRoot() as DataObject) : cursor.null();
}

const dataFirst = '{"data":';
const errorsBehind = ',"errors":';
const errorsFirst = '{"errors":';
const dataBehind = ',"data":';

type Tools = { readonly cursor: Cursor; readonly spans: Spans };

/** Compiled when first needed: a type that never comes costs nothing. */
function readerOf(shape: ObjectShape, tools: Tools): Read {
  if (shape.dependsOnType) return readerByType(shape, tools);
  const mark = markOf(shape);
  return mark !== undefined && tools.spans.mayBeOne(shape)
    ? onceReader(mark, shape, tools)
    : compileReader(shape, tools);
}

function readerByType(shape: ObjectShape, tools: Tools): Read {
  const { cursor } = tools;
  const readers = new Map<string, Read>();
  return () => {
    const typename = cursor.typename();
    let read = readers.get(typename);
    if (read === undefined) {
      const own = shape.forType(typename);
      if (own.dependsOnType) throw deviation;
      read = readerOf(own, tools);
      readers.set(typename, read);
    }
    return read();
  };
}

const mostKeys = 4;

/**
 * An object of its type and a few leaves is most likely a reference to an entity, and one that begins with its type and a
 * leaf an entity to which others refer. Both are met again and again. The text before this mark tells them apart.
 */
function markOf({ fields }: ObjectShape): string | undefined {
  const isType = ({ key, name }: FieldShape): boolean => name === '__typename' && key === '__typename';
  const isLeaf = ({ object, listDepth, name }: FieldShape): boolean =>
    object === undefined && (name === '__typename' || listDepth === 0);
  if (fields.every(isLeaf)) return fields.length <= mostKeys && fields.some(isType) ? '}' : undefined;
  const at = fields.findIndex((field) => !isLeaf(field));
  const [first] = fields;
  const isNamed = first !== undefined && isType(first) && at > 1;
  return isNamed ? `,${JSON.stringify(fields[at]?.key)}:` : undefined;
}

/** An object that was read, its text, and the next one with the same fingerprint. */
type Seen = { readonly text: WireText; readonly object: Data; readonly next: Seen | undefined };

/**
 * Objects of the same text at the same place of the operation become the same object, so that an entity which an answer
 * names a thousand times is read, asked for, merged and written once. Only at the same place: elsewhere the client may
 * want other things of it.
 */
function onceReader(mark: string, shape: ObjectShape, tools: Tools): Read {
  const { cursor } = tools;
  const read = compileReader(shape, tools);
  const allSeen = cursor.memory<Seen>();
  return () => {
    const { text, at: start } = cursor;
    const all = allSeen();
    const print = fingerprint(text, start, text.indexOf(mark, start));
    const first = all.get(print);
    let compared = 0;
    for (let seen = first; seen !== undefined && compared < mostCompared; seen = seen.next) {
      const end = start + seen.text.length;
      if (text.substring(start, end) === seen.text) {
        cursor.at = end;
        return seen.object;
      }
      compared++;
    }
    const object = read();
    all.set(print, { text: text.substring(start, cursor.at), object, next: first });
    return object;
  };
}

/** Of more with the same fingerprint it costs less to read them again. */
const mostCompared = 8;
const nearSamples = 6;
const farSamples = 8;
const farStep = 4;

/** A number of the last characters of a part of a text, where ids mostly differ, and of some before them. */
function fingerprint(text: WireText, start: number, end: number): number {
  let print = 0;
  let at = end - 1;
  for (const near = Math.max(start, end - nearSamples); at >= near; at--) print = mix(print, text.charCodeAt(at));
  for (const far = Math.max(start, at - farSamples * farStep); at >= far; at -= farStep) {
    print = mix(print, text.charCodeAt(at));
  }
  return print;
}

const mix = (print: number, value: number): number => (Math.imul(print, 31) + value) | 0;

/** The reader of one object, as code: `reader-source.ts` writes it. */
function compileReader(shape: ObjectShape, tools: Tools): Read {
  const { cursor, spans } = tools;
  const laid = spans.layout.get(shape) ?? [];
  const planned = shape.fields.map((field) => {
    const span = laid.find(({ keys }) => keys.includes(field.key));
    const type = span?.types[span.keys.indexOf(field.key)];
    const isKept = span === undefined || spans.isNeeded(shape, field.key);
    const gaps = span?.gaps ?? [];
    return {
      field: { ...field, span: span?.property, hasGaps: gaps.length > 0, isKept },
      read: readerIn(field, { type, isKept, gaps }, tools),
    };
  });
  const source = readerSource(planned.map(({ field }) => field));
  const make = new Function('cursor', 'reads', 'deviation', 'visit', 'writtenBy', 'written', source);
  const reads = planned.map(({ read }) => read);
  return make(cursor, reads, deviation, visit, writtenBy, written) as Read;
}

type InSpan = {
  readonly type: GraphQLOutputType | undefined;
  readonly isKept: boolean;
  readonly gaps: readonly Gap[];
};

function readerIn(field: FieldShape, { type, isKept, gaps }: InSpan, tools: Tools): Read {
  if (type === undefined) return fieldReader(field, tools);
  if (isKept) return checkedReader(type, fieldReader(field, tools));
  const skip = createSkip(type, field.object, { cursor: tools.cursor, gaps: readGaps(gaps, tools) });
  return () => {
    skip();
    return undefined;
  };
}

/** The objects in the gaps of a span are read as they would be anywhere else. */
const readGaps =
  (gaps: readonly Gap[], tools: Tools): Gaps =>
  (shape) => {
    const number = gaps.findIndex((gap) => gap.shape === shape);
    if (number < 0) return undefined;
    const { cursor } = tools;
    let readObject: Read | undefined;
    return () => {
      if (cursor.peek() !== openBrace) throw deviation;
      readObject ??= readerOf(shape, tools);
      cursor.gap(number, readObject as () => DataObject);
    };
  };

/** A leaf of a span that is also kept by itself. */
function checkedReader(type: GraphQLOutputType, read: Read): Read {
  const nullable = getNullableType(type);
  const isFit = isLeafType(nullable) ? leafCheck(nullable) : () => null;
  return () => {
    const raw = read();
    const isRight = raw === null ? nullable === type : typeof raw === 'string' && isFit(raw) === raw;
    if (!isRight) throw deviation;
    return raw;
  };
}

function fieldReader({ object, name, listDepth }: FieldShape, tools: Tools): Read {
  const { cursor } = tools;
  if (object !== undefined) return compositeReader(object, listDepth ?? 1, tools);
  if (name === '__typename') return () => cursor.typeText();
  if (listDepth === undefined) return () => cursor.leaf();
  return leafReader(listDepth, cursor);
}

const leafReader = (listDepth: number, cursor: Cursor): Read =>
  listDepth === 0 ? () => cursor.anyLeaf() : listReader(leafReader(listDepth - 1, cursor), cursor);

/** Lists are as deep as their type; those of a type that only subgraphs know, `_entities`, have one level. */
function compositeReader(shape: ObjectShape, listDepth: number, tools: Tools): Read {
  const { cursor } = tools;
  if (listDepth > 0) return listReader(compositeReader(shape, listDepth - 1, tools), cursor);
  let readObject: Read | undefined;
  return () => {
    if (cursor.peek() !== openBrace) return cursor.null();
    readObject ??= readerOf(shape, tools);
    return readObject();
  };
}

const openBrace = 123;
const openBracket = 91;
const closeBracket = 93;
const comma = 44;

function listReader(readItem: Read, cursor: Cursor): Read {
  return () => {
    if (cursor.peek() !== openBracket) return cursor.null();
    cursor.at++;
    const items: Data[] = [];
    if (cursor.peek() === closeBracket) {
      cursor.at++;
      return items;
    }
    for (;;) {
      items.push(readItem());
      const next = cursor.peek();
      cursor.at++;
      if (next === closeBracket) return items;
      if (next !== comma) throw deviation;
    }
  };
}
