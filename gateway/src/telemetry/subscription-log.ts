import type { Logger } from '@dure/kit/log';
import type { RequestNotes } from './notes.ts';
import { type RequestLogMode, roundMs } from './request-log.ts';

/** Writes the line of a subscription that was open and has ended, within its scope: how many states it was told. */
export type SubscriptionEnd = (notes: RequestNotes, states: number, durationMs: number) => void;

/** As the lines of requests; an end is no error, so they are there only where all lines are asked for. */
export function createSubscriptionEnd(log: Logger, mode: RequestLogMode): SubscriptionEnd {
  if (mode !== 'all') return () => undefined;
  return ({ operation }, states, durationMs) =>
    log.info(
      { operation: operation?.name, document: operation?.documentHash, durationMs: roundMs(durationMs), states },
      'Subscription ended',
    );
}
