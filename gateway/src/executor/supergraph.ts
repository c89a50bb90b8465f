import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import type { WireText } from '../wire.ts';
import type { TypeTest } from './plan.ts';

/** The composed schema, as planning and executing need it. */
export type Supergraph = {
  readonly sdl: string;
  /** Every type and field, also those that clients do not see. */
  readonly schema: GraphQLSchema;
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** The public name of a subgraph, by that name and by its name in `join__Graph`. Throws at an unknown one. */
  nameOf(subgraph: string): string;
  /** The public names of all subgraphs. */
  readonly subgraphs: readonly string[];
  /** Whether a raw `__typename` is the name of an interface or union. */
  readonly isAbstract: TypeTest;
  /** Whether any type has a field of that name. */
  isFieldName(name: string): boolean;
  /** A test for `__typename`: the named types and, of interfaces and unions, their members. */
  typeTest(names: readonly string[]): TypeTest;
};

/** Reads a supergraph that composition has approved; it is not validated again. */
export function readSupergraph(sdl: string, api: GraphQLSchema): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const names = subgraphNames(document);
  const fieldNames = fieldNamesOf(schema);
  return {
    sdl,
    schema,
    api,
    nameOf: (subgraph) => {
      const name = names.get(subgraph);
      if (name === undefined) throw new Error(`The supergraph has no subgraph '${subgraph}'.`);
      return name;
    },
    subgraphs: [...new Set(names.values())],
    isAbstract: abstractTest(schema),
    isFieldName: (name) => fieldNames.has(name),
    typeTest: typeTester(schema),
  };
}

function abstractTest(schema: GraphQLSchema): TypeTest {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const raw = new Set(abstract.map(({ name }) => `"${name}"`));
  return (typename) => raw.has(typename);
}

function fieldNamesOf(schema: GraphQLSchema): Set<string> {
  const names = new Set(['__typename']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}

function subgraphNames(document: DocumentNode): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find(({ name }) => name.value === 'join__graph');
      const name = graph?.arguments?.find((argument) => argument.name.value === 'name')?.value;
      if (name?.kind !== Kind.STRING) continue;
      names.set(name.value, name.value).set(value.name.value, name.value);
    }
  }
  return names;
}

function typeTester(schema: GraphQLSchema): Supergraph['typeTest'] {
  const known = new Map<string, TypeTest>();
  return (names) => {
    const key = names.join(' ');
    const test = known.get(key) ?? createTest(names, schema);
    known.set(key, test);
    return test;
  };
}

function createTest(names: readonly string[], schema: GraphQLSchema): TypeTest {
  const raw = new Set<string>();
  for (const name of names) {
    raw.add(`"${name}"`);
    const type = schema.getType(name);
    if (!isAbstractType(type)) continue;
    for (const possible of schema.getPossibleTypes(type)) raw.add(`"${possible.name}"`);
  }
  return Object.assign((typename: WireText) => raw.has(typename), { names });
}
