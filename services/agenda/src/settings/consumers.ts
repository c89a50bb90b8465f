import { on } from '@dure/kit/inbox';
import { municipalityRegistered } from '@dure/schema/events/resources';
import { startMunicipality } from './usecases.ts';

export const settingsConsumers = [
  on(municipalityRegistered, async (tx, { data }) => await startMunicipality(tx, data.municipalityCode)),
];
