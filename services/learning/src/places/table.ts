import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';

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
