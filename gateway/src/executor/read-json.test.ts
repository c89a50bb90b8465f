import { describe, expect, test } from 'vitest';
import { oneFetch } from '../../test/scripted/one-fetch.ts';

const sdl = `
  scalar Json
  type Query { words: [Word] any: Json list: [Json] toString: Int }
  type Word { id: ID! text: String count: Int }`;
const fetch = oneFetch(sdl, '{ words { id text } any list }');
const data = (text: string) => fetch.readJson(text)?.data;

test('leaves stay the texts that they were, to the last digit', () => {
  expect(data('{"data":{"any":12345678901234567890,"list":[1.50,1e400,"\\u0041"]}}')).toEqual({
    any: '12345678901234567890',
    list: ['1.50', '1e400', '"\\u0041"'],
  });
});

test('a value of a scalar of its own kind is one text, with all its keys', () => {
  const any = '{"$ref":1,"__proto__":{"$a":[{"$b":null}]},"a\\"b":true,"한":{}}';
  const read = data(`{"data":{"any":${any},"list":[${any}, [${any}]]}}`);
  expect(read?.any).toBe(any.replace('한', Buffer.from('한').toString('latin1')));
  expect(read?.list).toEqual([read?.any, `[${read?.any}]`]);
});

test('a key that was an escape leaves as one', () => {
  expect(data('{"data":{"any":{"\\ud55c":1}}}')?.any).toBe('{"\\ud55c":1}');
});

test('what nobody asked for is left out, and what is missing stays missing', () => {
  expect(data('{"data":{"words":[{"extra":1,"id":"1"}],"more":{}}}')).toEqual({ words: [{ id: '"1"' }] });
});

test('of a key that stands twice the last one holds', () => {
  expect(data('{"data":{"any":1,"any":2}}')).toEqual({ any: '2' });
});

test('what is not of its type is kept for whoever tells of it', () => {
  expect(data('{"data":{"words":"none"}}')).toEqual({ words: '"none"' });
  expect(data('{"data":{"words":[null,"a",[{"id":1}]]}}')).toEqual({ words: [null, '"a"', [{ id: '1' }]] });
  expect(data('{"data":{"words":[{"text":{"a":1}}]}}')).toEqual({ words: [{ text: '{"a":1}' }] });
});

test('names that every object has are fields like others', () => {
  const odd = oneFetch(sdl, '{ toString __proto__: any words { constructor: text } }');
  const read = odd.readJson('{"data":{"toString":1,"__proto__":{"polluted":1},"words":[{"constructor":"a"}]}}')?.data;
  expect(read).toEqual({ $toString: '1', $__proto__: '{"polluted":1}', words: [{ $constructor: '"a"' }] });
  expect(odd.readJson('{"data":{"words":[{}]}}')?.data).toEqual({ words: [{}] });
  expect('polluted' in {}).toBe(false);
});

describe('is no answer of GraphQL', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{"data":{'],
    ['a list', '[]'],
    ['a text', '"data"'],
    ['null', 'null'],
    ['an object without data and errors', '{}'],
    ['data that is a list', '{"data":[]}'],
    ['data that is a number', '{"data":5}'],
    ['errors that are no list', '{"data":{},"errors":"bad"}'],
    ['no error and no data', '{"errors":[]}'],
    ['a control character in a text', '{"data":{"any":"a\tb"}}'],
    ['lists nested a million times', `{"data":{"any":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`],
  ])('%s', (_, text) => {
    expect(fetch.readJson(text)).toBeUndefined();
  });
});

describe('errors', () => {
  const errors = (text: string) => fetch.readJson(`{"data":null,"errors":${text}}`)?.errors;

  test('are told with words, path and extensions, in Unicode', () => {
    const error = '{"message":"없음","path":["words",0,"text"],"extensions":{"code":"NOT_FOUND"},"locations":[]}';
    expect(errors(`[${error}]`)).toEqual([
      { message: '없음', path: ['words', 0, 'text'], extensions: { code: 'NOT_FOUND' } },
    ]);
  });

  test('that are none are errors without words', () => {
    expect(errors('[null,5,{"message":7}]')).toEqual([{ message: '' }, { message: '' }, { message: '' }]);
  });

  test('have no path where something else than names and positions stands in it', () => {
    expect(errors('[{"message":"a","path":["words",{"host":"10.0.0.7"}]}]')).toEqual([{ message: 'a' }]);
    expect(errors('[{"message":"a","path":"words"}]')).toEqual([{ message: 'a' }]);
  });

  test('that are null are none', () => {
    expect(fetch.readJson('{"data":{"any":1},"errors":null}')).toEqual({ data: { any: '1' }, errors: [], further: 0 });
  });
});
