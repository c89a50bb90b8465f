import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { toWire, type WireText } from '../wire.ts';
import type { Variables } from './selection.ts';

/** An operation taken apart: what the subgraphs answer, and what the schema itself answers. */
export type SplitOperation = {
  /** What is planned; undefined when the subgraphs have nothing to answer. */
  readonly planned: { readonly document: DocumentNode; readonly source: string } | undefined;
  /** The texts of the fields of introspection, by response name. */
  introspect(variables: Variables): Readonly<Record<string, WireText>>;
};

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';
const isAsked = (name: string): boolean => !name.startsWith('__');

/** Takes `__schema` and `__type` out of an operation; they stand at its root only. */
export function splitOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  source: string,
): SplitOperation {
  const fragments = fragmentsOf(document);
  const names = fieldNames(operation.selectionSet, fragments);
  const asked = names.some(isAsked);
  if (!names.some(isIntrospection))
    return { planned: asked ? { document, source } : undefined, introspect: () => ({}) };
  const part = (isWanted: (name: string) => boolean): DocumentNode => {
    const selections = filtered(operation.selectionSet, fragments, isWanted);
    const definition = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    return { kind: Kind.DOCUMENT, definitions: [definition, ...usedBy(definition.selectionSet, fragments)] };
  };
  const introspection = part(isIntrospection);
  const rest = part((name) => !isIntrospection(name));
  return {
    planned: asked ? { document: rest, source: print(rest) } : undefined,
    introspect: (variables) => textsOf(schema, introspection, variables),
  };
}

function textsOf(schema: GraphQLSchema, document: DocumentNode, variableValues: Variables): Record<string, WireText> {
  const result = execute({ schema, document, variableValues });
  if (result instanceof Promise) throw new Error('Introspection never waits.');
  const fields = Object.entries(result.data ?? {});
  return Object.fromEntries(fields.map(([key, value]) => [key, toWire(JSON.stringify(value))]));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );

/** The names of the fields at the root. */
const fieldNames = ({ selections }: SelectionSetNode, fragments: Fragments): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment === undefined ? [] : fieldNames(fragment.selectionSet, fragments);
  });

/** The selections with the wanted fields of the root alone; fragments at the root are written in their place. */
const filtered = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  isWanted: (name: string) => boolean,
): SelectionNode[] =>
  selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isWanted(selection.name.value) ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const inside = fragment === undefined ? [] : filtered(fragment.selectionSet, fragments, isWanted);
    if (fragment === undefined || inside.length === 0) return [];
    const { typeCondition } = fragment;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition === undefined ? {} : { typeCondition }),
        ...(selection.directives === undefined ? {} : { directives: selection.directives }),
        selectionSet: { kind: Kind.SELECTION_SET, selections: inside },
      },
    ];
  });

function usedBy(root: SelectionSetNode, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet !== undefined) look(selection.selectionSet);
        continue;
      }
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || used.has(fragment.name.value)) continue;
      used.set(fragment.name.value, fragment);
      look(fragment.selectionSet);
    }
  };
  look(root);
  return [...used.values()];
}
