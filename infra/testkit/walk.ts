import { readTypeDefs } from '@dure/schema/type-defs';
import {
  buildASTSchema,
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
  readonly hasIdempotencyKey: boolean;
  readonly variables: Record<string, unknown>;
};

/** Every mutation of a service, so that none can be forgotten. */
export function mutationsOf(definition: { readonly sdl: URL }): WalkedMutation[] {
  const schema = buildASTSchema(readTypeDefs(definition.sdl), { assumeValidSDL: true });
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const definitions = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
    const values = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const call = (selection: string) => `mutation (${definitions}) { ${field.name}(${values})${selection} }`;
    const result = nullable(field.type);
    return {
      name: field.name,
      query: call(isUnionType(result) ? ' { __typename }' : ''),
      whole: call(isUnionType(result) ? ` { __typename ${result.getTypes().map(successIn).join('')} }` : ''),
      hasIdempotencyKey: field.args.some(({ type }) => {
        const input = getNamedType(type);
        return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
      }),
      variables: Object.fromEntries(field.args.map((argument) => [argument.name, sample(schema, argument.type)])),
    };
  });
}

/** What a success says: its plain fields, and those of the things in it. */
function successIn(type: GraphQLObjectType): string {
  if (!type.name.endsWith('Success')) return '';
  const parts = askable(type).map((field) => {
    const of = getNamedType(field.type);
    if (isLeafType(of)) return field.name;
    const inner = isObjectType(of) ? askable(of).filter((part) => isLeafType(getNamedType(part.type))) : [];
    return `${field.name} { __typename ${inner.map(({ name }) => name).join(' ')} }`;
  });
  return `... on ${type.name} { __typename ${parts.join(' ')} }`;
}

const askable = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const nullable = (type: object): object => (isNonNullType(type) ? (type.ofType as object) : type);

function sample(schema: GraphQLSchema, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(schema, type.ofType as GraphQLInputType);
  if (isListType(type)) return [sample(schema, type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalarValues[type.name];
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(
    required.map(({ name, type: of }) => [name, placeIn(type.name, name) ?? sample(schema, of)]),
  );
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
