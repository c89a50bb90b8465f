import type { Topic } from '../harness/case.ts';
import { abstract } from './abstract.ts';
import { broken } from './broken.ts';
import { differing } from './differing.ts';
import { fragments } from './fragments.ts';
import { interfaceObjects } from './interface-objects.ts';
import { keys, mashUps } from './keys.ts';
import { mutations } from './mutations.ts';
import { nulls } from './nulls.ts';
import { places } from './places.ts';
import { externalTypes, provides } from './provides.ts';
import { circularRequires, requires } from './requires.ts';
import { requiresAbstract } from './requires-abstract.ts';
import { sharing } from './sharing.ts';
import { scalars, texts } from './texts.ts';

/** Every world with its cases. */
export const topics: readonly Topic[] = [
  keys,
  mashUps,
  requires,
  circularRequires,
  requiresAbstract,
  provides,
  externalTypes,
  sharing,
  interfaceObjects,
  abstract,
  differing,
  nulls,
  fragments,
  texts,
  scalars,
  places,
  mutations,
  broken,
];
