import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { withHttpStatus } from '@dure/kit/errors';
import { errorAnswer, requestProblems, scopeFrom } from '@dure/kit/http';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { inScope } from '@dure/kit/request-scope';
import type { Admit, GatewayContext } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import { stringifyResult, WrittenData } from '../executor/answer.ts';
import type { Executor } from '../executor/executor.ts';
import type { Outcome } from '../executor/operation.ts';
import { asksForCost, type Guard } from '../limits/guard.ts';
import { internalCode, type RequestNotes, withNotes } from '../telemetry/notes.ts';
import type { RequestLog } from '../telemetry/request-log.ts';
import { askApollo } from './long-way.ts';
import { BodyTooLarge, readBody } from './read-body.ts';
import { answerType, isPlainJson, shortRequest } from './short-way.ts';

export type EndpointOptions = {
  readonly path: string;
  readonly apollo: ApolloServer<GatewayContext>;
  readonly executor: Executor;
  readonly admit: Admit;
  readonly guard: Guard;
  readonly documents: Documents;
  readonly maxBodyBytes: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly requestLog: RequestLog;
  /** Whether the process is about to end: connections are then closed after their answer. */
  readonly isClosing: () => boolean;
};

/**
 * Answers POSTs of JSON to the graph. An operation that Apollo Server has parsed, validated and handed to the executor
 * before goes straight to the executor; everything else goes through Apollo Server. False for requests that are not of
 * this kind.
 */
export function createEndpoint(
  options: EndpointOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { path, metrics } = options;
  const duration = metrics.durations.labels({ method: 'POST', route: path });
  return (request, response) => {
    if (request.method !== 'POST' || request.url !== path || !isPlainJson(request.headers)) return false;
    const startedAt = performance.now();
    const scope = scopeFrom(request.headers);
    response.setHeader('x-request-id', scope.requestId);
    response.on('finish', () => {
      metrics.requests.inc({ method: 'POST', route: path, status: response.statusCode });
      duration.observe((performance.now() - startedAt) / 1_000);
    });
    void inScope(scope, async () => {
      const notes: RequestNotes = {};
      await answer(options, request, response, notes);
      options.requestLog(notes, response.headersSent ? response.statusCode : clientGone, performance.now() - startedAt);
    });
    return true;
  };
}

/** As web servers write it into their logs; nobody gets it. */
const clientGone = 499;

async function answer(
  options: EndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
  notes: RequestNotes,
): Promise<void> {
  try {
    const body = parse(await readBody(request, options.maxBodyBytes));
    const send = (await goShortWay(options, request, body, notes)) ?? (await goLongWay(options, request, body, notes));
    // Else the connection would stay open, idle, and closing would wait for it.
    if (options.isClosing()) response.setHeader('connection', 'close');
    send(response);
  } catch (error) {
    notes.codes = [sendProblem(options, response, error)];
  }
}

/** Sends an answer that is ready. */
type Send = (response: ServerResponse) => void;

/** Undefined where the long way is to be gone: who is not let in, and problems of variables, are put into words there. */
async function goShortWay(
  { admit, executor, guard, documents, metrics }: EndpointOptions,
  request: IncomingMessage,
  body: unknown,
  notes: RequestNotes,
): Promise<Send | undefined> {
  const type = asksForCost(request.headers) ? undefined : answerType(request.headers);
  const short = type === undefined ? undefined : shortRequest(body, executor.find, documents.textOf);
  if (type === undefined || short === undefined) return undefined;
  const context = admit.known(request) ?? (await admit(request).catch(() => undefined));
  if (context === undefined) return undefined;
  const { operation, variables } = short;
  const standing = await guard.pass(context, operation.definition, variables);
  if (standing === undefined) return undefined;
  const outcome = await operation.run({
    variables,
    headers: context.headers,
    origin: context.origin,
    caller: context.caller,
    notes,
  });
  if (outcome.text === undefined) return undefined;
  const headers = { ...guard.headersFor(context.caller.account, standing), 'content-type': type };
  return (response) => sendOutcome(response, headers, outcome, metrics);
}

async function goLongWay(
  { apollo, admit, guard, path }: EndpointOptions,
  request: IncomingMessage,
  body: unknown,
  notes: RequestNotes,
): Promise<Send> {
  const long = { method: 'POST', headers: request.headers, body, url: path };
  const enter = async () => guard.enter(await admit(request), long);
  const answered = await askApollo(apollo, long, () => withNotes(notes, enter));
  return (response) => response.writeHead(answered.status, answered.headers).end(answered.text, 'latin1');
}

function sendOutcome(
  response: ServerResponse,
  told: Readonly<Record<string, string>>,
  outcome: Outcome,
  metrics: Metrics,
): void {
  const { text, errors } = outcome;
  for (const { extensions } of errors) metrics.graphqlErrors.inc({ code: String(extensions.code) });
  const whole = () =>
    errors.length === 0
      ? `{"data":${text}}\n`
      : stringifyResult({
          errors: errors.map((error) => error.toJSON()),
          data: new WrittenData(text ?? 'null') as unknown as Record<string, unknown>,
        });
  const headers = { ...told, 'cache-control': 'no-store' };
  if (outcome.uses > 1) {
    // The same answer for several clients: its bytes are made once.
    outcome.bytes ??= Buffer.from(whole(), 'latin1');
    response.writeHead(200, { ...headers, 'content-length': outcome.bytes.length });
    response.end(outcome.bytes);
    return;
  }
  const answerText = whole();
  response.writeHead(200, { ...headers, 'content-length': answerText.length });
  response.end(answerText, 'latin1');
}

class InvalidJson extends Error {
  override readonly name = 'InvalidJson';
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new InvalidJson();
  }
}

/** Answers the code of the error. */
function sendProblem({ log, path }: EndpointOptions, response: ServerResponse, error: unknown): string {
  if (response.headersSent || response.destroyed) return 'CLIENT_GONE';
  if (error instanceof BodyTooLarge) return sendError(response, 413, requestProblems.tooLarge, { close: true });
  if (error instanceof InvalidJson) return sendError(response, 400, requestProblems.invalidJson);
  const known = withHttpStatus(error);
  log.error({ err: known, path }, 'A request failed');
  return sendError(response, 500, requestProblems.failed);
}

function sendError(
  response: ServerResponse,
  status: number,
  problem: (typeof requestProblems)[keyof typeof requestProblems],
  { close = false } = {},
): string {
  const code = status >= 500 ? internalCode : 'BAD_REQUEST';
  const body = Buffer.from(JSON.stringify(errorAnswer(code, problem)));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...(close ? { connection: 'close' } : {}),
  });
  response.end(body);
  return code;
}
