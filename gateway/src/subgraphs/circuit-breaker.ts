import { createSlidingWindow } from './sliding-window.ts';

export type BreakerSettings = {
  /** How far back requests count. */
  readonly windowMs: number;
  /** With fewer requests than this in the window it stays closed. */
  readonly minRequests: number;
  /** It opens when this part of them failed, 0 to 1. */
  readonly failureRatio: number;
  /** It opens when this part of them took `slowMs` or longer, 0 to 1. */
  readonly slowRatio: number;
  readonly slowMs: number;
  /** How long nothing is sent. */
  readonly openMs: number;
  /** How many requests in a row must then succeed, none of them slow, before all may go again. */
  readonly probes: number;
};

export type BreakerState = 'closed' | 'half-open' | 'open';

/** A number to hand back with the outcome; outcomes of requests from before the last change of state do not count. */
export type Permit = number;

export type CircuitBreaker = {
  readonly state: BreakerState;
  /** Whether `admit` would refuse now. */
  isRefusing(): boolean;
  /** The permit for one request, whose outcome must be recorded; null when it may not be sent. */
  admit(): Permit | null;
  record(permit: Permit, hasFailed: boolean, durationMs: number): void;
};

/**
 * Closed, every request goes out and outcomes are counted. When too many fail or are slow it opens: requests are refused
 * at once. After a while it is half open: a few go out as probes, and either all of them succeed and it closes, or one
 * does not and it opens again.
 */
export function createCircuitBreaker(
  settings: BreakerSettings,
  now: () => number,
  onChange: (state: BreakerState) => void = () => undefined,
): CircuitBreaker {
  const window = createSlidingWindow(settings.windowMs, now);
  let state: BreakerState = 'closed';
  let permit: Permit = 0;
  let openedAt = 0;
  let probesSent = 0;
  let probesAnswered = 0;

  const become = (next: BreakerState) => {
    state = next;
    permit += 1;
    probesSent = 0;
    probesAnswered = 0;
    if (next === 'open') openedAt = now();
    else window.clear();
    onChange(next);
  };
  const isOver = () => now() - openedAt >= settings.openMs;
  const isTooBad = () => {
    const { total, failed, slow } = window.counts();
    if (total < settings.minRequests) return false;
    return failed >= total * settings.failureRatio || slow >= total * settings.slowRatio;
  };

  return {
    get state() {
      return state;
    },
    isRefusing: () => (state === 'open' && !isOver()) || (state === 'half-open' && probesSent >= settings.probes),
    admit() {
      if (state === 'closed') return permit;
      if (state === 'open' && isOver()) become('half-open');
      if (state === 'open' || probesSent >= settings.probes) return null;
      probesSent += 1;
      return permit;
    },
    record(given, hasFailed, durationMs) {
      if (given !== permit) return;
      const isSlow = durationMs >= settings.slowMs;
      if (state === 'half-open') {
        probesAnswered += 1;
        if (hasFailed || isSlow) become('open');
        else if (probesAnswered >= settings.probes) become('closed');
        return;
      }
      window.add(hasFailed, isSlow);
      if ((hasFailed || isSlow) && isTooBad()) become('open');
    },
  };
}
