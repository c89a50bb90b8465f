import type { Logger } from '@dure/kit/log';
import type { BreakerState } from './circuit-breaker.ts';
import type { FailureKind, SubgraphFailure } from './failures.ts';

export type FailureLog = {
  failed(failure: SubgraphFailure): void;
  breakerChanged(state: BreakerState): void;
};

const silenceMs = 10_000;

/**
 * Tells the log of a subgraph's failures: the first of a kind at once, then one line every ten seconds that says how
 * many there were, so that a dead subgraph does not write a line for every request.
 */
export function createFailureLog(log: Logger, subgraph: string, now: () => number): FailureLog {
  const kinds = new Map<FailureKind, { saidAt: number; unsaid: number }>();
  return {
    failed(failure) {
      const known = kinds.get(failure.kind);
      if (known !== undefined && now() - known.saidAt < silenceMs) {
        known.unsaid += 1;
        return;
      }
      kinds.set(failure.kind, { saidAt: now(), unsaid: 0 });
      const details = { err: failure, subgraph, kind: failure.kind, notTold: known?.unsaid ?? 0 };
      log.warn(details, 'A subgraph gave no answer');
    },
    breakerChanged: (state) => log.warn({ subgraph, state }, 'The circuit breaker of a subgraph changed'),
  };
}
