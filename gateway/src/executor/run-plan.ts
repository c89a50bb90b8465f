import type { Run, Tools } from './execution.ts';
import { compileEntityFetch } from './fetch-entities.ts';
import { compileRootFetch } from './fetch-root.ts';
import type { PlanNode } from './plan.ts';

/** Compiles a plan into one function; nothing of the plan is looked at again while operations run. */
export function compilePlan(node: PlanNode, tools: Tools): Run {
  switch (node.kind) {
    case 'fetch':
      return node.entities.length > 0 ? compileEntityFetch(node, tools) : compileRootFetch(node, tools);
    case 'sequence':
      return inSequence(node.nodes.map((each) => compilePlan(each, tools)));
    case 'parallel':
      return inParallel(node.nodes.map((each) => compilePlan(each, tools)));
  }
}

const inSequence =
  (runs: readonly Run[]): Run =>
  async (execution) => {
    for (const run of runs) await run(execution);
  };

const inParallel =
  (runs: readonly Run[]): Run =>
  (execution) => {
    const running = runs.map((run) => run(execution)).filter((each) => each !== undefined);
    return running.length === 0 ? undefined : (Promise.all(running) as Promise<unknown> as Promise<void>);
  };
