import { ApolloGateway } from '@apollo/gateway';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { readScalars } from '@dure/kit/scalars';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from '../authorization/callers.ts';
import { withoutFeatures } from '../authorization/supergraph-features.ts';
import type { RequestNotes } from '../telemetry/notes.ts';
import { WrittenData } from './answer.ts';
import { createGraph, type GraphOptions } from './graph.ts';
import { createGraphs } from './graphs.ts';
import { createLoadedGraphs, type LoadedGraphs } from './loaded-graphs.ts';
import type { Outcome } from './operation.ts';
import { createMissingNotice } from './planner.ts';
import type { Operation } from './variants.ts';

export type ExecutorOptions = GraphOptions & {
  readonly supergraphSdl: string;
  /** Tells of each supergraph that takes its place, until the answer is called. */
  readonly watchSupergraph?: (take: (sdl: string) => void) => () => void;
};

/** What the context of a request must tell the executor: see SubgraphRequest. */
export type PropagatedHeaders = {
  readonly headers?: readonly string[];
  readonly origin?: readonly string[];
  /** Who asks; undefined for nobody known. */
  readonly caller?: Caller | undefined;
  readonly notes?: RequestNotes | undefined;
};

/** The executor behind Apollo Server's interface, and beside it. */
export type Executor = GatewayInterface & {
  /** An operation of the present schema that Apollo Server has let pass before. */
  find(source: string, operationName: string | undefined): Runnable | undefined;
  /** How many operations of the present schema are prepared. */
  readonly prepared: number;
  /** Hands over the present supergraph, and each that takes its place. */
  readonly eachGraph: LoadedGraphs['each'];
};

/** An operation that can be run. */
export type Runnable = Operation;

/**
 * Plans and runs operations over the subgraphs, behind the interface that Apollo Server knows. ApolloGateway loads and
 * exchanges the supergraph; everything that a request passes through is ours.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const graphs = createGraphs();
  const graphOptions: GraphOptions = { ...options, onAddOnMissing: createMissingNotice(options.log) };
  const loadedGraphs = createLoadedGraphs();
  const features = new Map<string, string>();
  const gateway = createSupergraphLoader(options, (sdl) => {
    const loadable = withoutFeatures(sdl, options.log);
    features.clear();
    features.set(loadable, sdl);
    return loadable;
  });
  const take: GatewaySchemaLoadOrUpdateCallback = ({ apiSchema, coreSupergraphSdl }) => {
    readScalars(apiSchema);
    const sdl = features.get(coreSupergraphSdl);
    // Else nobody would know what it requires of callers.
    if (sdl === undefined) throw new Error('A supergraph came that was not read before.');
    const isFirst = graphs.present === undefined;
    graphs.take(apiSchema, createGraph(apiSchema, coreSupergraphSdl, sdl, graphOptions));
    loadedGraphs.announce({ sdl, api: apiSchema });
    if (!isFirst) options.log.info('A new supergraph has taken over');
  };
  // Prepared under the name that the client gave, by which `find` is asked too.
  const execute: GatewayExecutor = async ({ schema, document, source, request, context }) => {
    const { headers = [], origin = [], caller, notes }: PropagatedHeaders = context;
    const asked = { variables: request.variables ?? {}, headers, origin, caller, notes };
    return resultOf(
      await graphs.run(schema, document, (graph) => graph.prepare(document, source, request.operationName).run(asked)),
    );
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
      await graphs.present?.ready;
      return { executor: execute };
    },
    stop: async () => {
      graphs.stop();
      await gateway.stop();
    },
    find: (source, operationName) => graphs.present?.find(source, operationName),
    get prepared() {
      return graphs.present?.size ?? 0;
    },
    eachGraph: loadedGraphs.each,
  };
}

/** The result as Apollo Server carries it to `stringifyResult`. */
const resultOf = ({ text, errors }: Outcome): ExecutionResult => ({
  ...(text === undefined ? {} : { data: new WrittenData(text) as unknown as Record<string, unknown> }),
  ...(errors.length === 0 ? {} : { errors: errors.map(asGraphQLError) }),
});

const asGraphQLError = (error: Outcome['errors'][number]): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  const { message, path, extensions } = error;
  return new GraphQLError(message, { path: path ?? null, extensions });
};

/** `strip` takes from a supergraph what ApolloGateway refuses. */
function createSupergraphLoader(
  { supergraphSdl, watchSupergraph, log }: ExecutorOptions,
  strip: (sdl: string) => string,
): ApolloGateway {
  // biome-ignore lint/style/noProcessEnv: else the package reports its use to its maker; there is no other switch.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const stop = watchSupergraph?.((sdl) => {
        try {
          update(strip(sdl));
        } catch (error) {
          log.error({ err: error }, 'A new supergraph does not hold; the one before stays');
        }
      });
      return { supergraphSdl: strip(supergraphSdl), ...(stop && { cleanup: async () => stop() }) };
    },
    buildService: () => ({
      process: () => {
        throw new Error('Operations do not run here.');
      },
    }),
    logger: log.child({}, { level: 'warn' }),
    __exposeQueryPlanExperimental: false,
  });
}
