import { Pool } from 'undici';
import { dispatch, type Outcome, type Reading } from './dispatch.ts';
import type { SubgraphSettings } from './settings.ts';
import type { SubgraphRequest } from './subgraph.ts';
import type { Timing } from './timing.ts';

export type ExchangeOptions = {
  readonly name: string;
  readonly url: string;
  readonly settings: SubgraphSettings;
  readonly timing: Timing;
};

/** The connections to one subgraph. */
export type Exchange = {
  /** Sends the request once; the outcome is there within the timeout. */
  post(request: SubgraphRequest, timeoutMs: number): Promise<Outcome>;
  /** Bytes of unfinished answers. */
  readonly readingBytes: number;
  close(): Promise<void>;
};

const contentHeaders = ['content-type', 'application/json', 'accept', 'application/json'];

/** Connections of this subgraph alone: those of another are never taken or waited for. */
export function openExchange({ name, url, settings, timing }: ExchangeOptions): Exchange {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const { maxAnswerBytes } = settings;
  const reading: Reading = { bytes: 0, maxBytes: settings.maxReadingBytes };
  const pool = openPool(origin, settings);
  return {
    post({ body, headers, origin: from }, timeoutMs) {
      const all = from === undefined ? contentHeaders.concat(headers) : contentHeaders.concat(headers, from);
      return dispatch(pool, { subgraph: name, path, headers: all, body, timeoutMs, maxAnswerBytes, reading }, timing);
    },
    get readingBytes() {
      return reading.bytes;
    },
    close: () => pool.close(),
  };
}

const openPool = (origin: string, { maxInFlight, keepAliveMs, connectTimeoutMs, timeoutMs }: SubgraphSettings): Pool =>
  new Pool(origin, {
    // One for each place of the bulkhead, so that nothing waits a second time.
    connections: maxInFlight,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: keepAliveMs,
    connect: { timeout: Math.min(connectTimeoutMs, timeoutMs) },
    // The one timeout of an exchange covers headers and body together.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
