import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { unauthenticated, unavailable } from '@dure/kit/errors';
import type { Envelope } from '@dure/kit/events';
import type { Logger } from '@dure/kit/log';
import type { Metrics } from '@dure/kit/metrics';
import { inScope, type RequestScope } from '@dure/kit/request-scope';
import { type DocumentNode, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Admitted } from '../context.ts';
import { askedOf } from '../documents/asked.ts';
import type { Door } from '../door.ts';
import type { LoadedGraph } from '../executor/loaded-graphs.ts';
import { refused } from '../limits/operation-limits.ts';
import type { RequestNotes } from '../telemetry/notes.ts';
import { identify } from '../telemetry/watch.ts';
import { toWire } from '../wire.ts';
import { asQuery } from './as-query.ts';
import { createChanges } from './changes.ts';
import { createFeeds, type Follower, type Reading, stateOf } from './feeds.ts';
import { type LiveFields, readLiveFields } from './live-fields.ts';
import { createLiveCounts, type LiveLimits } from './live-limits.ts';
import { createPlaceOf } from './places.ts';
import { Refusal } from './refusal.ts';
import type { RunQuery } from './run-query.ts';
import { createSeen, type SeenOptions } from './seen.ts';

/** Where a subscription comes from. */
export type LiveRequest = {
  readonly headers: IncomingHttpHeaders;
  readonly socket: Socket;
  readonly scope: RequestScope;
};

/** Subscriptions, however they arrive. */
export type Live = {
  /** Throws UNAUTHENTICATED at a token that does not hold. */
  admit(request: LiveRequest): Promise<Admitted>;
  /**
   * Follows what a subscription asks for; its first state is there. Throws a GraphQLError when the request may not pass,
   * and Refusal when it is not valid.
   */
  open(request: LiveRequest, body: unknown): Promise<Follower>;
  /** Takes the live fields of a supergraph. */
  load(loaded: LoadedGraph): void;
  /** What has happened. */
  hear(events: readonly Envelope[]): void;
  /** Events may have been missed. */
  readAgain(): void;
  close(): void;
};

export type LiveOptions = {
  readonly door: Pick<Door, 'admit' | 'guard' | 'documents' | 'limits'>;
  readonly run: RunQuery;
  readonly limits: LiveLimits;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly seeing: SeenOptions;
};

/** So many feeds are read at the same time, and each no sooner again than after this pause. */
const mostReading = 16;
const pauseMs = 50;

export function createLive({ door, run, limits, log, metrics, seeing }: LiveOptions): Live {
  const onError = (error: unknown): void => log.error({ err: error }, 'What is followed could not be read');
  const feeds = createFeeds({
    mostReading,
    pause: () => wait(pauseMs, undefined, { ref: false }),
    later,
    onError,
  });
  const counts = createLiveCounts(limits);
  const placeOf = createPlaceOf(async (query, variables) => (await run.asNobody(query, variables)).text);
  const hear = createChanges({ feeds, placeOf, onError });
  let fields: LiveFields = new Map();
  let isClosed = false;
  metrics.gauge('dure_live_feeds', 'Different subscriptions that are kept up to date', () => feeds.size);
  metrics.gauge('dure_live_followers', 'Clients that follow them', () => feeds.followers);

  const seen = createSeen(seeing);
  const follow = async (request: LiveRequest, body: unknown, notes: RequestNotes): Promise<Follower> => {
    if (isClosed) throw unavailable();
    const admitted = await admit(request);
    const long = { method: 'POST', headers: request.headers, body, url: '/graphql' };
    const { standing } = await door.guard.enter(admitted, long);
    const { document, source, operationName, variables } = readBody(body, door);
    const operation = getOperationAST(document, operationName);
    if (operation) notes.operation = identify(operation, source);
    const { by, value, ...query } = asQuery(document, operationName, variables, fields);
    const { caller, headers } = admitted;
    const { locale } = request.scope;
    const key = JSON.stringify([query, variables, caller.identity, caller.account.kind, headers, locale]);
    const leave = counts.enter(caller.account);
    const ask = run.as(admitted, standing, { ...query, variables });
    return await begun(untilExpiry(feeds.follow(key, { by, value }, ask), caller.claims.exp, leave));
  };

  const admit: Live['admit'] = ({ headers, socket }) => door.admit({ headers, socket } as IncomingMessage);
  return {
    admit,
    hear,
    open: (request, body) => inScope(request.scope, () => seen((notes) => follow(request, body, notes))),
    load({ sdl, api }) {
      const read = readLiveFields(sdl, api);
      for (const problem of read.problems) log.warn({ problem }, 'A field cannot be subscribed to');
      fields = read.fields;
      feeds.touchAll();
    },
    readAgain: feeds.touchAll,
    close() {
      isClosed = true;
      feeds.close();
    },
  };
}

function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

/** Once its first state is there. Ends it and throws where nothing was run. */
async function begun(follower: Follower): Promise<Follower> {
  try {
    const first = await follower.first();
    if (first?.refused !== undefined) throw new Refusal(first);
    return follower;
  } catch (error) {
    follower.end();
    throw error;
  }
}

type Body = {
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Throws where there is no document, or one that cannot be parsed. */
function readBody(body: unknown, { documents, limits }: Pick<Door, 'documents' | 'limits'>): Body {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const { text, id } = askedOf({ method: 'POST', headers: {}, body, url: '' });
  const source = text ?? (id === undefined ? undefined : documents.textOf(id));
  if (source === undefined) throw id === undefined ? refused('BAD_REQUEST', noQuery) : notFound();
  const { operationName, variables } = given;
  return {
    document: parseOrRefuse(source, limits.tokens),
    source,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: (typeof variables === 'object' && variables !== null ? variables : {}) as Record<string, unknown>,
  };
}

const noQuery = {
  ko: "본문의 'query'에 구독을 적어 주십시오.",
  en: "Write the subscription into 'query' of the body.",
};

/** As Apollo Server says it, so that clients send the document along. */
const notFound = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 400 } },
  });

function parseOrRefuse(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, source, positions } = error;
    const extensions = { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } };
    throw new GraphQLError(message, { source: source ?? null, positions: positions ?? null, extensions });
  }
}

/** The longest that a timer of Node can wait. */
const mostMs = 2 ** 31 - 1;

/** Nobody is told more than their token allows: at its expiry (`exp`, seconds) they are told so, and it ends. */
function untilExpiry(follower: Follower, exp: unknown, onEnd: () => void): Follower {
  const leftMs = typeof exp === 'number' ? exp * 1_000 - Date.now() : Number.POSITIVE_INFINITY;
  const endsAt = Date.now() + leftMs;
  let timer: NodeJS.Timeout | undefined;
  const wake = (): void => {
    const left = endsAt - Date.now();
    if (left <= 0) end(expired());
    else timer = setTimeout(wake, Math.min(left, mostMs)).unref();
  };
  let isOver = false;
  const end: Follower['end'] = (last) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    onEnd();
    follower.end(last);
  };
  if (Number.isFinite(leftMs)) wake();
  return { first: follower.first, next: follower.next, end };
}

function expired() {
  const { message, extensions } = unauthenticated({
    ko: '로그인이 만료되어 구독을 마칩니다. 다시 로그인해 주십시오.',
    en: 'The login has expired, and the subscription ends. Please log in again.',
  });
  const reading: Reading = { text: toWire(JSON.stringify({ errors: [{ message, extensions }] })) };
  return stateOf(reading);
}
