/** The ground of the city: a grid of districts, 25 in a row, whose borders wind as real ones do. */
const columns = 25;
const origin = { longitude: 127, latitude: 37.4 } as const;
const cell = { longitude: 0.018, latitude: 0.014 } as const;
const pointsPerSide = 12;

export type Point = readonly [longitude: number, latitude: number];

/** The border of the district of that number, closed; neighbours share their sides to the point. */
export function borderOf(district: number): Point[] {
  const column = district % columns;
  const row = Math.floor(district / columns);
  const steps = Array.from({ length: pointsPerSide }, (_, step) => step / pointsPerSide);
  const corners = [
    ...steps.map((step) => along(column + step, row, 'row')),
    ...steps.map((step) => along(column + 1, row + step, 'column')),
    ...steps.map((step) => along(column + 1 - step, row + 1, 'row')),
    ...steps.map((step) => along(column, row + 1 - step, 'column')),
  ];
  return [...corners, ...corners.slice(0, 1)];
}

/** A place within the district, away from its border; both shares are of [0, 1). */
export function placeIn(district: number, across: number, up: number): Point {
  const column = district % columns;
  const row = Math.floor(district / columns);
  return toPoint(column + 0.2 + across * 0.6, row + 0.2 + up * 0.6);
}

/** Winds off the straight line, the more the farther from its corners. */
function along(x: number, y: number, line: 'row' | 'column'): Point {
  const position = line === 'row' ? x : y;
  const off = Math.sin((position - Math.floor(position)) * Math.PI) * 0.12 * Math.sin(x * 5.1 + y * 3.7);
  return line === 'row' ? toPoint(x, y + off) : toPoint(x + off, y);
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const toPoint = (x: number, y: number): Point => [
  round(origin.longitude + x * cell.longitude),
  round(origin.latitude + y * cell.latitude),
];
