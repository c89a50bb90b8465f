import { describe, expect, test } from 'vitest';
import { oneFetch } from '../../test/scripted/one-fetch.ts';
import { openSpans } from './spans.ts';

const sdl = `
  scalar Json
  enum Kind { NOUN VERB }
  type Query { words: [Word!]! first: Word one: Word! grid: [[Word]] all: Json }
  type Word { id: ID! text: String! maybe: String count: Int! share: Float! kind: Kind! sure: Boolean! tags: [String!]! any: Json next: Word }`;

const query = '{ words { id text maybe count share kind sure tags any } }';
const word =
  '{"id":"1","text":"가","maybe":null,"count":7,"share":0.5,"kind":"NOUN","sure":true,"tags":["a","b"],"any":1}';
const answer = (item: string) => `{"data":{"words":[${item}]}}`;
const fetch = oneFetch(sdl, query);

/** What a client gets, whichever way the answer was read. */
const written = (text: string, using = fetch) => {
  const read = using.readRaw(text);
  const data = (read ?? using.readJson(text))?.data;
  return data ? using.write(data) : undefined;
};

test('an answer of a whole span is kept as one text, letter by letter', () => {
  const read = fetch.readRaw(answer(word));
  expect(Object.values(read?.data ?? {})).toEqual([expect.stringContaining('"words":[{"id":"1","text"')]);
  expect(written(answer(word))).toEqual({ text: `{"words":[${word}]}`, isFaulty: false, misfits: [] });
});

test('a line end behind the answer is let pass', () => {
  expect(fetch.readRaw(`${answer(word)}\n`)).toBeDefined();
});

describe('is read plainly, with the same result, an answer with', () => {
  const changed = (from: string, to: string) => answer(word.replace(from, to));
  test.each([
    ['an Int out of range', changed('"count":7', '"count":2147483648')],
    ['an Int of many digits', changed('"count":7', '"count":12345678901234567890')],
    ['the largest Int', changed('"count":7', '"count":2147483647')],
    ['1.0 for an Int', changed('"count":7', '"count":1.0')],
    ['an exponent for an Int', changed('"count":7', '"count":1e3')],
    ['a text for an Int', changed('"count":7', '"count":"7"')],
    ['true for an Int', changed('"count":7', '"count":true')],
    ['a text for a Float', changed('"share":0.5', '"share":"0.5"')],
    ['a number for a String', changed('"text":"가"', '"text":5')],
    ['a number for an ID', changed('"id":"1"', '"id":1')],
    ['an enum value that is unknown', changed('NOUN', 'ADVERB')],
    ['an enum value that begins like another', changed('NOUN', 'NOUNS')],
    ['a text for a Boolean', changed('"sure":true', '"sure":"true"')],
    ['null in a non-null', changed('"text":"가"', '"text":null')],
    ['null in a non-null list', changed('"tags":["a","b"]', '"tags":["a",null]')],
    ['one where there is a list', changed('"tags":["a","b"]', '"tags":"a"')],
    ['a list where there is one', changed('"text":"가"', '"text":["가"]')],
    ['an object where there is a text', changed('"text":"가"', '"text":{"a":1}')],
    ['a list for a scalar of its own kind', changed('"any":1', '"any":[1,{"a":"}"}]')],
    ['an object for a scalar of its own kind', changed('"any":1', '"any":{"b":2,"a":"]\\"}"}')],
    ['a key that nobody asked for', changed('"count":7', '"count":7,"extra":{}')],
    ['a key that is missing', changed('"count":7,', '')],
    ['keys in another order', changed('"id":"1","text":"가"', '"text":"가","id":"1"')],
    ['a key twice', changed('"count":7', '"count":6,"count":7')],
    ['a key that is spelt with an escape', changed('"count"', '"c\\u006funt"')],
    ['white space', changed('"count":7', '"count": 7')],
    ['a tab between values', changed(',"count"', ',\t"count"')],
    ['an object where there is a list of them', '{"data":{"words":{"id":"1"}}}'],
    ['a list in a list', `{"data":{"words":[[${word}]]}}`],
    ['null for an item', '{"data":{"words":[null]}}'],
    ['a text for an item', '{"data":{"words":["a"]}}'],
    ['extensions behind', answer(word).replace(/}$/, ',"extensions":{}}')],
    ['null for errors', answer(word).replace(/}$/, ',"errors":null}')],
    ['a text for an error', answer(word).replace(/}$/, ',"errors":["a"]}')],
    ['extensions before', answer(word).replace('{"data"', '{"extensions":{},"data"')],
  ])('%s', (_, text) => {
    expect(fetch.readRaw(text)).toBeUndefined();
    const data = fetch.readJson(text)?.data;
    expect(data).toBeDefined();
    expect(written(text)).toEqual(data && fetch.write(data, 'json'));
  });
});

describe('is not read at all an answer with', () => {
  test.each([
    ['a leading zero', '"count":7', '"count":07'],
    ['a plus', '"count":7', '"count":+7'],
    ['a lone minus', '"count":7', '"count":-'],
    ['a point without digits', '"share":0.5', '"share":0.'],
    ['not a number', '"share":0.5', '"share":NaN'],
    ['an escape that JSON does not know', '"가"', '"\\x41"'],
    ['an escape that is cut off', '"가"', '"\\u12"'],
    ['a lone backslash at the end of a text', '"가"', '"가\\"'],
    ['a quote too few', '"가"', '"가'],
    ['single quotes', '"가"', "'가'"],
    ['a comma too few', ',"count"', '"count"'],
    ['a comma too many', '["a","b"]', '["a","b",]'],
    ['a bracket too few', '["a","b"]', '["a","b"'],
    ['half a word', '"sure":true', '"sure":tru'],
  ])('%s', (_, from, to) => {
    const text = answer(word.replace(from, to));
    expect(fetch.readRaw(text)).toBeUndefined();
    expect(fetch.readJson(text)).toBeUndefined();
  });

  test('its end missing, wherever it is cut off', () => {
    const text = answer(word);
    for (let end = 0; end < text.length; end++) expect(fetch.readRaw(text.slice(0, end))).toBeUndefined();
  });

  test('something behind its end', () => {
    for (const more of ['}', ' ', 'x', '\n\n', ',', '{}']) expect(fetch.readRaw(answer(word) + more)).toBeUndefined();
  });
});

test('texts pass with their escapes, quotes, braces, emoji and lone surrogates as they are', () => {
  for (const text of [
    '\\"',
    '\\\\',
    '\\\\\\"',
    '}',
    '{\\"a\\":1}',
    '😀',
    '\\ud83d\\ude00',
    '\\ud83c',
    '\\u0000',
    '\u2028',
    '/\\/',
  ]) {
    const item = word.replace('"가"', `"${text}"`).replace('["a","b"]', `["${text}","${text}\\n"]`);
    expect(fetch.readRaw(answer(item))).toBeDefined();
    expect(written(answer(item))?.text).toBe(`{"words":[${item}]}`);
  }
});

test('a text of millions of letters with an escape is read', () => {
  const item = word.replace('가', `${'a'.repeat(12_000_000)}\\n${'b'.repeat(1_000)}`);
  expect(fetch.readRaw(answer(item))).toBeDefined();
});

test('lists that are nested a million times are no harm', () => {
  const deep = `{"data":{"words":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}}`;
  expect(fetch.readRaw(deep)).toBeUndefined();
  expect(fetch.readJson(deep)).toBeUndefined();
});

test('lists of lists are as deep as their type', () => {
  const grid = oneFetch(sdl, '{ grid { __typename id } }');
  const text = '{"data":{"grid":[[{"__typename":"Word","id":"1"},null],null,[]]}}';
  expect(grid.readRaw(text)).toBeDefined();
  expect(written(text, grid)?.text).toBe('{"grid":[[{"__typename":"Word","id":"1"},null],null,[]]}');
  expect(grid.readRaw('{"data":{"grid":[{"__typename":"Word","id":"1"}]}}')).toBeUndefined();
});

describe('references', () => {
  const first = '{ words { next { __typename id } } first { __typename id } }';
  const references = oneFetch(sdl, first);
  const reference = '{"__typename":"Word","id":"1"}';
  const text = `{"data":{"words":[{"next":${reference}},{"next":${reference}},{"next":{"__typename":"Word","id":"2"}}],"first":${reference}}}`;

  /** The objects of an answer, also those in the gaps of spans. */
  const read = (answered: string): unknown => {
    const data = references.readRaw(answered)?.data;
    if (data) openSpans(data);
    return data;
  };

  test('of the same text are one object at one place, and another at another place', () => {
    const data = read(text) as { words: { next: object }[]; first: object };
    const [one, two, three] = data.words;
    expect(one?.next).toBe(two?.next);
    expect(three?.next).not.toBe(one?.next);
    expect(data.first).not.toBe(one?.next);
  });

  test('of one answer are never those of the next', () => {
    const [one, two] = [read(text), read(text)].map((data) => (data as { first: object }).first);
    expect(one).not.toBe(two);
  });

  test('whose texts hold braces are told apart', () => {
    const item = (id: string) => `{"next":{"__typename":"Word","id":"${id}"}}`;
    const odd = `{"data":{"words":[${item('a}')},${item('a}b')},${item('a}')},${item('a')}],"first":null}}`;
    const data = read(odd) as { words: { next: { id: string } }[] };
    expect(data.words.map(({ next }) => next.id)).toEqual(['"a}"', '"a}b"', '"a}"', '"a"']);
  });

  test('that stand behind an escape, twice, are read to their end', () => {
    const item = '{"next":{"__typename":"Word","id":"\\n"}}';
    const odd = `{"data":{"words":[${item},${item},{"next":{"__typename":"Word","id":"\\t\\""}}],"first":null}}`;
    const data = read(odd) as { words: { next: { id: string } }[] };
    expect(data.words.map(({ next }) => next.id)).toEqual(['"\\n"', '"\\n"', '"\\t\\""']);
  });
});

describe('objects that begin with their type and a leaf', () => {
  const asked = '{ words { next { __typename id text tags next { __typename id } } } }';
  const named = oneFetch(sdl, asked);
  const reference = '{"__typename":"Word","id":"9"}';
  const word = (id: string, text: string) =>
    `{"next":{"__typename":"Word","id":"${id}","text":"${text}","tags":[],"next":${reference}}}`;
  const read = (...words: string[]) => {
    const text = answer(words.join(','));
    const data = named.readRaw(text)?.data;
    if (!data) throw new Error('It was not read.');
    const again = named.write(data).text;
    openSpans(data);
    return { items: data.words as unknown as { next: object }[], again, text };
  };

  test('are one where all of their text is the same, and others where any of it is not', () => {
    const { items, again, text } = read(
      word('1', 'a'),
      word('1', 'b'),
      word('2', 'a'),
      word('1', 'a'),
      word('2', 'a}'),
    );
    expect(items[3]?.next).toBe(items[0]?.next);
    expect(items.map(({ next }) => next).filter((next) => next === items[0]?.next)).toHaveLength(2);
    expect(`{"data":${again}}`).toBe(text);
  });

  test('are told apart though many have the same fingerprint', () => {
    const words = Array.from({ length: 40 }, (_, index) => word(`${index}-${'x'.repeat(100)}`, 'a'));
    const { items, again, text } = read(...words, ...words);
    expect(new Set(items.slice(0, 40).map(({ next }) => next)).size).toBe(40);
    expect(`{"data":${again}}`).toBe(text);
  });
});

test('names that every object has are fields like others', () => {
  const odd = oneFetch(sdl, '{ words { toString: text __proto__: id constructor: count hasOwnProperty: maybe } }');
  const item = '{"toString":"a","__proto__":"1","constructor":3,"hasOwnProperty":null}';
  expect(odd.readRaw(answer(item))).toBeDefined();
  for (const text of [answer(item), ` ${answer(item)}`]) expect(written(text, odd)?.text).toBe(`{"words":[${item}]}`);
  expect(Object.hasOwn(Object.prototype, 'toString:text')).toBe(false);
});
