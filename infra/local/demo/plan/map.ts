import { createRandom, type Random } from '../random.ts';
import { districtTexts } from '../texts/districts.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
type Ring = readonly Position[];

export type DistrictShape = {
  readonly number: number;
  /** The border: outer ring only, counter-clockwise, closed. */
  readonly ring: Ring;
  /** Straight-edged and convex, close to the border; points are chosen in it. */
  readonly cell: Ring;
};

/** The rough outline of the city, convex: the sea in the west, low mountains in the east. */
const outline: Ring = [
  [126.2295, 36.1985],
  [126.2325, 36.1705],
  [126.2425, 36.152],
  [126.266, 36.1435],
  [126.299, 36.1425],
  [126.333, 36.143],
  [126.359, 36.15],
  [126.371, 36.173],
  [126.376, 36.203],
  [126.3725, 36.228],
  [126.3575, 36.246],
  [126.327, 36.2535],
  [126.293, 36.2575],
  [126.2625, 36.2565],
  [126.2415, 36.2455],
  [126.2315, 36.225],
];

/** Borders are drawn in pieces of about a hundred metres. */
const pieceDegrees = 0.0012;
/** How far a border wanders, as a share of its length; the smaller ones are for seeds whose borders would cross. */
const amplitudes = [0.2, 0.14, 0.09, 0.05, 0];

/**
 * The districts' borders: cells around the seats (Voronoi), whose edges wander like real borders do. Neighbours share
 * every point of their common border, so that the districts tile the city without gap or overlap.
 */
export function drawDistricts(random: Random): DistrictShape[] {
  const wander = random.fork('seats');
  const seats = districtTexts.map(({ number, seat }) => {
    const [longitude, latitude] = seat;
    const shift = () => (wander.next() - 0.5) * 0.003;
    return { number, at: [longitude + shift(), latitude + shift()] as const };
  });
  const cells = seats.map(({ number, at }) => ({
    number,
    cell: seats
      .reduce<Ring>((ring, other) => (other.number === number ? ring : nearer(ring, at, other.at)), outline)
      .map(rounded),
  }));
  const label = String(random.fork('borders').int(0, 1_000_000_000));
  for (const amplitude of amplitudes) {
    const shapes = cells.map(({ number, cell }) => ({ number, cell, ring: wanderingRing(cell, label, amplitude) }));
    if (!bordersCross(shapes)) return shapes;
  }
  throw new Error('Straight borders never cross.');
}

/** The part of a ring that is nearer to `seat` than to `other` (Sutherland–Hodgman with one half-plane). */
function nearer(ring: Ring, seat: Position, other: Position): Position[] {
  const [nx, ny] = [other[0] - seat[0], other[1] - seat[1]];
  const limit = (nx * (seat[0] + other[0]) + ny * (seat[1] + other[1])) / 2;
  const beyond = ([x, y]: Position) => nx * x + ny * y - limit;
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const [a, b] = [beyond(from), beyond(to)];
    const kept = a <= 0 ? [from] : [];
    if (a <= 0 === b <= 0) return kept;
    const share = a / (a - b);
    return [...kept, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const];
  });
}

/** Six decimals are ten centimetres; neighbours whose corners were reckoned apart get the same numbers. */
const rounded = ([x, y]: Position): Position => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];

function wanderingRing(cell: Ring, label: string, amplitude: number): Ring {
  const points = cell.flatMap((from, index) => {
    const to = cell[(index + 1) % cell.length] ?? from;
    return wanderingEdge(from, to, label, amplitude).slice(0, -1);
  });
  return [...points, ...points.slice(0, 1)];
}

/** Always drawn from the same end, so that both neighbours get the same points. */
function wanderingEdge(from: Position, to: Position, label: string, amplitude: number): Position[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  const [start, end] = isForward ? [from, to] : [to, from];
  const random = createRandom(`${label}/${start.join()}/${end.join()}`);
  const points = [start, ...between(start, end, amplitude, random), end];
  return isForward ? points : points.reverse();
}

function between(start: Position, end: Position, amplitude: number, random: Random): Position[] {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  if (Math.hypot(dx, dy) < pieceDegrees) return [];
  const shift = (random.next() - 0.5) * 2 * amplitude;
  const middle = rounded([(start[0] + end[0]) / 2 - dy * shift, (start[1] + end[1]) / 2 + dx * shift]);
  return [...between(start, middle, amplitude, random), middle, ...between(middle, end, amplitude, random)];
}

type Segment = readonly [Position, Position];

function bordersCross(shapes: readonly DistrictShape[]): boolean {
  const segments = new Map<string, Segment>();
  for (const { ring } of shapes) {
    for (const [index, from] of ring.slice(0, -1).entries()) {
      const to = ring[index + 1] ?? from;
      segments.set([from, to].map(String).sort().join('/'), [from, to]);
    }
  }
  const all = [...segments.values()].sort((a, b) => westOf(a) - westOf(b));
  return all.some((one, index) => {
    const east = Math.max(one[0][0], one[1][0]);
    for (let next = index + 1; next < all.length; next += 1) {
      const other = all[next];
      if (other === undefined || westOf(other) > east) return false;
      if (segmentsCross(one, other)) return true;
    }
    return false;
  });
}

const westOf = ([[a], [b]]: Segment) => Math.min(a, b);

/** Whether two segments have a point in common other than a shared end. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  if (isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d)) return false;
  const side = (from: Position, to: Position, at: Position) =>
    Math.sign((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const isSame = (one: Position, other: Position) => one[0] === other[0] && one[1] === other[1];

/** Whether a point lies in a closed ring (even-odd rule). */
export function isInside([x, y]: Position, ring: Ring): boolean {
  return ring.slice(0, -1).reduce((inside, from, index) => {
    const to = ring[index + 1] ?? from;
    const straddles = from[1] > y !== to[1] > y;
    return straddles && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]) ? !inside : inside;
  }, false);
}

/** A point well inside a district. */
export function pointIn({ cell, ring }: DistrictShape, random: Random): Position {
  const middle = rounded([average(cell.map(([x]) => x)), average(cell.map(([, y]) => y))]);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [corner, next] = [random.pick(cell), random.pick(cell)];
    const [share, reach] = [random.next(), Math.sqrt(random.next()) * 0.82];
    const edge = [0, 1].map((axis) => (corner[axis] ?? 0) + share * ((next[axis] ?? 0) - (corner[axis] ?? 0)));
    const at = rounded([
      middle[0] + reach * ((edge[0] ?? 0) - middle[0]),
      middle[1] + reach * ((edge[1] ?? 0) - middle[1]),
    ]);
    if (isInside(at, ring)) return at;
  }
  return middle;
}

/** A point some steps away from another, in the same district. */
export function pointNear(at: Position, { ring }: DistrictShape, random: Random): Position {
  const near = rounded([at[0] + (random.next() - 0.5) * 0.0016, at[1] + (random.next() - 0.5) * 0.0013]);
  return isInside(near, ring) ? near : at;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
