import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a request to a subgraph asks for, so that its answer can be read by knowing what stands where. */
export type ObjectShape = {
  /** The type that the fields belong to, where it is known. */
  readonly type: GraphQLNamedType | undefined;
  /** In the order of the answer, when the shape does not depend on the object's type. */
  readonly fields: readonly FieldShape[];
  /** Whether some fields are only there for objects of some types. */
  readonly dependsOnType: boolean;
  /** The shape of an object of the named type. */
  forType(typename: string): ObjectShape;
};

export type FieldShape = {
  readonly key: string;
  readonly name: string;
  readonly type: GraphQLOutputType | undefined;
  /** How many lists are around a leaf, where the type is known. */
  readonly listDepth: number | undefined;
  /** Of what the field holds; undefined for leaves. */
  readonly object: ObjectShape | undefined;
};

/** Reads the document of one request. `schema` is the whole supergraph's. */
export function shapeOfAnswer(operation: string, schema: GraphQLSchema): ObjectShape {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation cannot be run.');
  const root = schema.getRootType(definition.operation) ?? undefined;
  return new Shaper(schema, fragments).object(root, [definition.selectionSet]);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  return fragments;
}

type Gathered = {
  readonly name: string;
  readonly sets: SelectionSetNode[];
  parent: GraphQLNamedType | undefined;
};

class Shaper {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  object(type: GraphQLNamedType | undefined, sets: readonly SelectionSetNode[]): ObjectShape {
    // Entities that are asked for by one fragment alone are of its type.
    const only = type === undefined ? this.#onlyType(sets) : undefined;
    const owner = only ?? type;
    const gathered = new Map<string, Gathered>();
    const state = { dependsOnType: false };
    for (const set of sets) this.#gather(owner, set.selections, { gathered, state, parent: owner });
    const byType = new Map<string, ObjectShape>();
    return {
      type: owner,
      fields: [...gathered].map(([key, field]) => this.#field(key, field)),
      dependsOnType: state.dependsOnType,
      forType: (typename) => {
        const named = this.#schema.getType(typename);
        const known = byType.get(typename) ?? this.object(named, sets);
        // Subgraphs may make up any number of names.
        if (named !== undefined) byType.set(typename, known);
        return known;
      },
    };
  }

  #onlyType(sets: readonly SelectionSetNode[]): GraphQLNamedType | undefined {
    const [selection, another] = sets.flatMap(({ selections }) => selections);
    if (another !== undefined || selection?.kind !== Kind.INLINE_FRAGMENT) return undefined;
    return this.#schema.getType(selection.typeCondition?.name.value ?? '');
  }

  #gather(
    type: GraphQLNamedType | undefined,
    selections: readonly SelectionNode[],
    into: {
      gathered: Map<string, Gathered>;
      state: { dependsOnType: boolean };
      parent: GraphQLNamedType | undefined;
    },
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = into.gathered.get(key);
        const field = known ?? { name: selection.name.value, sets: [], parent: into.parent };
        if (selection.selectionSet !== undefined) field.sets.push(selection.selectionSet);
        into.gathered.set(key, field);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
      const fit = fits(this.#schema, type, condition);
      if (fragment === undefined || fit === 'never') continue;
      if (fit === 'sometimes') into.state.dependsOnType = true;
      const parent = fit === 'sometimes' ? condition : into.parent;
      this.#gather(type, fragment.selectionSet.selections, { ...into, parent });
    }
  }

  #field(key: string, { name, sets, parent }: Gathered): FieldShape {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const type = fields[name]?.type;
    const object = sets.length === 0 ? undefined : this.object(type && getNamedType(type), sets);
    return { key, name, type, object, listDepth: type && listDepth(type) };
  }
}

function fits(
  schema: GraphQLSchema,
  type: GraphQLNamedType | undefined,
  condition: GraphQLNamedType | undefined,
): 'always' | 'sometimes' | 'never' {
  if (condition === undefined || condition === type) return 'always';
  if (!isObjectType(type)) return 'sometimes';
  return isAbstractType(condition) && schema.isSubType(condition, type) ? 'always' : 'never';
}

export function listDepth(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepth(type.ofType);
  return isListType(type) ? 1 + listDepth(type.ofType) : 0;
}
