import { expect, test } from 'vitest';
import { createBodyParser, InvalidJson, type ParseBody } from './parse-body.ts';

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

/** What a body is parsed into once it has come often enough to be remembered. */
const settled = (parse: ParseBody, bytes: Buffer): unknown => {
  for (let time = 0; time < 2; time++) parse(bytes);
  return parse(bytes);
};
const isKept = (parse: ParseBody, bytes: Buffer): boolean => settled(parse, bytes) === parse(bytes);
const numbered = (index: number) => bytesOf({ query: `{ f${index} }`, variables: { index } });

test('what is kept weighs no more than there is room for; room is made for those that come later', () => {
  const parse = createBodyParser({ maxWeight: 16_000 });
  const bodies = Array.from({ length: 200 }, (_, index) => numbered(index));
  const settledOnes = bodies.map((bytes) => ({ bytes, value: settled(parse, bytes) }));
  // The last ones first: asking for one that is not there any more puts out others.
  const kept = settledOnes.reverse().filter(({ bytes, value }) => parse(bytes) === value);
  expect(kept.length).toBeGreaterThan(0);
  // Each weighs more than 300: four values of 64, and three for each of its characters.
  expect(kept.length).toBeLessThanOrEqual(16_000 / 300);
  expect(isKept(parse, numbered(200))).toBe(true);
});

test('a short body of many values is not kept, and puts nothing else out', () => {
  const parse = createBodyParser({ maxWeight: 64_000 });
  const few = settled(parse, numbered(1));
  const many = bytesOf({ query: '{ a }', variables: { list: Array.from({ length: 500 }, () => ({})) } });
  expect(isKept(parse, many)).toBe(false);
  expect(isKept(createBodyParser(), many)).toBe(true);
  expect(parse(numbered(1))).toBe(few);
});

test('what is no JSON is refused each time', () => {
  const parse = createBodyParser();
  for (const text of ['{"query":', '', '{}}', 'null x']) {
    for (let time = 0; time < 3; time++) expect(() => parse(Buffer.from(text))).toThrow(InvalidJson);
  }
  expect(parse(Buffer.from('null'))).toBeNull();
});
