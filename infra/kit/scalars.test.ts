import { buildSchema, GraphQLScalarType, parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readScalars, scalars } from './scalars.ts';

const { DateTime, Date: Day, SafeInt, LanguageTag, JSONObject } = scalars;
const literal = (scalar: GraphQLScalarType, text: string) => scalar.parseLiteral(parseValue(text));

describe('DateTime', () => {
  test('is read with its offset and written in UTC', () => {
    expect(DateTime.parseValue('2027-03-01T09:00:00+09:00')).toEqual(new Date('2027-03-01T00:00:00Z'));
    expect(literal(DateTime, '"2027-03-01T00:00:00.250Z"')).toEqual(new Date('2027-03-01T00:00:00.250Z'));
    expect(DateTime.serialize(new Date('2027-03-01T00:00:00Z'))).toBe('2027-03-01T00:00:00.000Z');
  });

  test.each(['2027-03-01T09:00:00', '2027-03-01', '2027-02-30T00:00:00Z', 'tomorrow', '', 1_800_000_000, null])(
    'does not accept %j',
    (given) => {
      expect(() => DateTime.parseValue(given)).toThrow();
    },
  );
});

describe('Date', () => {
  test('is a day that exists', () => {
    expect(Day.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(() => Day.parseValue('2027-02-29')).toThrow();
    expect(() => Day.parseValue('2027-3-1')).toThrow();
  });
});

describe('SafeInt', () => {
  test('goes to the end of what a double holds exactly', () => {
    expect(SafeInt.parseValue(9_007_199_254_740_991)).toBe(9_007_199_254_740_991);
    expect(literal(SafeInt, '-9007199254740991')).toBe(-9_007_199_254_740_991);
    expect(SafeInt.serialize(16_432_793)).toBe(16_432_793);
    expect(SafeInt.serialize(16_432_793n)).toBe(16_432_793);
  });

  test.each([9_007_199_254_740_992, 1.5, '12', null, Number.NaN, true])('does not accept %j', (given) => {
    expect(() => SafeInt.parseValue(given)).toThrow();
  });

  test.each(['1.0', '9007199254740993', '"12"', 'true'])('does not accept the literal %s', (text) => {
    expect(() => literal(SafeInt, text)).toThrow();
  });

  test('never writes what it would not read', () => {
    expect(() => SafeInt.serialize(0.1)).toThrow();
    expect(() => SafeInt.serialize('12')).toThrow();
  });
});

describe('LanguageTag', () => {
  test('is brought into its usual form', () => {
    expect(LanguageTag.parseValue('KO')).toBe('ko');
    expect(LanguageTag.parseValue('pt-br')).toBe('pt-BR');
    expect(() => LanguageTag.parseValue('korean language')).toThrow();
    expect(() => LanguageTag.parseValue('')).toThrow();
    expect(() => LanguageTag.parseValue(`x${'-abcdefgh'.repeat(9)}`)).toThrow();
  });
});

describe('JSONObject', () => {
  test('is an object and nothing else', () => {
    expect(JSONObject.parseValue({ type: 'Point' })).toEqual({ type: 'Point' });
    expect(literal(JSONObject, '{ type: "Point", coordinates: [127.0, 37.5] }')).toEqual({
      type: 'Point',
      coordinates: [127, 37.5],
    });
    for (const given of [[], 'x', null, 1]) expect(() => JSONObject.parseValue(given)).toThrow();
  });
});

test('a schema that was built from text gets the same rules', () => {
  const schema = buildSchema('scalar SafeInt type Query { n(at: SafeInt): SafeInt }');
  readScalars(schema);
  const type = schema.getType('SafeInt');
  expect(type).toBeInstanceOf(GraphQLScalarType);
  expect(() => (type as GraphQLScalarType).parseValue(1.5)).toThrow();
});
