import { on } from '@dure/kit/inbox';
import {
  districtBordered,
  districtChanged,
  districtRegistered,
  municipalityRegistered,
} from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { startMunicipality } from '../settings/usecases.ts';
import type { KnownDistrict } from './domain.ts';
import { KnownDistrictTable, KnownMunicipalityTable, saveShapes } from './table.ts';

/** A district may be heard of before its municipality: they travel on different topics. */
async function keepDistrict(tx: EntityManager, district: Omit<KnownDistrict, 'timeZone'>): Promise<void> {
  const { districtCode, municipalityCode, validFrom, validUntil } = district;
  await startMunicipality(tx, municipalityCode);
  await tx.upsert(KnownDistrictTable, { districtCode, municipalityCode, validFrom, validUntil }, ['districtCode']);
}

export const placeConsumers = [
  on(municipalityRegistered, async (tx, { data: { municipalityCode, timeZone } }) => {
    await startMunicipality(tx, municipalityCode);
    await tx.upsert(KnownMunicipalityTable, { municipalityCode, timeZone }, ['municipalityCode']);
  }),
  on(districtRegistered, async (tx, { data }) => await keepDistrict(tx, data)),
  on(districtBordered, async (tx, { data }) => await saveShapes(tx, data.districtCode, data.polygons)),
  on(districtChanged, async (tx, { data }) => await keepDistrict(tx, data)),
];
