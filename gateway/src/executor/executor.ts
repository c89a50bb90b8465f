import { ApolloGateway } from '@apollo/gateway';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import type { Logger } from '@dure/kit/log';
import { readScalars } from '@dure/kit/scalars';
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createInFlight } from '../subgraphs/in-flight.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import { WrittenData } from './answer.ts';
import type { Reading } from './execution.ts';
import { type Operation, type OperationRequest, type Outcome, prepareOperation } from './operation.ts';
import { createPlanner } from './planner.ts';
import { readSupergraph } from './supergraph.ts';

export type ExecutorOptions = {
  readonly supergraphSdl: string;
  readonly subgraph: (name: string) => Subgraph;
  readonly log: Logger;
  /** How the answers of subgraphs are read; `raw` unless said otherwise. */
  readonly reading?: Reading;
  /** Whether identical queries that run at the same moment are run once; so unless said otherwise. */
  readonly sharesQueries?: boolean;
};

/** What the context of a request must tell the executor: see SubgraphRequest. */
export type PropagatedHeaders = { readonly headers?: readonly string[]; readonly origin?: readonly string[] };

/** The executor behind Apollo Server's interface, and beside it. */
export type Executor = GatewayInterface & {
  /** An operation of the present schema that Apollo Server has let pass before. */
  find(source: string, operationName: string | undefined): Runnable | undefined;
};

/** A prepared operation; identical queries that run at the same moment are run once. */
export type Runnable = Pick<Operation, 'definition' | 'run'>;

/** How many operations stay prepared; the one that was used longest ago makes room. */
const maxPrepared = 2_000;

/**
 * Plans and runs operations over the subgraphs, behind the interface that Apollo Server knows. ApolloGateway loads and
 * exchanges the supergraph; everything that a request passes through is ours.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  let present: Graph | undefined;
  const gateway = createSupergraphLoader(options);
  const take: GatewaySchemaLoadOrUpdateCallback = ({ apiSchema, coreSupergraphSdl }) => {
    readScalars(apiSchema);
    present = createGraph(apiSchema, coreSupergraphSdl, options);
    graphs.set(apiSchema, present);
  };
  // Prepared under the name that the client gave, by which `find` is asked too. A request runs on the schema with which it began, so that none sees two.
  const execute: GatewayExecutor = async ({ schema, document, source, request, context }) => {
    const graph = graphs.get(schema);
    if (graph === undefined) throw new Error('An operation came for a schema that was never loaded.');
    const { headers = [], origin = [] }: PropagatedHeaders = context;
    const operation = graph.prepare(document, source, request.operationName);
    const { text, errors } = await operation.run({ variables: request.variables ?? {}, headers, origin });
    return {
      ...(text === undefined ? {} : { data: new WrittenData(text) as unknown as Record<string, unknown> }),
      ...(errors.length === 0 ? {} : { errors }),
    };
  };
  let refused: unknown;
  return {
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) => {
        try {
          take(loaded);
        } catch (error) {
          // ApolloGateway would swallow it. What ran before goes on running.
          refused = error;
          options.log.error({ err: error }, 'A supergraph cannot be run and is left out');
          return;
        }
        callback(loaded);
      }),
    load: async (given) => {
      await gateway.load(given);
      if (refused !== undefined) throw refused;
      return { executor: execute };
    },
    stop: () => gateway.stop(),
    find: (source, operationName) => present?.find(source, operationName),
  };
}

function createSupergraphLoader({ supergraphSdl, log }: ExecutorOptions): ApolloGateway {
  // biome-ignore lint/style/noProcessEnv: else the package reports its use to its maker; there is no other switch.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({
    supergraphSdl,
    buildService: () => ({
      process: () => {
        throw new Error('Operations do not run here.');
      },
    }),
    logger: log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
  });
}

/** One supergraph and the operations that are prepared for it. */
type Graph = {
  prepare(document: DocumentNode, source: string, operationName: string | undefined): Runnable;
  find(source: string, operationName: string | undefined): Runnable | undefined;
};

function createGraph(api: GraphQLSchema, sdl: string, options: ExecutorOptions): Graph {
  const { subgraph, log, reading = 'raw', sharesQueries = true } = options;
  const supergraph = readSupergraph(sdl, api);
  // Each must have an address from the start, not only when somebody asks it.
  for (const name of supergraph.subgraphs) subgraph(name);
  const prepared = {
    supergraph,
    planner: createPlanner(supergraph, log),
    tools: { supergraph, subgraph, reading },
  };
  const operations = new LRUCache<string, Runnable>({ max: maxPrepared });
  const shared = sharing();
  const find: Graph['find'] = (source, operationName) => operations.get(keyOf(source, operationName));
  return {
    find,
    prepare: (document, source, operationName) => {
      const known = find(source, operationName);
      if (known !== undefined) return known;
      const definition = getOperationAST(document, operationName);
      if (!definition) throw new Error('Apollo Server has let an operation pass that is not there.');
      const operation = prepareOperation(prepared, document, definition, source);
      const runnable = sharesQueries && operation.isQuery ? shared(operation) : operation;
      operations.set(keyOf(source, operationName), runnable);
      return runnable;
    },
  };
}

const keyOf = (source: string, operationName: string | undefined): string =>
  operationName === undefined ? source : `${operationName}\n${source}`;

/** Lets identical queries in flight share one run: the operation, its variables and all headers are the same. */
function sharing(): (operation: Operation) => Runnable {
  const inFlight = createInFlight<Outcome>();
  let count = 0;
  return (operation) => {
    const number = String(++count);
    return {
      definition: operation.definition,
      run: async (request) => {
        const key = [number, JSON.stringify(request.variables), ...request.headers];
        const outcome = await inFlight.share(key, () => operation.run(request));
        outcome.uses++;
        return outcome;
      },
    };
  };
}
