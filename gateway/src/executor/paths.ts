import { type Data, type DataObject, keyOf, visit } from './data.ts';
import type { PathStep } from './plan.ts';

export type ResponsePath = readonly (string | number)[];

/** Longest path of a plan; walks are numbered so far apart that each depth has a number of its own. */
const maxDepth = 1_000;
let walks = 0;

/** Adds to `found` each object at the path, once, however many places of the answer hold it. */
export function collect(data: Data, path: readonly PathStep[], found: DataObject[]): void {
  walks += maxDepth;
  walk(data, path, 0, found);
}

function walk(data: Data, path: readonly PathStep[], depth: number, found: DataObject[]): void {
  if (data === null || typeof data !== 'object') return;
  if (isList(data)) {
    // Planners write '@' once for a list of lists, and sometimes leave it out at the end.
    const next = path[depth]?.kind === 'each' ? depth + 1 : depth;
    for (const item of data) isList(item) ? walk(item, path, depth, found) : walk(item, path, next, found);
    return;
  }
  const step = path[depth];
  if (step?.kind === 'type') {
    if (isFitting(data, step)) walk(data, path, depth + 1, found);
    return;
  }
  const seen = walks + depth;
  if (data[visit] === seen) return;
  data[visit] = seen;
  if (step === undefined) found.push(data);
  else if (step.kind === 'field') walk(data[step.property], path, depth + 1, found);
}

/** An object that does not say its type is of the type that its field has. */
function isFitting({ __typename }: DataObject, step: PathStep): boolean {
  return step.kind !== 'type' || typeof __typename !== 'string' || step.isOneOf(__typename);
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** Every place at the path that holds the object, as the client sees it. For errors, which name each of them. */
export function placesOf(root: Data, path: readonly PathStep[], object: DataObject): ResponsePath[] {
  const places: ResponsePath[] = [];
  const search = (data: Data, depth: number, place: ResponsePath): void => {
    if (data === null || typeof data !== 'object') return;
    if (isList(data)) {
      const next = path[depth]?.kind === 'each' ? depth + 1 : depth;
      data.forEach((item, index) => {
        search(item, isList(item) ? depth : next, [...place, index]);
      });
      return;
    }
    const step = path[depth];
    if (step === undefined) {
      if (data === object) places.push(place);
    } else if (step.kind === 'field') search(data[step.property], depth + 1, [...place, keyOf(step.property)]);
    else if (isFitting(data, step)) search(data, depth + 1, place);
  };
  search(root, 0, []);
  return places;
}
