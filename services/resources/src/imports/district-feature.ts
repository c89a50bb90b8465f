import { oneLine, type RawRecord, type Reading, type Remark, remark, textIn, unnamed } from '@dure/kit/import-rows';
import { municipalityOf } from '@dure/schema/places';

/** A feature of a GeoJSON file of administrative districts (행정동), as vuski/admdongkor publishes them. */
export type DistrictFeature = {
  readonly code: string;
  readonly nameKo: string;
  readonly municipalityCode: string;
  readonly municipalityNameKo: string;
  /** The geometry as given; whether it is a border that can be used is for the registry of places to say. */
  readonly boundary: RawRecord;
};

/**
 * Reads one feature: `adm_cd2` is the ten-digit administrative code (not `adm_cd`, which is the statistics office's),
 * `adm_nm` the full name, `sidonm` and `sggnm` the names of province and municipality.
 */
export function readDistrictFeature(feature: RawRecord): Reading<DistrictFeature> {
  const { properties, geometry } = feature;
  if (!isRecord(properties)) return unnamed(remark('REQUIRED', 'properties'));
  const text = (column: string) => oneLine(textIn(properties, column));
  const code = text('adm_cd2');
  if (!/^\d{5}(?!00000)\d{5}$/.test(code)) return unnamed(remark('CODE_NOT_UNDERSTOOD', 'adm_cd2', code));
  const refuse = (reason: Remark): Reading<DistrictFeature> => ({ ok: false, externalId: code, reason });
  const missing = ['adm_nm', 'sidonm', 'sggnm'].find((column) => text(column) === '');
  if (missing !== undefined) return refuse(remark('REQUIRED', missing));
  if (text('adm_nm').length > 200) return refuse(remark('TOO_LONG', 'adm_nm', '200'));
  if (!isRecord(geometry)) return refuse(remark('BORDER_NOT_UNDERSTOOD', 'geometry', 'geometry'));
  const { nameKo, municipalityNameKo } = namesOf(text('adm_nm'), text('sidonm'), text('sggnm'));
  const value = { code, nameKo, municipalityCode: municipalityOf(code), municipalityNameKo, boundary: geometry };
  return { ok: true, externalId: code, value, notes: [] };
}

function namesOf(full: string, province: string, city: string) {
  // 세종 has no municipality below the province; files repeat its name there.
  const municipalityNameKo = city === province ? province : `${province} ${city}`;
  const isBelow = full.startsWith(`${municipalityNameKo} `);
  return {
    municipalityNameKo,
    nameKo: isBelow ? full.slice(municipalityNameKo.length + 1) : (full.split(' ').at(-1) ?? full),
  };
}

const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
