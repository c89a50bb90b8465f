import type { Logger } from '@dure/kit/log';
import { current } from '@dure/kit/request-scope';
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Access, createAccess } from '../authorization/access.ts';
import { type JudgePolicies, noPolicy } from '../authorization/policies.ts';
import { readRequirements } from '../authorization/requirements.ts';
import { createInFlight } from '../subgraphs/in-flight.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { unwatched, type Watch, type Watcher } from '../telemetry/watch.ts';
import type { Reading } from './execution.ts';
import type { Outcome } from './operation.ts';
import { createPlanner, type Planner } from './planner.ts';
import type { PlanningQueue } from './planning-process.ts';
import { readSupergraph } from './supergraph.ts';
import { createOperation, type Operation } from './variants.ts';
import { createWays } from './ways.ts';

export type GraphOptions = {
  readonly subgraph: (name: string) => Subgraph;
  readonly log: Logger;
  /** How the answers of subgraphs are read; `raw` unless said otherwise. */
  readonly reading?: Reading;
  /** Whether identical queries that run at the same moment are run once; so unless said otherwise. */
  readonly sharesQueries?: boolean;
  /** Says which policies (`@policy`) hold; none unless said otherwise. */
  readonly judgePolicies?: JudgePolicies;
  /** Sees each operation that is run; nobody does unless said otherwise. */
  readonly watch?: Watch;
  /** How many new operations may wait to be planned; see `defaultQueue`. */
  readonly planningQueue?: Partial<PlanningQueue>;
  /** Told why the planner in Rust does not run; the log is unless said otherwise. */
  readonly onAddOnMissing?: (reason: string) => void;
  /** Sees how operations are planned. */
  readonly watchPlanner?: (planner: Planner) => Planner;
};

/** One supergraph and the operations that are prepared for it. */
export type Graph = {
  /** Resolves when operations can be planned without waiting. */
  readonly ready: Promise<void>;
  prepare(document: DocumentNode, source: string, operationName: string | undefined): Operation;
  find(source: string, operationName: string | undefined): Operation | undefined;
  /** How many operations are prepared. */
  readonly size: number;
  /** Ends planning. Operations that are prepared go on running. */
  stop(): void;
};

/** How many operations stay known; the one that was used longest ago makes room. */
const maxOperations = 2_000;
/** Characters of their documents together; one takes up to some hundred bytes as it is parsed. */
const maxCharacters = 4_194_304;

/**
 * `fullSdl` is the supergraph as it was composed, `sdl` what ApolloGateway has loaded of it. Throws when a subgraph of
 * the supergraph has no address.
 */
export function createGraph(api: GraphQLSchema, sdl: string, fullSdl: string, options: GraphOptions): Graph {
  const { subgraph, log, reading = 'raw', sharesQueries = true, watch = unwatched } = options;
  const supergraph = readSupergraph(sdl, api);
  // Each must have an address from the start, not only when somebody asks it.
  for (const name of supergraph.subgraphs) subgraph(name);
  const planner = createPlanner(supergraph, log, {
    queue: options.planningQueue,
    onAddOnMissing: options.onAddOnMissing,
  });
  const requirements = readRequirements(fullSdl, supergraph.schema);
  const access: Access = createAccess(api, requirements, options.judgePolicies ?? noPolicy);
  const seenPlanner = options.watchPlanner?.(planner) ?? planner;
  const tools = { supergraph, subgraph, reading };
  const workshop = { supergraph, planner: seenPlanner, access, tools, ways: createWays() };
  const operations = new LRUCache<string, Operation>({
    max: maxOperations,
    maxSize: maxCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  const shared = sharing();
  const find: Graph['find'] = (source, operationName) =>
    isKeyOfNamed(source) ? undefined : operations.get(keyOf(source, operationName));
  return {
    ready: planner.ready,
    stop: () => planner.stop(),
    find,
    get size() {
      return operations.size;
    },
    prepare: (document, source, operationName) => {
      const known = find(source, operationName);
      if (known !== undefined) return known;
      const definition = getOperationAST(document, operationName);
      if (!definition) throw new Error('Apollo Server has let an operation pass that is not there.');
      const operation = createOperation(workshop, document, definition);
      const watcher = watch(definition, source);
      const runnable = sharesQueries && operation.isQuery ? shared(operation, watcher) : operation;
      const seen = { ...runnable, run: watcher.around(runnable.run) };
      operations.set(keyOf(source, operationName), seen);
      return seen;
    },
  };
}

/** No document begins with a number: whatever a client calls an operation, it never finds another one by it. */
const keyOf = (source: string, operationName: string | undefined): string =>
  operationName === undefined ? source : `${operationName.length} ${operationName}${source}`;

/** What begins with a number is no document, but might be written so as to look like a key. */
const isKeyOfNamed = (source: string): boolean => source.charCodeAt(0) >= 48 && source.charCodeAt(0) <= 57;

/**
 * Lets identical queries in flight share one run: the operation, its variables, all headers and the language are the
 * same. The language counts also where subgraphs are not told of it: what is missing is told in it.
 */
function sharing(): (operation: Operation, watcher: Watcher) => Operation {
  const inFlight = createInFlight<Outcome>();
  let count = 0;
  return (operation, watcher) => {
    const number = String(++count);
    return {
      ...operation,
      run: async (request) => {
        const key = [number, current().locale, JSON.stringify(request.variables), ...request.headers];
        // The token may not be among the headers, and yet decides what is answered.
        if (operation.isGuarded) key.push(request.caller?.identity ?? '');
        let isFirst = false;
        const outcome = await inFlight.share(key, () => {
          isFirst = true;
          return operation.run(request);
        });
        if (!isFirst) watcher.shared(request);
        outcome.uses++;
        return outcome;
      },
    };
  };
}
