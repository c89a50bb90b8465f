import { on } from '@dure/kit/inbox';
import { memberMoved, memberRegistered } from '@dure/schema/events/skills';
import { keepHome } from '../supports/usecases.ts';

export const memberConsumers = [
  on(memberRegistered, async (tx, { data, id, now }) => await keepHome(tx, data, id, now)),
  on(memberMoved, async (tx, { data, id, now }) => await keepHome(tx, data, id, now)),
];
