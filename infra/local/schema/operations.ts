import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** An operation of a client as it is registered with the gateway: its id is the SHA-256 of its text. */
export type Operation = { readonly id: string; readonly name: string; readonly type: string; readonly body: string };

/** The operations in the `.graphql` files of a folder, each with the fragments that it uses, in the order of their names. */
export function readOperations(folder: string): Operation[] {
  const files = globSync('**/*.graphql', { cwd: folder });
  const documents = files.map((file) => parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true }));
  const fragments = new Map(documents.flatMap(fragmentsOf).map((fragment) => [fragment.name.value, fragment]));
  const operations = documents.flatMap(({ definitions }) =>
    definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION),
  );
  return operations
    .map((operation) => register(operation, fragments))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The file that the gateway reads, in the form of Apollo's `generate-persisted-query-manifest`. */
export const manifestOf = (operations: readonly Operation[]): string =>
  `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;

/** The module by which a client finds the id of an operation. */
export const idModuleOf = (operations: readonly Operation[]): string =>
  [
    '/** The ids under which the gateway knows our operations, by their names. */',
    'export const operationIds = {',
    ...operations.map(({ name, id }) => `  ${name}: '${id}',`),
    '} as const;',
    '',
  ].join('\n');

const fragmentsOf = ({ definitions }: DocumentNode): FragmentDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);

function register(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Operation {
  const name = operation.name?.value;
  if (name === undefined) throw new Error('An operation of a client has no name.');
  const used = [...reachable(operation, fragments)].sort().map((each) => fragments.get(each));
  const definitions = [operation, ...used.filter((fragment) => fragment !== undefined)];
  const body = print(withTypeNames({ kind: Kind.DOCUMENT, definitions }));
  return { id: createHash('sha256').update(body).digest('hex'), name, type: operation.operation, body };
}

function reachable(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen = new Set<string>(),
): Set<string> {
  visit(node, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (fragment === undefined) throw new Error(`There is no fragment ${name.value}.`);
      if (seen.has(name.value)) return;
      seen.add(name.value);
      reachable(fragment, fragments, seen);
    },
  });
  return seen;
}

/** With the name of each object's type, by which a cache tells objects apart; all selections have it but the root. */
const withTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent): SelectionSetNode | undefined => {
      const isRoot = parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      if (isRoot || set.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename')) return;
      const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...set, selections: [...set.selections, typeName] };
    },
  });
