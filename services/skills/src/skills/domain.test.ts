import { expect, test } from 'vitest';
import { searchForm } from './domain.ts';

test('a Korean syllable that is still being typed is the beginning of the finished word', () => {
  expect(searchForm('목공').startsWith(searchForm('모'))).toBe(true);
});

test('case, width and the way accents are written do not matter', () => {
  expect(searchForm(' Ｗelding ')).toBe(searchForm('welding'));
  expect(searchForm('Café')).toBe(searchForm('cafe\u0301'));
});
