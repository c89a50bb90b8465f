import { type DocumentNode, type GraphQLError, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { toWire, type WireText } from '../wire.ts';
import { type ObjectShape, shapeOfAnswer } from './answer-shape.ts';
import type { Execution, Tools } from './execution.ts';
import { explainMisfits } from './explain.ts';
import { toErrors } from './faults.ts';
import { type Fetch, fetchesOf, type PlanNode } from './plan.ts';
import type { Planner } from './planner.ts';
import { compilePlan } from './run-plan.ts';
import { readSelections } from './selection.ts';
import { compileShape, type Writing } from './shape.ts';
import { findSpans, noSpans } from './spans.ts';
import { splitOperation } from './split-operation.ts';
import type { Supergraph } from './supergraph.ts';

/** An answer to a client. */
export type Outcome = {
  /** Its `data`; undefined when nothing was run. */
  readonly text: WireText | undefined;
  readonly errors: readonly GraphQLError[];
  /** How many clients get it; whoever sends it to several keeps its bytes here. */
  uses: number;
  bytes?: Buffer;
};

/** What one request brings along. */
export type OperationRequest = {
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What every subgraph gets, as SubgraphRequest describes it. */
  readonly headers: readonly string[];
  readonly origin: readonly string[];
};

/** An operation that is planned and compiled; it runs any number of times. */
export type Operation = {
  readonly definition: OperationDefinitionNode;
  readonly isQuery: boolean;
  /** Undefined when the subgraphs have nothing to answer. */
  readonly plan: PlanNode | undefined;
  run(request: OperationRequest): Promise<Outcome>;
};

type Prepared = {
  readonly supergraph: Supergraph;
  readonly planner: Planner;
  readonly tools: Omit<Tools, 'shapeOf' | 'spans'>;
};

/** Prepares an operation of a document that is valid against the schema of clients; `source` is the document's text. */
export function prepareOperation(
  { supergraph, planner, tools }: Prepared,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  source: string,
): Operation {
  const { api } = supergraph;
  const split = splitOperation(api, document, operation, source);
  const plan = planOf(split.planned.map((part) => planner(part.document, part.source, operation.name?.value)));
  const selections = readSelections(supergraph, document);
  const shapes = new Map(fetchesOf(plan).map((fetch) => [fetch, shapeOfAnswer(fetch.operation, supergraph.schema)]));
  const shapeOf = (fetch: Fetch): ObjectShape => shapes.get(fetch) ?? shapeOfAnswer(fetch.operation, supergraph.schema);
  const spans = tools.reading === 'raw' ? findSpans(selections, operation, plan, shapeOf) : noSpans;
  const runPlan = plan && compilePlan(plan, { ...tools, shapeOf, spans });
  const shape = compileShape(selections, operation, spans);
  return {
    definition: operation,
    isQuery: operation.operation === 'query',
    plan,
    run: async (request) => {
      const variables = coerced(supergraph, operation, request);
      if (Array.isArray(variables)) return { text: undefined, errors: variables, uses: 0 };
      const execution = start(request, variables);
      await runPlan?.(execution);
      const { data, faults } = execution;
      const writing: Writing = { variables, introspection: split.introspect(variables), isFaulty: false };
      const text = shape(data, writing);
      if (!writing.isFaulty && faults.length === 0) return { text, errors: [], uses: 0 };
      const misfits = writing.isFaulty ? explainMisfits(selections, operation, data, variables) : [];
      return { text, errors: toErrors(faults, misfits), uses: 0 };
    },
  };
}

function planOf(parts: readonly (PlanNode | undefined)[]): PlanNode | undefined {
  const nodes = parts.filter((part) => part !== undefined);
  return nodes.length > 1 ? { kind: 'sequence', nodes } : nodes[0];
}

type Coerced = Readonly<Record<string, unknown>>;

function coerced(
  { api }: Supergraph,
  operation: OperationDefinitionNode,
  { variables }: OperationRequest,
): Coerced | GraphQLError[] {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  const { coerced: values, errors } = getVariableValues(api, definitions, variables, { maxErrors: 50 });
  return values ?? [...(errors ?? [])];
}

/** Subgraphs get the variables as the client wrote them; defaults stand in the documents that they are sent. */
function start({ variables, headers, origin }: OperationRequest, values: Coerced): Execution {
  const variableTexts = new Map<string, WireText>();
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined) variableTexts.set(name, toWire(JSON.stringify(value)));
  }
  return { data: {}, faults: [], variables: values, variableTexts, headers, origin };
}
