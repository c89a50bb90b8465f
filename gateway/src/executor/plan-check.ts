import type * as Hive from '@graphql-hive/router-query-planner';
import {
  type ConstDirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Supergraph } from './supergraph.ts';

/**
 * Whether each request of a plan asks its subgraph only for fields that it gives: those that are its own, and on a path
 * that it provides (`@provides`) also external ones.
 */
export function asksOnlyWhatIsThere(plan: Hive.PlanNode, supergraph: Supergraph): boolean {
  return requestsOf(plan).every(({ serviceName, operation }) => {
    const document = parse(operation, { noLocation: true });
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    const check = createCheck(supergraph, supergraph.nameOf(serviceName), fragments);
    return document.definitions.every((each) => {
      if (each.kind === Kind.OPERATION_DEFINITION) {
        return check(supergraph.schema.getRootType(each.operation) ?? undefined, each.selectionSet, []);
      }
      return true;
    });
  });
}

type Requesting = Hive.FetchNode | Hive.BatchFetchNode;

function requestsOf(node: Hive.PlanNode | null | undefined): Requesting[] {
  switch (node?.kind) {
    case 'Fetch':
    case 'BatchFetch':
      return [node];
    case 'Flatten':
      return requestsOf(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(requestsOf);
    default:
      return [];
  }
}

/** What is provided at a place: the selections of `provides` on the way there. */
type Provided = readonly SelectionSetNode[];

function createCheck(
  { schema, nameOf }: Supergraph,
  subgraph: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
) {
  type Check = (type: GraphQLNamedType | undefined, set: SelectionSetNode, provided: Provided) => boolean;

  const field = (type: GraphQLNamedType | undefined, node: FieldNode, provided: Provided): boolean => {
    const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const inside = (into: GraphQLNamedType | undefined, more: Provided): boolean =>
      node.selectionSet === undefined || set(into, node.selectionSet, more);
    // `_entities` and `__typename` are in every subgraph and in no supergraph.
    if (found === undefined) return inside(undefined, []);
    const below = provided.flatMap((each) => selected(each, node.name.value));
    const own = joinsOf(found).find((join) => join.graph !== undefined && nameOf(join.graph) === subgraph);
    if (own?.isExternal === true && below.length === 0) return false;
    const more = own?.provides === undefined ? [] : [selectionOf(own.provides)];
    return inside(getNamedType(found.type), [...below.flatMap(({ selectionSet }) => selectionSet ?? []), ...more]);
  };

  const set: Check = (type, { selections }, provided) =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return field(type, selection, provided);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) return true;
      const condition = fragment.typeCondition?.name.value;
      return set(condition === undefined ? type : schema.getType(condition), fragment.selectionSet, provided);
    });
  return set;
}

/** The fields of that name in a `provides`, whatever type they are on. */
const selected = ({ selections }: SelectionSetNode, name: string): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    return selection.kind === Kind.INLINE_FRAGMENT ? selected(selection.selectionSet, name) : [];
  });

type Join = { readonly graph: string | undefined; readonly isExternal: boolean; readonly provides: string | undefined };

const joinsOf = ({ astNode }: GraphQLField<unknown, unknown>): Join[] =>
  (astNode?.directives ?? []).filter(({ name }) => name.value === 'join__field').map(readJoin);

function readJoin({ arguments: given = [] }: ConstDirectiveNode): Join {
  const argument = (name: string) => given.find((each) => each.name.value === name)?.value;
  const graph = argument('graph');
  const external = argument('external');
  const provides = argument('provides');
  return {
    graph: graph?.kind === Kind.ENUM ? graph.value : undefined,
    isExternal: external?.kind === Kind.BOOLEAN && external.value,
    provides: provides?.kind === Kind.STRING ? provides.value : undefined,
  };
}

function selectionOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`'${fields}' is no selection of fields.`);
  return definition.selectionSet;
}
