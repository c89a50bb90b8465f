import { rows } from '@dure/kit/database';
import type { Row } from '@dure/kit/table';
import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { KnownDistrict } from './domain.ts';

/** What this service knows of a district, from the resources service's events. */
export const KnownDistrictTable = new EntitySchema<Row<Omit<KnownDistrict, 'timeZone'>>>({
  name: 'KnownDistrict',
  tableName: 'known_districts',
  columns: {
    code: { type: 'text', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
  },
  indices: [{ name: 'known_districts_municipality', columns: ['municipalityCode'] }],
  checks: [
    { name: 'known_districts_code_form', expression: `code ~ '^[0-9]{10}$'` },
    { name: 'known_districts_municipality_form', expression: `municipality_code ~ '^[0-9]{10}$'` },
  ],
});

/** What this service knows of a municipality, from the resources service's events. */
export const KnownMunicipalityTable = new EntitySchema<{ municipalityCode: string; timeZone: string }>({
  name: 'KnownMunicipality',
  tableName: 'known_municipalities',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    timeZone: { type: 'text', name: 'time_zone' },
  },
  checks: [{ name: 'known_municipalities_code_form', expression: `municipality_code ~ '^[0-9]{5}00000$'` }],
});

/** The time zone in which a municipality counts its days; the presumed one while it has not been heard of. */
export async function timeZoneOf(tx: EntityManager, municipalityCode: string): Promise<string> {
  return (await tx.findOneBy(KnownMunicipalityTable, { municipalityCode }))?.timeZone ?? presumedTimeZone;
}

/** The district, or all of the municipality when the code is null. */
export const findDistricts = (
  tx: EntityManager,
  municipalityCode: string,
  code: string | null,
): Promise<KnownDistrict[]> =>
  rows<KnownDistrict>(
    tx,
    `SELECT d.code, d.municipality_code AS "municipalityCode", d.valid_from::text AS "validFrom",
       d.valid_until::text AS "validUntil", coalesce(m.time_zone, '${presumedTimeZone}') AS "timeZone"
     FROM known_districts d LEFT JOIN known_municipalities m USING (municipality_code)
     WHERE ${code === null ? 'd.municipality_code' : 'd.code'} = $1`,
    [code ?? municipalityCode],
  );
