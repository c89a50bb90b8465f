import { rows } from '@dure/kit/database';
import { type DataSource, type EntityManager, EntitySchema } from 'typeorm';
import { type Boundary, boxOf, codeAt, type Point } from './domain.ts';

type BoundaryRow = {
  districtCode: string;
  geometry: Boundary;
  west: number;
  south: number;
  east: number;
  north: number;
};

/** Borders with the boxes around them, in degrees. */
export const DistrictBoundaryTable = new EntitySchema<BoundaryRow>({
  name: 'DistrictBoundary',
  tableName: 'district_boundaries',
  columns: {
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    geometry: { type: 'jsonb' },
    west: { type: 'double precision' },
    south: { type: 'double precision' },
    east: { type: 'double precision' },
    north: { type: 'double precision' },
  },
  indices: [{ name: 'district_boundaries_boxes', synchronize: false }],
  checks: [
    { name: 'district_boundaries_box', expression: 'west BETWEEN -180 AND east AND south BETWEEN -90 AND north' },
  ],
  foreignKeys: [
    {
      name: 'district_boundaries_district',
      target: 'District',
      columnNames: ['districtCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

type Bordered = { readonly district: { readonly code: string }; readonly boundary: Boundary | null };

/** Writes the borders of the districts that have one. */
export async function saveBoundaries(tx: EntityManager, districts: readonly Bordered[]): Promise<void> {
  const boundaries = districts.flatMap(({ district, boundary }) =>
    boundary === null ? [] : [{ code: district.code, geometry: boundary, ...boxOf(boundary) }],
  );
  await tx.query(
    `INSERT INTO district_boundaries (district_code, geometry, west, south, east, north)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS b(code text, geometry jsonb,
       west double precision, south double precision, east double precision, north double precision)
     ON CONFLICT (district_code) DO UPDATE SET geometry = excluded.geometry,
       west = excluded.west, south = excluded.south, east = excluded.east, north = excluded.north`,
    [JSON.stringify(boundaries)],
  );
}

/**
 * The codes of the districts in which the points lie, among those valid at `now` in their municipality's time zone;
 * null for a point in none. Two statements for any number of points.
 */
export async function districtCodesAt(
  db: DataSource | EntityManager,
  points: readonly Point[],
  now: Date,
): Promise<(string | null)[]> {
  const near = await rows<{ n: number; code: string }>(
    db,
    `SELECT p.n::integer AS n, d.code
     FROM jsonb_to_recordset($1::jsonb) AS p(n integer, longitude double precision, latitude double precision)
     JOIN district_boundaries b ON box(point(b.west, b.south), point(b.east, b.north)) @> box(point(p.longitude, p.latitude))
     JOIN districts d ON d.code = b.district_code
     JOIN municipalities m ON m.code = d.municipality_code
     CROSS JOIN LATERAL (SELECT ($2::timestamptz AT TIME ZONE m.time_zone)::date AS day) AS today
     WHERE d.valid_from <= today.day AND (d.valid_until IS NULL OR d.valid_until > today.day)`,
    [JSON.stringify(points.map((point, n) => ({ n, ...point }))), now],
  );
  if (near.length === 0) return points.map(() => null);
  const boundaries = await rows<{ code: string; boundary: Boundary }>(
    db,
    'SELECT district_code AS code, geometry AS boundary FROM district_boundaries WHERE district_code = ANY ($1::text[])',
    [[...new Set(near.map(({ code }) => code))]],
  );
  const byCode = new Map(boundaries.map((candidate) => [candidate.code, candidate]));
  const candidates = Map.groupBy(near, ({ n }) => n);
  return points.map((point, n) =>
    codeAt(
      point,
      (candidates.get(n) ?? []).flatMap(({ code }) => byCode.get(code) ?? []),
    ),
  );
}

/** Those of the municipalities of which the registry has borders. */
export async function mappedMunicipalities(tx: EntityManager, codes: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ code: string }>(
    tx,
    `SELECT DISTINCT d.municipality_code AS code FROM districts d JOIN district_boundaries b ON b.district_code = d.code
     WHERE d.municipality_code = ANY ($1::text[])`,
    [codes],
  );
  return new Set(found.map(({ code }) => code));
}

/**
 * The borders of all districts of a municipality as GeoJSON, each feature with the code of its district as its id; null
 * where it is not registered. It is text from the database on: nobody reads it here.
 */
export async function bordersOf(db: DataSource, municipalityCode: string): Promise<string | null> {
  const [found] = await rows<{ borders: string }>(
    db,
    `SELECT json_build_object('type', 'FeatureCollection', 'features', (
       SELECT coalesce(json_agg(json_build_object('type', 'Feature', 'id', d.code, 'properties', NULL,
         'geometry', b.geometry) ORDER BY d.code), '[]')
       FROM districts d JOIN district_boundaries b ON b.district_code = d.code
       WHERE d.municipality_code = m.code))::text AS borders
     FROM municipalities m WHERE m.code = $1`,
    [municipalityCode],
  );
  return found?.borders ?? null;
}
