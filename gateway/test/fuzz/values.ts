import {
  type ConstValueNode,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
} from 'graphql';
import type { Random } from './random.ts';

/** Values that a caller may send, and that resolvers can do something with. */
const pools: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, 3, 7, -1, 2147483647],
  Float: [0, 0.5, -2.25, 3, 1e21, 1.5e-7],
  Boolean: [true, false],
  String: ['', '한글', 'a "b" \\ c', '😀', '여러\n줄', 'plain'],
  DateTime: ['2027-03-01T09:00:00+09:00', '2026-12-31T23:59:59Z'],
  Date: ['2027-03-01', '2026-02-28'],
  SafeInt: [0, 1, 500000, 9007199254740991, -3],
  LanguageTag: ['ko', 'en', 'ko-KR'],
  JSONObject: [{}, { 가: [1, { b: null }] }, { a: 'b' }],
  Json: [{ a: [1, { 나: null }] }, [], '글', 3, null],
  Big: [0, 12345],
};

/** Ids that exist in some world or other, and one that exists in none. */
const ids = 'm1 m2 a1 a3 a4 a5 a6 c1 c3 c4 w1 w2 w3 t1 t2 t3 p1 r1 가 😀키 A nobody'.split(' ');

/** A value for an argument or a variable, as JSON has it. Input objects nest at most three deep. */
export function randomValue(random: Random, type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return notNull(random, type.ofType, depth);
  return random.chance(0.1) ? null : notNull(random, type, depth);
}

function notNull(random: Random, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return notNull(random, type.ofType, depth);
  if (!isListType(type)) return named(random, type, depth);
  const length = depth > 2 ? 0 : random.below(3);
  return Array.from({ length }, () => randomValue(random, type.ofType, depth + 1));
}

function named(random: Random, type: GraphQLNamedInputType, depth: number): unknown {
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return random.pick(type.name === 'ID' ? ids : (pools[type.name] ?? ['?']));
  const fields = Object.values(type.getFields());
  if (type.isOneOf) {
    const field = random.pick(fields);
    return { [field.name]: notNull(random, field.type, depth + 1) };
  }
  const chosen = fields.filter((field) => isRequiredInputField(field) || (depth < 3 && random.chance(0.5)));
  return Object.fromEntries(chosen.map((field) => [field.name, randomValue(random, field.type, depth + 1)]));
}

/** The same value as it stands in a document. */
export function literalOf(value: unknown, type: GraphQLInputType): ConstValueNode {
  if (isNonNullType(type)) return literalOf(value, type.ofType);
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return { kind: Kind.LIST, values: items.map((item) => literalOf(item, type.ofType)) };
  }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: String(value) };
  if (!isInputObjectType(type)) return leafLiteral(value);
  const fields = type.getFields();
  const members = Object.entries(value).flatMap(([name, item]) => {
    const field = fields[name];
    return field === undefined ? [] : [member(name, literalOf(item, field.type))];
  });
  return { kind: Kind.OBJECT, fields: members };
}

const member = (name: string, value: ConstValueNode) =>
  ({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name }, value }) as const;

function leafLiteral(value: unknown): ConstValueNode {
  if (typeof value === 'string') return { kind: Kind.STRING, value };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') {
    return Number.isSafeInteger(value)
      ? { kind: Kind.INT, value: String(value) }
      : { kind: Kind.FLOAT, value: String(value) };
  }
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(leafLiteral) };
  if (typeof value !== 'object' || value === null) return { kind: Kind.NULL };
  const nameable = Object.entries(value).filter(([name]) => /^[_A-Za-z]\w*$/.test(name));
  return { kind: Kind.OBJECT, fields: nameable.map(([name, item]) => member(name, leafLiteral(item))) };
}
