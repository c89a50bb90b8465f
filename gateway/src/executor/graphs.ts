import { type DocumentNode, type GraphQLSchema, validate } from 'graphql';
import type { Graph } from './graph.ts';
import type { Outcome } from './operation.ts';
import { isPlanningEnded } from './planning-errors.ts';

/** The present graph, and those before it for requests that began on them. */
export type Graphs = {
  readonly present: Graph | undefined;
  /** `graph` takes over; `api` is the schema that clients see. */
  take(api: GraphQLSchema, graph: Graph): void;
  /**
   * Runs a document that is valid against `api` on the graph of that schema, so that no request sees two. Where that one
   * plans no more nothing of it was run, and it runs on the present graph, if it is valid there, too.
   */
  run(api: GraphQLSchema, document: DocumentNode, run: (on: Graph) => Promise<Outcome>): Promise<Outcome>;
  /** Ends all planning. */
  stop(): void;
};

/** For how long the former graph may still plan. */
const retiringMs = 20_000;

/**
 * Of the graphs that were replaced only the last one still plans, and only for a while: however often supergraphs are
 * exchanged, there are never more than two that plan, each with two processes at most.
 */
export function createGraphs(): Graphs {
  const known = new WeakMap<GraphQLSchema, Graph>();
  let present: { readonly api: GraphQLSchema; readonly graph: Graph } | undefined;
  let former: Graph | undefined;
  let timer: NodeJS.Timeout | undefined;

  const retire = (graph: Graph | undefined): void => {
    clearTimeout(timer);
    former?.stop();
    former = graph;
    if (graph !== undefined) timer = setTimeout(retire, retiringMs, undefined).unref();
  };
  return {
    get present() {
      return present?.graph;
    },
    take(api, graph) {
      retire(present?.graph);
      present = { api, graph };
      known.set(api, graph);
    },
    async run(api, document, run) {
      let graph = known.get(api);
      if (graph === undefined) throw new Error('An operation came for a schema that was never loaded.');
      let outcome = await run(graph);
      while (outcome.errors.some(isPlanningEnded)) {
        const next = present;
        if (next === undefined || next.graph === graph || validate(next.api, document).length > 0) break;
        graph = next.graph;
        outcome = await run(graph);
      }
      return outcome;
    },
    stop() {
      retire(undefined);
      present?.graph.stop();
    },
  };
}
