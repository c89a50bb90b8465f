import {
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { type Exact, toExact } from './exact-json.ts';
import type { Ownership } from './ownership.ts';
import { givenTo, type IsA } from './selections.ts';
import { type Arguments, isThing, read, rootOf, type Store, type Thing, unknownTo } from './things.ts';

export type Operation = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

export type Path = readonly (string | number)[];

/** What the answer must be: undefined data where nothing was executed, and the places where something went wrong. */
export type Expected = { readonly data: Exact | undefined; readonly errorPaths: readonly (Path | undefined)[] };

/** The one schema over the one data set: what a graph that was never split would answer. */
export type Unsplit = {
  readonly schema: GraphQLSchema;
  /** `broken` names subgraphs that give no answer: what only they know is missing, with an error. */
  answer(store: Store, operation: Operation, broken?: readonly string[]): Promise<Expected>;
};

export type UnsplitOptions = {
  readonly schema: GraphQLSchema;
  readonly isA: IsA;
  readonly owners: Ownership;
  /** What a field needs of its own type in order to be computed, by `Type.field`. */
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
};

type Context = { readonly store: Store; readonly broken: readonly string[] };

/** Makes the schema executable. */
export function createUnsplit({ schema, isA, owners, requires }: UnsplitOptions): Unsplit {
  const resolve: GraphQLFieldResolver<Thing, Context> = (thing, args: Arguments, { store, broken }, info) => {
    const by = owners(info.parentType.name, info.fieldName);
    if (by.length > 0 && by.every((name) => broken.includes(name))) throw new GraphQLError('A subgraph is away');
    // The owner does not find it by its key, so there is nothing to give, and no error by itself.
    if (by.length > 0 && by.every((name) => thing[unknownTo]?.includes(name))) return null;
    const given = givenTo({ store, isA, requires }, thing, info.parentType.name, info.fieldName);
    const value = read(store, thing, info.fieldName, args, given);
    checkType(store, thing, info, value);
    return value;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = resolve;
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => thing.__typename;
  }
  return { schema, answer: (store, operation, broken = []) => run(schema, { store, broken }, operation) };
}

/** GraphQL takes any object for an object type; a thing of another type there would be found by no key. */
function checkType(store: Store, thing: Thing, { returnType, fieldName }: GraphQLResolveInfo, value: unknown): void {
  const type = getNamedType(returnType);
  if (!isObjectType(type)) return;
  for (const item of [value].flat(Infinity)) {
    if (item === null || (isThing(item) && item.__typename === type.name)) continue;
    store.mistakes.push(`${thing.__typename}.${fieldName} holds what is not a ${type.name}`);
  }
}

async function run(schema: GraphQLSchema, contextValue: Context, operation: Operation): Promise<Expected> {
  const document = parse(operation.query, { noLocation: true });
  const problems = validate(schema, document);
  if (problems.length > 0) throw new Error(`The operation does not fit the schema: ${problems.join('; ')}`);
  const root = rootFor(schema, contextValue.store, operation);
  const { data, errors = [] } = await execute({
    schema,
    document,
    contextValue,
    rootValue: root,
    variableValues: operation.variables ?? {},
    operationName: operation.operationName ?? null,
  });
  return { data: data === undefined ? undefined : toExact(data), errorPaths: errors.map(({ path }) => path) };
}

function rootFor(schema: GraphQLSchema, store: Store, { query, operationName }: Operation): Thing {
  const operations = parse(query, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === 'OperationDefinition',
  );
  const chosen = operations.find(({ name }) => operationName === undefined || name?.value === operationName);
  return rootOf(store, schema.getRootType(chosen?.operation ?? ('query' as never))?.name ?? 'Query');
}

/** Whether a type is, implements or belongs to another of the schema. */
export function typeTest(schema: GraphQLSchema): IsA {
  return (typename, condition) => {
    if (typename === condition) return true;
    const [type, wider] = [schema.getType(typename), schema.getType(condition)];
    if (!isAbstractType(wider) || !(isObjectType(type) || isInterfaceType(type))) return false;
    return schema.isSubType(wider, type);
  };
}
