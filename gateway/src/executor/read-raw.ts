import { type GraphQLOutputType, getNullableType, isLeafType } from 'graphql';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { Cursor, Deviation, deviation } from './cursor.ts';
import { type Data, type DataObject, visit, written, writtenBy } from './data.ts';
import { leafCheck } from './leaves.ts';
import type { AnswerReader } from './read-json.ts';
import { readerSource } from './reader-source.ts';
import { createSkip, type Gaps } from './skip-raw.ts';
import type { Gap, Spans } from './spans.ts';

type Read = () => Data;

/**
 * A reader that knows what stands where, and so parses nothing: it compares keys as literals and keeps each leaf as the
 * text that it is. Answers in any other spelling, with errors, or otherwise unexpected are undefined: `read-json.ts`
 * reads those.
 */
export function createRawReader(shape: ObjectShape, spans: Spans): AnswerReader {
  const cursor = new Cursor();
  const readRoot = readerOf(shape, { cursor, spans });
  return (text) => {
    if (!text.startsWith('{"data":{')) return undefined;
    cursor.start(text, '{"data":'.length);
    try {
      const data = readRoot() as DataObject;
      return cursor.isAtEnd() ? { data, errors: [] } : undefined;
    } catch (thrown) {
      if (thrown instanceof Deviation) return undefined;
      throw thrown;
    } finally {
      cursor.stop();
    }
  };
}

type Tools = { readonly cursor: Cursor; readonly spans: Spans };

/** Compiled when first needed: a type that never comes costs nothing. */
function readerOf(shape: ObjectShape, tools: Tools): Read {
  if (shape.dependsOnType) return readerByType(shape, tools);
  return isReference(shape) && tools.spans.mayBeOne(shape)
    ? referenceReader(shape, tools)
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

/** An object of a few leaves and its type is most likely a reference to an entity. */
const isReference = ({ fields }: ObjectShape): boolean =>
  fields.length <= mostKeys &&
  fields.some(({ name, key }) => name === '__typename' && key === '__typename') &&
  fields.every(({ object, listDepth, name }) => object === undefined && (name === '__typename' || listDepth === 0));

/**
 * References of the same text at the same place of the operation become the same object, so that an entity which an
 * answer names a thousand times is asked for, merged and written once. Only at the same place: elsewhere the client
 * may want other things of it.
 */
function referenceReader(shape: ObjectShape, tools: Tools): Read {
  const { cursor } = tools;
  const read = compileReader(shape, tools);
  const seenBy = cursor.memory<Data>();
  return () => {
    const seen = seenBy();
    const start = cursor.at;
    // A brace inside of a string makes this text end early; then it is not where the reader ends, and is not kept.
    const end = cursor.text.indexOf('}', start) + 1;
    const text = cursor.text.substring(start, end);
    const known = seen.get(text);
    if (known !== undefined) {
      cursor.at = end;
      return known;
    }
    const object = read();
    if (cursor.at === end) seen.set(text, object);
    return object;
  };
}

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
