import { createRequire } from 'node:module';
import type { Logger } from '@dure/kit/log';
import type * as Hive from '@graphql-hive/router-query-planner';
import type { DocumentNode } from 'graphql';
import type { PlanNode } from './plan.ts';
import { makePlannable } from './plannable.ts';
import { createApolloPlanner } from './planner-apollo.ts';
import { PlanReader } from './read-plan.ts';
import type { Supergraph } from './supergraph.ts';

/** Plans an operation of a valid document; `source` is the document's text. */
export type Planner = (
  document: DocumentNode,
  source: string,
  operationName: string | undefined,
) => PlanNode | undefined;

/**
 * The planner of the Hive router, an add-on in Rust: some ten times as fast as Apollo's, and it joins what is asked
 * of one subgraph at one stage into one request. Where the add-on does not run, Apollo's takes its place.
 */
export function createPlanner(supergraph: Supergraph, log: Logger): Planner {
  const addOn = loadAddOn(log);
  const plan = addOn === undefined ? createApolloPlanner(supergraph.sdl) : createHivePlanner(supergraph.sdl, addOn);
  const reader = new PlanReader(supergraph);
  return (document, source, operationName) => {
    const plannable = makePlannable(document, source);
    const node = plan(plannable.source, operationName);
    return node === undefined ? undefined : reader.read(node, plannable.restore);
  };
}

let announced = false;

function loadAddOn(log: Logger): typeof Hive | undefined {
  try {
    return createRequire(import.meta.url)('@graphql-hive/router-query-planner') as typeof Hive;
  } catch (error) {
    if (!announced) log.warn({ err: error }, 'The planner in Rust does not run here; the one of Apollo plans instead');
    announced = true;
    return undefined;
  }
}

function createHivePlanner(supergraphSdl: string, addOn: typeof Hive) {
  const planner = new addOn.QueryPlanner(supergraphSdl);
  return (source: string, operationName: string | undefined): Hive.PlanNode | undefined =>
    planner.plan(source, operationName ?? null, new Set(), 0).node;
}
