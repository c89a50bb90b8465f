import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
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
import { toPlanningError } from './planning-errors.ts';
import { areErrors, coerceVariables, type Variables } from './variables.ts';
import { type Ways, weigh } from './ways.ts';

/** An operation as clients send it. It is prepared when it first runs, once for each way in which its conditions fall. */
export type Operation = {
  readonly definition: OperationDefinitionNode;
  readonly isQuery: boolean;
  /** Whether what is answered depends on what the caller may see. */
  readonly isGuarded: boolean;
  run(request: OperationRequest): Promise<Outcome>;
};

export function createOperation(
  workshop: Workshop & { readonly ways: Ways },
  document: DocumentNode,
  definition: OperationDefinitionNode,
): Operation {
  const conditions = conditionVariables(document);
  const touched = workshop.access.touchedBy(document);
  const { ways } = workshop;
  const ownWay = ways.nextOperation();
  const weight = weigh(document, definition);

  const prepare = async (variables: Variables, denial: Denial | undefined): Promise<PreparedOperation> => {
    const applied = withPlannedKeys(applyConditions(document, variables), workshop.supergraph.isFieldName);
    return prepareOperation(workshop, applied, sameOperation(applied, definition), denial);
  };

  const prepared = (
    variables: Variables,
    denial: Denial | undefined,
  ): PreparedOperation | Promise<PreparedOperation> => {
    const way = denial === undefined && conditions.length === 0 ? ownWay : wayOf(ownWay, conditions, variables, denial);
    return ways.find(way) ?? ways.keep(way, weight, prepare(variables, denial));
  };

  return {
    definition,
    isQuery: definition.operation === 'query',
    isGuarded: touched.length > 0,
    run: async (request) => {
      const variables = coerceVariables(workshop.supergraph.api, definition, request.variables);
      if (areErrors(variables)) return { text: undefined, errors: variables, uses: 0 };
      let operation: PreparedOperation;
      try {
        const denial = touched.length === 0 ? undefined : await workshop.access.deny(touched, request.caller);
        const found = prepared(variables, denial);
        operation = found instanceof Promise ? await found : found;
      } catch (cause) {
        const error = toPlanningError(cause);
        // Nothing was run yet; what fails later must not read as if nothing had been.
        if (error instanceof GraphQLError) return { text: undefined, errors: [error], uses: 0 };
        throw error;
      }
      return operation.run(request, variables);
    },
  };
}

function wayOf(
  operation: string,
  conditions: readonly string[],
  variables: Variables,
  denial: Denial | undefined,
): string {
  const fallen = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
  return `${operation} ${fallen} ${denial?.key ?? ''}`;
}
