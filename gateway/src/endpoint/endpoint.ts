import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { withHttpStatus } from '@dure/kit/errors';
import { errorAnswer, requestProblems, scopeFrom } from '@dure/kit/http';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { inScope } from '@dure/kit/request-scope';
import type { Admit, GatewayContext } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import { answerText } from '../executor/answer.ts';
import type { Executor } from '../executor/executor.ts';
import type { Outcome } from '../executor/operation.ts';
import { asksForCost, type Guard } from '../limits/guard.ts';
import { internalCode, type RequestNotes, withNotes } from '../telemetry/notes.ts';
import type { RequestLog } from '../telemetry/request-log.ts';
import type { WireText } from '../wire.ts';
import { askApollo } from './long-way.ts';
import { createBodyParser, InvalidJson, type ParseBody } from './parse-body.ts';
import { BodyTooLarge, readBody } from './read-body.ts';
import { Reply } from './reply.ts';
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
  const parse = createBodyParser();
  return (request, response) => {
    if (request.method !== 'POST' || request.url !== path || !isPlainJson(request.headers)) return false;
    const startedAt = performance.now();
    const scope = scopeFrom(request.headers);
    void inScope(scope, async () => {
      const notes: RequestNotes = {};
      const reply = new Reply(response, ['x-request-id', scope.requestId]);
      await answer({ ...options, parse }, request, reply, notes);
      const tookMs = performance.now() - startedAt;
      const { status } = reply;
      options.requestLog(notes, status ?? clientGone, tookMs);
      if (status === undefined) return;
      metrics.requests.inc({ method: 'POST', route: path, status });
      duration.observe(tookMs / 1_000);
    });
    return true;
  };
}

/** As web servers write it into their logs; nobody gets it. */
const clientGone = 499;

type Ways = EndpointOptions & { readonly parse: ParseBody };

async function answer(ways: Ways, request: IncomingMessage, reply: Reply, notes: RequestNotes): Promise<void> {
  try {
    const body = ways.parse(await readBody(request, ways.maxBodyBytes));
    const send = (await goShortWay(ways, request, body, notes)) ?? (await goLongWay(ways, request, body, notes));
    // Else the connection would stay open, idle, and closing would wait for it.
    send(reply, { closes: ways.isClosing() });
  } catch (error) {
    notes.codes = [sendProblem(ways, reply, error)];
  }
}

/** Sends an answer that is ready. */
type Send = (reply: Reply, how: { readonly closes: boolean }) => void;

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
  notes.paid = standing;
  const outcome = await operation.run({
    variables,
    headers: context.headers,
    origin: context.origin,
    caller: context.caller,
    notes,
  });
  if (outcome.text === undefined) return undefined;
  const standingHeaders = Object.entries(guard.headersFor(context.caller.account, standing)).flat();
  const headers = [...standingHeaders, 'content-type', type, 'cache-control', 'no-store'];
  return (reply, how) => reply.send(200, headers, bodyOf(outcome, metrics), how);
}

async function goLongWay(
  { apollo, admit, guard, path }: EndpointOptions,
  request: IncomingMessage,
  body: unknown,
  notes: RequestNotes,
): Promise<Send> {
  const long = { method: 'POST', headers: request.headers, body, url: path };
  const enter = async () => guard.enter(await admit(request), long, notes.paid);
  const answered = await askApollo(apollo, long, () => withNotes(notes, enter));
  const { 'content-length': _, ...headers } = answered.headers;
  return (reply, how) => reply.send(answered.status, Object.entries(headers).flat(), answered.text, how);
}

/** The whole body. Where several clients get the same one its bytes are made once. */
function bodyOf(outcome: Outcome, metrics: Metrics): WireText | Buffer {
  for (const { extensions } of outcome.errors) metrics.graphqlErrors.inc({ code: String(extensions.code) });
  if (outcome.uses === 1) return answerText(outcome);
  outcome.bytes ??= Buffer.from(answerText(outcome), 'latin1');
  return outcome.bytes;
}

/** Answers the code of the error. */
function sendProblem({ log, path }: EndpointOptions, reply: Reply, error: unknown): string {
  if (reply.isOver) return 'CLIENT_GONE';
  if (error instanceof BodyTooLarge) return sendError(reply, 413, requestProblems.tooLarge, { closes: true });
  if (error instanceof InvalidJson) return sendError(reply, 400, requestProblems.invalidJson);
  const known = withHttpStatus(error);
  log.error({ err: known, path }, 'A request failed');
  return sendError(reply, 500, requestProblems.failed);
}

function sendError(
  reply: Reply,
  status: number,
  problem: (typeof requestProblems)[keyof typeof requestProblems],
  how: { readonly closes?: boolean } = {},
): string {
  const code = status >= 500 ? internalCode : 'BAD_REQUEST';
  const body = Buffer.from(JSON.stringify(errorAnswer(code, problem)));
  reply.send(status, ['content-type', 'application/json; charset=utf-8'], body, how);
  return code;
}
