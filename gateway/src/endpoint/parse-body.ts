/** A body that is no JSON. */
export class InvalidJson extends Error {
  override readonly name = 'InvalidJson';
}

/** The value of a body of JSON, which nobody may change. Throws InvalidJson. */
export type ParseBody = (bytes: Buffer) => unknown;

type Known = { readonly bytes: Buffer; readonly value: unknown };

/** Together they hold no more than 16 MB. */
const places = 1_024;
const maxBytes = 16_384;

/**
 * Parses bodies, and remembers those that come again and again: most clients send the same few documents, and many of
 * them the same variables. A body is found by a fingerprint, compared byte by byte, and kept when it comes a second time.
 */
export function createBodyParser(): ParseBody {
  const known = new Array<Known | undefined>(places).fill(undefined);
  /** The fingerprints of those that came once. */
  const seen = new Int32Array(places);
  return (bytes) => {
    if (bytes.length > maxBytes) return parse(bytes);
    const print = fingerprint(bytes);
    const place = print & (places - 1);
    const found = known[place];
    if (found?.bytes.equals(bytes) === true) return found.value;
    const value = parse(bytes);
    // A copy: what came is a part of what the connection has read.
    if (seen[place] === print) known[place] = { bytes: Buffer.from(bytes), value: freeze(value) };
    seen[place] = print;
    return value;
  };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new InvalidJson();
  }
}

/** Bodies nest no deeper than JSON.parse has let pass, and their room is bounded. */
function freeze(value: unknown): unknown {
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const inner of Object.values(Object.freeze(one))) open.push(inner);
  }
  return value;
}

const samples = 32;

/** A number of the length, the last bytes, where variables mostly stand, and some of those before. */
function fingerprint(bytes: Buffer): number {
  let print = bytes.length;
  const near = Math.max(0, bytes.length - samples);
  for (let at = near; at < bytes.length; at += 1) print = mix(print, bytes[at] ?? 0);
  const step = Math.max(1, Math.floor(near / samples));
  for (let at = 0; at < near; at += step) print = mix(print, bytes[at] ?? 0);
  return print;
}

const mix = (print: number, value: number): number => Math.imul(print ^ value, 0x01_00_01_93);
