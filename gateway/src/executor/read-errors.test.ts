import { describe, expect, test } from 'vitest';
import { oneFetch } from '../../test/scripted/one-fetch.ts';
import { mostTold } from './read-errors.ts';

const fetch = oneFetch('type Query { word: String }', '{ word }');
const data = '{"word":"가"}';
const error = (message: string) => JSON.stringify({ message, path: ['word'], extensions: { code: 'ODD' } });
const listOf = (count: number) => `[${Array.from({ length: count }, (_, at) => error(`${at}`)).join(',')}]`;

/** Both ways of reading, which must agree; their data is kept in different forms. */
function told(text: string) {
  const [raw, json] = [fetch.readRaw(text), fetch.readJson(text)];
  expect(raw && { errors: raw.errors, further: raw.further }).toEqual(
    json && { errors: json.errors, further: json.further },
  );
  const written = (answer: typeof raw, way: 'raw' | 'json') => answer?.data && fetch.write(answer.data, way).text;
  expect(written(raw, 'raw')).toBe(written(json, 'json'));
  return raw && { ...raw, data: written(raw, 'raw') };
}

describe('errors are read without parsing the data, wherever they stand:', () => {
  const errors = [{ message: '오류 }]"', path: ['word'], extensions: { code: 'ODD' } }];
  const list = `[${error('오류 }]"')}]`;
  test.each([
    ['behind the data', `{"data":${data},"errors":${list}}`, data],
    ['before the data', `{"errors":${list},"data":${data}}`, data],
    ['with null for the data', `{"data":null,"errors":${list}}`, null],
    ['before null for the data', `{"errors":${list},"data":null}`, null],
    ['alone', `{"errors":${list}}`, undefined],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual({ data: expected, errors, further: 0 });
  });
});

test('no errors at all are as good as none', () => {
  expect(told(`{"data":${data},"errors":[]}`)).toMatchObject({ errors: [], further: 0 });
  expect(fetch.readRaw('{"errors":[]}')).toBeUndefined();
  expect(fetch.readJson('{"errors":[]}')).toBeUndefined();
});

test('of very many errors so many are told, and the rest counted', () => {
  for (const text of [`{"data":${data},"errors":${listOf(1_000)}}`, `{"errors":${listOf(1_000)},"data":${data}}`]) {
    const answer = told(text);
    expect(answer?.errors.map(({ message }) => message)).toEqual(Array.from({ length: mostTold }, (_, at) => `${at}`));
    expect(answer?.further).toBe(1_000 - mostTold);
  }
});

test('what is no error is one without words, and an answer with one that is no JSON is no answer', () => {
  expect(told(`{"data":${data},"errors":[{"message":5,"path":{"a":1},"extensions":[]}]}`)?.errors).toEqual([
    { message: '' },
  ]);
  for (const bad of [
    '[{"message":}]',
    '[{"message":"a"},]',
    '[{"message":"a"}',
    '[{]',
    '[{"message":"\\x"}]',
    '[{}{}]',
  ]) {
    expect(fetch.readRaw(`{"data":${data},"errors":${bad}}`)).toBeUndefined();
    expect(fetch.readJson(`{"data":${data},"errors":${bad}}`)).toBeUndefined();
  }
});
