import type { Logger } from '@dure/kit/log';
import type { OperationIdentity, Ran } from './notes.ts';
import { planText } from './plan-text.ts';
import { roundMs } from './request-log.ts';

/** Tells of an operation that took long; called for each that was run. */
export type SlowLog = (operation: OperationIdentity, ran: Ran, durationMs: number) => void;

const silenceMs = 60_000;
/** Most documents that are remembered as told; then all are forgotten. */
const maxTold = 1_000;

/**
 * Writes a line with the plan for operations that took `slowMs` or longer, none when that is 0: once a minute for each
 * document, with the number of times that were not told, because what is slow is mostly slow for everybody.
 */
export function createSlowLog(log: Logger, slowMs: number, now: () => number = () => performance.now()): SlowLog {
  if (slowMs === 0) return () => undefined;
  const told = new Map<string, { readonly at: number; unsaid: number }>();
  return ({ name, kind, documentHash }, { plan, requests }, durationMs) => {
    if (durationMs < slowMs) return;
    const key = `${documentHash} ${name}`;
    const before = told.get(key);
    if (before !== undefined && now() - before.at < silenceMs) {
      before.unsaid += 1;
      return;
    }
    if (told.size >= maxTold) told.clear();
    told.set(key, { at: now(), unsaid: 0 });
    const line = {
      ...{ operation: name, kind, document: documentHash, durationMs: roundMs(durationMs) },
      ...{ subgraphRequests: requests, notTold: before?.unsaid ?? 0, plan: planText(plan, { hidesValues: true }) },
    };
    log.warn(line, 'An operation was slow');
  };
}
