import { on } from '@dure/kit/inbox';
import { districtChanged, districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import type { EntityManager } from 'typeorm';
import { KnownMunicipalityTable } from './table.ts';

type District = {
  readonly districtCode: string;
  readonly municipalityCode: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

/** Both events carry all present values, and those of one district arrive in order. */
const remember = async (tx: EntityManager, { data }: { readonly data: District }): Promise<void> => {
  await tx.query(
    `INSERT INTO known_districts (code, municipality_code, valid_from, valid_until) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET
       municipality_code = excluded.municipality_code, valid_from = excluded.valid_from, valid_until = excluded.valid_until`,
    [data.districtCode, data.municipalityCode, data.validFrom, data.validUntil],
  );
};

export const placeConsumers = [
  on(districtRegistered, remember),
  on(districtChanged, remember),
  on(municipalityRegistered, async (tx, { data: { municipalityCode, timeZone } }) => {
    await tx.upsert(KnownMunicipalityTable, { municipalityCode, timeZone }, ['municipalityCode']);
  }),
];
