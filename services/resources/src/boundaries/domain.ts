import { accept, type Decision, refuse } from '@dure/kit/decision';

/** A point on the earth in WGS 84 degrees. */
export type Point = { readonly longitude: number; readonly latitude: number };

/** Longitude and latitude, in the order of GeoJSON (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

type Ring = readonly Position[];
/** The outer ring, then the holes. */
type Polygon = readonly Ring[];

/** The border of a district as a GeoJSON geometry whose form was checked. */
export type Boundary =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] };

/** The smallest rectangle around a border, in degrees. */
export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** What can be wrong with a border. */
export type BoundaryProblem =
  | 'NOT_A_POLYGON'
  | 'NOT_A_RING'
  | 'RING_TOO_SHORT'
  | 'RING_NOT_CLOSED'
  | 'RING_WITHOUT_AREA'
  | 'NOT_A_POSITION'
  | 'OUT_OF_RANGE'
  | 'TOO_LARGE';

/** The border cannot be used; `at` names the place in the geometry, for example `coordinates[0][3]`. */
export type BoundaryRefusal = {
  readonly kind: 'boundary-not-valid';
  readonly problem: BoundaryProblem;
  readonly at: string;
};

/** No district of the world needs more positions; the largest of Seoul has some hundreds. So many still fit into one event. */
export const maximumPositions = 30_000;

/** About the area of a grain of rice in square degrees: what is smaller is a line or a point. */
const smallestArea = 1e-14;

/**
 * Reads a GeoJSON geometry of type Polygon or MultiPolygon: every ring closed and enclosing an area, every position
 * within WGS 84. Heights and unknown members are left out. A file with latitude first is refused wherever it shows,
 * as in all of Korea, where longitudes are beyond 90.
 */
export function readBoundary(geometry: unknown): Decision<Boundary, BoundaryRefusal> {
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  if (type !== 'Polygon' && type !== 'MultiPolygon') return wrong('NOT_A_POLYGON', 'type');
  if (countPositions(coordinates) > maximumPositions) return wrong('TOO_LARGE', 'coordinates');
  if (type === 'Polygon') {
    const polygon = readPolygon(coordinates, 'coordinates');
    return polygon.ok ? accept({ type, coordinates: polygon.value }) : polygon;
  }
  const polygons = readEach(coordinates, 'coordinates', readPolygon);
  return polygons.ok ? accept({ type, coordinates: polygons.value }) : polygons;
}

/** The smallest rectangle around the border. */
export function boxOf(boundary: Boundary): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [outer = []] of polygonsOf(boundary)) {
    for (const [longitude, latitude] of outer) {
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    }
  }
  return box;
}

/** Whether the point lies within the border and in none of its holes: crossings to the east counted even-odd. */
export function contains(boundary: Boundary, { longitude, latitude }: Point): boolean {
  return polygonsOf(boundary).some((polygon) => {
    let isInside = false;
    for (const ring of polygon) {
      for (let index = 1; index < ring.length; index += 1) {
        if (crosses(ring[index - 1], ring[index], longitude, latitude)) isInside = !isInside;
      }
    }
    return isInside;
  });
}

/**
 * The code of the one candidate in which the point lies; of several that overlap the lowest code, null for none.
 * On a border that two districts share, the point belongs to exactly one of them, and always to the same.
 */
export function codeAt(
  point: Point,
  candidates: readonly { readonly code: string; readonly boundary: Boundary }[],
): string | null {
  const codes = candidates.filter(({ boundary }) => contains(boundary, point)).map(({ code }) => code);
  return codes.reduce<string | null>((lowest, code) => (lowest === null || code < lowest ? code : lowest), null);
}

/** A point inside the largest polygon: its centre of mass, or where that lies outside, the middle of its widest part at that latitude. */
export function innerPoint(boundary: Boundary): Point {
  const polygons = polygonsOf(boundary);
  const largest = polygons.reduce((best, polygon) => (areaOf(polygon[0]) > areaOf(best[0]) ? polygon : best));
  const centre = centreOf(largest[0] ?? []);
  const alone: Boundary = { type: 'Polygon', coordinates: largest };
  if (contains(alone, centre)) return centre;
  return { longitude: middleOfWidestPart(largest, centre.latitude), latitude: centre.latitude };
}

/** The border as others are told it: polygons of rings, to a centimetre. */
export const toldBorder = (boundary: Boundary): [number, number][][][] =>
  polygonsOf(boundary).map((polygon) =>
    polygon.map((ring) => ring.map(([longitude, latitude]) => [toCentimetre(longitude), toCentimetre(latitude)])),
  );

const toCentimetre = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

const polygonsOf = ({ type, coordinates }: Boundary): readonly Polygon[] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/**
 * Whether the way from the point to the east crosses the side. Half open in both directions and reckoned from the
 * lower end of the side, so that two districts that share a side reckon with the same numbers: no point of the side
 * belongs to both, and none to neither.
 */
function crosses(from: Position | undefined, to: Position | undefined, longitude: number, latitude: number): boolean {
  const crossing = from === undefined || to === undefined ? null : crossingAt(from, to, latitude);
  return crossing !== null && longitude < crossing;
}

/** The longitude at which the side crosses the latitude; null when it does not. */
function crossingAt(from: Position, to: Position, latitude: number): number | null {
  if (from[1] > latitude === to[1] > latitude) return null;
  const [low, high] = from[1] < to[1] ? [from, to] : [to, from];
  return low[0] + ((latitude - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
}

function middleOfWidestPart(polygon: Polygon, latitude: number): number {
  const crossings = polygon
    .flatMap((ring) => ring.slice(1).map((to, index) => crossingAt(ring[index] ?? to, to, latitude)))
    .filter((crossing) => crossing !== null)
    .sort((a, b) => a - b);
  let widest = { middle: polygon[0]?.[0]?.[0] ?? 0, width: -1 };
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (east - west > widest.width) widest = { middle: (west + east) / 2, width: east - west };
  }
  return widest.middle;
}

const areaOf = (ring: Ring = []): number => Math.abs(sumOverSides(ring, (cross) => cross)) / 2;

function centreOf(ring: Ring): Point {
  // Reckoned from the first position: products of full degrees would lose the digits that matter.
  const [originLongitude, originLatitude] = ring[0] ?? [0, 0];
  const near: Ring = ring.map(([longitude, latitude]) => [longitude - originLongitude, latitude - originLatitude]);
  const area = sumOverSides(near, (cross) => cross);
  return {
    longitude: originLongitude + sumOverSides(near, (cross, from, to) => (from[0] + to[0]) * cross) / (3 * area),
    latitude: originLatitude + sumOverSides(near, (cross, from, to) => (from[1] + to[1]) * cross) / (3 * area),
  };
}

function sumOverSides(ring: Ring, of: (cross: number, from: Position, to: Position) => number): number {
  const [originLongitude, originLatitude] = ring[0] ?? [0, 0];
  let sum = 0;
  ring.forEach((to, index) => {
    const from = ring[index - 1];
    if (from === undefined) return;
    const cross =
      (from[0] - originLongitude) * (to[1] - originLatitude) - (to[0] - originLongitude) * (from[1] - originLatitude);
    sum += of(cross, from, to);
  });
  return sum;
}

const wrong = (problem: BoundaryProblem, at: string) => refuse({ kind: 'boundary-not-valid', problem, at } as const);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function countPositions(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  if (typeof value[0] === 'number') return 1;
  return value.reduce<number>((sum, part) => sum + countPositions(part), 0);
}

function readEach<T>(
  list: unknown,
  at: string,
  read: (item: unknown, at: string) => Decision<T, BoundaryRefusal>,
): Decision<T[], BoundaryRefusal> {
  if (!Array.isArray(list) || list.length === 0) return wrong('NOT_A_RING', at);
  const items: T[] = [];
  for (const [index, item] of list.entries()) {
    const decision = read(item, `${at}[${index}]`);
    if (!decision.ok) return decision;
    items.push(decision.value);
  }
  return accept(items);
}

const readPolygon = (list: unknown, at: string): Decision<Polygon, BoundaryRefusal> => readEach(list, at, readRing);

function readRing(list: unknown, at: string): Decision<Ring, BoundaryRefusal> {
  const ring = readEach(list, at, readPosition);
  if (!ring.ok) return ring;
  const [first, last] = [ring.value[0], ring.value.at(-1)];
  if (ring.value.length < 4) return wrong('RING_TOO_SHORT', at);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return wrong('RING_NOT_CLOSED', at);
  return areaOf(ring.value) < smallestArea ? wrong('RING_WITHOUT_AREA', at) : ring;
}

function readPosition(item: unknown, at: string): Decision<Position, BoundaryRefusal> {
  const [longitude, latitude]: unknown[] = Array.isArray(item) ? item : [];
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return wrong('NOT_A_POSITION', at);
  const position = [Number(longitude), Number(latitude)] as const;
  return Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90 ? accept(position) : wrong('OUT_OF_RANGE', at);
}
