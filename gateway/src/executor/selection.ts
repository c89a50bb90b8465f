import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { clientKey, propertyOf } from './data.ts';
import type { Supergraph } from './supergraph.ts';

/** A field of the client's answer, merged from all its places in the operation. */
export type ClientField = {
  readonly key: string;
  readonly name: string;
  /** Where the data has it. */
  readonly property: string;
  /** Undefined for `__typename`, `__schema` and `__type`. */
  readonly type: GraphQLOutputType | undefined;
  readonly sets: readonly SelectionSetNode[];
  /** Whether the caller may not see it: it is null whatever is known. */
  readonly isDenied: boolean;
};

/** An operation whose fields can be collected type by type, as section 6.3.2 of the GraphQL specification says. */
export type Selections = {
  readonly schema: GraphQLSchema;
  fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType | undefined,
    sets: readonly SelectionSetNode[],
  ): ClientField[];
};

type Gathered = {
  readonly name: string;
  readonly type: GraphQLOutputType | undefined;
  readonly sets: SelectionSetNode[];
  isDenied: boolean;
};

/** Whether a field of an object of that type is denied. */
export type IsDenied = (type: GraphQLObjectType | GraphQLInterfaceType | undefined, field: FieldNode) => boolean;

/** Where a denied field is looked for; no data has it. */
const nowhere = '!';

/** The selections of a valid document, with planned keys, against the schema that clients see. */
export function readSelections(
  { api: schema }: Supergraph,
  document: DocumentNode,
  isDenied: IsDenied = () => false,
): Selections {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }

  type Owner = GraphQLObjectType | GraphQLInterfaceType | undefined;
  /** `visited` are the named fragments that are written out already: spread again one adds nothing. */
  const gather = (
    type: Owner,
    { selections }: SelectionSetNode,
    into: Map<string, Gathered>,
    visited: Set<string>,
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const planned = selection.alias?.value ?? name;
        const fieldType = type?.getFields()[name]?.type;
        if (fieldType === undefined && !name.startsWith('__')) continue;
        const field = into.get(planned) ?? { name, type: fieldType, sets: [], isDenied: false };
        field.isDenied ||= isDenied(type, selection);
        if (selection.selectionSet !== undefined) field.sets.push(selection.selectionSet);
        into.set(planned, field);
        continue;
      }
      const isNamed = selection.kind === Kind.FRAGMENT_SPREAD;
      if (isNamed && visited.has(selection.name.value)) continue;
      if (isNamed) visited.add(selection.name.value);
      const fragment = isNamed ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined || !applies(schema, type, fragment.typeCondition?.name.value)) continue;
      gather(type, fragment.selectionSet, into, visited);
    }
  };
  return {
    schema,
    fieldsOf: (type, sets) => {
      const gathered = new Map<string, Gathered>();
      const visited = new Set<string>();
      for (const set of sets) gather(type, set, gathered, visited);
      return [...gathered].map(([planned, field]) => ({
        key: field.name.startsWith('__') ? planned : clientKey(planned),
        property: field.isDenied ? nowhere : propertyOf(planned),
        ...field,
      }));
    },
  };
}

/** Of an interface whose objects do not say their type, a fragment applies when it does to every one of them. */
function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType | undefined,
  condition: string | undefined,
): boolean {
  if (condition === undefined || condition === type?.name) return true;
  const wanted = schema.getType(condition);
  if (!isAbstractType(wanted)) return false;
  if (isObjectType(type)) return schema.isSubType(wanted, type);
  if (!isInterfaceType(type)) return isUnionType(wanted);
  const possible = schema.getPossibleTypes(type);
  return possible.length > 0 && possible.every((each) => schema.isSubType(wanted, each));
}
