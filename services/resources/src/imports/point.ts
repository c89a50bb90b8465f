import { type Remark, remark } from '@dure/kit/import-rows';
import type { Point } from '../boundaries/domain.ts';

/** The box around Korea's land and islands, in degrees (WGS 84): from Marado to Goseong, from Baengnyeongdo to Dokdo. */
const korea = { south: 33, north: 38.7, west: 124.5, east: 132 } as const;

type PointReading = { readonly point: Point | null; readonly notes: readonly Remark[] };

/**
 * Reads 위도 and 경도. A point that is missing, malformed or outside Korea is left out with a note: the row is still
 * found by its address.
 */
export function understandPoint(latitude: string, longitude: string): PointReading {
  const without = (code: string): PointReading => ({
    point: null,
    notes: [remark(code, '위도', `${latitude}, ${longitude}`)],
  });
  if (latitude === '' || longitude === '') return without('COORDINATES_MISSING');
  const [north, east] = [degrees(latitude), degrees(longitude)];
  if (north === null || east === null) return without('COORDINATES_NOT_UNDERSTOOD');
  const isInside = north >= korea.south && north <= korea.north && east >= korea.west && east <= korea.east;
  return isInside ? { point: { latitude: north, longitude: east }, notes: [] } : without('COORDINATES_OUTSIDE_KOREA');
}

const degrees = (text: string): number | null => (/^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : null);
