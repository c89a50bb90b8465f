import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Data, type DataObject, isObject } from '../executor/data.ts';
import type { Fault } from '../executor/faults.ts';
import type { ResponsePath } from '../executor/paths.ts';
import type { ClientField, Selections } from '../executor/selection.ts';
import { concreteType } from '../executor/shape.ts';
import type { Denial } from './access.ts';

/** The faults of one answer: one for each denied field of the operation that is missing in it. */
export type FindDenied = (data: DataObject) => Fault[];

type Owner = GraphQLObjectType | GraphQLInterfaceType;
/** By the place. */
type Found = Map<string, Fault>;
type Look = (data: Data, path: ResponsePath, found: Found) => void;

/** Compiles the search for denied fields; parts of the operation without any are not looked at. */
export function compileDenied(selections: Selections, operation: OperationDefinitionNode, denial: Denial): FindDenied {
  const root = selections.schema.getRootType(operation.operation) ?? undefined;
  const look = root && lookInto({ selections, denial }, root, [operation.selectionSet]);
  return (data) => {
    const found: Found = new Map();
    look?.(data, [], found);
    return [...found.values()];
  };
}

type Site = { readonly selections: Selections; readonly denial: Denial };

function lookAt(site: Site, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Look | undefined {
  if (isNonNullType(type)) return lookAt(site, type.ofType, sets);
  if (isListType(type)) return lookAtEach(lookAt(site, type.ofType, sets));
  if (isLeafType(type)) return undefined;
  return isObjectType(type) ? lookInto(site, type, sets) : lookByType(site, type, sets);
}

const lookAtEach = (look: Look | undefined): Look | undefined =>
  look &&
  ((data, path, found) => {
    if (!Array.isArray(data)) return;
    for (const [index, item] of data.entries()) look(item, [...path, index], found);
  });

function lookByType(site: Site, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Look {
  const known = new Map<string | undefined, Look | undefined>();
  const lookFor = (raw: string | undefined): Look | undefined => {
    if (known.has(raw)) return known.get(raw);
    const concrete = concreteType(site.selections, getNamedType(type).name, raw);
    // Names that are made up are not kept: there is no end of them.
    if (concrete === undefined) return undefined;
    const look = lookInto(site, concrete, sets);
    known.set(raw, look);
    return look;
  };
  return (data, path, found) => {
    if (!isObject(data)) return;
    const { __typename } = data;
    lookFor(typeof __typename === 'string' ? __typename : undefined)?.(data, path, found);
  };
}

function lookInto(site: Site, type: Owner, sets: readonly SelectionSetNode[]): Look | undefined {
  const steps = site.selections.fieldsOf(type, sets).flatMap((field) => {
    const look = field.isDenied ? note(site, type, field) : field.type && lookAt(site, field.type, field.sets);
    return look === undefined ? [] : [{ field, look }];
  });
  if (steps.length === 0) return undefined;
  return (data, path, found) => {
    if (!isObject(data)) return;
    for (const { field, look } of steps) look(data[field.property], [...path, field.key], found);
  };
}

/** However many objects miss the field, it is one fault; its first place is told by its path. */
function note({ denial }: Site, type: Owner, { name }: ClientField): Look {
  const isUnsupported = denial.by(type.name, name)?.kind === 'unsupported';
  const reason = isUnsupported ? 'unsupported' : denial.isAnonymous ? 'anonymous' : 'forbidden';
  return (_data, path, found) => {
    const place = path.map((part) => (typeof part === 'number' ? '@' : part)).join('.');
    if (!found.has(place)) found.set(place, { kind: 'denied', reason, missing: { path, places: [place] } });
  };
}
