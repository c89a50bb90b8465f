import { expect, test } from 'vitest';
import { compareApis } from './compare.ts';

const base = 'type Query { a(n: Int): String b: Int } enum E { X } type T { e: E }';

test.each([
  ['a field that is gone', 'type Query { a(n: Int): String } enum E { X } type T { e: E }', 'breaking'],
  [
    'an argument that is now required',
    'type Query { a(n: Int!): String b: Int } enum E { X } type T { e: E }',
    'breaking',
  ],
  ['a new value of an enum', 'type Query { a(n: Int): String b: Int } enum E { X Y } type T { e: E }', 'dangerous'],
  ['a new field', 'type Query { a(n: Int): String b: Int c: Int } enum E { X } type T { e: E }', 'harmless'],
])('%s is weighed', async (_, after, weight) => {
  const [heaviest] = await compareApis(base, after);
  expect(heaviest?.weight).toBe(weight);
});

test('the heaviest change comes first', async () => {
  const changes = await compareApis(base, 'type Query { a(n: Int): String c: Int } enum E { X Y } type T { e: E }');
  expect(changes.map(({ weight }) => weight)).toEqual(['breaking', 'dangerous', 'harmless']);
});
