import { createRequire } from 'node:module';
import type * as Hive from '@graphql-hive/router-query-planner';
import { createApolloPlanner } from './planner-apollo.ts';
import type { FromPlanning, PlannerKind, ToPlanning } from './planning-process.ts';

/** Plans one operation. Throws when it has no plan. */
type Plan = (source: string, operationName: string | undefined) => Hive.PlanNode | undefined;

const planners: Record<PlannerKind, (supergraphSdl: string) => Plan> = {
  apollo: createApolloPlanner,
  hive: (supergraphSdl) => {
    const { QueryPlanner } = createRequire(import.meta.url)('@graphql-hive/router-query-planner') as typeof Hive;
    const planner = new QueryPlanner(supergraphSdl);
    return (source, operationName) => planner.plan(source, operationName ?? null, new Set(), 0).node;
  },
};

const send = (message: FromPlanning): void => void process.send?.(message);
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let plan: Plan | undefined;

process.on('message', (message: ToPlanning) => {
  if ('kind' in message) start(message);
  else answer(message);
});
process.on('disconnect', () => process.exit());

function start({ kind, supergraphSdl }: Extract<ToPlanning, { kind: PlannerKind }>): void {
  try {
    plan = planners[kind](supergraphSdl);
    send({ ready: true });
  } catch (error) {
    send({ unable: wordsOf(error) });
  }
}

function answer({ id, source, operationName }: Extract<ToPlanning, { id: number }>): void {
  if (plan === undefined) return;
  try {
    send({ id, plan: plan(source, operationName) ?? null });
  } catch (error) {
    send({ id, problem: wordsOf(error) });
  }
}
