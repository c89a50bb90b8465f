import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { type Exact, toExact } from './exact-json.ts';
import { argumentsOf } from './ownership.ts';
import { fieldSet, fieldsFor, type IsA, pick } from './selections.ts';
import { type Arguments, type Given, isThing, read, rootOf, type Store, type Thing, unknownTo } from './things.ts';

/** One part of the split graph, over the same data as the unsplit one. It reveals only what its own schema says. */
export type SubgraphSchema = {
  readonly name: string;
  /** What its fields need, by `Type.field`. */
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  /** Answers `{ query, variables, operationName }` as a subgraph does. */
  answer(store: Store, request: SubgraphRequest): Promise<Exact>;
};

export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
};

/** A thing as one subgraph holds it: what the gateway sent of it, and what the way to it provides. */
type Seen = { readonly thing: Thing; readonly sent: Given | null; readonly provided: SelectionSetNode | null };

export type SubgraphOptions = {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** Types and interfaces of the whole graph: a subgraph with an `@interfaceObject` does not know them. */
  readonly isA: IsA;
  /** Type and field, as `Product.price`, that another subgraph overrides: nobody may ask this one any more. */
  readonly overridden: ReadonlySet<string>;
};

/** Makes one subgraph executable. */
export function createSubgraph({ name, typeDefs, isA, overridden }: SubgraphOptions): SubgraphSchema {
  const schema = buildSubgraphSchema({ typeDefs });
  const requires = new Map<string, SelectionSetNode>();
  const view: View = { name, schema, isA, overridden, requires };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = ({ thing }: Seen) => nameOf(view, thing, type);
    if (isObjectType(type) && type.name !== '_Service')
      for (const field of Object.values(type.getFields())) equip(view, type, field);
  }
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities !== undefined) {
    entities.resolve = (_: unknown, { representations }: { representations: readonly Given[] }, store: Store) =>
      representations.map((sent) => find(view, store, sent));
  }
  return { name, requires, answer: (store, request) => answer(view, store, request) };
}

type View = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly isA: IsA;
  readonly overridden: ReadonlySet<string>;
  readonly requires: Map<string, SelectionSetNode>;
};

async function answer({ schema, name }: View, store: Store, request: SubgraphRequest): Promise<Exact> {
  const document = parse(request.query, { noLocation: true });
  const problems = validate(schema, document);
  if (problems.length > 0) {
    store.complaints.push(`'${name}' was sent what does not fit its schema: ${problems[0]?.message}: ${request.query}`);
    return toExact({ errors: problems.map(({ message }) => ({ message })) });
  }
  const operation = document.definitions.find(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      (request.operationName == null || definition.name?.value === request.operationName),
  );
  const kind = operation?.kind === 'OperationDefinition' ? operation.operation : ('query' as never);
  const root: Seen = { thing: rootOf(store, schema.getRootType(kind)?.name ?? 'Query'), sent: null, provided: null };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: root,
    contextValue: store,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
  });
  const told = errors?.map(({ message, path, extensions }) => ({ message, path, extensions }));
  return toExact({ data, errors: told });
}

/** Gives a field its resolver, by what its directives say. */
function equip(view: View, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
  if (field.name === '_entities' || field.name === '_service') return;
  const directives = field.astNode?.directives;
  const [required] = argumentsOf(directives, 'requires');
  const [provides] = argumentsOf(directives, 'provides');
  const provided = provides === undefined ? null : fieldSet(String(provides.fields));
  const needed = required === undefined ? undefined : fieldSet(String(required.fields));
  if (needed !== undefined) view.requires.set(`${type.name}.${field.name}`, needed);
  const isExternal = argumentsOf([...(directives ?? []), ...directivesOf(type)], 'external').length > 0;
  const isGone = view.overridden.has(`${type.name}.${field.name}`);
  const isKey = keysOf(type).some((key) =>
    fieldsFor(key, type.name, view.isA).some(({ name }) => name.value === field.name),
  );
  const refuse = (store: Store, why: string): never => {
    store.complaints.push(`'${view.name}' was asked for ${type.name}.${field.name}, ${why}`);
    throw new GraphQLError('This subgraph may not be asked for that');
  };
  field.resolve = (source: unknown, args: Arguments, context: unknown) => {
    const [seen, store] = [source as Seen, context as Store];
    const known =
      seen.provided === null
        ? []
        : fieldsFor(seen.provided, seen.thing.__typename, view.isA).filter(({ name }) => name.value === field.name);
    if (isGone) refuse(store, 'which another subgraph has taken over');
    if (isExternal && known.length === 0 && !isKey) refuse(store, 'which is external to it');
    if (needed !== undefined && seen.sent === null) refuse(store, 'which requires others, without them');
    const given = needed === undefined ? {} : pick(seen.sent ?? {}, needed, seen.thing.__typename, view.isA);
    const inner = known.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    const value = read(store, seen.thing, field.name, args, given);
    return held(getNamedType(field.type), value, joined(provided, inner));
  };
}

const joined = (provided: SelectionSetNode | null, inner: SelectionSetNode['selections']): SelectionSetNode | null =>
  provided === null && inner.length === 0
    ? null
    : ({ kind: 'SelectionSet', selections: [...(provided?.selections ?? []), ...inner] } as SelectionSetNode);

/** Things become seen things, at whatever depth of lists they are. */
function held(type: GraphQLNamedType, value: unknown, provided: SelectionSetNode | null): unknown {
  if (isLeafType(type) || !isCompositeType(type)) return value;
  if (Array.isArray(value)) return value.map((item) => held(type, item, provided));
  return isThing(value) ? { thing: value, sent: null, provided } : value;
}

/** The type that this subgraph knows a thing by; where it knows only the interface, as an object, by that. */
function nameOf({ schema, isA }: View, thing: Thing, abstract: GraphQLNamedType): string {
  if (isObjectType(schema.getType(thing.__typename))) return thing.__typename;
  const types = isAbstractType(abstract) ? schema.getPossibleTypes(abstract) : [];
  return types.find((type) => isA(thing.__typename, type.name))?.name ?? thing.__typename;
}

/** The thing that a representation means, by any of the keys that this subgraph has for its type. */
function find(view: View, store: Store, sent: Given): Seen | null {
  const type = view.schema.getType(String(sent.__typename));
  if (!isObjectType(type) && !isInterfaceType(type)) {
    store.complaints.push(`'${view.name}' was sent a representation of '${sent.__typename}', which it does not know`);
    throw new GraphQLError('Unknown type');
  }
  const key = keysOf(type).find((fields) => holds(sent, fields));
  // A key that is null finds nothing; a gateway may send it or leave it.
  if (key === undefined && Object.values(sent).includes(null)) return null;
  if (key === undefined) {
    store.complaints.push(`'${view.name}' was sent a ${type.name} without a key: ${JSON.stringify(sent)}`);
    throw new GraphQLError('No key');
  }
  const thing = store.things.find(
    (candidate) =>
      view.isA(candidate.__typename, type.name) &&
      candidate[unknownTo]?.includes(view.name) !== true &&
      matches(view, store, candidate, sent, key),
  );
  return thing === undefined ? null : { thing, sent, provided: null };
}

/** The keys by which a type can be resolved here. */
function keysOf(type: GraphQLNamedType): SelectionSetNode[] {
  return argumentsOf(directivesOf(type), 'key')
    .filter(({ resolvable }) => resolvable !== false)
    .map(({ fields }) => fieldSet(String(fields)));
}

const directivesOf = ({ astNode, extensionASTNodes }: GraphQLNamedType) =>
  [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);

function holds(sent: Given, key: SelectionSetNode): boolean {
  return key.selections.every((node) => {
    if (node.kind !== 'Field') return true;
    const value = sent[node.name.value];
    if (value === undefined || value === null) return false;
    return node.selectionSet === undefined || Array.isArray(value) || holds(value as Given, node.selectionSet);
  });
}

function matches(view: View, store: Store, thing: Thing, sent: Given, key: SelectionSetNode): boolean {
  return fieldsFor(key, thing.__typename, view.isA).every(({ name, selectionSet }) => {
    const own = read(store, thing, name.value, {});
    return sameKey(own, sent[name.value], selectionSet);
  });

  function sameKey(own: unknown, given: unknown, inner: SelectionSetNode | undefined): boolean {
    if (Array.isArray(own)) {
      return (
        Array.isArray(given) && own.length === given.length && own.every((item, at) => sameKey(item, given[at], inner))
      );
    }
    if (inner === undefined) return String(own) === String(given) && own !== null;
    return (
      isThing(own) && typeof given === 'object' && given !== null && matches(view, store, own, given as Given, inner)
    );
  }
}
