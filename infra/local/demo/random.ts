/** A source of chance that gives the same for the same seed, on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** Whether something happens that has this probability. */
  chance(probability: number): boolean;
  /** One of them. Throws RangeError when there is none. */
  pick<T>(items: readonly T[]): T;
  /** One of them, by weight. Throws RangeError when there is none. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
  /** `count` different ones, or all when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
  shuffled<T>(items: readonly T[]): T[];
  /** Another source, which does not depend on how much was taken from this one. */
  fork(label: string): Random;
};

/** A source from a text: the same text, the same numbers (FNV-1a into sfc32). */
export function createRandom(seed: string): Random {
  const next = generator(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => items[int(0, items.length - 1)] ?? none();
  const shuffled = <T>(items: readonly T[]): T[] => {
    const keyed = items.map((item) => ({ item, key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  };
  const weighted = <T>(items: readonly T[], weight: (item: T) => number): T => {
    let rest = next() * items.reduce((sum, item) => sum + weight(item), 0);
    const isReached = (item: T): boolean => {
      rest -= weight(item);
      return rest < 0;
    };
    return items.find(isReached) ?? items.at(-1) ?? none();
  };
  return {
    next,
    int,
    pick,
    weighted,
    shuffled,
    chance: (probability) => next() < probability,
    sample: (items, count) => shuffled(items).slice(0, count),
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function none(): never {
  throw new RangeError('There is nothing to choose from.');
}

function generator(seed: string): () => number {
  let [a, b, c, d] = [hash(`${seed}:a`), hash(`${seed}:b`), hash(`${seed}:c`), 1];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  }
  return value | 0;
}
