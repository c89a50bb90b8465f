import { on } from '@dure/kit/inbox';
import { districtChanged, districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { KnownDistrictTable, KnownMunicipalityTable } from './table.ts';

type District = {
  readonly districtCode: string;
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

/** Both events carry all present values, and those of one district arrive in order. */
const remember = async (tx: EntityManager, { data }: { readonly data: District }): Promise<void> => {
  const { districtCode: code, municipalityCode, validFrom, validUntil } = data;
  await tx.upsert(KnownDistrictTable, { code, municipalityCode, validFrom, validUntil }, ['code']);
};

export const placeConsumers = [
  on(districtRegistered, remember),
  on(districtChanged, remember),
  on(municipalityRegistered, async (tx, { data: { municipalityCode, timeZone } }) => {
    await tx.upsert(KnownMunicipalityTable, { municipalityCode, timeZone }, ['municipalityCode']);
  }),
];
