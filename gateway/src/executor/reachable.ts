import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Largest operation, in selections with named fragments written out, that is looked through. */
const maxSelections = 20_000;

/**
 * The operation alone, its named fragments written out, without those fragments within fragments that no object can
 * meet: `... on Book { ... on Titled { ... on Film { … } } }`. Validation lets them pass, because each fits the one around
 * it; planners lose their way in them. Very large operations stay as they are.
 */
export function keepReachable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode {
  const root = schema.getRootType(operation.operation);
  if (!root) return document;
  try {
    const selectionSet = new Walk(schema, document).set(operation.selectionSet, root, namesOf(schema, root));
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] };
  } catch (error) {
    if (error instanceof TooLarge) return document;
    throw error;
  }
}

class TooLarge extends Error {}

/** The names of the object types that a value of a type may have. */
function namesOf(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
}

const overlap = (names: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter((name) => others.has(name)));

class Walk {
  readonly #schema: GraphQLSchema;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  #count = 0;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    for (const each of definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(each.name.value, each);
  }

  /** `possible` are the types that an object may have here, after all fragments around it. */
  set(set: SelectionSetNode, type: GraphQLNamedType, possible: ReadonlySet<string>): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => this.#selection(selection, type, possible));
    return { ...set, selections };
  }

  #selection(selection: SelectionNode, type: GraphQLNamedType, possible: ReadonlySet<string>): SelectionNode[] {
    if (++this.#count > maxSelections) throw new TooLarge();
    if (selection.kind === Kind.FIELD) {
      const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const named = found && getNamedType(found.type);
      if (selection.selectionSet === undefined || !isCompositeType(named)) return [selection];
      return [{ ...selection, selectionSet: this.set(selection.selectionSet, named, namesOf(this.#schema, named)) }];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (fragment === undefined) return [selection];
    const { typeCondition } = fragment;
    const condition = (typeCondition && this.#schema.getType(typeCondition.name.value)) ?? type;
    const left = overlap(namesOf(this.#schema, condition), possible);
    if (left.size === 0) return [];
    const selectionSet = this.set(fragment.selectionSet, condition, left);
    if (selectionSet.selections.length === 0) return [];
    return [{ kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), selectionSet }];
  }
}
