import { rows } from '@dure/kit/database';
import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';

/** In which time zone a municipality lives, from the registry of places. */
export const KnownMunicipalityTable = new EntitySchema<{ municipalityCode: string; timeZone: string }>({
  name: 'KnownMunicipality',
  tableName: 'known_municipalities',
  columns: {
    municipalityCode: { type: 'text', primary: true, name: 'municipality_code' },
    timeZone: { type: 'text', name: 'time_zone' },
  },
  checks: [{ name: 'known_municipalities_code_form', expression: `municipality_code ~ '^[0-9]{5}00000$'` }],
});

/** The time zone of a municipality; the presumed one while it has not been heard of. */
export async function timeZoneOf(tx: EntityManager, municipalityCode: string): Promise<string> {
  const [found] = await rows<{ time_zone: string }>(
    tx,
    'SELECT time_zone FROM known_municipalities WHERE municipality_code = $1',
    [municipalityCode],
  );
  return found?.time_zone ?? presumedTimeZone;
}
