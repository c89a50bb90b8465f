import { type Data, type DataObject, isObject, keyOf, Passage, visit } from './data.ts';
import type { PathStep } from './plan.ts';
import { maySpan, openSpans, placeInside, type Span, type Spans } from './spans.ts';

export type ResponsePath = readonly (string | number)[];

/** A path, and where it leads through the gaps of spans. */
export type Path = readonly Step[];

type Step = PathStep & { readonly through?: Through | undefined };

/** The property of the span, which of its gaps, and the step that comes after it. */
type Through = { readonly property: string; readonly gap: number; readonly next: number };

/** Finds the gaps on a path from the root of the answer. */
export function throughGaps(path: readonly PathStep[], spans: Spans): Path {
  let place = '';
  return path.map((step, index) => {
    if (step.kind !== 'field') return step;
    const through = findGap(path, index, spans.at(place));
    place = placeInside(place, step.property) ?? place;
    return { ...step, through };
  });
}

function findGap(path: readonly PathStep[], from: number, spans: readonly Span[]): Through | undefined {
  for (const { property, gaps } of spans) {
    for (const [gap, { path: within }] of gaps.entries()) {
      const next = endOf(path, from, within);
      if (next !== undefined) return { property, gap, next };
    }
  }
  return undefined;
}

/** The step after these properties; what is between them, lists and the types of objects, is certain inside of a span. */
function endOf(path: readonly PathStep[], from: number, properties: readonly string[]): number | undefined {
  let at = from;
  for (const property of properties) {
    while (path[at] !== undefined && path[at]?.kind !== 'field') at++;
    const step = path[at];
    if (step?.kind !== 'field' || step.property !== property) return undefined;
    at++;
  }
  while (path[at]?.kind === 'each') at++;
  return at;
}

/** Longest path of a plan; walks are numbered so far apart that each depth has a number of its own. */
const maxDepth = 1_000;
let walks = 0;
/** Then numbering begins again: larger numbers no longer fit where objects hold small ones. */
const maxWalks = 2 ** 30;

/** Adds to `found` each object at the path, once, however many places of the answer hold it. */
export function collect(data: Data, path: Path, found: DataObject[]): void {
  walks = walks < maxWalks ? walks + maxDepth : 0;
  walk(data, path, 0, found);
}

function walk(data: Data, path: Path, depth: number, found: DataObject[]): void {
  if (data === null || typeof data !== 'object' || data instanceof Passage) return;
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
  else if (step.kind === 'field') {
    const { through } = step;
    const span = through === undefined ? undefined : data[through.property];
    if (through !== undefined && span instanceof Passage) walkThrough(span, path, through, found);
    else walk(data[step.property], path, depth + 1, found);
  }
}

function walkThrough({ objects, gaps }: Passage, path: Path, { gap, next }: Through, found: DataObject[]): void {
  for (let index = 0; index < objects.length; index++) if (gaps[index] === gap) walk(objects[index], path, next, found);
}

/** An object that does not say its type is of the type that its field has. */
function isFitting({ __typename }: DataObject, step: PathStep): boolean {
  return step.kind !== 'type' || typeof __typename !== 'string' || step.isOneOf(__typename);
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** An object of the answer, and a place that holds it, as the client sees it. */
export type Placed = { readonly object: DataObject; readonly place: ResponsePath };

/** Every place at the path, one after the other, with the object that it holds. For errors, which name places. */
export function* placesAt(root: Data, path: readonly PathStep[]): Generator<Placed, void, undefined> {
  yield* search(root, path, 0, []);
}

function* search(
  data: Data,
  path: readonly PathStep[],
  depth: number,
  place: ResponsePath,
): Generator<Placed, void, undefined> {
  if (isList(data)) {
    const next = path[depth]?.kind === 'each' ? depth + 1 : depth;
    for (const [index, item] of data.entries())
      yield* search(item, path, isList(item) ? depth : next, [...place, index]);
    return;
  }
  if (!isObject(data)) return;
  const step = path[depth];
  if (step === undefined) {
    yield { object: data, place };
  } else if (step.kind === 'field') {
    if (data[step.property] === undefined && maySpan(data, step.property)) openSpans(data);
    yield* search(data[step.property], path, depth + 1, [...place, keyOf(step.property)]);
  } else if (isFitting(data, step)) yield* search(data, path, depth + 1, place);
}

/** The first place at the path that holds the object. */
export function firstPlaceOf(root: Data, path: readonly PathStep[], object: DataObject): ResponsePath | undefined {
  for (const each of placesAt(root, path)) if (each.object === object) return each.place;
  return undefined;
}
