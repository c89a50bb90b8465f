import { expect, test } from 'vitest';
import { fromWire, toWire } from './wire.ts';

test('a text comes back from the wire as it went', () => {
  for (const text of ['', '{"a":1}', '두레', '🏘️ 마을', 'é\u0000\u007f\u0080ÿ'])
    expect(fromWire(toWire(text))).toBe(text);
});

test('on the wire there is one character for each byte of UTF-8', () => {
  expect(toWire('가')).toBe('\u00ea\u00b0\u0080');
  expect(toWire('두레')).toHaveLength(Buffer.byteLength('두레'));
});

test('ASCII stays as it is', () => {
  expect(toWire('{"query":"{ a }"}')).toBe('{"query":"{ a }"}');
});
