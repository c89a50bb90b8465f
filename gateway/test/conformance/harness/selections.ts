import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Given, Store, Thing } from './things.ts';
import { isThing, read } from './things.ts';

/** The field set of a directive such as `@requires(fields: "size { height }")`. */
export function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions as [OperationDefinitionNode];
  return operation.selectionSet;
}

/** Whether a thing of that type is meant by a fragment on `condition`. */
export type IsA = (typename: string, condition: string) => boolean;

/** The fields that a selection has for one type; fragments that do not concern the type are left out. */
export function fieldsFor(selection: SelectionSetNode, typename: string, isA: IsA): FieldNode[] {
  return selection.selections.flatMap((node): FieldNode[] => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const condition = node.typeCondition?.name.value;
    return condition === undefined || isA(typename, condition) ? fieldsFor(node.selectionSet, typename, isA) : [];
  });
}

/** Finds in the data itself what a selection names. */
export type Projection = {
  readonly store: Store;
  readonly isA: IsA;
  /** What a field requires, by `Type.field`. */
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
};

/** What is required to compute a field of a thing, from the data itself; nothing for most fields. */
export function givenTo(projection: Projection, thing: Thing, typename: string, field: string): Given {
  const needed = projection.requires.get(`${typename}.${field}`);
  return needed === undefined ? {} : project(projection, thing, needed);
}

function project(projection: Projection, thing: Thing, selection: SelectionSetNode): Given {
  const fields = fieldsFor(selection, thing.__typename, projection.isA).map((node) => {
    const value = found(node);
    return [node.name.value, node.selectionSet === undefined ? value : each(value, node.selectionSet)] as const;
  });
  return merged(fields);

  function found(node: FieldNode): unknown {
    const name = node.name.value;
    if (name === '__typename') return thing.__typename;
    // What is required may itself require something.
    return read(projection.store, thing, name, constants(node), givenTo(projection, thing, thing.__typename, name));
  }

  function each(value: unknown, inner: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item) => each(item, inner));
    return isThing(value) ? project(projection, value, inner) : null;
  }
}

/** What a selection finds in a representation that a gateway sent; null for what was not sent. */
export function pick(sent: Given, selection: SelectionSetNode, typename: string, isA: IsA): Given {
  // Objects inside a representation need not say their type; then what was sent tells which fragments are meant.
  const matches: IsA = typename === '' ? () => true : isA;
  const fields = fieldsFor(selection, typename, matches)
    .filter(({ name }) => typename !== '' || sent[name.value] !== undefined)
    .map((node) => {
      const value = sent[node.name.value] ?? null;
      return [node.name.value, node.selectionSet === undefined ? value : each(value, node.selectionSet)] as const;
    });
  return merged(fields);

  function each(value: unknown, inner: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item) => each(item, inner));
    if (typeof value !== 'object' || value === null) return null;
    const own = value as Given;
    return pick(own, inner, typeof own.__typename === 'string' ? own.__typename : '', isA);
  }
}

/** A field may stand in several fragments, each with other fields below it. */
function merged(fields: readonly (readonly [string, unknown])[]): Given {
  const all: Record<string, unknown> = {};
  for (const [name, value] of fields) all[name] = name in all ? mergedValue(all[name], value) : value;
  return all;
}

function mergedValue(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second))
    return first.map((item, index) => mergedValue(item, second[index]));
  if (typeof first !== 'object' || first === null || typeof second !== 'object' || second === null) return second;
  return { ...first, ...second };
}

/** The arguments in a field set; they are constants there. */
function constants(node: FieldNode): Record<string, unknown> {
  return Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
