import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { type DistrictShape, drawDistricts, isInside, type Position, pointIn, segmentsCross } from './map.ts';

/** Twice the area of a closed ring, positive when it runs counter-clockwise. */
const twiceArea = (ring: readonly Position[]) =>
  ring.slice(0, -1).reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

const edgesOf = ({ ring }: DistrictShape) =>
  ring.slice(0, -1).map((from, index) => [from, ring[index + 1] ?? from] as const);

describe.each(['dure', 'another', 'a third'])('the map of seed %s', (seed) => {
  const shapes = drawDistricts(createRandom(seed));

  test('has ten districts with closed, counter-clockwise borders of many points', () => {
    expect(shapes).toHaveLength(10);
    for (const { ring } of shapes) {
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(ring.length).toBeGreaterThan(60);
      expect(twiceArea(ring)).toBeGreaterThan(0);
    }
  });

  test('has no gap and no overlap: every piece of border lies between two districts or around the city', () => {
    const seen = new Map<string, number>();
    for (const [from, to] of shapes.flatMap(edgesOf)) {
      seen.set(`${from}/${to}`, (seen.get(`${from}/${to}`) ?? 0) + 1);
    }
    expect(Math.max(...seen.values())).toBe(1);
    const outer = new Map(
      [...seen.keys()]
        .filter((key) => !seen.has(key.split('/').reverse().join('/')))
        .map((key) => key.split('/') as [string, string]),
    );
    // What has no neighbour is one single ring around the city.
    const [start = ''] = outer.keys();
    const around = [start];
    for (let at = outer.get(start); at !== undefined && at !== start; at = outer.get(at)) around.push(at);
    expect(around).toHaveLength(outer.size);
    const ring = [...around, start].map((key) => key.split(',').map(Number) as [number, number]);
    const parts = shapes.reduce((sum, shape) => sum + twiceArea(shape.ring), 0);
    expect(parts).toBeCloseTo(twiceArea(ring), 9);
  });

  test('has borders that never cross themselves', () => {
    for (const shape of shapes) {
      const edges = edgesOf(shape);
      const crossing = edges.filter((one, index) => edges.slice(index + 1).some((other) => segmentsCross(one, other)));
      expect(crossing).toEqual([]);
    }
  });

  test('every point drawn in a district lies in it and in no other', () => {
    const random = createRandom(`${seed}/points`);
    for (const shape of shapes) {
      for (let count = 0; count < 40; count += 1) {
        const point = pointIn(shape, random);
        expect(shapes.filter(({ ring }) => isInside(point, ring)).map(({ number }) => number)).toEqual([shape.number]);
      }
    }
  });

  test('lies off the coast, where no real city is', () => {
    for (const [longitude, latitude] of shapes.flatMap(({ ring }) => ring)) {
      expect(longitude).toBeGreaterThan(126.2);
      expect(longitude).toBeLessThan(126.4);
      expect(latitude).toBeGreaterThan(36.12);
      expect(latitude).toBeLessThan(36.28);
    }
  });
});
