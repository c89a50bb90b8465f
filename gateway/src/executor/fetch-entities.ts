import type { FailureKind } from '../subgraphs/failures.ts';
import type { WireText } from '../wire.ts';
import type { ObjectShape } from './answer-shape.ts';
import { clientKey, type Data, type DataObject, isObject, merge, Passage } from './data.ts';
import type { Execution, Run, Tools } from './execution.ts';
import type { Missing } from './faults.ts';
import { clientPath, compileRequest, placeOf, type Request } from './fetch.ts';
import { collect, firstPlaceOf, type Path, placesAt, type ResponsePath, throughGaps } from './paths.ts';
import type { EntityFetch, Fetch, TypeTest } from './plan.ts';
import type { ToldError } from './read-errors.ts';
import type { Answer } from './read-json.ts';
import { createRepresentationWriter, type RepresentationWriter } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import type { Spans } from './spans.ts';
import { noteTold } from './told-errors.ts';

/** One `_entities` field of the request, ready to run. */
type Batch = {
  readonly fetch: EntityFetch;
  readonly paths: readonly Path[];
  readonly write: RepresentationWriter;
  /** The response names of what is asked. */
  readonly keys: readonly string[];
  /** Whether the answer holds objects, which must not be shared by places of which the client asks different things. */
  readonly needsCopies: boolean;
};

/** Entities at one path, and for each the position of its representation in the request. */
type Targets = { readonly path: Path; readonly entities: DataObject[]; readonly positions: number[] };

/** Representations of one variable, each once. */
type Representations = { readonly positions: Map<WireText, number>; text: WireText };

/** A fetch that asks one subgraph for fields of entities that earlier fetches found, however many, in one request. */
export function compileEntityFetch(fetch: Fetch, tools: Tools): Run {
  const request = compileRequest(fetch, tools);
  const batches = fetch.entities.map((each) => compileBatch(each, request.shape, tools.spans));
  return (execution) => {
    const found = findAll(batches, execution.data);
    if (found === undefined) return undefined;
    const asking = request.send(execution, request.body(execution, found.texts));
    return takeFrom(asking, execution, { fetch, batches, targets: found.targets });
  };
  // A function of its own: one that waits keeps all that stands beside it alive.
  async function takeFrom(asking: ReturnType<Request['send']>, execution: Execution, taking: Taking): Promise<void> {
    const answer = await asking;
    if (typeof answer === 'string') noteOutage(execution, { ...taking, failure: answer });
    else take(execution, { ...taking, answer, isAbstract: tools.supergraph.isAbstract });
  }
}

/** What is to be asked, as texts of variables, and of what; undefined for nothing. Of the texts nothing stays behind. */
function findAll(batches: readonly Batch[], data: Data): { targets: Targets[][]; texts: WireText[] } | undefined {
  const all = new Map<string, Representations>();
  const targets = batches.map((batch) => findTargets(batch, data, representationsOf(all, batch)));
  const texts: WireText[] = [];
  let isAnyAsked = false;
  for (const [variable, { text }] of all) {
    isAnyAsked ||= text !== '';
    texts.push(`${JSON.stringify(variable)}:[${text}]`);
  }
  return isAnyAsked ? { targets, texts } : undefined;
}

function compileBatch(fetch: EntityFetch, shape: ObjectShape, spans: Spans): Batch {
  const asked = shape.fields.find(({ key }) => key === fetch.alias)?.object?.fields ?? [];
  return {
    fetch,
    paths: fetch.paths.map((path) => throughGaps(path, spans)),
    write: createRepresentationWriter(fetch),
    keys: asked.map(({ key }) => key).filter((key) => key !== '__typename'),
    needsCopies: fetch.paths.length > 1 && asked.some(({ object }) => object !== undefined),
  };
}

function representationsOf(all: Map<string, Representations>, { fetch }: Batch): Representations {
  const known = all.get(fetch.variable) ?? { positions: new Map(), text: '' };
  all.set(fetch.variable, known);
  return known;
}

function findTargets({ paths, write }: Batch, data: Data, representations: Representations): Targets[] {
  return paths.map((path) => {
    const found: DataObject[] = [];
    collect(data, path, found);
    const targets: Targets = { path, entities: [], positions: [] };
    for (const entity of found) {
      const text = write(entity);
      if (text === null) continue;
      targets.entities.push(entity);
      targets.positions.push(positionOf(text, representations));
    }
    return targets;
  });
}

function positionOf(text: WireText, representations: Representations): number {
  const known = representations.positions.get(text);
  if (known !== undefined) return known;
  const position = representations.positions.size;
  representations.positions.set(text, position);
  representations.text += position === 0 ? text : `,${text}`;
  return position;
}

type Taking = {
  readonly fetch: Fetch;
  readonly batches: readonly Batch[];
  /** For each batch, for each of its paths. */
  readonly targets: readonly (readonly Targets[])[];
};

type Answered = Taking & { readonly answer: Answer };

function take(execution: Execution, taking: Answered & { readonly isAbstract: TypeTest }): void {
  const { fetch, batches, targets, answer, isAbstract } = taking;
  if (answer.errors.length > 0) noteErrors(execution, taking);
  const isEmpty = answer.data === null || answer.data === undefined;
  if (isEmpty && answer.errors.length === 0) noteOutage(execution, { fetch, batches, targets, failure: 'unreadable' });
  if (!isObject(answer.data)) return;
  for (const [index, batch] of batches.entries()) {
    const mine = targets[index] ?? [];
    const isWhole = takeEntities(answer.data[batch.fetch.alias], batch, mine, isAbstract);
    if (isWhole || answer.errors.length > 0) continue;
    noteOutage(execution, { fetch, batches: [batch], targets: [mine], failure: 'unreadable' });
  }
}

/** Merges what was told of each entity. False when there is no word about one: null, for one that is no more, is a word. */
function takeEntities(answers: Data, batch: Batch, targets: readonly Targets[], isAbstract: TypeTest): boolean {
  if (!Array.isArray(answers)) return targets.every(({ entities }) => entities.length === 0);
  applyRewrites(answers, batch.fetch.outputRewrites);
  let isWhole = true;
  for (const [place, { entities, positions }] of targets.entries()) {
    const copies = batch.needsCopies && place > 0 ? new Map<Data, Data>() : undefined;
    for (const [which, entity] of entities.entries()) {
      const told: Data = answers[positions[which] ?? -1];
      if (isObject(told)) merge(entity, copies === undefined ? told : (copyOf(told, copies) as DataObject), isAbstract);
      else isWhole &&= told === null;
    }
  }
  return isWhole;
}

function copyOf(data: Data, copies: Map<Data, Data>): Data {
  if (data === null || typeof data !== 'object') return data;
  const known = copies.get(data);
  if (known !== undefined) return known;
  const copy = copyOfInner(data, (inner) => copyOf(inner, copies));
  copies.set(data, copy);
  return copy;
}

function copyOfInner(data: DataObject | Passage | readonly Data[], copyOne: (data: Data) => Data): Data {
  if (isList(data)) return data.map(copyOne);
  if (isObject(data)) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copyOne(value)]));
  return new Passage(data.texts, data.objects.map(copyOne) as DataObject[], data.gaps);
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** An error at an entity belongs to each place of the client's answer that holds it. */
function noteErrors(execution: Execution, { answer: { errors, further }, ...taking }: Answered): void {
  const { fetch, batches, targets } = taking;
  const places = new Map<unknown, ReadonlyMap<unknown, readonly ResponsePath[]>>(
    batches.map(({ fetch: { alias } }, index) => [
      alias,
      placesOf(execution.data, targets[index] ?? [], errors, alias),
    ]),
  );
  noteTold(execution.faults, {
    subgraph: fetch.subgraph,
    errors,
    further,
    placesOf: ({ path: [alias, position, ...rest] = [] }) =>
      (places.get(alias)?.get(position) ?? []).map((place) => [...place, ...clientPath(rest)]),
    missing: () => missingOf(execution, taking),
  });
}

/** The places of those entities of one batch that errors name, by their positions; found in one walk for each path. */
function placesOf(
  data: Data,
  targets: readonly Targets[],
  errors: readonly ToldError[],
  alias: string,
): Map<number, ResponsePath[]> {
  const places = new Map<number, ResponsePath[]>();
  for (const { path: [at, position] = [] } of errors)
    if (at === alias && typeof position === 'number') places.set(position, []);
  if (places.size === 0) return places;
  for (const { path, entities, positions } of targets) {
    const named = new Map(entities.map((entity, index) => [entity, places.get(positions[index] ?? -1)]));
    for (const { object, place } of placesAt(data, path)) named.get(object)?.push(place);
  }
  return places;
}

function noteOutage(execution: Execution, taking: Taking & { readonly failure: FailureKind }): void {
  const { fetch, failure } = taking;
  const missing = missingOf(execution, taking);
  execution.faults.push({ kind: 'outage', subgraph: fetch.subgraph, failure, missing });
}

function missingOf({ data }: Execution, { batches, targets }: Taking): Missing {
  const asked = batches.flatMap(({ keys }, index) =>
    (targets[index] ?? []).filter(({ entities }) => entities.length > 0).map((found) => ({ keys, ...found })),
  );
  const [first] = asked;
  const [entity] = first?.entities ?? [];
  const place = first && entity && firstPlaceOf(data, first.path, entity);
  return {
    path: place && [...place, ...(first?.keys ?? []).slice(0, 1).map(clientKey)],
    places: asked.flatMap(({ keys, path }) => keys.map((key) => placeOf(path, key))),
  };
}
