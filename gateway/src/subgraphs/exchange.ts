import { type Connections, createConnections } from './connections.ts';
import { dispatch, type Outcome, type Reading } from './dispatch.ts';
import { createPooledConnections } from './pooled-connections.ts';
import type { SubgraphSettings } from './settings.ts';
import type { SubgraphRequest } from './subgraph.ts';
import type { Timing } from './timing.ts';

export type ExchangeOptions = {
  readonly name: string;
  readonly url: string;
  readonly settings: SubgraphSettings;
  readonly timing: Timing;
  /** Our own, or those of `undici`; as the address asks for unless said otherwise. */
  readonly connections?: 'own' | 'pooled' | undefined;
};

/** The connections to one subgraph. */
export type Exchange = {
  /** Sends the request once; the outcome is there within the timeout. */
  post(request: SubgraphRequest, timeoutMs: number): Promise<Outcome>;
  /** Bytes of unfinished answers. */
  readonly readingBytes: number;
  close(): Promise<void>;
};

/** Connections of this subgraph alone: those of another are never taken or waited for. */
export function openExchange(options: ExchangeOptions): Exchange {
  const { name, url, settings, timing } = options;
  const place = new URL(url);
  const path = place.pathname + place.search;
  const { maxAnswerBytes } = settings;
  const reading: Reading = { bytes: 0, maxBytes: settings.maxReadingBytes };
  const connections = connectionsTo(place, options);
  return {
    post({ body, headers, origin = nothing }, timeoutMs) {
      const sending = { subgraph: name, path, headers, origin, body, timeoutMs, maxAnswerBytes, reading };
      return dispatch(connections.post, sending, timing);
    },
    get readingBytes() {
      return reading.bytes;
    },
    close: connections.close,
  };
}

const nothing: readonly string[] = [];

function connectionsTo(url: URL, { settings, timing, connections }: ExchangeOptions): Connections {
  const { maxInFlight, keepAliveMs, connectTimeoutMs, timeoutMs } = settings;
  const shared = { url, keepAliveMs, connectTimeoutMs: Math.min(connectTimeoutMs, timeoutMs) };
  const kind = connections ?? (url.protocol === 'http:' ? 'own' : 'pooled');
  return kind === 'own'
    ? createConnections({ ...shared, now: timing.now })
    : // One for each place of the bulkhead, so that nothing waits a second time.
      createPooledConnections({ ...shared, most: maxInFlight });
}
