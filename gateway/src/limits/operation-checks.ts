import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type CostEstimate, compileCost, type Variables } from './cost.ts';
import { type Extent, extentOf, nestsDeeper } from './extent.ts';
import { type Excess, excessError, type OperationLimits } from './operation-limits.ts';
import { readWeights, type Weights } from './weights.ts';

/** An operation of a valid document, before it runs for the first time. */
export type NewOperation = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** Whether its maker has registered it: then its extent is not our concern. */
  readonly isTrusted: boolean;
};

/** What is worked out of an operation once; a request only adds up the cost by its variables. */
export type OperationChecks = {
  /** Takes note of a schema and its weights. */
  load(schema: GraphQLSchema, supergraphSdl: string): void;
  /** The cost of an operation. Throws when it, its extent or its variables go beyond a limit. */
  check(operation: NewOperation): number;
  /** The same for an operation that has run before; undefined when it must be looked at as a new one. */
  checkAgain(operation: OperationDefinitionNode, variables: Variables): number | undefined;
};

export function createOperationChecks(limits: OperationLimits): OperationChecks {
  const weights = new WeakMap<GraphQLSchema, Weights>();
  const measured = new WeakMap<OperationDefinitionNode, { readonly extent: Extent; readonly cost: CostEstimate }>();

  const measure = ({ schema, document, operation }: NewOperation) => {
    const fragments = fragmentsOf(document);
    const extent = extentOf(operation, fragments);
    const cost = compileCost(schema, weights.get(schema) ?? none, operation, fragments);
    measured.set(operation, { extent, cost });
    return { extent, cost };
  };
  const excessOf = ({ isTrusted, variables }: NewOperation, extent: Extent, cost: CostEstimate): Excess | number => {
    const checked = isTrusted ? [] : (['depth', 'rootFields', 'selections'] as const);
    for (const limit of checked) {
      if (extent[limit] > limits[limit]) return { limit, most: limits[limit], found: extent[limit] };
    }
    if (nestsDeeper(variables, limits.variableNesting + 1)) {
      return { limit: 'variableNesting', most: limits.variableNesting };
    }
    const estimated = cost(variables);
    return estimated > limits.cost ? { limit: 'cost', most: limits.cost, found: estimated } : estimated;
  };
  return {
    load: (schema, supergraphSdl) => void weights.set(schema, readWeights(supergraphSdl)),
    check: (operation) => {
      const { extent, cost } = measured.get(operation.operation) ?? measure(operation);
      const found = excessOf(operation, extent, cost);
      if (typeof found === 'number') return found;
      throw excessError(found);
    },
    checkAgain: (operation, variables) => {
      const cost = measured.get(operation)?.cost;
      if (cost === undefined || nestsDeeper(variables, limits.variableNesting + 1)) return undefined;
      const estimated = cost(variables);
      return estimated > limits.cost ? undefined : estimated;
    },
  };
}

const none: Weights = { costs: new Map(), sizes: new Map() };

const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
