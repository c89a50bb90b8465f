import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './operation-limits.ts';
import { screenDocument } from './screening.ts';

const limits = { ...defaultLimits, aliases: 3, repeats: 2, directives: 2, fragments: 4, nesting: 6, fields: 30 };
const screen = (text: string) => screenDocument(text, limits);
const excess = (limit: string) => expect.objectContaining({ limit });

describe('what is counted', () => {
  test.each([
    ['aliases, not arguments', '{ a: x(n: 1, m: {k: 2}) b: x c: x d: x }', 'aliases'],
    ['aliases of all fragments together', '{ a: x b: x ...F } fragment F on T { c: x d: x }', 'aliases'],
    ['one name many times in one selection', '{ x(n: 1) x(n: 1) x(n: 1) }', 'repeats'],
    ['an alias many times in one selection', '{ a: x a: x a: x }', 'repeats'],
    ['directives on anything', 'query Q @a { x @b ...F @c }', 'directives'],
    ['every place of a fragment', '{ ...F ...F p { ...F ...F ...F } }', 'fragments'],
    ['lists within lists', `{ x(n: ${'['.repeat(7)}`, 'nesting'],
    ['selections within selections', '{a{a{a{a{a{a{a', 'nesting'],
    ['objects in values, whether they close or not', '{ x(n: {a: {a: {a: {a: {a: 1', 'nesting'],
    ['fields', `{ ${Array.from({ length: 31 }, (_, index) => `f${index}`).join(' ')} }`, 'fields'],
  ])('%s', (_, text, limit) => {
    expect(screen(text)).toEqual(excess(limit));
  });

  test('is no more than that', () => {
    const text = `query Q($x: In = {x: {x: 1}}, $y: [[Int]] = [[1]]) @a { a: x(x: $x) x { x y } ... on T { x }
      ... @b { x } ...F ...F } fragment F on T { on fragment query x: fragment x }`;
    expect(screen(text)).toBeUndefined();
  });

  test('is within the defaults for the city query', () => {
    const city = readFileSync(new URL('../../../infra/local/city.graphql', import.meta.url), 'utf8');
    expect(screenDocument(city, defaultLimits)).toBeUndefined();
  });
});

test('tokens and characters are counted first and no farther than the limit', () => {
  expect(screenDocument(`{ ${'x '.repeat(100_000)}}`, defaultLimits)).toEqual(excess('characters'));
  expect(screenDocument(`{ ${'x(a:1) '.repeat(30)}}`, { ...defaultLimits, repeats: 99, tokens: 50 })).toEqual({
    limit: 'tokens',
    most: 50,
  });
});

describe('fragments that contain each other', () => {
  test('are named', () => {
    expect(screen('{ ...A } fragment A on T { x ...B } fragment B on T { p { ...A } }')).toEqual({ cycle: ['A', 'B'] });
    expect(screen('fragment A on T { ...A } { ...A }')).toEqual({ cycle: ['A'] });
  });

  test('are not found where fragments are merely used twice', () => {
    const twice = '{ ...A ...B } fragment A on T { ...C } fragment B on T { ...C } fragment C on T { x }';
    expect(screen(twice)).toBeUndefined();
  });
});

test('what is not GraphQL is left to the parser', () => {
  for (const text of ['', '{ x', '} } }', '{ "open', '{ x(a: \u0000) }', ')']) expect(screen(text)).toBeUndefined();
});
