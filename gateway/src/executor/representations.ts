import type { WireText } from '../wire.ts';
import { type Data, type DataObject, isObject, textOf } from './data.ts';
import type { EntityFetch, Requirement } from './plan.ts';
import { applyRewrites } from './rewrites.ts';

/** Writes the representation of an entity as JSON text; null when too little is known of it to ask for it. */
export type RepresentationWriter = (entity: DataObject) => WireText | null;

type Rules = Pick<EntityFetch, 'requires' | 'inputRewrites'>;

/** Compiles what a subgraph requires into a writer: plain keys by a short way, everything else by the general one. */
export function createRepresentationWriter(rules: Rules): RepresentationWriter {
  const general = generalWriter(rules);
  const keys = rules.inputRewrites.length > 0 ? undefined : plainKeys(rules.requires);
  return keys === undefined ? general : plainWriter(keys, general);
}

/** For each fragment: its type, and the fields of its flat key with their labels as JSON. */
type PlainKeys = readonly {
  readonly isOneOf: (typename: WireText) => boolean;
  readonly fields: readonly { readonly property: string; readonly label: string }[];
}[];

function plainKeys(requires: readonly Requirement[]): PlainKeys | undefined {
  const keys: PlainKeys[number][] = [];
  for (const fragment of requires) {
    if (fragment.kind !== 'fragment') return undefined;
    const fields: { property: string; label: string }[] = [];
    for (const field of fragment.requires) {
      if (field.kind !== 'field' || field.requires.length > 0 || field.properties.key !== field.properties.name) {
        return undefined;
      }
      const { key, properties } = field;
      if (key !== '__typename') fields.push({ property: properties.key, label: `,${JSON.stringify(key)}:` });
    }
    keys.push({ isOneOf: fragment.isOneOf, fields });
  }
  return keys;
}

function plainWriter(keys: PlainKeys, general: RepresentationWriter): RepresentationWriter {
  const byType = new Map<WireText, PlainKeys>();
  return (entity) => {
    const typename = entity.__typename;
    if (typeof typename !== 'string') return null;
    const fitting = byType.get(typename) ?? keys.filter(({ isOneOf }) => isOneOf(typename));
    const [key, another] = fitting;
    if (key === undefined) return null;
    byType.set(typename, fitting);
    if (another !== undefined) return general(entity);
    let text = `{"__typename":${typename}`;
    let known = 0;
    for (const { property, label } of key.fields) {
      const value = entity[property];
      if (value === undefined) return null;
      if (value !== null) known++;
      text += label + (typeof value === 'string' ? value : textOf(value));
    }
    return known === 0 ? null : `${text}}`;
  };
}

function generalWriter({ requires, inputRewrites }: Rules): RepresentationWriter {
  const namesType = requires.some(asksForType);
  return (entity) => {
    const selected = select(requires, entity);
    if (!isObject(selected)) return null;
    // The fragment with the key names the type; where it does not apply, nothing can be found.
    if (namesType && selected.__typename === undefined) return null;
    const { __typename = entity.__typename, ...fields } = selected;
    // By its type alone nothing can be found either.
    if (__typename === undefined || Object.values(fields).every((value) => value === null)) return null;
    const representation: DataObject = { __typename, ...fields };
    applyRewrites(representation, inputRewrites);
    return textOf(representation);
  };
}

const asksForType = (requirement: Requirement): boolean =>
  requirement.kind === 'field' ? requirement.key === '__typename' : requirement.requires.some(asksForType);

/** Copies of data what is required; undefined when a part of it was never told, so that nothing can be asked. */
function select(requires: readonly Requirement[], data: Data): Data {
  if (Array.isArray(data)) {
    const items = data.map((item: Data) => select(requires, item));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(data)) return data;
  const copy: DataObject = {};
  for (const requirement of requires) if (!take(requirement, data, copy)) return undefined;
  return copy;
}

function take(requirement: Requirement, data: DataObject, copy: DataObject): boolean {
  if (requirement.kind === 'fragment') {
    const { __typename } = data;
    if (typeof __typename !== 'string' || !requirement.isOneOf(__typename)) return true;
    const part = select(requirement.requires, data);
    if (isObject(part)) join(copy, part);
    return part !== undefined;
  }
  const { properties, requires } = requirement;
  const byName = data[properties.name];
  const value = byName === undefined ? data[properties.key] : byName;
  const part = requires.length === 0 ? value : select(requires, value);
  if (part !== undefined) copy[properties.key] = part;
  return part !== undefined;
}

/** Joins what two fragments took of one object. */
function join(target: DataObject, source: DataObject): void {
  for (const [key, value] of Object.entries(source)) {
    const known = target[key];
    if (isObject(known) && isObject(value)) join(known, value);
    else target[key] = value;
  }
}
