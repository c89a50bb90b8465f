import { describe, expect, test } from 'vitest';
import { fromWire, toWire } from '../wire.ts';
import { dataOf, stringifyResult, WrittenData } from './answer.ts';

const written = (text: string) => new WrittenData(toWire(text)) as unknown as Record<string, unknown>;
const answer = (result: Parameters<typeof stringifyResult>[0]) => fromWire(stringifyResult(result));

describe('an answer', () => {
  test('holds the data as it was written, letter by letter', () => {
    expect(answer({ data: written('{"a":1.50,"b":"한"}') })).toBe('{"data":{"a":1.50,"b":"한"}}\n');
  });

  test('has errors first and extensions last', () => {
    const errors = [{ message: '없음', path: ['a'] }];
    expect(answer({ data: written('null'), errors, extensions: { cost: { 값: 1 } } })).toBe(
      '{"errors":[{"message":"없음","path":["a"]}],"data":null,"extensions":{"cost":{"값":1}}}\n',
    );
  });

  test('of data that is not written is plain JSON', () => {
    expect(answer({ data: { a: '한\ud83c' } })).toBe('{"data":{"a":"한\\ud83c"}}\n');
    expect(answer({ errors: [{ message: 'no' }] })).toBe('{"errors":[{"message":"no"}]}\n');
  });
});

test('whoever looks at the data sees objects', () => {
  const data = written('{"a":["한"]}');
  expect(dataOf({ data })).toEqual({ a: ['한'] });
  expect(JSON.stringify({ data })).toBe('{"data":{"a":["한"]}}');
  expect(dataOf({ data: { a: 1 } })).toEqual({ a: 1 });
  expect(dataOf({})).toBeUndefined();
  expect(dataOf({ data: written('null') })).toBeNull();
});
