import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Denial } from '../authorization/access.ts';
import { applyConditions, conditionVariables, sameOperation } from './conditions.ts';
import {
  type OperationRequest,
  type Outcome,
  type PreparedOperation,
  prepareOperation,
  type Workshop,
} from './operation.ts';
import { withPlannedKeys } from './planned-keys.ts';
import { isOverload } from './planner.ts';
import { areErrors, coerceVariables, type Variables } from './variables.ts';

/** An operation as clients send it. It is prepared when it first runs, once for each way in which its conditions fall. */
export type Operation = {
  readonly definition: OperationDefinitionNode;
  readonly isQuery: boolean;
  /** Whether what is answered depends on what the caller may see. */
  readonly isGuarded: boolean;
  run(request: OperationRequest): Promise<Outcome>;
};

/** How many ways of one operation stay prepared. */
const maxVariants = 64;
/** For how long it is not tried again to prepare what could not be prepared. */
const failureMs = 30_000;

export function createOperation(
  workshop: Workshop,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Operation {
  const conditions = conditionVariables(document);
  const touched = workshop.access.touchedBy(document);
  /** A promise only until it is prepared, so that nobody waits afterwards. */
  const ways = new LRUCache<string, PreparedOperation | Promise<PreparedOperation>>({ max: maxVariants });

  const prepare = async (variables: Variables, denial: Denial | undefined): Promise<PreparedOperation> => {
    const applied = withPlannedKeys(applyConditions(document, variables), workshop.supergraph.isFieldName);
    return prepareOperation(workshop, applied, sameOperation(applied, definition), denial);
  };

  const prepared = (
    variables: Variables,
    denial: Denial | undefined,
  ): PreparedOperation | Promise<PreparedOperation> => {
    const way = wayOf(conditions, variables, denial);
    const known = ways.get(way);
    if (known !== undefined) return known;
    const preparing = prepare(variables, denial);
    ways.set(way, preparing);
    preparing.then(
      (operation) => ways.set(way, operation),
      (error: unknown) => {
        if (isOverload(error)) ways.delete(way);
        else setTimeout(() => ways.delete(way), failureMs).unref();
      },
    );
    return preparing;
  };

  return {
    definition,
    isQuery: definition.operation === 'query',
    isGuarded: touched.length > 0,
    run: async (request) => {
      const variables = coerceVariables(workshop.supergraph.api, definition, request.variables);
      if (areErrors(variables)) return { text: undefined, errors: variables, uses: 0 };
      try {
        const denial = touched.length === 0 ? undefined : await workshop.access.deny(touched, request.caller);
        const found = prepared(variables, denial);
        const operation = found instanceof Promise ? await found : found;
        return await operation.run(request, variables);
      } catch (error) {
        if (error instanceof GraphQLError) return { text: undefined, errors: [error], uses: 0 };
        throw error;
      }
    },
  };
}

function wayOf(conditions: readonly string[], variables: Variables, denial: Denial | undefined): string {
  const way = conditions.length === 0 ? '' : conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
  return denial === undefined ? way : `${way} ${denial.key}`;
}
