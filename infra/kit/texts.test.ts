import { expect, test } from 'vitest';
import { canonical, isWhole } from './texts.ts';

test('equal things give equal texts, whatever the order of their fields', () => {
  expect(canonical({ b: 1, a: { d: [2, 1], c: null } })).toBe(canonical({ a: { c: null, d: [2, 1] }, b: 1 }));
  expect(canonical({ a: undefined, b: new Date(0) })).toBe('{"b":"1970-01-01T00:00:00.000Z"}');
});

test('things that differ give different texts', () => {
  expect(
    new Set([{}, { a: null }, { a: 1 }, { a: '1' }, { a: [1] }, { a: [1, 2] }, { a: [2, 1] }].map(canonical)).size,
  ).toBe(7);
});

test('a text with a control character or half a character is not whole', () => {
  expect(['말\t\n', '\u0000', '\ud83d'].map(isWhole)).toEqual([true, false, false]);
});
