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

/** Between which values nine of ten medians lie, when as many values are drawn again and again out of these (bootstrap). */
export function medianBetween(values: readonly number[]): readonly [number, number] {
  const chance = die(1, 'drawing');
  const drawn = (nth: number): number[] =>
    values.map((_, index) => values[Math.floor(chance(index, nth) * values.length)] ?? Number.NaN);
  const medians = Array.from({ length: drawings }, (_, nth) => median(drawn(nth))).sort((one, other) => one - other);
  return [quantile(medians, 0.05), quantile(medians, 0.95)];
}
