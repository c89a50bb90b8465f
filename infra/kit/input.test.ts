import { expect, test } from 'vitest';
import { checkCount, checkIds, checkPlaceCodes, checkTexts, checkWebAddresses, isId } from './input.ts';
import { current, inScope } from './request-scope.ts';

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['x'.repeat(201), 'at most 200'],
  ['a\u0000b', 'control characters'],
  ['half of one: \ud83d', 'broken'],
])('the text %j is refused, and the refusal names its field', (text, reason) => {
  expect(() => checkTexts({ title: [text, 'title'] })).toThrow(new RegExp(`The title .*${reason}`));
});

test.each([
  ['title', '제목이 비어 있습니다.', 'The title is empty.'],
  ['record.advice', '조언이 비어 있습니다.', 'The advice is empty.'],
  ['purpose.ko', '목적이 비어 있습니다.', 'The purpose is empty.'],
  ['reason', '이유가 비어 있습니다.', 'The reason is empty.'],
  ['templateKey', 'templateKey가 비어 있습니다.', 'templateKey is empty.'],
])('a refusal calls %s as its reader does, in either language, and names its path beside', (field, ko, en) => {
  const said = (locale: 'ko' | 'en') =>
    inScope({ ...current(), locale }, () => {
      try {
        checkTexts({ [field]: ['', 'short'] });
      } catch (error) {
        return error;
      }
      return null;
    });
  expect(said('ko')).toMatchObject({ message: ko, extensions: { field } });
  expect(said('en')).toMatchObject({ message: en, extensions: { field } });
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
