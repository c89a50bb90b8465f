/** One class of a map: the values from `from` to `to`, both included, as they are written in the legend. */
export type MapClass = { readonly from: number; readonly to: number };

const mostClasses = 5;

/**
 * Divides values into at most five classes, as many values in each as can be, equal values always in one. The borders are
 * values that occur, so that the legend says nothing that is not on the map.
 */
export function classesOf(values: readonly number[]): MapClass[] {
  const sorted = [...values].sort((one, other) => one - other);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= mostClasses) return distinct.map((value) => ({ from: value, to: value }));
  const upper = new Set<number>();
  for (let part = 1; part <= mostClasses; part += 1) {
    const value = sorted[Math.ceil((part * sorted.length) / mostClasses) - 1];
    if (value !== undefined) upper.add(value);
  }
  let from = distinct[0] ?? 0;
  return [...upper].map((to) => {
    const one = { from, to };
    from = distinct.find((value) => value > to) ?? to;
    return one;
  });
}

/**
 * The step of colour, 1 to 5, of a value. Few classes take steps far apart; where all are alike the middle one.
 */
export function stepOf(classes: readonly MapClass[], value: number): number {
  const index = classes.findIndex(({ to }) => value <= to);
  if (classes.length <= 1) return 3;
  return 1 + Math.round((Math.max(0, index) * (mostClasses - 1)) / (classes.length - 1));
}
