import { expect, test } from 'vitest';
import { checkCount, checkIds, checkPlaceCodes, checkTexts, checkWebAddresses, isId } from './input.ts';

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['x'.repeat(201), 'at most 200'],
  ['a\u0000b', 'control characters'],
  ['half of one: \ud83d', 'broken'],
])('the text %j is refused, and the refusal names its field', (text, reason) => {
  expect(() => checkTexts({ title: [text, 'title'] })).toThrow(new RegExp(`title .*${reason}`));
});

test('texts of several lines, in any script, pass; so does an absent one', () => {
  checkTexts({ body: ['첫 줄\n둘째 줄\t😀', 'long'], summary: [null, 'short'], note: [undefined, 'short'] });
});

test('an id has one spelling', () => {
  const id = '01980f52-7c1e-7abc-8def-0123456789ab';
  expect([id, id.toUpperCase(), id.replaceAll('-', ''), `${id} `].map(isId)).toEqual([true, false, false, false]);
  expect(() => checkIds({ agendaId: id.toUpperCase() })).toThrow('agendaId is not an id.');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '//example.org', 'https://', 'http://a b'])(
  'the address %j is refused, and the refusal names its field',
  (address) => {
    expect(() => checkWebAddresses({ sourceUrl: address })).toThrow('sourceUrl');
  },
);

test('addresses of pages pass; so do absent ones', () => {
  checkWebAddresses({ a: 'https://example.org/길?x=1#y', b: 'HTTP://example.org', c: null, d: undefined });
});

test.each(['', '411170000', '41117000000', '41117abcde', '４１１１７０００００'])(
  'the place code %j is refused, and the refusal names its field',
  (code) => {
    expect(() => checkPlaceCodes({ 'filter.districtCode': code })).toThrow(
      /^filter\.districtCode: “.*” is not a place code of ten digits\.$/s,
    );
  },
);

test('place codes of ten digits pass; so do absent ones', () => {
  checkPlaceCodes({ a: '4111700000', b: null, c: undefined });
});

test('a list that is too long is refused by its name, and one of the very length passes', () => {
  expect(() => checkCount('lines', [1, 2, 3], 2)).toThrow('lines has at most 2 items.');
  checkCount('lines', [1, 2], 2);
  checkCount('lines', null, 0);
});
