import type { WireText } from '../wire.ts';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { Cursor, Deviation, deviation } from './cursor.ts';
import { type Data, type DataObject, propertyOf, visit, written, writtenBy } from './data.ts';
import type { AnswerReader } from './read-json.ts';

type Read = () => Data;

/**
 * A reader that knows what stands where, and so parses nothing: it compares keys as literals and keeps each leaf as the
 * text that it is. Answers in any other spelling, with errors, or otherwise unexpected are undefined: `read-json.ts`
 * reads those.
 */
export function createRawReader(shape: ObjectShape): AnswerReader {
  const cursor = new Cursor();
  const readRoot = readerOf(shape, cursor);
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

/** Compiled when first needed: a type that never comes costs nothing. */
function readerOf(shape: ObjectShape, cursor: Cursor): Read {
  if (shape.dependsOnType) return readerByType(shape, cursor);
  return isReference(shape) ? referenceReader(shape, cursor) : compileReader(shape, cursor);
}

function readerByType(shape: ObjectShape, cursor: Cursor): Read {
  const readers = new Map<string, Read>();
  return () => {
    const typename = cursor.typename();
    let read = readers.get(typename);
    if (read === undefined) {
      const own = shape.forType(typename);
      if (own.dependsOnType) throw deviation;
      read = readerOf(own, cursor);
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
  fields.every(({ object, isOptional, listDepth, name }) => {
    return object === undefined && !isOptional && (name === '__typename' || listDepth === 0);
  });

/**
 * References of the same text at the same place of the operation become the same object, so that an entity which an
 * answer names a thousand times is asked for, merged and written once. Only at the same place: elsewhere the client
 * may want other things of it.
 */
function referenceReader(shape: ObjectShape, cursor: Cursor): Read {
  const read = compileReader(shape, cursor);
  let answer = 0;
  let seen = new Map<WireText, Data>();
  return () => {
    if (answer !== cursor.answer) {
      answer = cursor.answer;
      seen = new Map();
    }
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

/** The reader of one object, as code: see the test for what it looks like. */
function compileReader(shape: ObjectShape, cursor: Cursor): Read {
  const readers = shape.fields.map((field) => fieldReader(field, cursor));
  const make = new Function('cursor', 'readers', 'deviation', 'visit', 'writtenBy', 'written', readerSource(shape));
  return make(cursor, readers, deviation, visit, writtenBy, written) as Read;
}

/** The source of a reader of objects with these fields. */
export function readerSource({ fields }: Pick<ObjectShape, 'fields'>): string {
  const isLoose = fields.length === 0 || fields.some(({ isOptional }) => isOptional);
  const steps = fields.map((field, index) => (isLoose ? looseStep(field, index) : strictStep(field, index)));
  const properties = fields.map(({ key }, index) => `${JSON.stringify(propertyOf(key))}: value${index}`);
  return [
    fields.map((_, index) => `const read${index} = readers[${index}];`).join('\n'),
    'return function readObject() {',
    isLoose ? `  cursor.expect('{');` : '',
    ...steps,
    `  cursor.expect('}');`,
    `  return { [visit]: 0, [writtenBy]: null, [written]: null, ${properties.join(', ')} };`,
    '};',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function strictStep({ key }: FieldShape, index: number): string {
  const label = `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`;
  return [
    `  if (!cursor.text.startsWith(${JSON.stringify(label)}, cursor.at)) throw deviation;`,
    `  cursor.at += ${label.length};`,
    `  const value${index} = read${index}();`,
  ].join('\n');
}

/** A field that may be absent brings its comma, or not. */
function looseStep({ key, isOptional }: FieldShape, index: number): string {
  const label = `${JSON.stringify(key)}:`;
  return [
    `  let value${index};`,
    `  if (cursor.text.startsWith(${JSON.stringify(label)}, cursor.at)) {`,
    `    cursor.at += ${label.length};`,
    `    value${index} = read${index}();`,
    '    cursor.skipComma();',
    isOptional ? '  }' : '  } else throw deviation;',
  ].join('\n');
}

function fieldReader({ object, name, listDepth }: FieldShape, cursor: Cursor): Read {
  if (object !== undefined) return compositeReader(object, cursor);
  if (name === '__typename') return () => cursor.typeText();
  if (listDepth === undefined) return () => cursor.leaf();
  return listDepth === 0 ? () => cursor.anyLeaf() : listReader(leafListReader(listDepth - 1, cursor), cursor);
}

const leafListReader = (listDepth: number, cursor: Cursor): Read =>
  listDepth === 0 ? () => cursor.anyLeaf() : listReader(leafListReader(listDepth - 1, cursor), cursor);

function compositeReader(shape: ObjectShape, cursor: Cursor): Read {
  let readObject: Read | undefined;
  const readItem: Read = () => {
    if (cursor.peek() !== openBrace) return readList();
    readObject ??= readerOf(shape, cursor);
    return readObject();
  };
  const readList = listReader(readItem, cursor);
  return readItem;
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
