import { cityWorld } from './city/world.ts';
import { townsWorld } from './towns/world.ts';
import type { World } from './world.ts';

/** Every graph that is measured on, made afresh. */
export const makeWorlds = (): World[] => [townsWorld(), cityWorld()];

/** What can be asked of them. */
export const workloadNames = ['deep', 'deep-ko', 'small', 'city'] as const;
