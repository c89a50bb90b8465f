import { expect, test } from 'vitest';
import { hasControlCharacter } from './control-characters.ts';

/** Every byte, beside every other kind of byte, at every place of views of every length that begin anywhere. */
test('a byte below a space is found wherever it stands, and no other byte is taken for one', () => {
  const wrong: string[] = [];
  for (let byte = 0; byte < 256; byte++) {
    for (const beside of [0x20, 0x41, 0x80, 0xff]) {
      for (let start = 0; start < 4; start++) {
        for (let length = 1; length < 11; length++) {
          const bytes = Buffer.alloc(16)
            .subarray(start, start + length)
            .fill(beside);
          const at = (byte + start) % length;
          bytes[at] = byte;
          if (hasControlCharacter(bytes) !== byte < 0x20) wrong.push(`${byte} at ${at} of ${length} from ${start}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('nothing has none', () => {
  expect(hasControlCharacter(Buffer.alloc(16).subarray(3, 3))).toBe(false);
});
