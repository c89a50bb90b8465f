import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { toWire, type WireText } from '../wire.ts';
import type { Variables } from './variables.ts';

/** An operation taken apart: what the subgraphs answer, and what the schema itself answers. */
export type SplitOperation = {
  /** What is planned and run one after the other; empty when the subgraphs have nothing to answer. */
  readonly planned: readonly DocumentNode[];
  /** The texts of the fields of introspection, by response name. */
  introspect(variables: Variables): Readonly<Record<string, WireText>>;
};

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';
const isAsked = (name: string): boolean => !name.startsWith('__');

/**
 * Takes `__schema` and `__type` out of an operation; they stand at its root only. Of a mutation each field at the root
 * is a part of its own, so that all that belongs to one is done before the next begins (section 6.2.2 of the GraphQL
 * specification).
 */
export function splitOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SplitOperation {
  const fragments = fragmentsOf(document);
  const fields = fieldsAtRoot(operation.selectionSet, fragments, new Set());
  const asked = [...new Set(fields.filter(({ name }) => isAsked(name.value)).map(keyOf))];
  const part = (isWanted: (field: FieldNode) => boolean): DocumentNode => {
    const selections = filtered(operation.selectionSet, fragments, isWanted, new Set());
    const definition = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    const definitions = [definition, ...usedBy(definition.selectionSet, fragments)];
    return { kind: Kind.DOCUMENT, definitions };
  };
  const isIntrospected = fields.some(({ name }) => isIntrospection(name.value));
  const whole = isIntrospected ? () => part(({ name }) => !isIntrospection(name.value)) : () => document;
  return {
    planned: partsOf(operation, asked, whole, part),
    introspect: isIntrospected
      ? introspector(
          schema,
          part(({ name }) => isIntrospection(name.value)),
        )
      : () => ({}),
  };
}

function partsOf(
  { operation }: OperationDefinitionNode,
  asked: readonly string[],
  whole: () => DocumentNode,
  part: (isWanted: (field: FieldNode) => boolean) => DocumentNode,
): DocumentNode[] {
  if (asked.length === 0) return [];
  if (operation !== 'mutation' || asked.length === 1) return [whole()];
  return asked.map((key) => part((field) => keyOf(field) === key));
}

const introspector = (schema: GraphQLSchema, document: DocumentNode) => (variables: Variables) =>
  textsOf(schema, document, variables);

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

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

const fieldsAtRoot = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  visited: Set<string>,
): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = fragmentOf(selection, fragments, visited);
    return fragment === undefined ? [] : fieldsAtRoot(fragment.selectionSet, fragments, visited);
  });

/** Undefined for a named fragment that is written out already (`visited`): spread again it adds nothing. */
function fragmentOf(
  selection: FragmentSpreadNode | InlineFragmentNode,
  fragments: Fragments,
  visited: Set<string>,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return fragments.get(name);
}

/** The selections with the wanted fields of the root alone; fragments at the root are written in their place. */
const filtered = (
  { selections }: SelectionSetNode,
  fragments: Fragments,
  isWanted: (field: FieldNode) => boolean,
  visited: Set<string>,
): SelectionNode[] =>
  selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return isWanted(selection) ? [selection] : [];
    const fragment = fragmentOf(selection, fragments, visited);
    const inside = fragment === undefined ? [] : filtered(fragment.selectionSet, fragments, isWanted, visited);
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
