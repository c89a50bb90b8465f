import { buildSchema, type GraphQLLeafType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isLiteral, isString, leafCheck } from './leaves.ts';

const schema = buildSchema('scalar Json enum Kind { NOUN VERB } type Query { a: Json b: Kind c: Float d: Int e: ID }');
const check = (type: string) => leafCheck(schema.getType(type) as GraphQLLeafType);

describe('what a client gets of a value of', () => {
  test.each<[type: string, raw: string, client: string | null]>([
    ['Int', '0', '0'],
    ['Int', '-20', '-20'],
    ['Int', '999999999', '999999999'],
    ['Int', '2147483647', '2147483647'],
    ['Int', '2147483648', null],
    ['Int', '-2147483648', '-2147483648'],
    ['Int', '-2147483649', null],
    ['Int', '12345678901234567890', null],
    ['Int', '1.0', '1'],
    ['Int', '1e3', '1000'],
    ['Int', '-5.0', '-5'],
    ['Int', '1.5', null],
    ['Int', '1e400', null],
    ['Int', '"1"', null],
    ['Int', 'true', null],
    ['Int', '{}', null],
    ['Float', '1', '1'],
    ['Float', '1.50', '1.50'],
    ['Float', '-2.5e-7', '-2.5e-7'],
    ['Float', '123456789012345678901234567890', '123456789012345678901234567890'],
    ['Float', '"1"', null],
    ['Float', 'false', null],
    ['Boolean', 'true', 'true'],
    ['Boolean', 'false', 'false'],
    ['Boolean', '1', null],
    ['Boolean', '"true"', null],
    ['String', '"\\ud83c"', '"\\ud83c"'],
    ['String', '""', '""'],
    ['String', '5', null],
    ['String', '["a"]', null],
    ['ID', '"1"', '"1"'],
    ['ID', '12345678901234567890', '"12345678901234567890"'],
    ['ID', '-1', '"-1"'],
    ['ID', '1.5', null],
    ['ID', 'true', null],
    ['Kind', '"NOUN"', '"NOUN"'],
    ['Kind', '"N\\u004fUN"', '"NOUN"'],
    ['Kind', '"noun"', null],
    ['Kind', '"\\uac00"', null],
    ['Kind', 'NOUN', null],
    ['Json', '{"a":[1]}', '{"a":[1]}'],
    ['Json', '1e400', '1e400'],
  ])('%s %s is %s', (type, raw, client) => {
    expect(check(type)(raw)).toBe(client);
  });
});

test('tokens are literals exactly where JSON knows them', () => {
  for (const raw of ['0', '-0', '10', '-1.5', '1e5', '1E+5', '0.0', 'true', 'false']) expect(isLiteral(raw)).toBe(true);
  for (const raw of [
    '',
    '-',
    '01',
    '-01',
    '1.',
    '.5',
    '+1',
    '1e',
    'e5',
    'True',
    'null',
    'NaN',
    'Infinity',
    '1 ',
    '0x1',
  ]) {
    expect(isLiteral(raw)).toBe(false);
  }
});

test('texts are told by their quote', () => {
  expect(['"a"', '""', '1', 'true', '{}', ''].map(isString)).toEqual([true, true, false, false, false, false]);
});
