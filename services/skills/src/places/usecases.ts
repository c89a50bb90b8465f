import { accept, type Decision, refuse } from '@dure/kit/decision';
import { isPlaceCode } from '@dure/kit/input';
import type { EntityManager } from 'typeorm';
import { isValidAt, type PlaceNotKnown } from './domain.ts';
import { findDistricts } from './table.ts';

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
  const found = isPlaceCode(code) ? await findDistricts(tx, municipalityCode, districtCode) : [];
  const isKnown = found.some((one) => one.municipalityCode === municipalityCode && isValidAt(one, now));
  return isKnown ? accept({ municipalityCode, districtCode }) : refuse({ kind: 'place-not-known', code });
}
