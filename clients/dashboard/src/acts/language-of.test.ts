import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['좋습니다', 'en', 'ko'],
  ['OK 좋아요', 'en', 'ko'],
  ['Good idea', 'ko', 'en'],
  ['🎉', 'ko', 'ko'],
  ['大韓民國 🎉', 'en', 'en'],
  ['', 'ko', 'ko'],
] as const)(
  'what is written in Hangul is Korean, in Latin letters English, else as the reader reads: %s',
  (text, reader, expected) => {
    expect(languageOf(text, reader)).toBe(expected);
  },
);
