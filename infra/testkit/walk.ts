import { readTypeDefs } from '@dure/schema/type-defs';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
} from 'graphql';
import type { Graph } from './graph.ts';

const id = '01890000-0000-7000-8000-000000000000';

const scalarValues: Record<string, unknown> = {
  ID: id,
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  SafeInt: 1,
  DateTime: '2099-01-01T00:00:00Z',
  Date: '2099-01-01',
  LanguageTag: 'ko',
  JSONObject: {},
};

/** Where an input names a place it is this one, so that a role in its municipality counts. */
export const walkedPlace = { municipalityCode: '9911000000', districtCode: '9911051000' } as const;

/** A mutation with an input that fits its type, to be sent as different people. */
export type WalkedMutation = {
  readonly name: string;
  readonly query: string;
  /** As `query`, with all that a success says at hand. */
  readonly whole: string;
  readonly inputType: GraphQLInputType;
  readonly hasIdempotencyKey: boolean;
  readonly variables: Record<string, unknown>;
};

/** Every mutation of a service, so that none can be forgotten. */
export function mutationsOf(definition: { readonly sdl: URL }): WalkedMutation[] {
  return Object.values(schemaOf(definition).getMutationType()?.getFields() ?? {}).map((field) => {
    const call = (selection: string) => callOf('mutation', field, selection);
    const result = nullable(field.type);
    return {
      name: field.name,
      inputType: inputTypeOf(field),
      query: call(isUnionType(result) ? ' { __typename ... on UserError { message } }' : ''),
      whole: call(isUnionType(result) ? ` { __typename ${result.getTypes().map(successIn).join('')} }` : ''),
      hasIdempotencyKey: field.args.some(({ type }) => {
        const input = getNamedType(type);
        return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
      }),
      variables: Object.fromEntries(field.args.map((argument) => [argument.name, sample(argument.type)])),
    };
  });
}

/** A query with arguments that fit, to be asked for its plain fields. */
export type WalkedQuery = {
  readonly name: string;
  readonly query: string;
  readonly argumentTypes: Readonly<Record<string, GraphQLInputType>>;
  /** The required arguments. */
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Every query of a service that takes arguments. */
export function queriesOf(definition: { readonly sdl: URL }): WalkedQuery[] {
  const queries = Object.values(schemaOf(definition).getQueryType()?.getFields() ?? {});
  return queries
    .filter(({ args }) => args.length > 0)
    .map((whole) => {
      // What has a default of its own is left to it.
      const field = { ...whole, args: whole.args.filter((argument) => !hasDefault(argument)) };
      const of = getNamedType(field.type);
      return {
        name: field.name,
        query: callOf('query', field, isObjectType(of) ? ` { __typename ${plainFieldsOf(of)} }` : ''),
        argumentTypes: Object.fromEntries(field.args.map(({ name, type }) => [name, type])),
        variables: Object.fromEntries(
          field.args.filter(isRequiredArgument).map(({ name, type }) => [name, sample(type)]),
        ),
      };
    });
}

/** A query for one entity by its key, with all that this service says of it. */
export type WalkedEntity = { readonly name: string; readonly key: string; readonly query: string };

/** Every entity that other subgraphs may ask this one for. */
export function entitiesOf(definition: { readonly sdl: URL }): WalkedEntity[] {
  const types = Object.values(schemaOf(definition).getTypeMap()).filter(isObjectType);
  return types.flatMap((type) => {
    const { name } = type;
    const key = keyOf(type);
    if (key === undefined) return [];
    const parts = askable(type).map((field) =>
      isLeafType(getNamedType(field.type)) ? field.name : `${field.name} { __typename }`,
    );
    const selection = `... on ${name} { ${parts.join(' ')} }`;
    return [{ name, key, query: `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }` }];
  });
}

function keyOf({ astNode, extensionASTNodes }: GraphQLObjectType): string | undefined {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
  const fields = directives
    .find(({ name }) => name.value === 'key')
    ?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : undefined;
}

const hasDefault = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue !== undefined;

const schemaOf = ({ sdl }: { readonly sdl: URL }): GraphQLSchema =>
  buildASTSchema(readTypeDefs(sdl), { assumeValidSDL: true });

type RootField = GraphQLField<unknown, unknown>;

/** An operation with a variable for each argument of a field. */
function callOf(operation: 'mutation' | 'query', { name, args }: RootField, selection: string): string {
  const definitions = args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const values = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `${operation} (${definitions}) { ${name}(${values})${selection} }`;
}

function inputTypeOf({ name, args: [input] }: RootField): GraphQLInputType {
  if (input === undefined) throw new Error(`${name} has no input.`);
  return input.type;
}

/** What a success says: its plain fields, and those of the things in it. */
function successIn(type: GraphQLObjectType): string {
  if (!type.name.endsWith('Success')) return '';
  const parts = askable(type).map((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return field.name;
    return `${field.name} { __typename ${isObjectType(of) ? plainFieldsOf(of) : ''} }`;
  });
  return `... on ${type.name} { __typename ${parts.join(' ')} }`;
}

const plainFieldsOf = (type: GraphQLObjectType): string =>
  askable(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .join(' ');

const askable = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument) && !isOfOthers(field));

/** Whether another subgraph says it, or it is worked out from what another one says. */
const isOfOthers = ({ astNode }: RootField): boolean =>
  (astNode?.directives ?? []).some(({ name }) => name.value === 'external' || name.value === 'requires');

const nullable = (type: object): object => (isNonNullType(type) ? (type.ofType as object) : type);

/** A value that fits a type, with what must be there and nothing else. */
export function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalarValues[type.name];
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map(({ name, type: of }) => [name, placeIn(type.name, name) ?? sample(of)]));
}

function placeIn(input: string, field: string): string | undefined {
  if (/municipalityCode$/i.test(field)) return walkedPlace.municipalityCode;
  if (/districtCode$/i.test(field)) return walkedPlace.districtCode;
  if (field !== 'code' || !input.startsWith('Register')) return undefined;
  return input.includes('Municipality') ? walkedPlace.municipalityCode : walkedPlace.districtCode;
}

/** The error codes with which each mutation answers a caller; an empty list where it did not fail. */
export async function walk(graph: Graph, mutations: readonly WalkedMutation[]): Promise<Record<string, string[]>> {
  const answers: Record<string, string[]> = {};
  for (const { name, query, variables } of mutations) {
    const { errors } = await graph.ask(query, variables);
    answers[name] = (errors ?? []).map(({ extensions }) => String(extensions?.code));
  }
  return answers;
}
