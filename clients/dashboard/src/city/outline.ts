type Position = readonly [number, number];
type Polygon = readonly (readonly Position[])[];

/** A place to draw: its border as a path of SVG, the middle of its largest part, and the points by which it has neighbours. */
export type Outline = {
  readonly code: string;
  readonly path: string;
  readonly middle: Position;
  /** How wide it is at its middle. */
  readonly room: number;
  readonly corners: ReadonlySet<string>;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  /** Where a point in degrees lies on it. */
  readonly place: (point: Position) => Position;
};

const width = 1_000;

/**
 * Draws places side by side from their borders (GeoJSON in degrees), north up. A degree of longitude is shortened as it is
 * in the middle of them, which for a city is as good as any projection. Places without a border are left out.
 */
export function draw(places: readonly { readonly code: string; readonly boundary: unknown }[]): Drawing {
  const shapes = places
    .map(({ code, boundary }) => ({ code, polygons: polygonsOf(boundary) }))
    .filter(({ polygons }) => polygons.length > 0);
  const all = shapes.flatMap(({ polygons }) => polygons.flat(2));
  if (all.length === 0) return { width, height: 0, outlines: [], place: () => [0, 0] };
  const [west, east] = rangeOf(all.map(([longitude]) => longitude));
  const [south, north] = rangeOf(all.map(([, latitude]) => latitude));
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max((east - west) * shortened, 1e-9);
  const place = ([longitude, latitude]: Position): Position => [
    round((longitude - west) * shortened * scale),
    round((north - latitude) * scale),
  ];
  const outlines = shapes.map(({ code, polygons }) => {
    const placed = polygons.map((polygon) => polygon.map((ring) => ring.map(place)));
    const outer = largest(placed);
    const middle = middleOf(outer);
    return {
      code,
      path: placed.flat().map(ringPath).join(''),
      middle,
      room: roomAt(middle, outer),
      corners: new Set(polygons.flat(2).map(String)),
    };
  });
  return { width, height: Math.ceil((north - south) * scale), outlines, place };
}

/** Whether two places have a common border: at least two common points. */
export const areNeighbours = (one: Outline, other: Outline): boolean =>
  one !== other && [...one.corners].filter((corner) => other.corners.has(corner)).length >= 2;

export type Direction = 'up' | 'down' | 'left' | 'right';
const angles: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 };

/**
 * The place that an arrow key leads to: among the neighbours the one that lies most in its direction, else the nearest of
 * all places there. Null where nothing lies in that direction.
 */
export function nextIn(direction: Direction, from: Outline, all: readonly Outline[]): Outline | null {
  const candidates = all
    .filter((outline) => outline !== from)
    .map((outline) => ({ outline, ...towards(from, outline, angles[direction]) }))
    .filter(({ turn }) => turn < 80);
  const neighbours = candidates.filter(({ outline }) => areNeighbours(from, outline));
  const [best] = (neighbours.length > 0 ? neighbours : candidates).sort((one, other) => weight(one) - weight(other));
  return best?.outline ?? null;
}

/** Near, and not far off the direction. */
const weight = ({ distance, turn }: { readonly distance: number; readonly turn: number }): number =>
  distance * (1 + (turn / 45) ** 2);

function towards(from: Outline, to: Outline, angle: number): { distance: number; turn: number } {
  const [dx, dy] = [to.middle[0] - from.middle[0], to.middle[1] - from.middle[1]];
  const turn = Math.abs((((((Math.atan2(dy, dx) * 180) / Math.PI - angle) % 360) + 540) % 360) - 180);
  return { distance: Math.hypot(dx, dy), turn };
}

function polygonsOf(boundary: unknown): Polygon[] {
  if (typeof boundary !== 'object' || boundary === null || !('type' in boundary) || !('coordinates' in boundary))
    return [];
  if (boundary.type === 'Polygon') return [boundary.coordinates as Polygon];
  return boundary.type === 'MultiPolygon' ? [...(boundary.coordinates as readonly Polygon[])] : [];
}

function rangeOf(values: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ringPath = (ring: readonly Position[]): string => `M${ring.map((point) => point.join(',')).join('L')}Z`;

function largest(polygons: readonly Polygon[]): readonly Position[] {
  const rings = polygons.map(([outer]) => outer ?? []);
  return rings.reduce((best, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(best)) ? ring : best), rings[0] ?? []);
}

/** By the shoelace formula; its sign says in which direction the ring runs. */
function areaOf(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** From border to border through a point, along the line on which words are written. */
function roomAt([x, y]: Position, ring: readonly Position[]): number {
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    if (fromY > y === toY > y) return;
    const crossed = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    if (crossed <= x) left = Math.max(left, crossed);
    else right = Math.min(right, crossed);
  });
  return Number.isFinite(right - left) ? round(right - left) : 0;
}

function middleOf(ring: readonly Position[]): Position {
  const area = areaOf(ring);
  if (area === 0) return ring[0] ?? [0, 0];
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [round(sumX / (6 * area)), round(sumY / (6 * area))];
}
