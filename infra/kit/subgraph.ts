import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { readTypeDefs } from '@dure/schema/type-defs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.ts';
import { createErrorFormatter, withHttpStatus } from './errors.ts';
import { errorAnswer } from './http.ts';
import type { Actor } from './identity.ts';
import { createLogger, type Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import { type createProofCheck, proofHeader } from './proof.ts';
import type { Locale } from './request-scope.ts';
import { scalars } from './scalars.ts';

/** What every resolver gets as its third argument. */
export type RequestContext<Loaders> = {
  readonly actor: Actor;
  readonly db: DataSource;
  readonly clock: Clock;
  readonly loaders: Loaders;
  readonly log: Logger;
  readonly locale: Locale;
};

/**
 * The schema of one service: its `subgraph.graphql`, the `.graphql` files of each module, and what all services share.
 * `sdl` is the service's `src/` folder. The scalars of the shared schema are resolved here.
 */
export function buildSubgraph({ sdl, resolvers }: { sdl: URL; resolvers: object }): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: readTypeDefs(sdl), resolvers: { ...scalars, ...resolvers } });
}

/**
 * What Apollo Server is told in gateway and subgraphs alike: nothing leaves for outside, no stack traces, no batches,
 * and the process decides itself when to stop.
 */
export const serverDefaults = {
  allowBatchedHttpRequests: false,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  nodeEnv: 'production',
  persistedQueries: false,
  stopOnTerminationSignals: false,
} as const;

/**
 * The plugins that keep Apollo Server from reporting to anybody and from serving a page that loads from elsewhere, and from
 * asking for each field how long it may be kept, which nobody asks and costs as much as answering it.
 */
export const quietPlugins = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const documentProblems = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * GraphQL over HTTP wants 200 for a document or variables that are wrong where the client asked for `application/json`
 * by name, because such clients look into the body only; everybody else gets the 400 of Apollo Server.
 */
export const statusByMediaType = (): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (http.status !== 400 || request.http?.headers.get('accept') !== 'application/json') return;
        const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        if (documentProblems.includes(String(error?.extensions?.code))) http.status = 200;
      },
    };
  },
});

/** Counts the errors of answers by their code. */
export const countErrors = ({ graphqlErrors }: Metrics): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        for (const { extensions } of errors) graphqlErrors.inc({ code: String(extensions?.code) });
      },
    };
  },
});

export type SubgraphServerOptions = {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly metrics?: Metrics;
};

/** The Apollo Server of one service. Only the gateway reaches it, so it may be asked for its schema. */
export function createSubgraphServer<C extends BaseContext>({ schema, log, metrics }: SubgraphServerOptions) {
  return new ApolloServer<C>({
    ...serverDefaults,
    schema,
    introspection: true,
    formatError: createErrorFormatter(log),
    logger: log,
    plugins: [...quietPlugins(), statusByMediaType(), ...(metrics === undefined ? [] : [countErrors(metrics)])],
  });
}

export type GraphEndpoint<C extends BaseContext> = {
  /** Must have been started. */
  readonly apollo: ApolloServer<C>;
  readonly isProven: ReturnType<typeof createProofCheck>;
  readonly context: (request: FastifyRequest) => Promise<C>;
};

/** `/graphql` of a service, for POST and for queries by GET: 403 without the gateway's proof, 401 with a token that does not hold. */
export function addGraphEndpoint<C extends BaseContext>(server: FastifyInstance, endpoint: GraphEndpoint<C>): void {
  const { apollo, isProven, context } = endpoint;
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: requireProof(isProven),
    handler: fastifyApolloHandler(apollo, { context: (request) => context(request).catch(rethrowWithStatus) }),
  });
}

/** A Fastify hook that answers 403 to every request without the proof; as `onRequest`, before its body is read. */
export const requireProof =
  (isProven: ReturnType<typeof createProofCheck>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    isProven(request.headers[proofHeader])
      ? undefined
      : reply.code(403).send(
          errorAnswer('FORBIDDEN', {
            ko: '게이트웨이를 거쳐 요청해 주십시오.',
            en: 'Ask through the gateway.',
          }),
        );

/** For the context function of Apollo Server, which answers 500 to what it throws unless it is told a status. */
export function rethrowWithStatus(error: unknown): never {
  throw withHttpStatus(error);
}

/** An operation that a test runs. */
export type Operation = { readonly query: string; readonly variables?: Record<string, unknown> };

export type OperationResult = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Runs operations against the same Apollo Server that a service has, without a socket. For tests. */
export function executable<C extends BaseContext>(schema: GraphQLSchema, log: Logger = createLogger('test', 'silent')) {
  const apollo = createSubgraphServer<C>({ schema, log });
  return async ({ query, variables }: Operation, contextValue: C): Promise<OperationResult> => {
    const { body } = await apollo.executeOperation({ query, variables: variables ?? {} }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    const { data, errors } = body.singleResult;
    return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors }) };
  };
}
