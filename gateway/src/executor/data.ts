import type { WireText } from '../wire.ts';

/**
 * What subgraphs answered, as the executor keeps it: leaves stay the raw JSON text that the subgraph wrote (`"서울"`,
 * `12`, `true`), only null is null. Nothing is decoded on its way from a subgraph to the client.
 */
export type Data = WireText | null | undefined | readonly Data[] | DataObject | Passage;

/** The last walk that met an object, so that each walk meets it once. */
export const visit = Symbol('visit');
/** What wrote an object last, and what it wrote: an object at many places is written once. */
export const writtenBy = Symbol('writtenBy');
export const written = Symbol('written');

export type DataObject = {
  [key: string]: Data;
  [visit]?: number;
  [writtenBy]?: object | null;
  [written]?: WireText | null;
};

/**
 * The text of a span with gaps, as it was read: a text, an object, a text, an object, and a text at the end. The objects
 * stand in the gaps, where later requests add to them; all between them goes to the client as it came.
 */
export class Passage {
  /** One more than there are objects. */
  readonly texts: readonly WireText[];
  readonly objects: readonly DataObject[];
  /** For each object, in which of the span's gaps it stands: a gap inside of a list is met many times. */
  readonly gaps: readonly number[];

  constructor(texts: readonly WireText[], objects: readonly DataObject[], gaps: readonly number[]) {
    this.texts = texts;
    this.objects = objects;
    this.gaps = gaps;
  }
}

export const isObject = (data: Data): data is DataObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Passage);

/**
 * The property that holds a field of an answer: its response name, but for those that every object in JavaScript has,
 * `toString` or `__proto__`. The mark before these cannot begin a name of GraphQL.
 */
export const propertyOf = (key: string): string => (key in Object.prototype ? `$${key}` : key);

/** The response name that a property holds. */
export const keyOf = (property: string): string => clientKey(property.startsWith('$') ? property.slice(1) : property);

/** Stands between a client's response name and what `planned-keys.ts` adds to it. */
export const aliasMark = '__dure__';

/** The client's response name of a planned one. */
export function clientKey(planned: string): string {
  const mark = planned.lastIndexOf(aliasMark);
  return mark < 0 ? planned : planned.slice(0, mark);
}

/** The JSON text of data, for the rare places that have no text of it. */
export function textOf(data: Data): WireText {
  if (data === null || data === undefined) return 'null';
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return `[${data.map(textOf).join(',')}]`;
  if (!isObject(data)) throw new Error('Nobody is told of a passage.');
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${fields.map(([property, value]) => `"${property.replace('$', '')}":${textOf(value)}`).join(',')}}`;
}

/** Tells by its raw text whether a name is that of an interface or union. */
type NameTest = (typename: WireText) => boolean;

/**
 * Adds what one answer says of an object to what is known of it. Lists are merged item by item: they are the same list,
 * asked for in two requests. What one subgraph knows is not taken away by another that does not: null never replaces a
 * value, nor the name of an interface (`@interfaceObject`) that of the object's own type.
 */
export function merge(target: DataObject, source: DataObject, isAbstract: NameTest): void {
  for (const key in source) {
    const known = target[key];
    const said = source[key];
    if (typeof known === 'object' && known !== null && typeof said === 'object' && said !== null) {
      mergeInside(known, said, isAbstract);
    } else if (known === undefined || (said !== null && !(key === '__typename' && isAbstract(said as WireText)))) {
      target[key] = said;
    }
  }
}

type Inner = DataObject | readonly Data[] | Passage;

function mergeInside(known: Inner, said: Inner, isAbstract: NameTest): void {
  // Of a passage there is only one answer, whichever way it came here.
  if (known === said || known instanceof Passage || said instanceof Passage) return;
  if (!Array.isArray(known) || !Array.isArray(said)) {
    // One of them is wrong; the writer says so if it is the first.
    if (!Array.isArray(known) && !Array.isArray(said)) merge(known as DataObject, said as DataObject, isAbstract);
    return;
  }
  for (let index = 0; index < said.length; index++) {
    const item = known[index];
    const other = said[index];
    if (typeof item === 'object' && item !== null && typeof other === 'object' && other !== null) {
      mergeInside(item, other, isAbstract);
    }
  }
}
