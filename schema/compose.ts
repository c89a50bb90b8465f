import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { composeServices as composeAgain, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import { owners } from './owners.ts';

export type Subgraph = { readonly name: string; readonly typeDefs: DocumentNode };

export type Composed = {
  /** What the gateway runs. */
  readonly supergraph: string;
  /** What callers see, sorted, so that a difference in it is a difference in meaning. */
  readonly api: string;
  /** What is allowed but worth a look. */
  readonly hints: readonly string[];
};

export type Composition =
  | { readonly ok: true; readonly value: Composed }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Composes the subgraphs twice, by two independent composers; what one of them refuses, or sees otherwise, is a problem. */
export function composeGraph(subgraphs: readonly Subgraph[]): Composition {
  const services = subgraphs.map((subgraph) => ({
    name: subgraph.name,
    typeDefs: inOwnersWords(subgraph),
    // The gateway is told where the services really are.
    url: `http://${subgraph.name}/graphql`,
  }));
  const first = composeServices(services);
  const second = composeAgain(services);
  const problems = [...describe('', first.errors), ...describe(' (second composer)', second.errors)];
  if (first.supergraphSdl === undefined || second.supergraphSdl === undefined || problems.length > 0) {
    return { ok: false, problems };
  }
  const api = apiOf(first.supergraphSdl);
  const differences = compareApis(api, lines(buildASTSchema(publicPart(second.supergraphSdl), { assumeValid: true })));
  if (differences.length > 0) return { ok: false, problems: differences };
  const hints = first.hints.map((hint) => `${hint.definition.code}: ${hint.message}`);
  return { ok: true, value: { supergraph: `${first.supergraphSdl.trimEnd()}\n`, api, hints } };
}

/** Composed directives are for the gateway; the second composer would show their definitions to callers. */
function publicPart(supergraph: string): DocumentNode {
  const document = transformSupergraphToPublicSchema(parse(supergraph));
  return { ...document, definitions: document.definitions.filter(({ kind }) => kind !== Kind.DIRECTIVE_DEFINITION) };
}

/** Leaves to the owner what an entity and its key are, so that callers read one description and not the first. */
function inOwnersWords({ name, typeDefs }: Subgraph): DocumentNode {
  const definitions = typeDefs.definitions.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const owner = owners[definition.name.value];
    if (owner === undefined || owner === name) return definition;
    const { description: _, ...rest } = definition;
    return { ...rest, fields: (rest.fields ?? []).map((field) => (isKey(field) ? silent(field) : field)) };
  });
  return { ...typeDefs, definitions };
}

const isKey = ({ name }: FieldDefinitionNode): boolean => ['id', 'code'].includes(name.value);

function silent({ description: _, ...field }: FieldDefinitionNode): FieldDefinitionNode {
  return field;
}

const describe = (by: string, errors: readonly Error[] | undefined): string[] =>
  (errors ?? []).map((error) => `${error.message}${by}`);

function apiOf(supergraph: string): string {
  return lines(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema({ includeDefer: false }));
}

const lines = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Descriptions aside, both composers must show callers the same schema. */
function compareApis(first: string, second: string): string[] {
  const [ours, theirs] = [first, second].map((api) => new Set(withoutDescriptions(api).split('\n')));
  const missing = [...(ours ?? [])].filter((line) => theirs?.has(line) !== true);
  const extra = [...(theirs ?? [])].filter((line) => ours?.has(line) !== true);
  return [
    ...missing.map((line) => `Only the first composer shows callers: ${line.trim()}`),
    ...extra.map((line) => `Only the second composer shows callers: ${line.trim()}`),
  ];
}

function withoutDescriptions(api: string): string {
  const document = parse(api);
  const bare: DocumentNode = JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'description' ? undefined : value)),
  );
  return printSchema(buildASTSchema(bare, { assumeValid: true }));
}
