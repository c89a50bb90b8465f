import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import { GraphQLError } from 'graphql';
import { describeReadiness, type Judge, type ReadyCheck } from './health.ts';
import { localeOf, say, type Text } from './language.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import { current, inScope, type RequestScope } from './request-scope.ts';
import { inServerSpan } from './server-span.ts';
import { activeTraceparent } from './tracing.ts';

export type { ReadyCheck } from './health.ts';

export type HttpServerOptions = {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** What `/health/ready` asks; each has a name and throws the reason when it is not ready. */
  readonly checks: readonly ReadyCheck[];
  /** What they come to; all must be ready unless said otherwise. */
  readonly judge?: Judge;
  /**
   * Who may see the reasons of `/health/ready`, and `/metrics`: they name what stands behind. Everybody unless said
   * otherwise.
   */
  readonly mayLook?: (request: IncomingMessage) => boolean;
  readonly bodyLimitBytes?: number;
  /** Sees every request before the routes do; true when it answers the request itself. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** Longest body of a request that is read. */
export const defaultBodyLimitBytes = 1_048_576;
const receiveTimeoutMs = 30_000;
const keepAliveMs = 72_000;
const scopeOf = new WeakMap<FastifyRequest, RequestScope>();
/** Enters what a request runs in: its scope and its span. */
const entranceOf = new WeakMap<FastifyRequest, (run: () => void) => void>();

/**
 * The HTTP server of a process: a request scope around every request, health, metrics, and errors in the form of
 * GraphQL answers. `close()` stops accepting, waits for what runs and closes idle connections.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { log, metrics, bodyLimitBytes, intercept = () => false } = options;
  const unused = new Set<Socket>();
  const server = fastify({
    bodyLimit: bodyLimitBytes ?? defaultBodyLimitBytes,
    serverFactory: (handle) =>
      createServer({ requestTimeout: receiveTimeoutMs, keepAliveTimeout: keepAliveMs }, (request, response) => {
        unused.delete(request.socket);
        inServerSpan(request, response, () => {
          if (!intercept(request, response)) handle(request, response);
        });
      }),
    forceCloseConnections: 'idle',
    loggerInstance: quiet(),
  });
  addScope(server);
  addErrors(server, log);
  addClosing(server, unused);
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requests.inc({ method: request.method, route, status: reply.statusCode });
    metrics.durations.observe({ method: request.method, route }, reply.elapsedTime / 1_000);
    done();
  });
  addOperations(server, options);
  return server;
}

/** What those ask who run the process. */
function addOperations(server: FastifyInstance, options: HttpServerOptions): void {
  const { checks, judge, metrics, mayLook = () => true } = options;
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async ({ raw }, reply) => {
    const readiness = await describeReadiness(checks, judge);
    const { status } = readiness;
    return reply.code(status === 'not ready' ? 503 : 200).send(mayLook(raw) ? readiness : { status });
  });
  server.get('/metrics', async ({ raw }, reply) => {
    if (!mayLook(raw)) return reply.callNotFound();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

/** Fastify's own logger stays silent: requests are counted as metrics and failures are logged here, once. */
function quiet(): FastifyBaseLogger {
  const nothing = () => undefined;
  const logger = { level: 'silent', fatal: nothing, error: nothing, warn: nothing, info: nothing };
  const silent: FastifyBaseLogger = { ...logger, debug: nothing, trace: nothing, silent: nothing, child: () => silent };
  return silent;
}

/**
 * Every hook and handler of a request runs in its scope and span. They are entered twice, because reading the body leaves it:
 * the events of the socket belong to the connection, not to the request.
 */
function addScope(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const scope = scopeFrom(request.headers);
    scopeOf.set(request, scope);
    reply.header('x-request-id', scope.requestId);
    inScope(scope, () => {
      entranceOf.set(request, AsyncLocalStorage.snapshot());
      done();
    });
  });
  server.addHook('preValidation', (request, _reply, done) => {
    const enter = entranceOf.get(request);
    if (enter === undefined) done();
    else enter(done);
  });
}

/**
 * Answers that are sent while closing end their connection; else it would stay open, idle, and closing would wait for it.
 * So it would for connections that were opened for later and have never been used, which Node does not count as idle.
 */
function addClosing(server: FastifyInstance, unused: Set<Socket>): void {
  let isClosing = false;
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.addHook('preClose', (done) => {
    isClosing = true;
    // What was upgraded came through no request, but was used.
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
}

const requestIdPattern = /^[\w.-]{8,64}$/;
const traceparentPattern = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The scope of a request by its headers. What of them is not well-formed is left out. */
export function scopeFrom(headers: IncomingHttpHeaders): RequestScope {
  const given = headers['x-request-id'];
  return {
    origin: 'request',
    requestId: typeof given === 'string' && requestIdPattern.test(given) ? given : randomUUID(),
    locale: localeOf(headers['accept-language']),
    traceparent: activeTraceparent() ?? validTraceparent(headers.traceparent) ?? newTraceparent(),
  };
}

/** The one value of a header; undefined when there is none. */
export function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

const validTraceparent = (given: string | string[] | undefined) =>
  typeof given === 'string' && traceparentPattern.test(given) ? given : undefined;

/** Not sampled (the last two digits): nobody records spans, but the logs of all services share the trace id. */
const newTraceparent = () => `00-${randomHex(32)}-${randomHex(16)}-00`;

const poolBytes = 4_096;
let pool = '';
let used = 0;

/** From a pool, so that it costs no call into the system. */
function randomHex(digits: number): string {
  if (used + digits > pool.length) {
    pool = randomBytes(poolBytes).toString('hex');
    used = 0;
  }
  used += digits;
  return pool.slice(used - digits, used);
}

function addErrors(server: FastifyInstance, log: Logger): void {
  server.setErrorHandler((error: FastifyError | GraphQLError, request, reply) =>
    inScope(scopeOf.get(request) ?? current(), () => {
      if (error instanceof GraphQLError) return sendCoded(reply, error);
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error({ err: error, path: request.url }, 'A request failed');
      const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
      return reply.code(status).send(errorAnswer(code, textOf(error, status)));
    }),
  );
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send(errorAnswer('NOT_FOUND', { ko: '이 주소에는 아무것도 없습니다.', en: 'There is nothing here.' })),
  );
}

/** What a route throws as an error for the caller, with the status that it carries or that fits its code. */
function sendCoded(reply: FastifyReply, error: GraphQLError): FastifyReply {
  const { message, extensions } = error.toJSON();
  const { http = { status: statusOf[String(extensions?.code)] ?? 500 }, ...shown } = extensions ?? {};
  const { status, headers = [] } = http as { status: number; headers?: Iterable<[string, string]> };
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status).send({ errors: [{ message, extensions: shown }] });
}

const statusOf: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 422,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** An answer in the form of GraphQL errors, for what is refused before GraphQL sees it. */
export const errorAnswer = (code: string, text: Text) => ({
  errors: [{ message: say(text), extensions: { code, requestId: current().requestId } }],
});

/** What is wrong with a request before GraphQL sees it, in words. */
export const requestProblems = {
  tooLarge: { ko: '요청 본문이 너무 큽니다.', en: 'The request body is too large.' },
  invalidJson: { ko: '요청 본문이 올바른 JSON이 아닙니다.', en: 'The request body is not valid JSON.' },
  wrongType: {
    ko: '이 형식의 본문은 받지 않습니다. application/json으로 보내 주십시오.',
    en: 'Send the body as application/json.',
  },
  invalid: { ko: '요청이 올바르지 않습니다.', en: 'The request is not valid.' },
  failed: { ko: '처리하는 중에 오류가 발생했습니다.', en: 'Something went wrong on our side.' },
} as const satisfies Record<string, Text>;

function textOf(error: FastifyError, status: number): Text {
  if (status === 413) return requestProblems.tooLarge;
  if (status === 415) return requestProblems.wrongType;
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY') {
    return requestProblems.invalidJson;
  }
  return status < 500 ? requestProblems.invalid : requestProblems.failed;
}

/**
 * Starts to listen and answers the address, as `http://127.0.0.1:4001`.
 * Throws an error that names the port when another program holds it.
 */
export async function listen(server: FastifyInstance, at: { port: number; host: string }): Promise<string> {
  try {
    // Fastify writes into what it is given, and a configuration is frozen.
    return await server.listen({ port: at.port, host: at.host });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new Error(`Port ${at.port} on ${at.host} is taken by another program.`, { cause });
  }
}
