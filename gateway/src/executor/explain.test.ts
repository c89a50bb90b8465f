import { expect, test } from 'vitest';
import { oneFetch } from '../../test/scripted/one-fetch.ts';

const sdl =
  'type Query { words: [Word] first: Word } type Word { id: ID! count: Int next: Word kind: Kind! } enum Kind { A }';
const fetch = oneFetch(sdl, '{ words { id count } first { toString: id next { kind } } }');

const misfits = (text: string) => {
  const data = (fetch.readRaw(text) ?? fetch.readJson(text))?.data;
  if (!data) throw new Error('The data is none.');
  return fetch.write(data).misfits.map(({ path, type, kind }) => [path.join('.'), type, kind]);
};

test('of an answer that fits nothing is told', () => {
  expect(
    misfits('{"data":{"words":[{"id":"1","count":null},null],"first":{"toString":"1","next":{"kind":"A"}}}}'),
  ).toEqual([]);
  expect(misfits('{"data":{"words":null,"first":null}}')).toEqual([]);
  expect(misfits('{"data":{}}')).toEqual([]);
});

test("each place that does not fit is told in the client's names, beside parts that were read as spans", () => {
  expect(misfits('{"data":{"words":[{"id":"1","count":5}],"first":{"toString":null,"next":{"kind":"A"}}}}')).toEqual([
    ['first.toString', 'ID!', 'missing'],
  ]);
  expect(
    misfits(
      '{"data":{"words":[{"id":"1","count":"x"},{"id":null,"count":3000000000},7],"first":{"toString":"1","next":{"kind":"B"}}}}',
    ),
  ).toEqual([
    ['words.0.count', 'Int', 'wrong'],
    ['words.1.id', 'ID!', 'missing'],
    ['words.1.count', 'Int', 'wrong'],
    ['words.2', 'Word', 'wrong'],
    ['first.next.kind', 'Kind', 'wrong'],
  ]);
});

test('of a null that took all around it with it, the place where it was is told, once', () => {
  expect(misfits('{"data":{"first":{"toString":"1","next":{}}}}')).toEqual([['first.next.kind', 'Kind!', 'missing']]);
});
