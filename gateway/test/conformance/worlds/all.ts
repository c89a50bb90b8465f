import type { Topic } from '../harness/case.ts';
import { keys, mashUps } from './keys.ts';
import { circularRequires, requires } from './requires.ts';
import { requiresAbstract } from './requires-abstract.ts';

/** Every world with its cases. */
export const topics: readonly Topic[] = [keys, mashUps, requires, circularRequires, requiresAbstract];
