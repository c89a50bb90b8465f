import {
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { FieldShape, ObjectShape } from './answer-shape.ts';
import { type Data, type DataObject, Passage, propertyOf } from './data.ts';
import { type Fetch, fetchesOf, type PathStep, type PlanNode, type Requirement } from './plan.ts';
import { keepSpelling } from './read-json.ts';
import type { ClientField, Selections } from './selection.ts';

/**
 * A span is a part of a subgraph's answer that the client gets as it stands: neighbouring fields of an object that come
 * in the same order in both, and from nowhere else. The reader checks it and keeps it as one text, the writer writes that
 * text. Most of a large answer is spans, so that most of it is never taken apart.
 *
 * Objects inside of a span that later requests look at are its gaps: they are read and written by themselves, and all
 * between them is kept as it came (`Passage` of `data.ts`). So a list of comments is a few texts and the authors between them.
 *
 * Where the answer deviates from what its types promise, nothing is read by spans, and the writer finds single fields.
 */
export type Span = {
  /** The property that holds the text; no name of GraphQL begins like it. */
  readonly property: string;
  /** Its response names, in order. */
  readonly keys: readonly string[];
  readonly gaps: readonly Gap[];
};

/** An object, or the objects of a list, inside of a span. */
export type Gap = {
  readonly shape: ObjectShape;
  /** The properties on the way there from the object that holds the span. */
  readonly path: readonly string[];
};

/** What a reader does at one object: for each span its fields with their types as clients see them. */
export type SpanLayout = ReadonlyMap<ObjectShape, readonly (Span & { readonly types: readonly GraphQLOutputType[] })[]>;

/** The spans of one operation. */
export type Spans = {
  /** For readers: by the shape of the object. */
  readonly layout: SpanLayout;
  /** Fields that later requests or representations look at: they are also kept by themselves. */
  readonly isNeeded: (shape: ObjectShape, key: string) => boolean;
  /** Whether equal objects of that shape may be kept as one: no other request tells them apart by where they stand. */
  readonly mayBeOne: (shape: ObjectShape) => boolean;
  /** For writers: by the place of the object, properties joined by slashes. */
  at(place: string): readonly Span[];
};

/** The spans of an operation without any: every field is read by itself. */
export const noSpans: Spans = { layout: new Map(), isNeeded: () => true, mayBeOne: () => false, at: () => [] };

type Place = string;

const inside = (place: Place, property: string): Place => (place === '' ? property : `${place}/${property}`);

/** The place of a field of the object at a place; undefined where the place is not certain. */
export const placeInside = (place: Place | undefined, property: string): Place | undefined =>
  place === undefined ? undefined : inside(place, property);

export type SpanOptions = {
  /** Whether spans may have gaps; so unless said otherwise. */
  readonly mayHaveGaps?: boolean;
};

/** Finds the spans of an operation: `shapeOf` says the shapes of the answers to the fetches of its plan. */
export function findSpans(
  selections: Selections,
  operation: OperationDefinitionNode,
  plan: PlanNode | undefined,
  shapeOf: (fetch: Fetch) => ObjectShape,
  { mayHaveGaps = true }: SpanOptions = {},
): Spans {
  const clients = clientObjects(selections, operation);
  const search = new Search(clients, mayHaveGaps);
  const sources = fetchesOf(plan).flatMap((fetch) => sourcesOf(fetch, shapeOf(fetch)));
  for (const { shape, places } of sources) for (const place of places) search.provide(shape, place);
  for (const fetch of fetchesOf(plan)) search.require(fetch);
  for (const source of sources) if (source.isPlain) search.lay(source.shape, source.places);
  return search.spans();
}

/** The objects of the client's answer whose type is certain, with their fields. */
function clientObjects(selections: Selections, operation: OperationDefinitionNode): Map<Place, readonly ClientField[]> {
  const objects = new Map<Place, readonly ClientField[]>();
  const look = (place: Place, fields: readonly ClientField[]): void => {
    objects.set(place, fields);
    for (const { property, type, sets } of fields) {
      const named = type && innermost(type);
      if (named !== undefined && isObjectType(named)) {
        look(inside(place, property), selections.fieldsOf(named, sets));
      }
    }
  };
  const root = selections.schema.getRootType(operation.operation) ?? undefined;
  look('', selections.fieldsOf(root, [operation.selectionSet]));
  return objects;
}

function innermost(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) || isListType(type) ? innermost(type.ofType) : type;
}

const insideEach = (places: readonly Place[], { key }: FieldShape): Place[] =>
  places.map((place) => inside(place, propertyOf(key)));

/** An object of an answer and all the places of the client's answer that it goes to. */
type Source = { readonly shape: ObjectShape; readonly places: readonly Place[]; readonly isPlain: boolean };

function sourcesOf(fetch: Fetch, shape: ObjectShape): Source[] {
  if (fetch.entities.length === 0) {
    return [
      { shape, places: [placeOf(fetch.path)], isPlain: fetch.outputRewrites.length === 0 && isPlain(fetch.path) },
    ];
  }
  return fetch.entities.flatMap(({ alias, paths, outputRewrites }) => {
    const entity = shape.fields.find(({ key }) => key === alias)?.object;
    if (entity === undefined) return [];
    return [
      { shape: entity, places: paths.map(placeOf), isPlain: outputRewrites.length === 0 && paths.every(isPlain) },
    ];
  });
}

const placeOf = (path: readonly PathStep[]): Place =>
  path.flatMap((step) => (step.kind === 'field' ? [step.property] : [])).join('/');

const isPlain = (path: readonly PathStep[]): boolean => path.every(({ kind }) => kind !== 'type');

class Search {
  readonly #clients: ReadonlyMap<Place, readonly ClientField[]>;
  readonly #mayHaveGaps: boolean;
  /** How many requests give each field. */
  readonly #givers = new Map<Place, number>();
  /** Where the objects of each shape go. */
  readonly #provided = new Map<ObjectShape, Place[]>();
  readonly #needed = new Set<Place>();
  readonly #targets = new Set<Place>();
  readonly #layout = new Map<ObjectShape, (Span & { readonly types: readonly GraphQLOutputType[] })[]>();
  readonly #places = new Map<ObjectShape, readonly Place[]>();
  readonly #at = new Map<Place, Span[]>();
  #count = 0;

  constructor(clients: ReadonlyMap<Place, readonly ClientField[]>, mayHaveGaps: boolean) {
    this.#clients = clients;
    this.#mayHaveGaps = mayHaveGaps;
  }

  provide(shape: ObjectShape, place: Place): void {
    this.#provided.set(shape, [...(this.#provided.get(shape) ?? []), place]);
    for (const { key, object } of shape.fields) {
      const own = inside(place, propertyOf(key));
      this.#givers.set(own, (this.#givers.get(own) ?? 0) + 1);
      if (object !== undefined) this.provide(object, own);
    }
  }

  require(fetch: Fetch): void {
    if (fetch.entities.length === 0 && fetch.path.length > 0) this.#targets.add(placeOf(fetch.path));
    for (const { paths, requires } of fetch.entities) {
      for (const place of paths.map(placeOf)) {
        this.#targets.add(place);
        this.#needed.add(inside(place, '__typename'));
        this.#need(requires, place);
      }
    }
  }

  #need(requires: readonly Requirement[], place: Place): void {
    for (const requirement of requires) {
      if (requirement.kind === 'fragment') {
        this.#need(requirement.requires, place);
        continue;
      }
      for (const property of Object.values(requirement.properties)) {
        this.#needed.add(inside(place, property));
        this.#need(requirement.requires, inside(place, property));
      }
    }
  }

  /** Lays the spans of an object and of the objects in it. */
  lay(shape: ObjectShape, places: readonly Place[]): void {
    if (shape.dependsOnType || places.some((place) => !this.#clients.has(place))) return;
    this.#places.set(shape, places);
    const runs = this.#runs(shape, places);
    for (const run of runs) this.#keep(shape, places, run);
    const covered = new Set(runs.flat());
    for (const field of shape.fields) {
      if (field.object === undefined || covered.has(field)) continue;
      this.lay(field.object, insideEach(places, field));
    }
  }

  #keep(shape: ObjectShape, places: readonly Place[], run: readonly FieldShape[]): void {
    const keys = run.map(({ key }) => key);
    const property = `=${this.#count++}`;
    const types = keys.map((key) => this.#client(places[0] ?? '', key)?.type).filter((type) => type !== undefined);
    const gaps = run.flatMap((field) => this.#gapsOf(field, places) ?? []);
    this.#layout.set(shape, [...(this.#layout.get(shape) ?? []), { property, keys, gaps, types }]);
    for (const place of places) this.#at.set(place, [...(this.#at.get(place) ?? []), { property, keys, gaps }]);
    for (const gap of gaps) {
      this.lay(
        gap.shape,
        places.map((place) => gap.path.reduce(inside, place)),
      );
    }
  }

  /** The longest rows of neighbours that go to the client together, wherever the object goes. */
  #runs({ fields }: ObjectShape, places: readonly Place[]): FieldShape[][] {
    const runs: FieldShape[][] = [];
    let run: FieldShape[] = [];
    for (const field of fields) {
      const last = run.at(-1);
      const follows = last === undefined || places.every((place) => this.#areNeighbours(place, last.key, field.key));
      const isFit = this.#gapsOf(field, places) !== undefined;
      if (isFit && follows) run.push(field);
      else {
        runs.push(run);
        run = isFit ? [field] : [];
      }
    }
    // A leaf by itself is as well kept by itself, and so is an object in a gap.
    return [...runs, run].filter((each) => each.length > 1 || each.some((field) => this.#isMoreThanGap(field, places)));
  }

  #isMoreThanGap(field: FieldShape, places: readonly Place[]): boolean {
    return field.object !== undefined && this.#gapsOf(field, places)?.[0]?.shape !== field.object;
  }

  #areNeighbours(place: Place, key: string, next: string): boolean {
    const keys = (this.#clients.get(place) ?? []).map((field) => field.key);
    return keys.indexOf(next) === keys.indexOf(key) + 1;
  }

  #client(place: Place, key: string): ClientField | undefined {
    return this.#clients.get(place)?.find((field) => field.key === key);
  }

  /** The gaps of a field that belongs into a span; undefined for one that does not. */
  #gapsOf(field: FieldShape, places: readonly Place[]): Gap[] | undefined {
    const first = this.#client(places[0] ?? '', field.key)?.type;
    if (first === undefined || !places.every((place) => this.#isFitAt(field, place, String(first)))) return undefined;
    if (field.object === undefined) return isLeafType(innermost(first)) ? [] : undefined;
    const own = insideEach(places, field);
    if (own.some((place) => this.#needed.has(place))) return undefined;
    const gaps = this.#gapsInside(field.object, own) ?? this.#gapAt(field.object, own);
    return gaps?.map(({ shape, path }) => ({ shape, path: [field.key, ...path] }));
  }

  #isFitAt(field: FieldShape, place: Place, type: string): boolean {
    const client = this.#client(place, field.key);
    if (client?.type === undefined || client.property !== field.key || String(client.type) !== type) return false;
    return this.#givers.get(inside(place, field.key)) === 1;
  }

  /** The gaps of an object that but for them goes to the client as it is, and that nobody looks into. */
  #gapsInside({ fields, dependsOnType }: ObjectShape, places: readonly Place[]): Gap[] | undefined {
    if (dependsOnType) return undefined;
    const gaps: Gap[] = [];
    for (const [index, field] of fields.entries()) {
      const isInPlace = places.every((place) => this.#clients.get(place)?.[index]?.key === field.key);
      const inner = isInPlace ? this.#gapsOf(field, places) : undefined;
      if (inner === undefined || places.some((place) => this.#needed.has(inside(place, field.key)))) return undefined;
      gaps.push(...inner);
    }
    const isAll = places.every((place) => this.#clients.get(place)?.length === fields.length);
    return isAll && !places.some((place) => this.#targets.has(place)) ? gaps : undefined;
  }

  #gapAt(shape: ObjectShape, places: readonly Place[]): Gap[] | undefined {
    const isCertain = !shape.dependsOnType && places.every((place) => this.#clients.has(place));
    return isCertain && this.#mayHaveGaps ? [{ shape, path: [] }] : undefined;
  }

  spans(): Spans {
    return {
      layout: this.#layout,
      isNeeded: (shape, key) => (this.#places.get(shape) ?? []).some((place) => this.#needed.has(inside(place, key))),
      mayBeOne: (shape) => {
        const places = this.#provided.get(shape);
        return places?.every((place) => (this.#givers.get(place) ?? 0) <= 1) ?? false;
      },
      at: (place) => this.#at.get(place) ?? [],
    };
  }
}

/** Takes the spans of an object apart into fields, for whoever must look at each. */
export function openSpans(object: DataObject): void {
  for (const [property, span] of Object.entries(object)) {
    if (!property.startsWith('=')) continue;
    if (typeof span === 'string') Object.assign(object, JSON.parse(`{${span}}`, keepSpelling));
    else if (span instanceof Passage) Object.assign(object, openPassage(span));
    delete object[property];
  }
}

/**
 * The fields of an object that stand in its spans, which were checked when they were read. Where there is a span of which that
 * is not known, as of one with objects in its gaps, all are taken apart, and no field is. `spans` are those of its place.
 */
export function checkedFields(object: DataObject, spans: readonly Span[]): ReadonlySet<string> {
  const whole = spans.filter(({ property }) => typeof object[property] === 'string');
  const all = Object.keys(object).filter((property) => property.startsWith('='));
  if (whole.length === all.length) return new Set(whole.flatMap(({ keys }) => keys));
  openSpans(object);
  return new Set();
}

/** Whether one of the object's spans may hold the property: none that does is passed over. */
export function maySpan(object: DataObject, property: string): boolean {
  const name = `"${property}"`;
  for (const key in object) {
    const span = key.startsWith('=') ? object[key] : undefined;
    if (
      typeof span === 'string'
        ? span.includes(name)
        : span instanceof Passage && span.texts.some((text) => text.includes(name))
    )
      return true;
  }
  return false;
}

/** What no response name is: stands for an object while the texts around it are parsed. */
const standIn = '=';

function openPassage({ texts, objects }: Passage): DataObject {
  const text = texts.reduce((before, after, index) => `${before}{"${standIn}":${index - 1}}${after}`);
  return JSON.parse(`{${text}}`, (key: string, value: unknown, context?: { source?: string }): unknown =>
    isStandIn(value) ? objects[Number(value[standIn])] : keepSpelling(key, value, context),
  );
}

const isStandIn = (value: unknown): value is { readonly [standIn]: Data } =>
  typeof value === 'object' && value !== null && standIn in value;
