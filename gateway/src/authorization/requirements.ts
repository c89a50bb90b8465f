import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from '../supergraph-links.ts';
import { accessDirectivesOf, contextArguments } from './supergraph-features.ts';

/** One thing that a caller must fulfil; of scopes and policies one of several sets must be held whole. */
export type Requirement =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly kind: 'unsupported' };

/** What the fields of a supergraph require of callers. Equal requirements are the same object. */
export type Requirements = {
  readonly isEmpty: boolean;
  /** What a field requires, on its own, for its type, for what it answers, and for what it is computed from. */
  of(typeName: string, fieldName: string): ReadonlySet<Requirement>;
};

/** What is written at one coordinate: `Type` or `Type.field`. */
type Written = { readonly own: Requirement[]; readonly requires: string[] };

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` of a supergraph before these are taken off it. `schema` is the
 * supergraph's, with all that clients do not see.
 */
export function readRequirements(supergraphSdl: string, schema: GraphQLSchema): Requirements {
  const written = readWritten(parse(supergraphSdl, { noLocation: true }));
  const known = new Map<string, ReadonlySet<Requirement>>();
  const isEmpty = [...written.values()].every(({ own }) => own.length === 0);

  const of = (typeName: string, fieldName: string): ReadonlySet<Requirement> => {
    const coordinate = `${typeName}.${fieldName}`;
    const found = known.get(coordinate) ?? collect(typeName, fieldName);
    known.set(coordinate, found);
    return found;
  };

  const collect = (typeName: string, fieldName: string): Set<Requirement> => {
    const all = new Set<Requirement>();
    // Fields may be computed from each other in a ring; each is looked at once.
    const seen = new Set<string>();
    const look = (owner: string, name: string): void => {
      const coordinate = `${owner}.${name}`;
      if (seen.has(coordinate)) return;
      seen.add(coordinate);
      for (const place of [owner, coordinate, ...answeredBy(schema, owner, name)]) {
        for (const each of written.get(place)?.own ?? []) all.add(each);
      }
      for (const fieldSet of written.get(coordinate)?.requires ?? []) {
        for (const field of fieldsOf(schema, owner, parseFieldSet(fieldSet))) look(field.owner, field.name);
      }
    };
    look(typeName, fieldName);
    return all;
  };
  return { isEmpty, of };
}

/** A type by itself or, of an interface, with the types that it may be. */
export function ownersOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  return [typeName, ...possible];
}

/** The name of the type that a field answers, if there is such a field. */
function answeredBy(schema: GraphQLSchema, owner: string, name: string): string[] {
  const type = schema.getType(owner);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return field === undefined ? [] : [getNamedType(field.type).name];
}

/** All fields of a set of fields, and of the sets in it; of an interface's field also those of its types. */
function fieldsOf(
  schema: GraphQLSchema,
  typeName: string,
  { selections }: SelectionSetNode,
): { readonly owner: string; readonly name: string }[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return fieldsOf(schema, selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
    }
    const name = selection.name.value;
    const own = ownersOf(schema, typeName).map((owner) => ({ owner, name }));
    const [answered] = answeredBy(schema, typeName, name);
    const inside = selection.selectionSet;
    return answered === undefined || inside === undefined ? own : [...own, ...fieldsOf(schema, answered, inside)];
  });
}

function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`'${fieldSet}' is not a set of fields.`);
  return definition.selectionSet;
}

function readWritten(document: DocumentNode): Map<string, Written> {
  const read = directiveReader(document);
  const written = new Map<string, Written>();
  for (const node of document.definitions) {
    if (!('name' in node) || node.name === undefined || !('directives' in node)) continue;
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) continue;
    written.set(node.name.value, read(node.directives));
    for (const field of 'fields' in node ? (node.fields ?? []) : []) {
      written.set(`${node.name.value}.${field.name.value}`, read(field.directives));
    }
  }
  return written;
}

function directiveReader(document: DocumentNode): (directives: readonly ConstDirectiveNode[] | undefined) => Written {
  const names = accessDirectivesOf(document);
  const interned = new Map<string, Requirement>();
  const intern = (requirement: Requirement): Requirement => {
    const key = JSON.stringify(requirement);
    const same = interned.get(key) ?? requirement;
    interned.set(key, same);
    return same;
  };
  return (directives = []) => {
    const own: Requirement[] = [];
    const requires: string[] = [];
    for (const directive of directives) {
      const name = directive.name.value;
      const given = argumentsOf(directive);
      if (name === names.authenticated) own.push(intern({ kind: 'authenticated' }));
      if (name === names.requiresScopes) own.push(intern({ kind: 'scopes', anyOf: setsOf(given.scopes) }));
      if (name === names.policy) own.push(intern({ kind: 'policies', anyOf: setsOf(given.policies) }));
      if (name !== 'join__field') continue;
      if (given[contextArguments] !== undefined) own.push(intern({ kind: 'unsupported' }));
      if (typeof given.requires === 'string') requires.push(given.requires);
    }
    return { own, requires };
  };
}

/** `[["a", "b"], ["c"]]`; as everywhere in GraphQL a single value may stand for a list of one. */
const setsOf = (given: unknown): string[][] => listOf(given).map((set) => listOf(set).map(String));
const listOf = (given: unknown): unknown[] => (Array.isArray(given) ? given : [given]);
