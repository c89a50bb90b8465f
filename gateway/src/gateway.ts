import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ConfigError } from '@dure/kit/config';
import { createErrorFormatter } from '@dure/kit/errors';
import { needsSome } from '@dure/kit/health';
import { createHttpServer, listen } from '@dure/kit/http';
import type { Logger } from '@dure/kit/log';
import { createMetrics, type Metrics } from '@dure/kit/metrics';
import { countErrors, quietPlugins, serverDefaults, statusByMediaType } from '@dure/kit/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import { loadPolicies } from './authorization/policies.ts';
import { addBorderRoute } from './borders.ts';
import type { GatewayConfig } from './config.ts';
import type { GatewayContext } from './context.ts';
import { addDashboard } from './dashboard.ts';
import { createDoor, type Door } from './door.ts';
import { createEndpoint } from './endpoint/endpoint.ts';
import { createGraphqlHandler } from './endpoint/graphql-route.ts';
import { stringifyResult } from './executor/answer.ts';
import { createExecutor, type Executor } from './executor/executor.ts';
import { createOperatorCheck, subgraphChecks } from './health.ts';
import { openLive } from './live/open-live.ts';
import { addOperationsReport } from './operations/report.ts';
import { addPhotoRoutes } from './photos.ts';
import { addQueryPage, addRoot } from './query-page.ts';
import { openSubgraphs } from './subgraphs/open-subgraphs.ts';
import { openSupergraphFile } from './supergraph-file.ts';
import { createSeeing, type Seeing } from './telemetry/seeing.ts';

export type RunningGateway = {
  /** Where it listens, as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Stops accepting, finishes what runs, closes the connections to subgraphs. */
  close(): Promise<void>;
};

/**
 * Starts the gateway: the one endpoint of the graph at `/graphql`. The lines of requests go to a logger of their own, if
 * one is given. Throws when a subgraph's address is missing.
 */
export async function startGateway(config: GatewayConfig, log: Logger, requestLines = log): Promise<RunningGateway> {
  const metrics = createMetrics('gateway');
  const photosUrl = keeperOf(config, 'PHOTOS_SUBGRAPH', config.photosSubgraph);
  const bordersUrl = keeperOf(config, 'BORDERS_SUBGRAPH', config.bordersSubgraph);
  const { subgraphUrls: urls, subgraphLimits: limits, partnerSubgraphs: partners } = config;
  const subgraphs = openSubgraphs({ urls, limits, partners, metrics, log });
  const supergraph = openSupergraphFile(supergraphPath(config), log);
  const judgePolicies = await loadPolicies(config.policiesPath);
  const door = createDoor(config);
  const seeing = createSeeing({ ...config, isTrusted: door.documents.isTrusted }, metrics, log, requestLines);
  const executor = createExecutor({
    supergraphSdl: supergraph.text,
    watchSupergraph: supergraph.watch,
    subgraph: subgraphs.subgraph,
    judgePolicies,
    planningQueue: { maxQueued: config.planningMaxQueued },
    log,
    ...seeing,
  });
  metrics.gauge('dure_operations_prepared', 'Operations that are kept prepared', () => executor.prepared);
  const apollo = createApollo({ config, log, metrics, executor, door, seeing });
  await apollo.start();
  const maxBodyBytes = door.limits.bodyBytes;
  const isClosing = () => !server.server.listening;
  const endpoint = { path: '/graphql', apollo, executor, ...door, ...seeing, maxBodyBytes, log, metrics, isClosing };
  const checks = subgraphChecks(config.subgraphUrls);
  const intercept = createEndpoint(endpoint);
  const mayLook = createOperatorCheck(config.operationsToken);
  // What some services do not answer the others still do: a balancer that took every gateway away would end those, too.
  const health = { checks, judge: needsSome, mayLook };
  const server = createHttpServer({ log, metrics, ...health, bodyLimitBytes: maxBodyBytes, intercept });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: createGraphqlHandler(apollo, door, seeing.requestLog),
  });
  door.addPages(server);
  addOperationsReport(server, { config, door });
  if (photosUrl !== undefined) addPhotoRoutes(server, { graphUrl: photosUrl, door });
  if (bordersUrl !== undefined) addBorderRoute(server, { graphUrl: bordersUrl, door });
  if (config.dashboardPath === undefined) addRoot(server, config.queryPage);
  else addDashboard(server, config.dashboardPath, config);
  if (config.queryPage) addQueryPage(server);
  const live = openLive({ config, log, metrics, executor, apollo, door, server, seeing });
  const address = await listen(server, config);
  const close = async () => {
    await Promise.all([live.close(), server.close()]);
    await apollo.stop();
    await subgraphs.close();
  };
  return { address, close };
}

/** The graph of the service that a setting names. Throws ConfigError for a name that has no address. */
function keeperOf({ subgraphUrls }: GatewayConfig, setting: string, name: string | undefined): string | undefined {
  const url = subgraphUrls.get(name ?? '');
  if (name === undefined || url !== undefined) return url;
  throw new ConfigError([`${setting} is '${name}', for which SUBGRAPH_URLS has no address.`]);
}

const supergraphPath = (config: GatewayConfig): string =>
  config.supergraphPath ?? fileURLToPath(import.meta.resolve('@dure/schema/supergraph.graphql'));

type Parts = {
  readonly config: GatewayConfig;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly executor: Executor;
  readonly door: Door;
  readonly seeing: Seeing;
};

function createApollo({ config, log, metrics, executor, door, seeing }: Parts): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    ...serverDefaults,
    gateway: executor,
    formatError: createGatewayErrorFormatter(log),
    // The query page is for development; without it the schema is not told piece by piece either.
    introspection: config.queryPage,
    hideSchemaDetailsFromClientErrors: !config.queryPage,
    logger: log,
    persistedQueries: door.documents.persistedQueries,
    parseOptions: { maxTokens: door.limits.tokens },
    plugins: [...quietPlugins(), statusByMediaType(), countErrors(metrics), ...door.plugins, seeing.plugin],
    stringifyResult,
  });
}

/** Errors of subgraphs were put into words where they arrived, and logged where they happened. */
function createGatewayErrorFormatter(log: Logger) {
  const format = createErrorFormatter(log);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    isDescribed(formatted) ? formatted : format(formatted, error);
}

const isDescribed = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.subgraph !== undefined || extensions?.code === 'RESPONSE_VALIDATION_FAILED';
