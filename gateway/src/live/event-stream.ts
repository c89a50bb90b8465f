import type { ServerResponse } from 'node:http';
import { withHttpStatus } from '@dure/kit/errors';
import { requestProblems } from '@dure/kit/http';
import { current } from '@dure/kit/request-scope';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '../limits/operation-limits.ts';
import type { Follower, State } from './feeds.ts';
import type { Live } from './live.ts';
import { Refusal } from './refusal.ts';

/** A comment that keeps proxies from closing the connection. */
const beat = Buffer.from(':\n\n');
const complete = Buffer.from('event: complete\ndata:\n\n');

export type EventStreamOptions = {
  readonly beatMs: number;
  /** Who takes nothing for so long is let go. */
  readonly patienceMs: number;
};

export const defaultEventStream: EventStreamOptions = { beatMs: 12_000, patienceMs: 60_000 };

/**
 * `POST /graphql/stream`: subscriptions over server-sent events, the distinct connections mode of the protocol
 * `graphql-sse`. Each event has an id; who comes again with it as `Last-Event-ID` does not get what it has already.
 */
export function addEventStream(server: FastifyInstance, live: Live, options = defaultEventStream): void {
  server.post('/graphql/stream', async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (request.headers.accept?.includes('text/event-stream') !== true) throw refused('BAD_REQUEST', notAStream);
    if (typeof request.body !== 'object') throw refused('BAD_REQUEST', requestProblems.wrongType);
    const { headers, body, raw } = request;
    let follower: Follower;
    try {
      follower = await live.open({ headers, socket: raw.socket, scope: current() }, body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw withHttpStatus(error);
      return reply.code(error.status).headers(error.headers).send({ errors: error.errors });
    }
    // Who has left meanwhile does not say so again.
    if (reply.raw.destroyed) {
      follower.end();
      return reply;
    }
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // It lasts as long as the stream does; closing would wait for it.
      connection: 'close',
      // Proxies that gather answers before they pass them on are asked not to.
      'x-accel-buffering': 'no',
      'x-request-id': current().requestId,
    });
    return await send(follower, reply.raw, headers['last-event-id'], options);
  });
}

const notAStream = {
  ko: '구독은 accept: text/event-stream으로 요청해 주십시오.',
  en: 'Ask for subscriptions with accept: text/event-stream.',
};

async function send(
  follower: Follower,
  response: ServerResponse,
  had: unknown,
  { beatMs, patienceMs }: EventStreamOptions,
): Promise<void> {
  response.once('close', () => follower.end());
  response.write(beat);
  const beating = setInterval(() => {
    if (!response.writableNeedDrain) response.write(beat);
  }, beatMs);
  try {
    let isFirst = true;
    for (let state = await follower.next(); state !== undefined; state = await follower.next()) {
      const isKnown = isFirst && state.id === had;
      isFirst = false;
      if (!isKnown && !response.write(eventOf(state))) await drained(response, patienceMs);
    }
    if (!response.destroyed) response.end(complete);
  } finally {
    clearInterval(beating);
  }
}

const events = new WeakMap<State, Buffer>();

/** One for all who follow. JSON may hold line ends between its values, events may not. */
function eventOf(state: State): Buffer {
  const known = events.get(state);
  if (known !== undefined) return known;
  const event = Buffer.from(`event: next\nid: ${state.id}\ndata: ${state.text.replace(/[\r\n]+/g, ' ')}\n\n`, 'latin1');
  events.set(state, event);
  return event;
}

/** Until the client has taken what was written, or is gone. */
function drained(response: ServerResponse, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve();
    const tooLong = setTimeout(() => response.destroy(), patienceMs);
    const done = (): void => {
      clearTimeout(tooLong);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}
