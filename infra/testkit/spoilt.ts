import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { sample } from './walk.ts';

/** One place of an input, and something that does not belong there. */
export type Flaw = {
  /** As `extensions.field` names it: `record.advice`, `rows.0.line`. */
  readonly field: string;
  readonly what: string;
  /** Whether no field takes it, whatever it means; a number may be none's or somebody's. */
  readonly isAlwaysWrong: boolean;
  /** The good input with this in its place. */
  readonly spoil: (good: unknown) => unknown;
};

const tooMany = 2_001;

const broken = { 'a control character': 'a\u0000b', 'half a character': 'a\ud83d' };
const wrongTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  String: { 'a text that is too long': '가'.repeat(20_001), ...broken },
  ID: { 'an id that is too long': 'x'.repeat(20_001), ...broken },
};

const atTheEdges: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ID: { 'a short id': 'x' },
  Int: { 'a negative number': -1, 'the largest number': 2_147_483_647 },
  SafeInt: { 'a negative number': -1, 'the largest number': Number.MAX_SAFE_INTEGER },
  Float: { 'a huge number': 1e300, 'a huge negative number': -1e300 },
  Date: { 'the first day': '0001-01-01', 'the last day': '9999-12-31' },
  DateTime: { 'the first moment': '0001-01-01T00:00:00Z', 'the last moment': '9999-12-31T23:59:59Z' },
  JSONObject: { 'an object without a meaning': { a: [null, { 'b\u0000': '\ud83d' }] } },
};

/** Everything that can be wrong with an input of a type at one place, also below what may be absent. */
export function flawsOf(type: GraphQLInputType, path: readonly string[] = []): Flaw[] {
  const of = getNullableType(type);
  const field = path.join('.');
  if (isListType(of)) {
    const repeat = (good: unknown) => Array.from({ length: tooMany }, () => listOf(good, of.ofType)[0]);
    return [
      ...flawsOf(of.ofType, [...path, '0']).map((flaw) => ({
        ...flaw,
        spoil: (good: unknown) => listOf(good, of.ofType).with(0, flaw.spoil(listOf(good, of.ofType)[0])),
      })),
      { field, what: 'far too many', isAlwaysWrong: false, spoil: repeat },
    ];
  }
  if (isInputObjectType(of)) {
    return Object.values(of.getFields()).flatMap(({ name, type: ofField }) =>
      flawsOf(ofField, [...path, name]).map((flaw) => ({
        ...flaw,
        spoil: (good: unknown) => {
          const object = (good ?? sample(of)) as Readonly<Record<string, unknown>>;
          return { ...object, [name]: flaw.spoil(object[name]) };
        },
      })),
    );
  }
  const flaw = (isAlwaysWrong: boolean) => (what: [string, unknown]) => ({
    ...{ field, what: what[0], isAlwaysWrong, spoil: () => what[1] },
  });
  return [
    ...Object.entries(wrongTexts[of.name] ?? {}).map(flaw(true)),
    ...Object.entries(atTheEdges[of.name] ?? {}).map(flaw(false)),
  ];
}

const listOf = (good: unknown, type: GraphQLInputType): unknown[] =>
  Array.isArray(good) && good.length > 0 ? (good as unknown[]) : [sample(type)];
