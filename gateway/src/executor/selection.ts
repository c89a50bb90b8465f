import {
  type DirectiveNode,
  type DocumentNode,
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
import { plannedKey, propertyOf } from './data.ts';
import type { Supergraph } from './supergraph.ts';

/** The coerced variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** `@skip` or `@include` by a variable: the field is there when the variable has this value. */
type Condition = { readonly variable: string; readonly isThereWhen: boolean };

/** A field of the client's answer, merged from all its places in the operation. */
export type ClientField = {
  readonly key: string;
  readonly name: string;
  /** Where the data has it. */
  readonly property: string;
  /** Undefined for `__typename`, `__schema` and `__type`. */
  readonly type: GraphQLOutputType | undefined;
  readonly sets: readonly SelectionSetNode[];
  /** Null when it is always there, else one list for each place; in a place all must hold. */
  readonly conditions: readonly (readonly Condition[])[] | null;
};

/** An operation whose fields can be collected type by type, as section 6.3.2 of the GraphQL specification says. */
export type Selections = {
  readonly schema: GraphQLSchema;
  fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType | undefined,
    sets: readonly SelectionSetNode[],
  ): ClientField[];
};

export const isIncluded = ({ conditions }: ClientField, variables: Variables): boolean =>
  conditions === null ||
  conditions.some((all) => all.every(({ variable, isThereWhen }) => variables[variable] === isThereWhen));

type Gathered = {
  readonly name: string;
  readonly type: GraphQLOutputType | undefined;
  readonly sets: SelectionSetNode[];
  readonly places: (readonly Condition[])[];
};

/** The selections of a valid document against the schema that clients see. */
export function readSelections({ api: schema, isFieldName }: Supergraph, document: DocumentNode): Selections {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);

  type Owner = GraphQLObjectType | GraphQLInterfaceType | undefined;
  const gather = (
    type: Owner,
    set: SelectionSetNode,
    conditions: readonly Condition[],
    into: Map<string, Gathered>,
  ) => {
    for (const selection of set.selections) {
      const own = conditionsOf(selection.directives);
      if (own === null) continue;
      const all = [...conditions, ...own];
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const key = selection.alias?.value ?? name;
        const fieldType = type?.getFields()[name]?.type;
        if (fieldType === undefined && !name.startsWith('__')) continue;
        const field = into.get(key) ?? { name, type: fieldType, sets: [], places: [] };
        if (selection.selectionSet !== undefined) field.sets.push(selection.selectionSet);
        field.places.push(all);
        into.set(key, field);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined || !applies(schema, type, fragment.typeCondition?.name.value)) continue;
      gather(type, fragment.selectionSet, all, into);
    }
  };
  return {
    schema,
    fieldsOf: (type, sets) => {
      const gathered = new Map<string, Gathered>();
      for (const set of sets) gather(type, set, [], gathered);
      return [...gathered].map(([key, { places, ...field }]) => ({
        key,
        property: propertyOf(plannedKey(key, field.name, isFieldName)),
        ...field,
        conditions: places.some((place) => place.length === 0) ? null : places,
      }));
    },
  };
}

/** Null when the selection is never there. */
function conditionsOf(directives: readonly DirectiveNode[] = []): Condition[] | null {
  const conditions: Condition[] = [];
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const isThereWhen = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, isThereWhen });
    else if (value?.kind === Kind.BOOLEAN && value.value !== isThereWhen) return null;
  }
  return conditions;
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
