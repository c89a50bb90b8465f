import { die } from '../large-city/chance.ts';

/** The middle one, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The value that this share of the sorted ones does not exceed; NaN of nothing. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

const drawings = 2_000;

/**
 * Between which values nine of ten ratios lie, when as many rounds are drawn again and again out of these (bootstrap): how
 * sure the ratio is, as far as rounds do not depend on each other. `of` makes one value out of rounds.
 */
export function ratioBetween(
  these: readonly number[],
  those: readonly number[],
  of: (values: readonly number[]) => number,
): readonly [number, number] {
  const chance = die(1, 'drawing');
  const drawn = (values: readonly number[], nth: number): number[] =>
    values.map((_, index) => values[Math.floor(chance(index, nth) * values.length)] ?? Number.NaN);
  const ratios = Array.from(
    { length: drawings },
    (_, nth) => of(drawn(these, 2 * nth)) / of(drawn(those, 2 * nth + 1)),
  );
  ratios.sort((one, other) => one - other);
  return [quantile(ratios, 0.05), quantile(ratios, 0.95)];
}
