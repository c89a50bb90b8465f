import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { type Cursor, deviation } from './cursor.ts';

/** Moves over a value that is as its type for clients says; deviates at any other, so that it is looked at closely. */
export type Skip = () => void;

const openBracket = 91;
const closeBracket = 93;
const comma = 44;
const letterN = 110;

/** What to do at objects of a shape instead of moving over them; undefined for nothing else. */
export type Gaps = (shape: ObjectShape) => Skip | undefined;

type Tools = { readonly cursor: Cursor; readonly gaps?: Gaps | undefined };

/** Compiles the way over values of a type; `object` is the shape of what they hold, for types that hold something. */
export function createSkip(type: GraphQLOutputType, object: ObjectShape | undefined, tools: Tools): Skip {
  if (isNonNullType(type)) return skipValue(type.ofType, object, tools);
  const skip = skipValue(type, object, tools);
  const { cursor } = tools;
  return () => {
    if (cursor.peek() === letterN) cursor.null();
    else skip();
  };
}

function skipValue(type: GraphQLOutputType, object: ObjectShape | undefined, tools: Tools): Skip {
  const { cursor, gaps } = tools;
  if (isListType(type)) return skipList(createSkip(type.ofType, object, tools), cursor);
  if (isLeafType(type)) return skipLeaf(type, cursor);
  if (!isObjectType(type) || object === undefined) throw new Error(`Values of ${type} cannot be skipped.`);
  const gap = gaps?.(object);
  if (gap !== undefined) return gap;
  const fields = type.getFields();
  const skips = object.fields.map((field) => {
    const client = fields[field.name]?.type;
    if (client === undefined) throw new Error(`${type} has no field '${field.name}'.`);
    return createSkip(client, field.object, tools);
  });
  return compileSkip(object.fields, skips, cursor);
}

function compileSkip(fields: readonly FieldShape[], skips: readonly Skip[], cursor: Cursor): Skip {
  const make = new Function('cursor', 'skips', skipSource(fields.map(({ key }) => key)));
  return make(cursor, skips) as Skip;
}

/** The source of the way over objects with these response names. */
export const skipSource = (keys: readonly string[]): string =>
  [
    ...keys.map((_, index) => `const skip${index} = skips[${index}];`),
    'return function skipObject() {',
    ...keys.flatMap((key, index) => [
      `  cursor.expect(${JSON.stringify(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`)});`,
      `  skip${index}();`,
    ]),
    `  cursor.expect('}');`,
    '};',
  ].join('\n');

function skipList(skipItem: Skip, cursor: Cursor): Skip {
  return () => {
    if (cursor.peek() !== openBracket) throw deviation;
    cursor.at++;
    if (cursor.peek() === closeBracket) {
      cursor.at++;
      return;
    }
    for (;;) {
      skipItem();
      const next = cursor.peek();
      cursor.at++;
      if (next === closeBracket) return;
      if (next !== comma) throw deviation;
    }
  };
}

function skipLeaf(type: GraphQLLeafType, cursor: Cursor): Skip {
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => `"${name}"`);
    return () => cursor.skipOneOf(names);
  }
  switch (type.name) {
    case 'String':
    case 'ID':
      return () => cursor.skipString();
    case 'Int':
      return () => cursor.skipInt();
    case 'Boolean':
      return () => cursor.skipOneOf(booleans);
    case 'Float':
      return () => cursor.skipNumber();
    default:
      return () => cursor.skipScalar();
  }
}

const booleans = ['true', 'false'];
