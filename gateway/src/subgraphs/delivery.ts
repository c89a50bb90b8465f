import type { CircuitBreaker } from './circuit-breaker.ts';
import type { Outcome } from './dispatch.ts';
import type { Exchange } from './exchange.ts';
import { SubgraphFailure } from './failures.ts';
import { createRetryBudget, isAway, isPassing, pauseMs } from './retries.ts';
import type { SubgraphSettings } from './settings.ts';
import type { SubgraphRequest } from './subgraph.ts';
import type { SubgraphMeter } from './subgraph-metrics.ts';
import type { Timing } from './timing.ts';

export type DeliveryOptions = {
  readonly name: string;
  readonly settings: SubgraphSettings;
  readonly timing: Timing;
  readonly random: () => number;
  readonly breaker: CircuitBreaker;
  readonly meter: SubgraphMeter;
  readonly exchange: Exchange['post'];
};

/** Delivers a request: once, and a read that failed in passing again, until the deadline and within the retry budget. */
export type Delivery = (request: SubgraphRequest, deadline: number) => Promise<Outcome>;

export function createDelivery({
  name,
  settings,
  timing,
  random,
  breaker,
  meter,
  exchange,
}: DeliveryOptions): Delivery {
  const budget = createRetryBudget(settings.retryRatio);

  const attempt = async (request: SubgraphRequest, deadline: number): Promise<Outcome> => {
    const startedAt = timing.now();
    if (startedAt >= deadline) return new SubgraphFailure(name, 'late');
    const permit = breaker.admit();
    if (permit === null) return new SubgraphFailure(name, 'circuit-open');
    meter.sent();
    const outcome = await exchange(request, deadline - startedAt);
    const tookMs = timing.now() - startedAt;
    breaker.record(permit, isSignOfTrouble(outcome), tookMs);
    if (outcome instanceof SubgraphFailure) meter.unanswered(tookMs);
    else meter.answered(tookMs, outcome.text.length);
    return outcome;
  };
  /** How long to wait before the next attempt; null when there is none. */
  const pauseBefore = (retry: number, outcome: Outcome, deadline: number): number | null => {
    if (retry >= settings.maxRetries || !isPassing(outcome) || breaker.isRefusing()) return null;
    const pause = pauseMs(retry, random);
    if (timing.now() + pause >= deadline || !budget.withdraw()) return null;
    return pause;
  };

  return async (request, deadline) => {
    budget.deposit();
    let outcome = await attempt(request, deadline);
    if (!request.isQuery) return outcome;
    for (let retry = 0; ; retry += 1) {
      const pause = pauseBefore(retry, outcome, deadline);
      if (pause === null) return outcome;
      meter.retried();
      await new Promise<void>((resolve) => timing.after(pause, resolve));
      outcome = await attempt(request, deadline);
    }
  };
}

/** An answer that was too large counts as well: to read and drop it costs the gateway more than any other. */
const isSignOfTrouble = (outcome: Outcome): boolean =>
  outcome instanceof SubgraphFailure ? !isOurFault(outcome.cause) : isAway(outcome.status);

/** A request that cannot be written never left the gateway: as Node and as undici say it. */
const isOurFault = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  (cause.code === 'ERR_INVALID_CHAR' || cause.code === 'UND_ERR_INVALID_ARG');
