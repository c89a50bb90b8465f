import { Supergraph } from '@apollo/federation-internals';
import { createLogger } from '@dure/kit/log';
import { readScalars } from '@dure/kit/scalars';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { createAccess } from '../src/authorization/access.ts';
import { noPolicy } from '../src/authorization/policies.ts';
import { readRequirements } from '../src/authorization/requirements.ts';
import { withoutFeatures } from '../src/authorization/supergraph-features.ts';
import { type ObjectShape, shapeOfAnswer } from '../src/executor/answer-shape.ts';
import { applyConditions, conditionVariables, sameOperation } from '../src/executor/conditions.ts';
import { prepareOperation } from '../src/executor/operation.ts';
import { type Fetch, fetchesOf, type PlanNode } from '../src/executor/plan.ts';
import { createPlanner } from '../src/executor/planner.ts';
import { readSelections } from '../src/executor/selection.ts';
import { findSpans } from '../src/executor/spans.ts';
import { readSupergraph } from '../src/executor/supergraph.ts';

export type PlanRequest = {
  readonly source: string;
  /** Needed where the document has several operations. */
  readonly operationName?: string | undefined;
  readonly supergraphSdl: string;
  /** What the variables of `@skip` and `@include` are; else their defaults, else false. */
  readonly conditions?: Readonly<Record<string, boolean>>;
};

export type PlannedDocument = {
  readonly plan: PlanNode | undefined;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** What of the answer to a fetch goes to the client as it came: at each place the neighbouring fields. */
  copied(fetch: Fetch): readonly string[];
};

/** What is wrong with a document, all of it. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
  readonly errors: readonly GraphQLError[];
  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

/** Plans as the gateway does for a caller who may see everything. Rejects with InvalidDocument, and where there is no plan. */
export async function planDocument(request: PlanRequest): Promise<PlannedDocument> {
  const log = createLogger('plan', 'silent');
  const sdl = withoutFeatures(request.supergraphSdl, log);
  const api = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema({ includeDefer: false });
  readScalars(api);
  const { document, operation } = check(request, api);
  const conditions = conditionsOf(document, operation, request.conditions ?? {});
  const applied = applyConditions(document, conditions);
  const asked = sameOperation(applied, operation);

  const supergraph = readSupergraph(sdl, api);
  const access = createAccess(api, readRequirements(request.supergraphSdl, supergraph.schema), noPolicy);
  const planner = createPlanner(supergraph, log);
  const tools = { supergraph, subgraph: unreachable, reading: 'raw' as const };
  const { plan } = await prepareOperation({ supergraph, planner, access, tools }, applied, asked).finally(planner.stop);
  const shapes = new Map(fetchesOf(plan).map((fetch) => [fetch, shapeOfAnswer(fetch.operation, supergraph.schema)]));
  const shapeOf = (fetch: Fetch): ObjectShape => shapes.get(fetch) ?? shapeOfAnswer(fetch.operation, supergraph.schema);
  const { layout } = findSpans(readSelections(supergraph, applied), asked, plan, shapeOf);

  const lines = (shape: ObjectShape, place: readonly string[]): string[] => [
    ...(layout.get(shape) ?? []).map(({ keys }) => [...place, keys.join(' ')].join('.')),
    ...shape.fields.flatMap(({ key, object }) => (object === undefined ? [] : lines(object, [...place, key]))),
  ];
  return { plan, conditions, copied: (fetch) => lines(shapeOf(fetch), []) };
}

/** Nothing is sent. */
const unreachable = (name: string) => ({ name, send: () => Promise.reject(new Error('Nothing is run here.')) });

function check({ source, operationName }: PlanRequest, api: GraphQLSchema) {
  const document = parsed(source);
  const errors = validate(api, document);
  if (errors.length > 0) throw new InvalidDocument(errors);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter(({ name }) => operationName === undefined || name?.value === operationName);
  const [operation] = named;
  if (operation !== undefined && named.length === 1) return { document, operation };
  const names = operations.map(({ name }) => name?.value ?? '(anonymous)').join(', ');
  throw new InvalidDocument([new GraphQLError(`Name one of the operations: ${names}`)]);
}

function parsed(source: string): DocumentNode {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) throw new InvalidDocument([error]);
    throw error;
  }
}

function conditionsOf(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, boolean>>,
): Readonly<Record<string, boolean>> {
  const values = conditionVariables(document).map((name): [string, boolean] => {
    const standard = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return [name, given[name] ?? (standard !== undefined && valueFromASTUntyped(standard) === true)];
  });
  return Object.fromEntries(values);
}
