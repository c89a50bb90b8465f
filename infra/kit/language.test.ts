import { expect, test } from 'vitest';
import { localeOf, localized, say, withObjectParticle } from './language.ts';
import { inScope, type Locale } from './request-scope.ts';

const speaking = <T>(locale: Locale, run: () => T): T => inScope({ origin: 'request', locale }, run);

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ko', 'ko'],
  ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
  ['en-GB,ko;q=0.9', 'en'],
  ['en;q=0.2, ko;q=0.4', 'ko'],
  ['fr,de;q=0.9', 'en'],
  ['fr, ko;q=0.1', 'ko'],
  ['ko;q=0, en;q=0.1', 'en'],
  ['ko;q=abc,en', 'en'],
  ['KO-kr', 'ko'],
] as const)('the header %j means %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});

test('texts are said in the language of the request', () => {
  const text = { ko: '의제', en: 'agenda' };
  expect(speaking('ko', () => say(text))).toBe('의제');
  expect(speaking('en', () => say(text))).toBe('agenda');
});

test('a text that is missing in one language is given in the other', () => {
  expect(speaking('en', () => localized({ ko: '가온동' }))).toEqual({ ko: '가온동', en: null, text: '가온동' });
  expect(speaking('ko', () => localized({ ko: null, en: 'Gaon' }))).toEqual({ ko: null, en: 'Gaon', text: 'Gaon' });
  expect(localized({})).toEqual({ ko: null, en: null, text: '' });
});

test('the object particle follows the last sound', () => {
  expect(withObjectParticle('의제')).toBe('의제를');
  expect(withObjectParticle('자원')).toBe('자원을');
});
