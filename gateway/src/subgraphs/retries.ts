import type { Outcome } from './dispatch.ts';
import { SubgraphFailure } from './failures.ts';

/** Statuses that say: not now, and nothing was done. */
const awayStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Whether something in the subgraph's place, or the subgraph itself, says that it is away. */
export const isAway = (status: number): boolean => awayStatuses.has(status);

/** Whether the same read may succeed when it is sent again: it ended before an answer began, or the subgraph was away. */
export function isPassing(outcome: Outcome): boolean {
  if (isAway(outcome.status)) return true;
  return outcome instanceof SubgraphFailure && outcome.kind === 'unreachable' && outcome.status === 0;
}

export type RetryBudget = {
  /** For each request that is sent for the first time. */
  deposit(): void;
  /** Whether one more may be repeated; takes it from the budget. */
  withdraw(): boolean;
};

/** Enough for a hiccup of a subgraph that is seldom asked. */
const mostSaved = 10;

/**
 * Bounds retries to a part (`ratio`, 0 to 1) of the requests, so that a subgraph in trouble is not asked twice as much
 * as before. What is not used is saved, up to ten retries; it begins with as many.
 */
export function createRetryBudget(ratio: number): RetryBudget {
  let saved = ratio > 0 ? mostSaved : 0;
  return {
    deposit() {
      saved = Math.min(saved + ratio, mostSaved);
    },
    withdraw() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}

const firstPauseMs = 25;

/** How long to wait before the retry, at random so that those who failed together do not come back together. */
export const pauseMs = (retry: number, random: () => number): number => random() * firstPauseMs * 2 ** retry;
