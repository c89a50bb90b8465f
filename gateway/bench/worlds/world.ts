import {
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  parse,
} from 'graphql';

/** One thing that clients ask, again and again. */
export type Workload = {
  readonly name: string;
  /** In one phrase, for the table. */
  readonly about: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** A graph with its data: the same data answers for each subgraph and for the graph as if it had never been split. */
export type World = {
  readonly name: string;
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
  readonly unsplit: GraphQLSchema;
  /** Composed; the subgraphs are where the function says. */
  readonly supergraph: (urlOf: (subgraph: string) => string) => string;
  readonly root: unknown;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, unknown>;
  readonly typeResolver?: GraphQLTypeResolver<unknown, unknown>;
  readonly workloads: readonly Workload[];
};

export type Question = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
};

/** The answer of graphql-js over one schema of the world, as JSON. */
export async function answerOf(world: World, schema: GraphQLSchema, question: Question): Promise<string> {
  const document: DocumentNode = parse(question.query);
  const { fieldResolver, typeResolver } = world;
  const result = await execute({
    schema,
    document,
    rootValue: world.root,
    variableValues: question.variables ?? {},
    operationName: question.operationName ?? null,
    contextValue: {},
    ...(fieldResolver === undefined ? {} : { fieldResolver }),
    ...(typeResolver === undefined ? {} : { typeResolver }),
  });
  return JSON.stringify(result);
}

/** Puts addresses into a supergraph that was composed with the names of its subgraphs for hosts. */
export const withAddresses = (supergraph: string, urlOf: (subgraph: string) => string): string =>
  supergraph.replaceAll(
    /@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${urlOf(name)}")`,
  );
