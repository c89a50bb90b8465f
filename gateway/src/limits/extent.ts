import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How deep an operation goes, how wide it begins and how large it is, its named fragments written out. */
export type Extent = { readonly depth: number; readonly rootFields: number; readonly selections: number };

/**
 * Measures an operation of a valid document. Fields of introspection do not count for the depth: they cannot multiply,
 * and tools ask for them deeply. Each fragment is measured once, so that measuring itself stays cheap.
 */
export function extentOf(
  { selectionSet }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Extent {
  const known = new Map<string, Extent>();

  const ofFragment = (name: string): Extent => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const definition = fragments.get(name);
    const extent = definition === undefined ? nothing : ofSet(definition.selectionSet);
    known.set(name, extent);
    return extent;
  };

  const ofSet = ({ selections }: SelectionSetNode): Extent => {
    let depth = 0;
    let rootFields = 0;
    let count = selections.length;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        rootFields++;
        const inside = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
        depth = Math.max(depth, 1 + (isIntrospection(selection.name.value) ? 0 : inside.depth));
        count += inside.selections;
        continue;
      }
      const inside =
        selection.kind === Kind.INLINE_FRAGMENT ? ofSet(selection.selectionSet) : ofFragment(selection.name.value);
      rootFields += inside.rootFields;
      count += inside.selections;
      depth = Math.max(depth, inside.depth);
    }
    return { depth, rootFields, selections: count };
  };

  return ofSet(selectionSet);
}

const nothing: Extent = { depth: 0, rootFields: 0, selections: 0 };
const isIntrospection = (name: string): boolean => name.startsWith('__');

/** Whether values nest deeper than `most` in what a client sent as variables. */
export function nestsDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (most === 0) return true;
  for (const key in value) if (nestsDeeper((value as Record<string, unknown>)[key], most - 1)) return true;
  return false;
}
