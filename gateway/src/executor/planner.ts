import type { Logger } from '@dure/kit/log';
import type * as Hive from '@graphql-hive/router-query-planner';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { sameOperation } from './conditions.ts';
import type { PlanNode } from './plan.ts';
import { asksOnlyWhatIsThere } from './plan-check.ts';
import { keepsArguments, sendsWhatIsRequired } from './plan-requires.ts';
import { makePlannable } from './plannable.ts';
import { PlannerUnable, PlanningFailure, PlanningProcess, type PlanningQueue } from './planning-process.ts';
import { keepReachable } from './reachable.ts';
import { PlanReader } from './read-plan.ts';
import type { Supergraph } from './supergraph.ts';

/** Plans operations of valid documents. */
export type Planner = {
  readonly ready: Promise<void>;
  /** Undefined when nothing need be asked. Rejects with PlanningFailure, PlanningOverload or PlanningEnded. */
  plan(document: DocumentNode, operation: OperationDefinitionNode): Promise<PlanNode | undefined>;
  stop(): void;
};

export type PlannerOptions = {
  /** What may wait; see `defaultQueue`. */
  readonly queue?: Partial<PlanningQueue> | undefined;
  /** Told why the planner in Rust does not run; the log is unless said otherwise. */
  readonly onAddOnMissing?: ((reason: string) => void) | undefined;
};

/** Says in the log that the planner in Rust does not run: once for each reason, however many supergraphs come. */
export function createMissingNotice(log: Logger): (reason: string) => void {
  const told = new Set<string>();
  return (reason) => {
    if (told.has(reason)) return;
    told.add(reason);
    log.warn({ reason }, 'The planner in Rust does not run here; the one of Apollo plans everything, and more slowly');
  };
}

/**
 * Plans by the planner of the Hive router, an add-on in Rust: some ten times as fast as Apollo's, and it joins what is
 * asked of one subgraph at one stage into one request. Apollo's takes its place where the add-on does not run, for
 * operations that it cannot plan, and where its plan asks a subgraph for a field that this subgraph does not give, or computes
 * a field from what another one requires.
 *
 * Both run in processes of their own: an operation that brings the add-on down, or keeps Apollo's planner busy for
 * minutes, costs its client an error and nobody else anything.
 */
export function createPlanner(supergraph: Supergraph, log: Logger, options: PlannerOptions = {}): Planner {
  const { queue, onAddOnMissing = createMissingNotice(log) } = options;
  const reader = new PlanReader(supergraph);
  const hive = new PlanningProcess('hive', supergraph.sdl, log, { ...queue, onUnable: onAddOnMissing });
  const apollo = new PlanningProcess('apollo', supergraph.sdl, log, queue);

  const isRight = (plan: Hive.PlanNode | undefined): boolean =>
    plan === undefined || (asksOnlyWhatIsThere(plan, supergraph) && sendsWhatIsRequired(plan, supergraph));

  const byHive = async (source: string, operationName: string | undefined) => {
    try {
      const found = await hive.plan(source, operationName);
      return isRight(found) ? { found } : undefined;
    } catch (error) {
      if (!(error instanceof PlanningFailure)) throw error;
      // Said once, and not for each operation.
      if (!(error instanceof PlannerUnable))
        log.info({ err: error }, 'The planner in Rust has no plan; the one of Apollo plans instead');
      return undefined;
    }
  };

  const byApollo = async (source: string, operationName: string | undefined) => {
    try {
      const found = await apollo.plan(source, operationName);
      if (found !== undefined && !(sendsWhatIsRequired(found, supergraph) && keepsArguments(found, source))) {
        throw new PlanningFailure('Fields that need the same field with different arguments would share it');
      }
      return { found };
    } catch (error) {
      if (error instanceof PlanningFailure) log.warn({ err: error }, 'An operation cannot be planned');
      throw error;
    }
  };

  return {
    ready: hive.ready,
    plan: async (document, operation) => {
      const operationName = operation.name?.value;
      const reachable = keepReachable(supergraph.api, document, sameOperation(document, operation));
      const { source, restore } = makePlannable(reachable);
      const { found } = (await byHive(source, operationName)) ?? (await byApollo(source, operationName));
      return found === undefined ? undefined : reader.read(found, restore);
    },
    stop: () => {
      hive.stop();
      apollo.stop();
    },
  };
}
