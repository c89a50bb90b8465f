import { on } from '@dure/kit/inbox';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { KnownMunicipalityTable } from './table.ts';

export const placeConsumers = [
  on(municipalityRegistered, async (tx, { data: { municipalityCode, timeZone } }) => {
    await tx.upsert(KnownMunicipalityTable, { municipalityCode, timeZone }, ['municipalityCode']);
  }),
];
