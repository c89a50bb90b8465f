import type { Logger } from '@dure/kit/log';
import { type ASTNode, type DocumentNode, parse, print, visit } from 'graphql';
import { type Link, linksOf } from '../supergraph-links.ts';

/** What ApolloGateway refuses a supergraph for, by the specification that is linked, and what becomes of it here. */
const features: ReadonlyMap<string, string> = new Map([
  ['authenticated', 'It is enforced before anything is fetched'],
  ['requiresScopes', 'It is enforced before anything is fetched'],
  ['policy', 'It is enforced before anything is fetched, by the module of POLICIES_PATH'],
  ['context', 'Fields with arguments from a context are answered null, with an error'],
  ['cacheTag', 'Answers are not kept by tags'],
  ['connect', 'Its subgraphs are asked as if they spoke GraphQL'],
]);

const home = 'https://specs.apollo.dev/';

/** The names by which a supergraph calls the directives that are enforced. */
export type AccessDirectives = {
  readonly authenticated: string | undefined;
  readonly requiresScopes: string | undefined;
  readonly policy: string | undefined;
};

export const accessDirectivesOf = (document: DocumentNode): AccessDirectives => {
  const links = linksOf(document);
  const named = (name: string) => links.find(({ identity }) => identity === `${home}${name}`)?.nameOf(name);
  return {
    authenticated: named('authenticated'),
    requiresScopes: named('requiresScopes'),
    policy: named('policy'),
  };
};

/**
 * A supergraph without the features that ApolloGateway does not know, each reported once. What remains unknown and
 * says that it matters for security or execution still makes ApolloGateway refuse the supergraph, as it should.
 */
export function withoutFeatures(supergraphSdl: string, log: Logger): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const taken = linksOf(document).filter(({ identity }) => features.has(nameOf(identity)));
  if (taken.length === 0) return supergraphSdl;
  for (const { identity } of taken) {
    log.info({ feature: identity }, `The supergraph uses @${nameOf(identity)}. ${features.get(nameOf(identity))}`);
  }
  return print(without(document, taken));
}

const nameOf = (identity: string): string => (identity.startsWith(home) ? identity.slice(home.length) : '');

/** The directives that each specification defines; `context` also hands values into arguments. */
const directivesOf = ({ identity, nameOf: named }: Link): string[] =>
  [nameOf(identity), ...(nameOf(identity) === 'context' ? ['fromContext'] : [])].map(named);

function without(document: DocumentNode, taken: readonly Link[]): DocumentNode {
  const links = new Set<ASTNode>(taken.map(({ directive }) => directive));
  const directives = new Set(taken.flatMap(directivesOf));
  const isTaken = (name: string) => taken.some(({ prefix }) => name.startsWith(`${prefix}__`));
  return visit(document, {
    Directive: (node) => (links.has(node) || directives.has(node.name.value) ? null : undefined),
    DirectiveDefinition: (node) => (directives.has(node.name.value) || isTaken(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (isTaken(node.name.value) ? null : undefined),
    EnumTypeDefinition: (node) => (isTaken(node.name.value) ? null : undefined),
    InputObjectTypeDefinition: (node) => (isTaken(node.name.value) ? null : undefined),
    Argument: (node) => (node.name.value === contextArguments ? null : undefined),
  });
}

/** Of `@join__field`: which arguments come from a context. */
export const contextArguments = 'contextArguments';
