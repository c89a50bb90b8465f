import type { WireText } from '../wire.ts';

/**
 * A query plan as the executor runs it, whichever planner made it. A plan is a tree: fetches, in sequence or in
 * parallel.
 */
export type PlanNode =
  | { readonly kind: 'sequence'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'parallel'; readonly nodes: readonly PlanNode[] }
  | Fetch;

/** One request to one subgraph. */
export type Fetch = {
  readonly kind: 'fetch';
  readonly subgraph: string;
  /** The document that is sent. */
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly isQuery: boolean;
  /** The client's variables that the document uses. */
  readonly variables: readonly string[];
  /** What is asked of entities that earlier fetches found; empty for a fetch that starts at the root. */
  readonly entities: readonly EntityFetch[];
  /** For a fetch that starts at the root: where its answer belongs. */
  readonly path: readonly PathStep[];
  readonly outputRewrites: readonly Rewrite[];
};

/** One `_entities` field of a request: which entities it asks for, and where the answers belong. */
export type EntityFetch = {
  /** The response name of the `_entities` field. */
  readonly alias: string;
  /** The variable of the representations. */
  readonly variable: string;
  readonly paths: readonly (readonly PathStep[])[];
  readonly requires: readonly Requirement[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
};

/** A step from the root of the answer toward entities. */
export type PathStep =
  | { readonly kind: 'field'; readonly property: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'type'; readonly isOneOf: TypeTest };

/** Tells by its raw `__typename` whether an object is of one of the types that a condition names. */
export type TypeTest = {
  (typename: WireText): boolean;
  /** The names of the condition, for whoever prints a plan. */
  readonly names?: readonly string[];
};

/** A part of what a representation must carry. */
export type Requirement =
  | {
      readonly kind: 'field';
      /** The name under which the subgraph is told of it. */
      readonly key: string;
      /** The properties that may hold it: that of its response name, and that of its name. */
      readonly properties: { readonly key: string; readonly name: string };
      readonly requires: readonly Requirement[];
    }
  | { readonly kind: 'fragment'; readonly isOneOf: TypeTest; readonly requires: readonly Requirement[] };

/** A change that a planner wants made to a representation or to an answer. */
export type Rewrite = {
  readonly path: readonly PathStep[];
  readonly change:
    | { readonly kind: 'set'; readonly value: WireText }
    | { readonly kind: 'rename'; readonly property: string };
};

/** All fetches of a plan, in the order in which the planner wrote them. */
export function fetchesOf(node: PlanNode | undefined): Fetch[] {
  if (node === undefined) return [];
  switch (node.kind) {
    case 'fetch':
      return [node];
    default:
      return node.nodes.flatMap(fetchesOf);
  }
}
