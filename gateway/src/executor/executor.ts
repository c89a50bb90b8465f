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

/** How many operations stay prepared; the one that was used longest ago makes room. */
const maxPrepared = 2_000;

/**
 * Plans and runs operations over the subgraphs, behind the interface that Apollo Server knows. ApolloGateway loads and
 * exchanges the supergraph; everything that a request passes through is ours.
 */
export function createExecutor(options: ExecutorOptions): GatewayInterface {
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  const gateway = createSupergraphLoader(options);
  const take: GatewaySchemaLoadOrUpdateCallback = ({ apiSchema, coreSupergraphSdl }) => {
    readScalars(apiSchema);
    graphs.set(apiSchema, createGraph(apiSchema, coreSupergraphSdl, options));
  };
  // A request runs on the schema with which it began, so that none sees two.
  const execute: GatewayExecutor = async ({ schema, document, source, request, operationName, context }) => {
    const graph = graphs.get(schema);
    if (graph === undefined) throw new Error('An operation came for a schema that was never loaded.');
    const { headers = [], origin = [] }: PropagatedHeaders = context;
    const operation = graph.prepare(document, source, operationName ?? undefined);
    const { text, errors } = await graph.run(operation, { variables: request.variables ?? {}, headers, origin });
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
  prepare(document: DocumentNode, source: string, operationName: string | undefined): Operation;
  run(operation: Operation, request: OperationRequest): Promise<Outcome>;
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
  const operations = new LRUCache<string, Numbered>({ max: maxPrepared });
  const inFlight = createInFlight<Outcome>();
  let count = 0;
  return {
    prepare: (document, source, operationName) => {
      const key = `${operationName ?? ''}\n${source}`;
      const known = operations.get(key);
      if (known !== undefined) return known;
      const definition = getOperationAST(document, operationName);
      if (!definition) throw new Error('Apollo Server has let an operation pass that is not there.');
      const operation = { ...prepareOperation(prepared, document, definition, source), number: ++count };
      operations.set(key, operation);
      return operation;
    },
    run: (operation, request) => {
      if (!sharesQueries || !operation.isQuery) return operation.run(request);
      return inFlight.share(keyOf(operation as Numbered, request), () => operation.run(request));
    },
  };
}

/** An operation with a number of its own, which stands for its text in keys. */
type Numbered = Operation & { readonly number: number };

/** Everything that can change the answer. No header holds a line break. */
const keyOf = ({ number }: Numbered, { variables, headers }: OperationRequest): string =>
  `${number}\n${headers.join('\n')}\n\n${JSON.stringify(variables)}`;
