import { expect, test } from 'vitest';
import { createBodyParser, InvalidJson } from './parse-body.ts';

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const body = (town: string) => ({ query: `{ ${'field '.repeat(200)}}`, variables: { town } });

test('bodies that come again are the same value, and nobody can change it', () => {
  const parse = createBodyParser();
  const values = Array.from({ length: 4 }, () => parse(bytesOf(body('한')))) as { variables: { town: string } }[];
  for (const value of values) expect(value).toEqual(body('한'));
  const [, , third, fourth] = values;
  expect(fourth).toBe(third);
  expect(() => Object.assign(fourth?.variables ?? {}, { town: 'b' })).toThrow(TypeError);
});

test('what came is not kept, but a copy', () => {
  const parse = createBodyParser();
  const bytes = bytesOf(body('a'));
  for (let time = 0; time < 3; time++) parse(bytes);
  bytes.write('b', bytes.indexOf('"a"') + 1);
  expect(parse(bytes)).toEqual(body('b'));
  expect(parse(bytesOf(body('a')))).toEqual(body('a'));
});

test('bodies that differ in any byte are told apart, whatever their fingerprint', () => {
  const parse = createBodyParser();
  const query = 'x'.repeat(3_000);
  for (let time = 0; time < 3; time++) {
    for (let at = 0; at < query.length; at += 97) {
      const given = { query: `${query.slice(0, at)}y${query.slice(at + 1)}`, variables: {} };
      expect(parse(bytesOf(given))).toEqual(given);
    }
  }
});

test('long bodies are parsed, and not kept', () => {
  const parse = createBodyParser();
  const long = bytesOf({ query: 'x'.repeat(20_000) });
  parse(long);
  parse(long);
  expect(parse(long)).not.toBe(parse(long));
});

test('what is no JSON is refused each time', () => {
  const parse = createBodyParser();
  for (const text of ['{"query":', '', '{}}', 'null x']) {
    for (let time = 0; time < 3; time++) expect(() => parse(Buffer.from(text))).toThrow(InvalidJson);
  }
  expect(parse(Buffer.from('null'))).toBeNull();
});
