import { rows } from '@dure/kit/database';
import { isPlaceCode } from '@dure/kit/input';
import { fromRow, type Row } from '@dure/kit/table';
import { presumedTimeZone } from '@dure/schema/places';
import { type EntityManager, EntitySchema } from 'typeorm';
import type { Boundary } from '../boundaries/domain.ts';
import { saveBoundaries } from '../boundaries/table.ts';
import type { District, DistrictEntry, LegalDistrict, Municipality, Outcome, Profile } from './domain.ts';

/** A municipality as it is stored, with the settings of its registry. */
export type MunicipalityRow = {
  code: string;
  nameKo: string;
  nameEn: string | null;
  validFrom: string | null;
  validUntil: string | null;
  profile: Profile;
  timeZone: string;
  staleAfterDays: number;
  bookableDaysAhead: number;
  publicHolidays: readonly string[];
  /** Grows with every change of the settings; names and profile are not counted in it. */
  settingsVersion: number;
};

/** How the registry works in a municipality. */
export type RegistrySettings = Pick<
  MunicipalityRow,
  'staleAfterDays' | 'timeZone' | 'bookableDaysAhead' | 'publicHolidays' | 'settingsVersion'
>;

/** A district as it is stored; its border stands in a table of its own. */
export type DistrictRow = {
  code: string;
  municipalityCode: string;
  nameKo: string;
  nameEn: string | null;
  validFrom: string;
  validUntil: string | null;
  longitude: number | null;
  latitude: number | null;
  profile: Profile;
};

export const MunicipalityTable = new EntitySchema<MunicipalityRow>({
  name: 'Municipality',
  tableName: 'municipalities',
  columns: {
    code: { type: 'text', primary: true },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en', nullable: true },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    profile: { type: 'jsonb' },
    timeZone: { type: 'text', name: 'time_zone', default: presumedTimeZone },
    staleAfterDays: { type: 'integer', name: 'stale_after_days', default: 180 },
    bookableDaysAhead: { type: 'integer', name: 'bookable_days_ahead', default: 90 },
    publicHolidays: { type: 'jsonb', name: 'public_holidays', default: [] },
    settingsVersion: { type: 'integer', name: 'settings_version', default: 1 },
  },
  checks: [
    { name: 'municipalities_code_form', expression: `code ~ '^[0-9]{5}00000$'` },
    { name: 'municipalities_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'municipalities_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
    { name: 'municipalities_profile_object', expression: `jsonb_typeof(profile) = 'object'` },
    { name: 'municipalities_validity', expression: 'valid_until > valid_from' },
    { name: 'municipalities_stale_after_range', expression: 'stale_after_days BETWEEN 1 AND 3650' },
    { name: 'municipalities_bookable_days_range', expression: 'bookable_days_ahead BETWEEN 1 AND 730' },
    { name: 'municipalities_public_holidays_list', expression: `jsonb_typeof(public_holidays) = 'array'` },
    { name: 'municipalities_settings_version_positive', expression: 'settings_version > 0' },
  ],
});

export const DistrictTable = new EntitySchema<DistrictRow>({
  name: 'District',
  tableName: 'districts',
  columns: {
    code: { type: 'text', primary: true },
    municipalityCode: { type: 'text', name: 'municipality_code' },
    nameKo: { type: 'text', name: 'name_ko' },
    nameEn: { type: 'text', name: 'name_en', nullable: true },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    profile: { type: 'jsonb' },
  },
  indices: [{ name: 'districts_of_municipality', columns: ['municipalityCode', 'code'] }],
  checks: [
    { name: 'districts_code_form', expression: `code ~ '^[0-9]{5}(?!00000)[0-9]{5}$'` },
    { name: 'districts_name_ko_length', expression: 'length(name_ko) BETWEEN 1 AND 200' },
    { name: 'districts_name_en_length', expression: 'length(name_en) BETWEEN 1 AND 200' },
    { name: 'districts_profile_object', expression: `jsonb_typeof(profile) = 'object'` },
    { name: 'districts_in_municipality', expression: `left(code, 5) || '00000' = municipality_code` },
    { name: 'districts_validity', expression: 'valid_until > valid_from' },
    { name: 'districts_centre', expression: '(longitude IS NULL) = (latitude IS NULL)' },
  ],
  foreignKeys: [
    {
      name: 'districts_municipality',
      target: 'Municipality',
      columnNames: ['municipalityCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

export const DistrictSuccessionTable = new EntitySchema<{ predecessorCode: string; successorCode: string }>({
  name: 'DistrictSuccession',
  tableName: 'district_successions',
  columns: {
    predecessorCode: { type: 'text', primary: true, name: 'predecessor_code' },
    successorCode: { type: 'text', primary: true, name: 'successor_code' },
  },
  indices: [{ name: 'district_successions_to', columns: ['successorCode'] }],
  checks: [{ name: 'district_successions_other', expression: 'predecessor_code <> successor_code' }],
  foreignKeys: [
    {
      name: 'district_successions_predecessor',
      target: 'District',
      columnNames: ['predecessorCode'],
      referencedColumnNames: ['code'],
    },
    {
      name: 'district_successions_successor',
      target: 'District',
      columnNames: ['successorCode'],
      referencedColumnNames: ['code'],
    },
  ],
});

export const LegalDistrictTable = new EntitySchema<Row<LegalDistrict>>({
  name: 'LegalDistrict',
  tableName: 'legal_districts',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    isAbolished: { type: 'boolean', name: 'is_abolished' },
  },
  checks: [
    { name: 'legal_districts_code_form', expression: `code ~ '^[0-9]{10}$'` },
    { name: 'legal_districts_name_length', expression: 'length(name) BETWEEN 1 AND 200' },
  ],
});

const municipalityRow = fromRow(MunicipalityTable);
const districtRow = fromRow(DistrictTable);

/** A municipality of the registry with its settings, from a row of `municipalityColumns`. */
export const toMunicipality = (row: Record<string, unknown>): MunicipalityRow => municipalityRow(row);

/** A district of the registry, from a row of `districtColumns`. */
export function toDistrict(row: Record<string, unknown>): District {
  const { longitude, latitude, ...district } = districtRow(row);
  return { ...district, centre: longitude === null || latitude === null ? null : { longitude, latitude } };
}

/** Days as texts: the driver would make them instants of the machine's time zone. */
export const municipalityColumns = `m.code, m.name_ko, m.name_en, m.valid_from::text AS valid_from,
  m.valid_until::text AS valid_until, m.profile, m.time_zone, m.stale_after_days, m.bookable_days_ahead,
  m.public_holidays, m.settings_version`;

/** Days as texts, too. */
export const districtColumns = `d.code, d.municipality_code, d.name_ko, d.name_en, d.valid_from::text AS valid_from,
  d.valid_until::text AS valid_until, d.longitude, d.latitude, d.profile`;

/** The municipalities of these codes. */
export async function findMunicipalities(
  tx: EntityManager,
  codes: readonly string[],
): Promise<Map<string, Municipality>> {
  const found = await rows<Municipality>(
    tx,
    `SELECT code, name_ko AS "nameKo", name_en AS "nameEn", valid_from::text AS "validFrom",
       valid_until::text AS "validUntil", profile
     FROM municipalities WHERE code = ANY ($1::text[])`,
    [codes],
  );
  return new Map(found.map((municipality) => [municipality.code, municipality]));
}

/** The districts of these codes with their borders and predecessors. */
export async function findDistrictEntries(
  tx: EntityManager,
  codes: readonly string[],
): Promise<Map<string, DistrictEntry>> {
  const found = await rows<Record<string, unknown> & { geometry: Boundary | null; predecessor_codes: string[] }>(
    tx,
    `SELECT ${districtColumns}, b.geometry, ARRAY(SELECT s.predecessor_code FROM district_successions s
       WHERE s.successor_code = d.code ORDER BY s.predecessor_code) AS predecessor_codes
     FROM districts d LEFT JOIN district_boundaries b ON b.district_code = d.code WHERE d.code = ANY ($1::text[])`,
    [codes],
  );
  const entries = found.map((row): DistrictEntry => {
    return { district: toDistrict(row), boundary: row.geometry, predecessorCodes: row.predecessor_codes };
  });
  return new Map(entries.map((entry) => [entry.district.code, entry]));
}

/** Those of the codes that are registered. */
export async function existingCodes(
  tx: EntityManager,
  table: 'municipalities' | 'districts',
  codes: readonly string[],
): Promise<Set<string>> {
  const found = await rows<{ code: string }>(tx, `SELECT code FROM ${table} WHERE code = ANY ($1::text[])`, [codes]);
  return new Set(found.map(({ code }) => code));
}

/** Writes municipalities as they are now, in the order in which all lock them; their settings stay. */
export async function saveMunicipalities(tx: EntityManager, municipalities: readonly Municipality[]): Promise<void> {
  if (municipalities.length === 0) return;
  await tx.query(
    `INSERT INTO municipalities (code, name_ko, name_en, valid_from, valid_until, profile)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS m(code text, "nameKo" text, "nameEn" text, "validFrom" date,
       "validUntil" date, profile jsonb)
     ORDER BY code
     ON CONFLICT (code) DO UPDATE SET name_ko = excluded.name_ko, name_en = excluded.name_en,
       valid_from = excluded.valid_from, valid_until = excluded.valid_until, profile = excluded.profile`,
    [JSON.stringify(municipalities)],
  );
}

/** Writes districts with their borders and predecessors as they are now. */
export async function saveDistrictEntries(tx: EntityManager, entries: readonly DistrictEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const districts = entries.map(({ district: { centre, ...district } }) => ({ ...district, ...centre }));
  await tx.query(
    `INSERT INTO districts (code, municipality_code, name_ko, name_en, valid_from, valid_until, longitude, latitude, profile)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS d(code text, "municipalityCode" text, "nameKo" text, "nameEn" text,
       "validFrom" date, "validUntil" date, longitude double precision, latitude double precision, profile jsonb)
     ON CONFLICT (code) DO UPDATE SET name_ko = excluded.name_ko, name_en = excluded.name_en,
       valid_from = excluded.valid_from, valid_until = excluded.valid_until,
       longitude = excluded.longitude, latitude = excluded.latitude, profile = excluded.profile`,
    [JSON.stringify(districts)],
  );
  await saveBoundaries(tx, entries);
  await tx.query('DELETE FROM district_successions WHERE successor_code = ANY ($1::text[])', [
    entries.map(({ district }) => district.code),
  ]);
  const successions = entries.flatMap(({ district, predecessorCodes }) =>
    predecessorCodes.map((predecessor) => ({ predecessor, successor: district.code })),
  );
  await tx.query(
    `INSERT INTO district_successions (predecessor_code, successor_code)
     SELECT predecessor, successor FROM jsonb_to_recordset($1::jsonb) AS s(predecessor text, successor text)`,
    [JSON.stringify(successions)],
  );
}

/** Writes legal districts that are new or differ, and answers what came of each. */
export async function saveLegalDistricts(tx: EntityManager, districts: readonly LegalDistrict[]): Promise<Outcome[]> {
  const written = await rows<{ code: string; is_new: boolean }>(
    tx,
    `INSERT INTO legal_districts AS l (code, name, is_abolished)
     SELECT DISTINCT ON (code) * FROM jsonb_to_recordset($1::jsonb) AS d(code text, name text, "isAbolished" boolean)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, is_abolished = excluded.is_abolished
       WHERE (l.name, l.is_abolished) IS DISTINCT FROM (excluded.name, excluded.is_abolished)
     RETURNING code, xmax = 0 AS is_new`,
    [JSON.stringify(districts)],
  );
  const outcomes = new Map(written.map(({ code, is_new: isNew }) => [code, isNew ? 'CREATED' : 'CHANGED'] as const));
  return districts.map(({ code }) => outcomes.get(code) ?? 'UNCHANGED');
}

/** Keeps the settings of the municipality as they are until the transaction ends; false when it is not registered. */
export async function lockMunicipality(tx: EntityManager, code: string): Promise<boolean> {
  if (!isPlaceCode(code)) return false;
  return (await rows(tx, 'SELECT code FROM municipalities WHERE code = $1 FOR SHARE', [code])).length > 0;
}

/** As `lockMunicipality`, for the one to which a resource belongs. */
export async function lockMunicipalityOf(tx: EntityManager, resourceId: string): Promise<void> {
  const which = '(SELECT municipality_code FROM resources WHERE id = $1)';
  await tx.query(`SELECT code FROM municipalities WHERE code = ${which} FOR SHARE`, [resourceId]);
}

/** Whether the district is registered and valid at `now` in its municipality's time zone. */
export async function validDistrict(tx: EntityManager, code: string, now: Date): Promise<boolean> {
  if (!isPlaceCode(code)) return false;
  const found = await rows(
    tx,
    `SELECT d.code FROM districts d JOIN municipalities m ON m.code = d.municipality_code
     CROSS JOIN LATERAL (SELECT ($2::timestamptz AT TIME ZONE m.time_zone)::date AS day) AS today
     WHERE d.code = $1 AND d.valid_from <= today.day AND (d.valid_until IS NULL OR d.valid_until > today.day)`,
    [code, now],
  );
  return found.length > 0;
}

/** Registrations are rare: one after the other, none has to reckon with another that it does not see yet. */
export const oneAtATime = (tx: EntityManager) =>
  rows(tx, `SELECT pg_advisory_xact_lock(hashtext('dure.resources.places'))`);

/** The version of the settings of a municipality, which nobody else changes until the transaction ends; null when it is not registered. */
export async function lockSettings(tx: EntityManager, code: string): Promise<number | null> {
  if (!isPlaceCode(code)) return null;
  const [found] = await rows<{ settings_version: number }>(
    tx,
    'SELECT settings_version FROM municipalities WHERE code = $1 FOR NO KEY UPDATE',
    [code],
  );
  return found?.settings_version ?? null;
}

type SettingsChanges = {
  readonly [K in Exclude<keyof RegistrySettings, 'settingsVersion'>]: RegistrySettings[K] | null;
};

/** Sets how the registry works in a municipality; null leaves a part as it is. */
export async function saveSettings(tx: EntityManager, code: string, changes: SettingsChanges): Promise<void> {
  const { staleAfterDays, timeZone, bookableDaysAhead, publicHolidays } = changes;
  await tx.query(
    `UPDATE municipalities SET stale_after_days = coalesce($2, stale_after_days), time_zone = coalesce($3, time_zone),
       bookable_days_ahead = coalesce($4, bookable_days_ahead), public_holidays = coalesce($5, public_holidays),
       settings_version = settings_version + 1
     WHERE code = $1`,
    [code, staleAfterDays, timeZone, bookableDaysAhead, publicHolidays && JSON.stringify(publicHolidays)],
  );
}

/** What addresses are looked up in: the codes of the provinces and municipalities of both registers by their names. */
export async function placeNames(tx: EntityManager): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ code: string; name: string }>(
    tx,
    `SELECT code, name_ko AS name FROM municipalities
     UNION SELECT code, name FROM legal_districts WHERE code LIKE '_____00000' AND NOT is_abolished`,
  );
  return new Map(found.map(({ code, name }) => [name, code]));
}
