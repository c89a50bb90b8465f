import { type GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { toWire, type WireText } from '../wire.ts';

/** The coerced variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** The variables of a request as the operation declares them, defaults included; or what is wrong with them. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables | readonly GraphQLError[] {
  if (variableDefinitions.length === 0) return {};
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 50 });
  return coerced ?? errors ?? [];
}

export const areErrors = (found: Variables | readonly GraphQLError[]): found is readonly GraphQLError[] =>
  Array.isArray(found);

/** Subgraphs get the variables as the client wrote them; defaults stand in the documents that they are sent. */
export function variableTexts(given: Variables): ReadonlyMap<string, WireText> {
  const texts = new Map<string, WireText>();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) texts.set(name, toWire(JSON.stringify(value)));
  }
  return texts;
}
