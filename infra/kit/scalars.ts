import { GraphQLError, GraphQLScalarType, type GraphQLSchema, isScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { say, type Text } from './language.ts';

/** How the scalars of `schema/shared.graphql` are read and written. */
export const scalars = {
  DateTime: scalar<Date, string>('DateTime', parseDateTime, serializeDateTime),
  Date: scalar<string, string>('Date', parseDate, parseDate),
  SafeInt: scalar<number, number>('SafeInt', parseSafeInt, serializeSafeInt),
  LanguageTag: scalar<string, string>('LanguageTag', parseLanguageTag, parseLanguageTag),
  JSONObject: scalar<Record<string, unknown>, Record<string, unknown>>('JSONObject', parseObject, parseObject),
};

/**
 * Gives the scalars of a schema that was built from text their rules, so that the gateway refuses a malformed value
 * itself. They are changed in place, because the schema is shared.
 */
export function readScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}

/** Reads literals and variables alike, so that one rule holds for both. */
function scalar<In, Out>(name: string, parse: (given: unknown) => In, serialize: (value: unknown) => Out) {
  return new GraphQLScalarType<In, Out>({
    name,
    parseValue: parse,
    serialize,
    parseLiteral: (node, variables) => {
      // A literal 1.0 is a float even when its value is whole.
      if (name === 'SafeInt' && node.kind !== Kind.INT) throw notSafeInt();
      return parse(valueFromASTUntyped(node, variables));
    },
  });
}

const refused = (text: Text): GraphQLError => new GraphQLError(say(text), { extensions: { code: 'BAD_USER_INPUT' } });

const dateTime = z.iso.datetime({ offset: true });

function parseDateTime(given: unknown): Date {
  const text = dateTime.safeParse(given);
  const date = new Date(text.success ? text.data : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw refused({
      ko: '시각은 2027-03-01T09:00:00+09:00처럼 시간대를 붙여 적어 주십시오.',
      en: 'Write an instant with an offset, for example 2027-03-01T09:00:00+09:00.',
    });
  }
  return date;
}

function serializeDateTime(value: unknown): string {
  const date = value instanceof Date ? value : parseDateTime(value);
  return date.toISOString();
}

const calendarDay = z.iso.date();

function parseDate(given: unknown): string {
  const day = calendarDay.safeParse(given);
  if (day.success) return day.data;
  throw refused({ ko: '날짜는 2027-03-01처럼 적어 주십시오.', en: 'Write a day as for example 2027-03-01.' });
}

const notSafeInt = () =>
  refused({
    ko: '정수를 적어 주십시오. 크기는 2^53 - 1까지입니다.',
    en: 'Write a whole number between -(2^53 - 1) and 2^53 - 1.',
  });

function parseSafeInt(given: unknown): number {
  if (typeof given !== 'number' || !Number.isSafeInteger(given)) throw notSafeInt();
  return given;
}

function serializeSafeInt(value: unknown): number {
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new RangeError(`Not a safe integer: ${String(value)}`);
  }
  return number;
}

/** RFC 5646 recommends to reckon with 35 characters; a tag as such may go on for ever. */
const longestTag = 35;

function parseLanguageTag(given: unknown): string {
  try {
    const isShort = typeof given === 'string' && given.length <= longestTag;
    const [tag] = isShort ? Intl.getCanonicalLocales(given) : [];
    if (tag !== undefined) return tag;
  } catch {
    // Intl throws at what is not a tag; the refusal below says it in our words.
  }
  throw refused({
    ko: '언어는 ko, en처럼 BCP 47로 적어 주십시오.',
    en: 'Write a language as BCP 47, for example ko or en.',
  });
}

function parseObject(given: unknown): Record<string, unknown> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return { ...given };
  throw refused({ ko: 'JSON 객체를 적어 주십시오.', en: 'Write an object of JSON.' });
}
