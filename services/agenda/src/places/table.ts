import { rows } from '@dure/kit/database';
import { isPlaceCode } from '@dure/kit/input';
import type { Row } from '@dure/kit/table';
import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';
import { isValidAt, type KnownDistrict, type Point, type Polygon, type Ring } from './domain.ts';

/** What this service knows of a municipality, from the registry of places. */
export type KnownMunicipality = { readonly municipalityCode: string; readonly timeZone: string };

export const KnownMunicipalityTable = new EntitySchema<Row<KnownMunicipality>>({
  name: 'KnownMunicipality',
  tableName: 'known_municipalities',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    timeZone: { type: 'text', name: 'time_zone' },
  },
  checks: [{ name: 'known_municipalities_code_form', expression: `municipality_code ~ '^[0-9]{5}00000$'` }],
});

export const KnownDistrictTable = new EntitySchema<Row<Omit<KnownDistrict, 'timeZone'>>>({
  name: 'KnownDistrict',
  tableName: 'known_districts',
  columns: {
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
  },
  checks: [
    { name: 'known_districts_code_format', expression: `district_code ~ '^[0-9]{10}$'` },
    {
      name: 'known_districts_within_municipality',
      expression: `municipality_code = left(district_code, 5) || '00000'`,
    },
  ],
});

/** The district of that code as it is known here; null for one that is not, or for what is no code. */
export async function findDistrict(tx: EntityManager, districtCode: string): Promise<KnownDistrict | null> {
  const [found] = await findDistricts(tx, isPlaceCode(districtCode) ? [districtCode] : []);
  return found ?? null;
}

/** The districts of these codes that are known; one whose municipality has not been heard of yet has the presumed time zone. */
export const findDistricts = (tx: EntityManager, codes: readonly string[]): Promise<KnownDistrict[]> =>
  rows<KnownDistrict>(
    tx,
    `SELECT d.district_code AS "districtCode", d.municipality_code AS "municipalityCode",
       d.valid_from::text AS "validFrom", d.valid_until::text AS "validUntil",
       coalesce(m.time_zone, '${presumedTimeZone}') AS "timeZone"
     FROM known_districts d LEFT JOIN known_municipalities m USING (municipality_code)
     WHERE d.district_code = ANY ($1::text[])`,
    [codes],
  );

/** A polygon of a district's border as the database writes it, `((127.1,37.5),…)`, and what is cut out of it. */
type DistrictShape = { districtCode: string; position: number; outline: string; holes: string[] };

export const DistrictShapeTable = new EntitySchema<DistrictShape>({
  name: 'DistrictShape',
  tableName: 'district_shapes',
  columns: {
    districtCode: { type: 'text', primary: true, name: 'district_code' },
    position: { type: 'integer', primary: true },
    outline: { type: 'polygon' },
    holes: { type: 'polygon', array: true },
  },
  checks: [{ name: 'district_shapes_code_format', expression: `district_code ~ '^[0-9]{10}$'` }],
  indices: [{ name: 'district_shapes_boxes', synchronize: false }],
});

/** Puts a border in the place of the one that was known of the district. */
export async function saveShapes(tx: EntityManager, districtCode: string, polygons: readonly Polygon[]): Promise<void> {
  await tx.delete(DistrictShapeTable, { districtCode });
  const shapes = polygons.map(([outline = [], ...holes], position) => ({
    ...{ position, outline: written(outline), holes: holes.map(written) },
  }));
  await tx.query(
    `INSERT INTO district_shapes (district_code, position, outline, holes)
     SELECT $1, s.position, s.outline::polygon, ARRAY(SELECT h::polygon FROM jsonb_array_elements_text(s.holes) AS h)
     FROM jsonb_to_recordset($2::jsonb) AS s(position integer, outline text, holes jsonb)`,
    [districtCode, JSON.stringify(shapes)],
  );
}

const written = (ring: Ring): string => `(${ring.map(([x, y]) => `(${x},${y})`).join(',')})`;

/** In which districts a point lies by the borders that are known here; on a border these are both. */
export const shapesAt = `SELECT DISTINCT district_code AS code FROM district_shapes
  WHERE box(outline) @> box(point($1, $2), point($1, $2)) AND outline @> point($1, $2)
    AND NOT EXISTS (SELECT FROM unnest(holes) AS hole WHERE hole @> point($1, $2))`;

/** The districts in which a point lies, those that are valid at `now`, by their codes. */
export async function districtsAt(tx: EntityManager, point: Point, now: Date): Promise<KnownDistrict[]> {
  const found = await rows<{ code: string }>(tx, shapesAt, [point.longitude, point.latitude]);
  const districts =
    found.length === 0
      ? []
      : await findDistricts(
          tx,
          found.map(({ code }) => code),
        );
  return districts
    .filter((district) => isValidAt(district, now))
    .sort((one, other) => one.districtCode.localeCompare(other.districtCode));
}

/** Whether the border of a district is known here. */
export const isBordered = (tx: EntityManager, districtCode: string): Promise<boolean> =>
  tx.existsBy(DistrictShapeTable, { districtCode });
