import { describe, expect, test } from 'vitest';
import { oneFetch } from '../../test/scripted/one-fetch.ts';

const sdl = `
  scalar Json
  enum Kind { NOUN VERB }
  type Query { word: Word sure: Word! words: [Word!] all: [[Word]] any: Any count: Int work: Work all2: Json }
  type Word { id: ID! text: String kind: Kind count: Int! next: Word! }
  interface Work { id: ID! title: String! }
  union Any = Book | Film
  type Book implements Work { id: ID! title: String! }
  type Film implements Work { id: ID! title: String! length: Int }`;

/** What a client gets, read plainly. */
function written(query: string, data: string) {
  // As planners do it: the type is asked for wherever it may be one of several.
  const fetch = oneFetch(sdl, query, { asked: query.replaceAll(/(work|any) \{/g, '$1 { __typename') });
  const read = fetch.readJson(`{"data":${data}}`)?.data;
  if (!read) throw new Error('The data is none.');
  const { text, isFaulty, misfits } = fetch.write(read, 'json');
  return { text, isFaulty, misfits: misfits.map(({ path, type, kind }) => `${path.join('.')} ${type} ${kind}`) };
}
const fine = (text: string) => ({ text, isFaulty: false, misfits: [] });
const faulty = (text: string, ...misfits: string[]) => ({ text, isFaulty: true, misfits });

test("fields are written in the client's order, under the client's names", () => {
  expect(
    written(
      '{ word { text id: kind x: id type: __typename } }',
      '{"word":{"x":"1","id__dure__kind":"NOUN","text":"a"}}',
    ),
  ).toEqual(fine('{"word":{"text":"a","id":"NOUN","x":"1","type":"Word"}}'));
});

test('what was never told is null', () => {
  expect(written('{ count word { text } words { id } }', '{"word":{}}')).toEqual(
    fine('{"count":null,"word":{"text":null},"words":null}'),
  );
});

describe('null in a non-null', () => {
  test('makes the nearest thing null that may be', () => {
    expect(written('{ word { id text } count }', '{"word":{"text":"a"},"count":1}')).toEqual(
      faulty('{"word":null,"count":1}', 'word.id ID! missing'),
    );
    expect(written('{ words { id } }', '{"words":[{"id":"1"},null]}')).toEqual(
      faulty('{"words":null}', 'words.1 Word! missing'),
    );
    expect(written('{ all { id } }', '{"all":[[{"id":"1"},{"id":null},null],null]}')).toEqual(
      faulty('{"all":[[{"id":"1"},null,null],null]}', 'all.0.1.id ID! missing'),
    );
  });

  test('makes all data null where nothing else may be', () => {
    expect(written('{ sure { next { next { count } } } }', '{"sure":{"next":{"next":{}}}}')).toEqual(
      faulty('null', 'sure.next.next.count Int! missing'),
    );
  });

  test('is told at each place, also where an object is null already', () => {
    expect(written('{ word { id count } }', '{"word":{}}').misfits).toEqual([
      'word.id ID! missing',
      'word.count Int! missing',
    ]);
  });
});

describe('a value that is not of its type is null, and told', () => {
  test.each([
    ['a text for an object', '{ word { id } }', '{"word":"a"}', '{"word":null}', 'word Word wrong'],
    ['a list for an object', '{ word { id } }', '{"word":[{"id":"1"}]}', '{"word":null}', 'word Word wrong'],
    ['an object for a list', '{ words { id } }', '{"words":{"id":"1"}}', '{"words":null}', 'words [Word!] wrong'],
    ['a text for a number', '{ count }', '{"count":"1"}', '{"count":null}', 'count Int wrong'],
    ['an object for a number', '{ count }', '{"count":{"a":1}}', '{"count":null}', 'count Int wrong'],
    ['a list for a number', '{ count }', '{"count":[1]}', '{"count":null}', 'count Int wrong'],
    [
      'an unknown enum value',
      '{ word { kind } }',
      '{"word":{"kind":"X"}}',
      '{"word":{"kind":null}}',
      'word.kind Kind wrong',
    ],
    ['a type of no member', '{ any { __typename } }', '{"any":{"__typename":"Word"}}', '{"any":null}', 'any Any wrong'],
    [
      'a type that nobody knows',
      '{ work { id } }',
      '{"work":{"__typename":"constructor","id":"1"}}',
      '{"work":null}',
      'work Work wrong',
    ],
    ['no type in a union', '{ any { ... on Book { id } } }', '{"any":{"id":"1"}}', '{"any":null}', 'any Any wrong'],
  ])('%s', (_, query, data, text, misfit) => {
    expect(written(query, data)).toEqual(faulty(text, misfit));
  });

  test('of thousands a hundred are told', () => {
    const items = Array.from({ length: 1_000 }, () => '{"id":"1","count":"a"}').join();
    expect(written('{ all { id count } }', `{"all":[[${items}]]}`).misfits).toHaveLength(100);
  });
});

test('of an interface or union each object has what its type has', () => {
  const query = '{ work { __typename id ... on Film { length } ... on Book { title } } any { ... on Film { id } } }';
  expect(written(query, '{"work":{"__typename":"Film","id":"1","length":2},"any":{"__typename":"Book"}}')).toEqual(
    fine('{"work":{"__typename":"Film","id":"1","length":2},"any":{}}'),
  );
  expect(written(query, '{"work":{"__typename":"Book","id":"1","title":"a"}}')).toEqual(
    fine('{"work":{"__typename":"Book","id":"1","title":"a"},"any":null}'),
  );
});

test('an object of which only its interface is known has the fields of the interface, but no type', () => {
  expect(written('{ work { id title } }', '{"work":{"__typename":"Work","id":"1","title":"a"}}')).toEqual(
    fine('{"work":{"id":"1","title":"a"}}'),
  );
  expect(written('{ work { __typename id } }', '{"work":{"__typename":"Work","id":"1"}}')).toEqual(
    faulty('{"work":null}', 'work.__typename String! missing'),
  );
});

test('an object at two places is written at each as it is asked there', () => {
  const fetch = oneFetch(sdl, '{ word { id text } sure { text count } words { id } }');
  const word = { id: '"1"', text: '"a"', count: '5' };
  const twice = { word, sure: word, words: [word, word] };
  expect(fetch.write(twice, 'json').text).toBe(
    '{"word":{"id":"1","text":"a"},"sure":{"text":"a","count":5},"words":[{"id":"1"},{"id":"1"}]}',
  );
});

test('an integer may be spelt as a decimal, and is told as one', () => {
  expect(written('{ count }', '{"count":2.0}')).toEqual(fine('{"count":2}'));
});
