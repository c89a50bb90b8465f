import { describe, expect, test } from 'vitest';
import type { Operation } from '../executor/variants.ts';
import { answerType, graphqlType, isPlainJson, jsonType, shortRequest } from './short-way.ts';

const operation = { isQuery: true } as Operation;
const find = (source: string, name: string | undefined) =>
  source === '{ known }' && (name === undefined || name === 'A') ? operation : undefined;
const textOf = (id: string) => (id === 'abc' ? '{ known }' : undefined);
const short = (body: unknown) => shortRequest(body, find, textOf);
const persisted = (persistedQuery: unknown, more = {}) => ({ extensions: { persistedQuery, ...more } });

describe('the short way is gone by', () => {
  test.each<[string, unknown, object]>([
    ['a known document', { query: '{ known }' }, {}],
    ['a known document with all that may be null', { query: '{ known }', variables: null, operationName: null }, {}],
    [
      'a known document with variables and a name',
      { query: '{ known }', variables: { a: [1] }, operationName: 'A' },
      { a: [1] },
    ],
    ['the id of a known document', persisted({ version: 1, sha256Hash: 'abc' }), {}],
  ])('%s', (_, body, variables) => {
    expect(short(body)).toEqual({ operation, variables });
  });
});

describe('the long way is gone by', () => {
  test.each<[string, unknown]>([
    ['an unknown document', { query: '{ unknown }' }],
    ['a known document by an unknown name', { query: '{ known }', operationName: 'B' }],
    ['several requests at once', [{ query: '{ known }' }]],
    ['no object', 'query'],
    ['null', null],
    ['nothing', {}],
    ['a document that is no text', { query: { a: 1 } }],
    ['a name that is no text', { query: '{ known }', operationName: 5 }],
    ['variables that are a list', { query: '{ known }', variables: [] }],
    ['variables that are text', { query: '{ known }', variables: '{}' }],
    ['something that nobody knows', { query: '{ known }', trace: true }],
    ['a prototype', JSON.parse('{"query":"{ known }","__proto__":{"a":1}}')],
    ['an unknown id', persisted({ version: 1, sha256Hash: 'abd' })],
    ['an id that is no text', persisted({ version: 1, sha256Hash: ['abc'] })],
    ['an id of another version', persisted({ version: 2, sha256Hash: 'abc' })],
    ['an id beside a document', { query: '{ known }', ...persisted({ version: 1, sha256Hash: 'abc' }) }],
    ['an id beside something else', persisted({ version: 1, sha256Hash: 'abc' }, { trace: true })],
    ['extensions that are null', { query: '{ known }', extensions: null }],
  ])('%s', (_, body) => {
    expect(short(body)).toBeUndefined();
  });
});

test('the usual wishes for a type are met, all others are for the long way', () => {
  expect(answerType({})).toBe(jsonType);
  expect(answerType({ accept: '*/*' })).toBe(jsonType);
  expect(answerType({ accept: 'application/json' })).toBe(jsonType);
  expect(answerType({ accept: 'application/graphql-response+json' })).toBe(graphqlType);
  for (const accept of ['text/html', 'application/json;q=0', 'multipart/mixed', '', 'application/xml, */*']) {
    expect(answerType({ accept })).toBeUndefined();
  }
});

test('plain JSON is what says so, in UTF-8 and not compressed', () => {
  expect(isPlainJson({ 'content-type': 'application/json' })).toBe(true);
  expect(isPlainJson({ 'content-type': 'application/json; charset=utf-8' })).toBe(true);
  expect(isPlainJson({ 'content-type': 'application/json; charset=euc-kr' })).toBe(false);
  expect(isPlainJson({ 'content-type': 'text/plain' })).toBe(false);
  expect(isPlainJson({ 'content-type': 'application/json', 'content-encoding': 'gzip' })).toBe(false);
  expect(isPlainJson({})).toBe(false);
});
