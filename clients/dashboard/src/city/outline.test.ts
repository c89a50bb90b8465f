import { expect, test } from 'vitest';
import { areNeighbours, draw, nextIn } from './outline.ts';

/** A square of one degree, its lower left corner at `x`, `y`. */
const square = (code: string, x: number, y: number) => ({
  code,
  boundary: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
});

/** Four squares around a point, and one apart. */
const city = [square('sw', 0, 0), square('se', 1, 0), square('nw', 0, 1), square('ne', 1, 1), square('far', 4, 0)];
const { outlines, height } = draw(city);
const of = (code: string) => {
  const found = outlines.find((outline) => outline.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};

test('north is up, and a place is as wide as it is', () => {
  expect(of('nw').middle[1]).toBeLessThan(of('sw').middle[1]);
  expect(of('se').middle[0]).toBeGreaterThan(of('sw').middle[0]);
  expect(Math.round(height / 10)).toBe(40);
});

test('a place has as much room as there is between its borders on both sides of its middle', () => {
  expect(Math.round(of('sw').room / 10)).toBe(20);
  const notch = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [1, 1],
        [0, 2],
        [0, 0],
      ],
    ],
  } as const;
  const [whole] = draw([{ code: 'notched', boundary: notch }]).outlines;
  expect(whole?.room).toBeGreaterThan(900);
  expect(whole?.room).toBeLessThanOrEqual(1_000);
});

test('places are neighbours by a common border, not by a common corner', () => {
  expect(areNeighbours(of('sw'), of('se'))).toBe(true);
  expect(areNeighbours(of('sw'), of('ne'))).toBe(false);
  expect(areNeighbours(of('se'), of('far'))).toBe(false);
});

test('arrow keys walk to the neighbour, jump where there is none, and stop at the edge', () => {
  const walk = (code: string, ...directions: ('up' | 'down' | 'left' | 'right')[]) =>
    directions.reduce((at, direction) => nextIn(direction, at, outlines) ?? at, of(code)).code;
  expect(walk('sw', 'right')).toBe('se');
  expect(walk('sw', 'up', 'right', 'down', 'left')).toBe('sw');
  expect(walk('se', 'right')).toBe('far');
  expect(nextIn('down', of('sw'), outlines)).toBeNull();
});

test('several parts are one place, whose middle is that of the largest', () => {
  const islands = {
    type: 'MultiPolygon',
    coordinates: [
      square('', 0, 0).boundary.coordinates,
      [
        [
          [5, 0],
          [5.1, 0],
          [5.1, 0.1],
          [5, 0.1],
          [5, 0],
        ],
      ],
    ],
  };
  const { outlines: drawn } = draw([{ code: 'islands', boundary: islands }]);
  expect(drawn).toHaveLength(1);
  expect(drawn[0]?.path.match(/M/g)).toHaveLength(2);
  expect(drawn[0]?.middle[0]).toBeLessThan(200);
});

test('a point lies where it is between the borders', () => {
  const { place } = draw(city);
  expect(place([0.5, 0.5]).map(Math.round)).toEqual(of('sw').middle.map(Math.round));
});

test('a place without a border is left out, and none at all draws nothing', () => {
  expect(draw([{ code: 'a', boundary: null }, square('b', 0, 0)]).outlines.map(({ code }) => code)).toEqual(['b']);
  expect(draw([]).outlines).toEqual([]);
});
