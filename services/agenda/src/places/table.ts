import { rows } from '@dure/kit/database';
import { isPlaceCode } from '@dure/kit/input';
import type { Row } from '@dure/kit/table';
import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { KnownDistrict } from './domain.ts';

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
