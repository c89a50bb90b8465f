import type { Logger } from '@dure/kit/log';
import { inClientSpan } from '@dure/kit/tracing';
import { createBulkhead } from './bulkhead.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createDelivery } from './delivery.ts';
import { createDiscretion } from './discretion.ts';
import type { Outcome } from './dispatch.ts';
import { type ExchangeOptions, openExchange } from './exchange.ts';
import { createFailureLog } from './failure-log.ts';
import { SubgraphFailure } from './failures.ts';
import { createInFlight } from './in-flight.ts';
import { breakerSettings, type SubgraphSettings } from './settings.ts';
import { describeOutcome, spanOf, withTrace } from './spans.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';
import type { SubgraphMetrics } from './subgraph-metrics.ts';
import { systemTiming, type Timing } from './timing.ts';

export type SubgraphOptions = Pick<ExchangeOptions, 'connections'> & {
  readonly name: string;
  /** Of its graph, as http://127.0.0.1:4003/graphql. */
  readonly url: string;
  /** Whether others run it; so it is told nothing that is a secret of ours or of the caller. */
  readonly isPartner?: boolean;
  readonly settings: SubgraphSettings;
  readonly metrics: SubgraphMetrics;
  readonly log: Logger;
  readonly timing?: Timing;
  /** From 0 up to 1. */
  readonly random?: () => number;
};

/** A subgraph with the connections that are its own. */
export type OpenSubgraph = Subgraph & {
  /** Waits for what runs and closes the connections. */
  close(): Promise<void>;
};

/**
 * Opens the way to one subgraph; nothing is sent before the first request. A request passes, in this order: identical
 * reads in flight, bulkhead, circuit breaker, exchange; a read that failed in passing goes through the last two again.
 * One timeout holds for all of it.
 * Where the trace is recorded each request has a span around all of this, and the subgraph's own is below it.
 */
export function createSubgraph(options: SubgraphOptions): OpenSubgraph {
  const { name, settings, timing = systemTiming, random = Math.random } = options;
  const log = createFailureLog(options.log, name, timing.now);
  const bulkhead = createBulkhead(settings, timing);
  const breaker = createCircuitBreaker(breakerSettings(settings), timing.now, log.breakerChanged);
  const exchange = openExchange({ ...options, timing });
  const meter = options.metrics.meter(name, () => ({
    inFlight: bulkhead.inFlight,
    queued: bulkhead.queued,
    readingBytes: exchange.readingBytes,
    breaker: breaker.state,
  }));
  const deliver = createDelivery({ name, settings, timing, random, breaker, meter, exchange: exchange.post });
  const inFlight = createInFlight<Outcome>({ onShared: meter.shared });
  const isShared = settings.shareReads === 1;
  // Made once: they come thousandfold, and an error takes its stack along, which costs more than sending a request.
  const leftAlone = new SubgraphFailure(name, 'circuit-open');
  const crowded = new SubgraphFailure(name, 'overloaded');

  const pass = async (request: SubgraphRequest) => {
    const deadline = timing.now() + settings.timeoutMs;
    if (breaker.isRefusing()) return leftAlone;
    const hasPlace = bulkhead.enter();
    // Only who must wait waits: else the request goes out in the caller's turn.
    if (hasPlace !== true && !(await hasPlace)) return crowded;
    try {
      return await deliver(request, deadline);
    } finally {
      bulkhead.leave();
    }
  };
  const toldOf = options.isPartner === true ? createDiscretion() : (request: SubgraphRequest) => request;
  const send = async (request: SubgraphRequest): Promise<Outcome> => {
    const outcome = await pass(request);
    if (!(outcome instanceof SubgraphFailure)) return outcome;
    meter.failed(outcome.kind);
    log.failed(outcome);
    return outcome;
  };
  const share = (request: SubgraphRequest): Promise<Outcome> =>
    request.isQuery && isShared ? inFlight.share(keyOf(request), () => send(request)) : send(request);
  const span = spanOf(name, options.url);
  return {
    name,
    send: async (given) => {
      const request = toldOf(given);
      const ask = (traceparent: string | undefined) => share(withTrace(request, traceparent));
      const outcome = await inClientSpan(span.name, span.attributes, ask, describeOutcome);
      if (outcome instanceof SubgraphFailure) throw outcome;
      return outcome.text;
    },
    close: exchange.close,
  };
}

/** Everything that can change the answer. */
const keyOf = ({ headers, body }: SubgraphRequest): readonly string[] => [body].concat(headers);
