/** A body that is no JSON. */
export class InvalidJson extends Error {
  override readonly name = 'InvalidJson';
}

/** The value of a body of JSON, which nobody may change. Throws InvalidJson. */
export type ParseBody = (bytes: Buffer) => unknown;

type Known = { readonly bytes: Buffer; readonly value: unknown; readonly weight: number };

export type BodyParserOptions = {
  /** Largest weight of all that is remembered, in bytes. */
  readonly maxWeight?: number;
};

const places = 1_024;
const maxBytes = 16_384;
const defaultMaxWeight = 16_777_216;
/** What a value, or the name of one, takes beside its text. */
const nodeBytes = 64;
/** What a character takes: in the copy of the bytes, and in the texts of the value, where it may be two bytes. */
const characterBytes = 3;

/**
 * Parses bodies, and remembers those that come again and again: most clients send the same few documents, and many of
 * them the same variables. A body is found by a fingerprint, compared byte by byte, and kept when it comes a second time.
 * What is kept is bounded by its weight: a short body may hold thousands of values. Nobody's takes more than a sixteenth.
 */
export function createBodyParser({ maxWeight = defaultMaxWeight }: BodyParserOptions = {}): ParseBody {
  const known = new Array<Known | undefined>(places).fill(undefined);
  /** The fingerprints of those that came once. */
  const seen = new Int32Array(places);
  let weight = 0;
  /** Where room is made next. */
  let hand = 0;

  const forget = (place: number): void => {
    weight -= known[place]?.weight ?? 0;
    known[place] = undefined;
  };
  const keep = (place: number, one: Known): void => {
    if (one.weight > maxWeight / 16) return;
    forget(place);
    while (weight + one.weight > maxWeight) {
      forget(hand);
      hand = (hand + 1) % places;
    }
    known[place] = one;
    weight += one.weight;
  };

  return (bytes) => {
    if (bytes.length > maxBytes) return parse(bytes);
    const print = fingerprint(bytes);
    const place = print & (places - 1);
    const found = known[place];
    if (found?.bytes.equals(bytes) === true) return found.value;
    const value = parse(bytes);
    // A copy: what came is a part of what the connection has read.
    if (seen[place] === print) {
      const nodes = freeze(value);
      keep(place, { bytes: Buffer.from(bytes), value, weight: characterBytes * bytes.length + nodeBytes * nodes });
    }
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

/** Answers how many values there are. Bodies nest no deeper than JSON.parse has let pass, and their length is bounded. */
function freeze(value: unknown): number {
  const open = [value];
  let nodes = 0;
  while (open.length > 0) {
    const one = open.pop();
    nodes += 1;
    if (typeof one !== 'object' || one === null) continue;
    for (const inner of Object.values(Object.freeze(one))) open.push(inner);
  }
  return nodes;
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
