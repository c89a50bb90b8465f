import type { SubscriptionForwarder } from '@urql/core';
import { createClient, type RequestParams } from 'graphql-sse';
import { eventIds } from './event-ids.ts';

/** Who hears of what changes. */
export type Hearer = {
  next(result: object): void;
  error(error: unknown): void;
  complete(): void;
};

type Body = Parameters<SubscriptionForwarder>[0];

const longestPauseMs = 30_000;

/**
 * Follows a subscription over server-sent events until the returned function is called. A connection that is lost is made
 * again, for as long as it takes, with the id of the last event, so that only what is new comes.
 */
export function follow(body: Body, headers: () => Record<string, string>, hearer: Hearer): () => void {
  let lastId: string | null = null;
  const client = createClient({
    url: '/graphql/stream',
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: (times) => wait(Math.min(1_000 * 2 ** times, longestPauseMs) * (0.5 + Math.random() / 2)),
    headers: () => ({ ...headers(), ...(lastId === null ? {} : { 'last-event-id': lastId }) }),
    fetchFn: async (address: string, init: RequestInit) => {
      const response = await fetch(address, init);
      // What is refused is refused again; only too many at a time pass.
      if (response.status >= 400 && response.status < 500 && response.status !== 429)
        queueMicrotask(() => give(response.status));
      const ids = eventIds((id) => {
        lastId = id;
      });
      return new Response(response.body?.pipeThrough(ids) ?? null, response);
    },
  });
  const give = (status: number) => {
    client.dispose();
    hearer.error(new Error(`The subscription was refused: ${status}.`));
  };
  // The documents of subscriptions are sent by their ids; the library takes a text for granted.
  const end = client.subscribe(body as RequestParams, {
    next: hearer.next,
    error: hearer.error,
    complete: hearer.complete,
  });
  return () => {
    end();
    client.dispose();
  };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
