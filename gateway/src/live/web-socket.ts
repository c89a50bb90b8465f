import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { scopeFrom } from '@dure/kit/http';
import type { FastifyInstance } from 'fastify';
import {
  buildSchema,
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLErrorExtensions,
  parse,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import type { Account } from '../limits/rate-limits.ts';
import { fromWire } from '../wire.ts';
import type { Follower, State } from './feeds.ts';
import type { Live } from './live.ts';
import { createLiveCounts, type LiveLimits } from './live-limits.ts';
import { Refusal } from './refusal.ts';

export type WebSockets = { readonly close: () => Promise<void> };

export type WebSocketOptions = { readonly maxBodyBytes: number; readonly limits: LiveLimits };

const beatMs = 12_000;
/** Who has not said goodbye by then is cut off. */
const closingMs = 1_000;

/** As the protocol numbers what goes wrong. */
const tooMany = { code: 4429, reason: 'Too many connections' };

type Extra = { readonly request: IncomingMessage; readonly socket: WebSocket };

/**
 * Subscriptions over WebSocket at `/graphql`, by the protocol `graphql-transport-ws`. The token comes as `authorization`
 * in the payload of `connection_init`, the language as `accept-language`.
 */
export function addWebSockets(server: FastifyInstance, live: Live, options: WebSocketOptions): WebSockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: options.maxBodyBytes });
  const headersOf = (request: IncomingMessage, params: unknown): IncomingHttpHeaders => ({
    ...request.headers,
    ...given(params, 'authorization'),
    ...given(params, 'accept-language'),
  });
  // So many as subscriptions: who opens one each has none left over.
  const counts = createLiveCounts(options.limits);
  const hold = (socket: WebSocket, account: Account): boolean => {
    // Who has left while it was found out who they are would never give it back.
    if (socket.readyState !== WebSocket.OPEN) return false;
    try {
      socket.once('close', counts.enter(account));
    } catch {
      socket.close(tooMany.code, tooMany.reason);
      return false;
    }
    return true;
  };
  const serverOptions: ServerOptions<Record<string, unknown>, Extra> = {
    onConnect: async ({ connectionParams, extra: { request, socket } }) => {
      try {
        const headers = headersOf(request, connectionParams);
        const { caller } = await live.admit({ headers, socket: request.socket, scope: scopeFrom(headers) });
        return hold(socket, caller.account);
      } catch {
        return false;
      }
    },
    onSubscribe: async ({ connectionParams, extra: { request, socket } }, _, payload) => {
      try {
        const headers = headersOf(request, connectionParams);
        const follower = await live.open({ headers, socket: request.socket, scope: scopeFrom(headers) }, payload);
        endWith(socket, follower);
        return argsFor(follower);
      } catch (error) {
        return errorsOf(error);
      }
    },
    subscribe: ({ contextValue }) => iterate(contextValue as Follower),
    // As it is: what is told was put into words before.
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
  };
  const protocol = useServer(serverOptions, sockets, beatMs);
  // Else Node would take every request to upgrade out of the way of HTTP, also those to other protocols.
  Object.assign(server.server, { shouldUpgradeCallback: isWebSocket });
  server.server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    // Node has taken its own listener away, and an error that nobody hears would end the process.
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return refuse(socket, '404 Not Found');
    if (sockets.clients.size >= options.limits.total) return refuse(socket, '503 Service Unavailable');
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  return {
    async close() {
      const late = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, closingMs);
      await protocol.dispose();
      clearTimeout(late);
    },
  };
}

const isWebSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

function refuse(socket: Socket, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}

const followersOf = new WeakMap<WebSocket, Set<Follower>>();

/** The library lets go of a subscription whose id is used again while it opens, or which opens after the socket has closed. */
function endWith(socket: WebSocket, follower: Follower): void {
  if (socket.readyState !== WebSocket.OPEN) {
    follower.end();
    return;
  }
  const known = followersOf.get(socket);
  const followers = known ?? new Set();
  followersOf.set(socket, followers.add(follower));
  if (known !== undefined) return;
  socket.once('close', () => {
    for (const each of followers) each.end();
  });
}

function given(params: unknown, name: string): IncomingHttpHeaders {
  const value = typeof params === 'object' && params !== null ? (params as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? { [name]: value } : {};
}

/** The library wants to run an operation of a schema; ours was run already, and its follower goes along as the context. */
const argsFor = (follower: Follower): ExecutionArgs => ({ schema, document, contextValue: follower });
const schema = buildSchema('type Query { live: Boolean } type Subscription { live: Boolean }');
const document = parse('subscription { live }');

/** Throws again what is no error for the caller. */
function errorsOf(error: unknown): GraphQLError[] {
  if (error instanceof Refusal) return error.errors.map(({ message, extensions = {} }) => told(message, extensions));
  if (error instanceof GraphQLError) return [told(error.message, error.extensions)];
  throw error;
}

const told = (message: string, { http: _, ...extensions }: GraphQLErrorExtensions): GraphQLError =>
  new GraphQLError(message, { extensions });

type Told = AsyncIterableIterator<Record<string, unknown>>;

/** Is asked for the next state only once the one before has been handed to the socket. */
function iterate(follower: Follower): Told {
  return {
    next: async () => {
      const state = await follower.next();
      return state === undefined ? { done: true, value: undefined } : { done: false, value: resultOf(state) };
    },
    return: async () => {
      follower.end();
      return { done: true, value: undefined };
    },
    throw: async () => {
      follower.end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const results = new WeakMap<State, Record<string, unknown>>();

/** One for all who follow. */
function resultOf(state: State): Record<string, unknown> {
  const result = results.get(state) ?? (JSON.parse(fromWire(state.text)) as Record<string, unknown>);
  results.set(state, result);
  return result;
}
