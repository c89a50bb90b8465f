import type { Logger } from '@dure/kit/log';
import { codesOf, type RequestNotes } from './notes.ts';

/** `all`: a line for each request. `errors`: for those whose answer has errors. `off`: for none. */
export const requestLogModes = ['all', 'errors', 'off'] as const;
export type RequestLogMode = (typeof requestLogModes)[number];

/** Writes the line of a request that was answered, within its scope, which adds request id and trace id. */
export type RequestLog = (notes: RequestNotes, status: number, durationMs: number) => void;

/** Taking lines apart to blot out secrets costs five times as much as writing them, and there are none in these. */
const withoutRedaction = { redact: [] };

/**
 * One line for each request that was answered: what was run and how it went, and nothing of the person who asked. No
 * variables, no token, no address; names of operations and documents are written by the makers of clients.
 */
export function createRequestLog(log: Logger, mode: RequestLogMode): RequestLog {
  if (mode === 'off') return () => undefined;
  const lines = log.child({}, withoutRedaction);
  return ({ operation, ran, isShared, codes: known }, status, durationMs) => {
    if (!lines.isLevelEnabled('info')) return;
    const codes = known ?? (ran === undefined ? [] : codesOf(ran.errors));
    if (mode === 'errors' && status < 400 && codes.length === 0) return;
    const line = {
      operation: operation?.name,
      kind: operation?.kind,
      document: operation?.documentHash,
      status,
      durationMs: roundMs(durationMs),
      subgraphRequests: ran?.requests ?? 0,
      // Absent is false and none: most lines are shorter by it.
      shared: isShared === true ? true : undefined,
      errors: codes.length === 0 ? undefined : codes,
    };
    lines.info(line, 'Request answered');
  };
}

export const roundMs = (ms: number): number => Math.round(ms * 100) / 100;
