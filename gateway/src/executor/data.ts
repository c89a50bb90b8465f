import type { WireText } from '../wire.ts';

/**
 * What subgraphs answered, as the executor keeps it: leaves stay the raw JSON text that the subgraph wrote (`"서울"`,
 * `12`, `true`), only null is null. Nothing is decoded on its way from a subgraph to the client.
 */
export type Data = WireText | null | undefined | readonly Data[] | DataObject;

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

export const isObject = (data: Data): data is DataObject =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * The property that holds a field of an answer: its response name, but for those that every object in JavaScript has,
 * `toString` or `__proto__`. The mark before these cannot begin a name of GraphQL.
 */
export const propertyOf = (key: string): string => (key in Object.prototype ? `$${key}` : key);

/** The response name that a property holds. */
export const keyOf = (property: string): string => (property.startsWith('$') ? property.slice(1) : property);

/** The JSON text of data, for the rare places that have no text of it. */
export function textOf(data: Data): WireText {
  if (data === null || data === undefined) return 'null';
  if (typeof data === 'string') return data;
  if (Array.isArray(data)) return `[${data.map(textOf).join(',')}]`;
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${fields.map(([property, value]) => `${keyText(keyOf(property))}:${textOf(value)}`).join(',')}}`;
}

/** A key may have come as an escape of a character that does not fit into one byte; it leaves as one. */
const keyText = (key: string): WireText =>
  JSON.stringify(key).replace(
    /[^\0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Adds what one answer says of an object to what is known of it. Lists are merged item by item: they are the same list,
 * asked for in two requests.
 */
export function merge(target: DataObject, source: DataObject): void {
  for (const key in source) {
    const known = target[key];
    const said = source[key];
    if (typeof known === 'object' && known !== null && typeof said === 'object' && said !== null)
      mergeInside(known, said);
    // What one subgraph knows is not taken away by another that does not.
    else if (said !== null || known === undefined) target[key] = said;
  }
}

function mergeInside(known: DataObject | readonly Data[], said: DataObject | readonly Data[]): void {
  if (known === said) return;
  if (!Array.isArray(known) || !Array.isArray(said)) {
    merge(known as DataObject, said as DataObject);
    return;
  }
  for (let index = 0; index < said.length; index++) {
    const item = known[index];
    const other = said[index];
    if (typeof item === 'object' && item !== null && typeof other === 'object' && other !== null)
      mergeInside(item, other);
  }
}
