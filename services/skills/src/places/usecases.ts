import { rows } from '@dure/kit/database';
import { accept, type Decision, refuse } from '@dure/kit/decision';
import { isPlaceCode } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import { isValidAt, type KnownDistrict, type PlaceNotKnown } from './domain.ts';

export type Place = { readonly municipalityCode: string; readonly districtCode: string | null };

/**
 * The place, when the registry knows it and it is valid today: the district lies in the municipality, or, without a
 * district, the municipality has one.
 */
export async function findPlace(
  tx: EntityManager,
  municipalityCode: string,
  givenDistrictCode: string | null | undefined,
  now: Date,
): Promise<Decision<Place, PlaceNotKnown>> {
  const districtCode = givenDistrictCode ?? null;
  const code = districtCode ?? municipalityCode;
  const found = isPlaceCode(code) ? await candidates(tx, municipalityCode, districtCode) : [];
  const isKnown = found.some((one) => one.municipalityCode === municipalityCode && isValidAt(one, now));
  return isKnown ? accept({ municipalityCode, districtCode }) : refuse({ kind: 'place-not-known', code });
}

/** One whose municipality has not been heard of yet has Korea's time. */
const candidates = (tx: EntityManager, municipalityCode: string, code: string | null): Promise<KnownDistrict[]> =>
  rows<KnownDistrict>(
    tx,
    `SELECT d.code, d.municipality_code AS "municipalityCode", d.valid_from::text AS "validFrom",
       d.valid_until::text AS "validUntil", coalesce(m.time_zone, 'Asia/Seoul') AS "timeZone"
     FROM known_districts d LEFT JOIN known_municipalities m USING (municipality_code)
     WHERE ${code === null ? 'd.municipality_code' : 'd.code'} = $1`,
    [code ?? municipalityCode],
  );
