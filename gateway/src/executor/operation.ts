import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Access, Denial } from '../authorization/access.ts';
import type { Caller } from '../authorization/callers.ts';
import { compileDenied } from '../authorization/denied-places.ts';
import { reduceDocument } from '../authorization/reduce-document.ts';
import type { RequestNotes } from '../telemetry/notes.ts';
import type { WireText } from '../wire.ts';
import { type ObjectShape, shapeOfAnswer } from './answer-shape.ts';
import type { Execution, Tools } from './execution.ts';
import { explainMisfits } from './explain.ts';
import { type AnswerError, toErrors } from './faults.ts';
import { type Fetch, fetchesOf, type PlanNode } from './plan.ts';
import type { Planner } from './planner.ts';
import { compilePlan } from './run-plan.ts';
import { readSelections } from './selection.ts';
import { compileShape, type Writing } from './shape.ts';
import { findSpans, noSpans } from './spans.ts';
import { splitOperation } from './split-operation.ts';
import type { Supergraph } from './supergraph.ts';
import { type Variables, variableTexts } from './variables.ts';

/** An answer to a client. */
export type Outcome = {
  /** Its `data`; undefined when nothing was run. */
  readonly text: WireText | undefined;
  /** Those of the request itself are GraphQLErrors; then nothing was run. */
  readonly errors: readonly (AnswerError | GraphQLError)[];
  /** How many clients get it; whoever sends it to several keeps its bytes here. */
  uses: number;
  bytes?: Buffer;
  /** What was run, and how many requests to subgraphs it took. */
  readonly plan?: PlanNode | undefined;
  readonly requests?: number;
};

/** What one request brings along. */
export type OperationRequest = {
  /** As the client sent them. */
  readonly variables: Variables;
  /** What every subgraph gets, as SubgraphRequest describes it. */
  readonly headers: readonly string[];
  readonly origin: readonly string[];
  /** Undefined for nobody known. */
  readonly caller?: Caller | undefined;
  /** Where it is noted what was run. */
  readonly notes?: RequestNotes | undefined;
};

/** An operation that is planned and compiled; it runs any number of times. */
export type PreparedOperation = {
  /** Undefined when the subgraphs have nothing to answer. */
  readonly plan: PlanNode | undefined;
  /** `variables` are the coerced ones. */
  run(request: OperationRequest, variables: Variables): Promise<Outcome>;
};

/** What operations of one supergraph are prepared with. */
export type Workshop = {
  readonly supergraph: Supergraph;
  readonly planner: Planner;
  readonly access: Access;
  readonly tools: Omit<Tools, 'shapeOf' | 'spans'>;
};

/**
 * Prepares an operation of a document that is valid against the schema of clients and has no conditions any more.
 * Rejects with PlanningFailure, PlanningOverload or PlanningEnded when there is no plan for it.
 */
export async function prepareOperation(
  { supergraph, planner, tools }: Workshop,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denial?: Denial,
): Promise<PreparedOperation> {
  const reduced = denial && reduceDocument(supergraph.api, document, operation, denial);
  const split = splitOperation(supergraph.api, reduced?.document ?? document, reduced?.operation ?? operation);
  const plan = planOf(await Promise.all(split.planned.map((part) => planner.plan(part, operation))));
  const selections = readSelections(supergraph, document, reduced?.isDenied);
  const findDenied = denial && compileDenied(selections, operation, denial);
  const shapes = new Map(fetchesOf(plan).map((fetch) => [fetch, shapeOfAnswer(fetch.operation, supergraph.schema)]));
  const shapeOf = (fetch: Fetch): ObjectShape => shapes.get(fetch) ?? shapeOfAnswer(fetch.operation, supergraph.schema);
  const spans =
    tools.reading === 'raw'
      ? findSpans(selections, operation, plan, shapeOf, { mayHaveGaps: denial === undefined })
      : noSpans;
  const runPlan = plan && compilePlan(plan, { ...tools, shapeOf, spans });
  const shape = compileShape(selections, operation, spans);
  return {
    plan,
    run: async (request, variables) => {
      const execution = start(request);
      await runPlan?.(execution);
      const { data, faults } = execution;
      if (findDenied !== undefined) faults.push(...findDenied(data));
      const writing: Writing = { introspection: split.introspect(variables), isFaulty: false };
      const text = shape(data, writing);
      if (!writing.isFaulty && faults.length === 0)
        return { text, errors: [], uses: 0, plan, requests: execution.requests };
      const misfits = writing.isFaulty ? explainMisfits(selections, operation, data, spans) : [];
      return { text, errors: toErrors(faults, misfits), uses: 0, plan, requests: execution.requests };
    },
  };
}

function planOf(parts: readonly (PlanNode | undefined)[]): PlanNode | undefined {
  const nodes = parts.filter((part) => part !== undefined);
  return nodes.length > 1 ? { kind: 'sequence', nodes } : nodes[0];
}

const start = ({ variables, headers, origin }: OperationRequest): Execution => ({
  data: {},
  faults: [],
  variableTexts: variableTexts(variables),
  headers,
  origin,
  requests: 0,
});
