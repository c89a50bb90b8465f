import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Boundary,
  codeAt,
  contains,
  innerPoint,
  maximumPositions,
  type Position,
  readBoundary,
} from './domain.ts';

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...rings: Position[][]): Boundary => ({ type: 'Polygon', coordinates: rings });
const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('reading a border', () => {
  test.each([
    ['nothing', null, 'NOT_A_POLYGON', 'type'],
    ['a text', 'Polygon', 'NOT_A_POLYGON', 'type'],
    ['a point', { type: 'Point', coordinates: [127, 37] }, 'NOT_A_POLYGON', 'type'],
    ['a whole feature', { type: 'Feature', geometry: polygon(square(127, 37, 1)) }, 'NOT_A_POLYGON', 'type'],
    ['no coordinates', { type: 'Polygon' }, 'NOT_A_RING', 'coordinates'],
    ['no rings', { type: 'Polygon', coordinates: [] }, 'NOT_A_RING', 'coordinates'],
    ['an empty ring', { type: 'Polygon', coordinates: [[]] }, 'NOT_A_RING', 'coordinates[0]'],
    ['a ring that is a number', { type: 'Polygon', coordinates: [7] }, 'NOT_A_RING', 'coordinates[0]'],
    [
      'a short ring',
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
      'RING_TOO_SHORT',
      'coordinates[0]',
    ],
    ['an open ring', polygon(square(127, 37, 1).slice(0, 4)), 'RING_NOT_CLOSED', 'coordinates[0]'],
    [
      'a line there and back',
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
      'RING_WITHOUT_AREA',
      'coordinates[0]',
    ],
    ['an open hole', polygon(square(0, 0, 9), square(1, 1, 1).slice(0, 4)), 'RING_NOT_CLOSED', 'coordinates[1]'],
    ['latitude first', polygon(square(37, 127, 1)), 'OUT_OF_RANGE', 'coordinates[0][0]'],
    ['beyond the date line', polygon(square(179.5, 37, 1)), 'OUT_OF_RANGE', 'coordinates[0][1]'],
    ['a position of texts', { type: 'Polygon', coordinates: [[['127', '37']]] }, 'NOT_A_POSITION', 'coordinates[0][0]'],
    ['no number', { type: 'Polygon', coordinates: [[[Number.NaN, 37]]] }, 'NOT_A_POSITION', 'coordinates[0][0]'],
    [
      'a lone ring as multipolygon',
      { type: 'MultiPolygon', coordinates: [square(0, 0, 1)] },
      'NOT_A_POSITION',
      'coordinates[0][0][0]',
    ],
  ])('%s is refused with the problem and its place', (_, geometry, problem, place) => {
    expect(readBoundary(geometry)).toEqual({ ok: false, refusal: { kind: 'boundary-not-valid', problem, at: place } });
  });

  test('more positions than the registry takes are refused', () => {
    const ring = Array.from({ length: maximumPositions + 1 }, (_, index) => [index / 1e6, index % 2]);
    expect(readBoundary({ type: 'Polygon', coordinates: [ring] })).toMatchObject({ refusal: { problem: 'TOO_LARGE' } });
  });

  test('heights and unknown members are left out', () => {
    const geometry = {
      ...polygon(square(127, 37, 1)),
      crs: {},
      coordinates: [square(127, 37, 1).map((p) => [...p, 40])],
    };
    expect(readBoundary(geometry)).toEqual({ ok: true, value: polygon(square(127, 37, 1)) });
  });
});

describe('finding the place of a point', () => {
  test('a hole is outside, and an island in the hole is inside', () => {
    const ring: Boundary = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 9), square(3, 3, 3)], [square(4, 4, 1)]],
    };
    expect([at(1, 1), at(3.5, 3.5), at(4.5, 4.5), at(10, 1)].map((point) => contains(ring, point))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('of borders that overlap the lowest code wins, in whatever order they come', () => {
    const candidates = ['3', '1', '2'].map((code) => ({ code, boundary: polygon(square(0, 0, 1)) }));
    expect(codeAt(at(0.5, 0.5), candidates)).toBe('1');
    expect(codeAt(at(0.5, 0.5), candidates.toReversed())).toBe('1');
    expect(codeAt(at(2, 2), candidates)).toBeNull();
  });

  test('a point on a common side belongs to exactly one of the two districts, whichever way the side runs', () => {
    const degree = fc.integer({ min: -1e7, max: 1e7 }).map((steps) => steps / 1e7);
    fc.assert(
      fc.property(
        degree,
        degree,
        degree,
        degree,
        fc.integer({ min: 0, max: 1_000 }).map((part) => part / 1_000),
        (ax, ay, bx, by, share) => {
          fc.pre(Math.hypot(ax - bx, ay - by) > 1e-3);
          // Two triangles on both sides of the way from a to b.
          const [a, b]: Position[] = [
            [ax, ay],
            [bx, by],
          ];
          const [left, right]: Position[] = [
            [ax - (by - ay), ay + (bx - ax)],
            [ax + (by - ay), ay - (bx - ax)],
          ];
          if (a === undefined || b === undefined || left === undefined || right === undefined) return;
          const inner = polygon([a, b, left, a]);
          const other = polygon([b, a, right, b]);
          const whole = polygon([a, right, b, left, a]);
          const point = at(ax + share * (bx - ax), ay + share * (by - ay));
          expect(Number(contains(inner, point)) + Number(contains(other, point))).toBe(Number(contains(whole, point)));
        },
      ),
    );
  });

  test('a corner where four districts meet belongs to exactly one', () => {
    const four = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => polygon(square(x, y, 1)));
    expect(four.filter((boundary) => contains(boundary, at(1, 1)))).toHaveLength(1);
  });
});

describe('the inner point', () => {
  test('is the centre of mass where that lies inside', () => {
    expect(innerPoint(polygon(square(126, 36, 2)))).toEqual(at(127, 37));
  });

  test('lies inside also when the shape is a horseshoe', () => {
    const horseshoe = polygon([
      [0, 0],
      [9, 0],
      [9, 9],
      [8, 9],
      [8, 1],
      [1, 1],
      [1, 9],
      [0, 9],
      [0, 0],
    ]);
    expect(contains(horseshoe, innerPoint(horseshoe))).toBe(true);
  });

  test('belongs to the largest of several polygons', () => {
    const islands: Boundary = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 1)], [square(5, 5, 4)], [square(2, 2, 1)]],
    };
    expect(innerPoint(islands)).toEqual(at(7, 7));
  });
});
