import { expect, test } from 'vitest';
import { createVerifier } from './verifying.ts';

const ok = 'HTTP/1.1 200 OK';
const expected = '{"data":{"a":1,"b":"두레"}}';
const holds = (body: string, head = ok) => createVerifier(expected).check(head, Buffer.from(body));

test('an answer is right in any white space, and with extensions beside it', () => {
  expect(holds(expected)).toBe(true);
  expect(holds('{ "data": { "a": 1, "b": "\\ub450레" }, "extensions": {} }\n')).toBe(true);
});

test.each([
  ['another value', '{"data":{"a":2,"b":"두레"}}'],
  ['another order of fields', '{"data":{"b":"두레","a":1}}'],
  ['an error beside the data', '{"data":{"a":1,"b":"두레"},"errors":[{"message":"x"}]}'],
  ['a missing field', '{"data":{"a":1}}'],
  ['an answer that is broken off', '{"data":{"a":1,"b":"두'],
])('an answer with %s is wrong', (_, body) => {
  expect(holds(body)).toBe(false);
});

test('an answer with another status is wrong, whatever it holds', () => {
  expect(holds(expected, 'HTTP/1.1 503 Service Unavailable')).toBe(false);
});

test('a wrong answer after many right ones is found, and the first is shown', () => {
  const verifier = createVerifier(expected);
  for (let round = 0; round < 5; round += 1) verifier.check(ok, Buffer.from(expected));
  verifier.check(ok, Buffer.from(expected.replace('1', '3')));
  expect(verifier.take()).toEqual({ right: 5, wrong: 1, example: `${ok} {"data":{"a":3,"b":"두레"}}`, forms: 1 });
  expect(verifier.take()).toEqual({ right: 0, wrong: 0, example: null, forms: 1 });
});
