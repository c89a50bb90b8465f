import { createRequire } from 'node:module';
import type { Logger } from '@dure/kit/log';
import type * as Hive from '@graphql-hive/router-query-planner';
import type { DocumentNode } from 'graphql';
import type { PlanNode } from './plan.ts';
import { asksOnlyWhatIsThere } from './plan-check.ts';
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

type Plan = (source: string, operationName: string | undefined) => Hive.PlanNode | undefined;

/**
 * The planner of the Hive router, an add-on in Rust: some ten times as fast as Apollo's, and it joins what is asked
 * of one subgraph at one stage into one request. Apollo's takes its place where the add-on does not run, for operations
 * that it cannot plan, and where its plan asks a subgraph for a field that this subgraph does not give.
 */
export function createPlanner(supergraph: Supergraph, log: Logger): Planner {
  const reader = new PlanReader(supergraph);
  const addOn = loadAddOn(log);
  const apollo = once(() => createApolloPlanner(supergraph.sdl));
  const plan = addOn === undefined ? apollo() : withSecondChoice(createHivePlanner(supergraph.sdl, addOn), apollo);

  function withSecondChoice(first: Plan, second: () => Plan): Plan {
    return (source, operationName) => {
      const found = attempt(() => first(source, operationName), log);
      if (found !== failed && (found === undefined || asksOnlyWhatIsThere(found, supergraph))) return found;
      return second()(source, operationName);
    };
  }

  return (document, source, operationName) => {
    const plannable = makePlannable(supergraph, document, source);
    const node = plan(plannable.source, operationName);
    return node === undefined ? undefined : reader.read(node, plannable.restore);
  };
}

const failed = Symbol('failed');

function attempt<T>(plan: () => T, log: Logger): T | typeof failed {
  try {
    return plan();
  } catch (error) {
    log.info({ err: error }, 'The planner in Rust has no plan; the one of Apollo plans instead');
    return failed;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
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

function createHivePlanner(supergraphSdl: string, addOn: typeof Hive): Plan {
  const planner = new addOn.QueryPlanner(supergraphSdl);
  return (source, operationName) => planner.plan(source, operationName ?? null, new Set(), 0).node;
}
