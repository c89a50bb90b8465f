/**
 * Whether any of the bytes is a control character, which in JSON can only stand between values: in strings they are
 * escaped. Four bytes at a time: a large answer is looked through in a few microseconds.
 */
export function hasControlCharacter(bytes: Uint8Array): boolean {
  const before = Math.min((4 - (bytes.byteOffset % 4)) % 4, bytes.length);
  const whole = (bytes.length - before) >> 2;
  if (whole === 0) return hasAny(bytes, 0, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + before, whole);
  for (let index = 0; index < whole; index++) {
    const word = words[index] ?? 0;
    // Of a byte below a space the difference is negative; bytes from 128 on are no ASCII.
    if (((word - 0x20_20_20_20) & ~word & 0x80_80_80_80) !== 0) return true;
  }
  return hasAny(bytes, 0, before) || hasAny(bytes, before + whole * 4, bytes.length);
}

function hasAny(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((bytes[index] ?? space) < space) return true;
  return false;
}

const space = 0x20;
