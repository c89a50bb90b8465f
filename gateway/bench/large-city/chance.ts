/** A number of [0, 1) for the one of that number; another for its `nth` question. It depends on nothing else. */
export type Die = (index: number, nth?: number) => number;

/**
 * A die of its own for each question: what is thrown for one thing does not move when another is asked for first, or in
 * parallel, so that a city is the same each time, and each of its tables can be made by itself.
 */
export function die(seed: number, question: string): Die {
  let name = seed | 0;
  for (const sign of question) name = Math.imul(name ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (index, nth = 0) => mixed(name, index, nth) / 0x1_0000_0000;
}

function mixed(name: number, index: number, nth: number): number {
  let bits = Math.imul(name ^ Math.imul(index | 0, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(nth + 1, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** One of the list; `share` is of [0, 1). */
export function oneOf<T>(list: readonly [T, ...T[]], share: number): T {
  return list[Math.floor(share * list.length)] ?? list[0];
}

/** Few are large and most are small: the smallest is 0, `most` the largest. */
export const longTail = (share: number, steepness: number, most: number): number =>
  Math.min(most, Math.floor((share + 1e-9) ** -steepness) - 1);

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0').slice(-digits);

/** An id of version 7 for the one of that number among its kind, made at that time. */
export function timedId(timeMs: number, kind: number, index: number): string {
  const time = hex(Math.floor(timeMs), 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kind, 3)}-8000-${hex(index, 12)}`;
}

/** An id as those of people: of version 5, in no order. */
export const scatteredId = (kind: number, index: number): string =>
  `${hex(mixed(kind, index, 0), 8)}-${hex(mixed(kind, index, 1), 4)}-5${hex(kind, 3)}-8000-${hex(index, 12)}`;
