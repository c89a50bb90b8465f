import { createLogger } from '@dure/kit/log';
import { inScope } from '@dure/kit/request-scope';
import { expect, test } from 'vitest';
import type { RequestNotes } from './notes.ts';
import { createRequestLog, type RequestLogMode } from './request-log.ts';

const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`;
const operation = { name: 'Town', kind: 'query', documentHash: 'c'.repeat(64) } as const;
const failed: RequestNotes = {
  operation,
  ran: { errors: [{ extensions: { code: 'UNAVAILABLE' } }, { extensions: { code: 'UNAVAILABLE' } }], requests: 2 },
};

function linesOf(mode: RequestLogMode, requests: readonly (readonly [RequestNotes, number])[], level: 'info' | 'warn') {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger('gateway', level, { write: (line) => void lines.push(JSON.parse(line)) });
  const requestLog = createRequestLog(log, mode);
  inScope({ origin: 'request', requestId: 'request-1', traceparent }, () => {
    for (const [notes, status] of requests) requestLog(notes, status, 1.2345);
  });
  return lines.map(({ time: _, pid: __, hostname: ___, ...line }) => line);
}

test('a line says what was run, how it went, and in which request and trace', () => {
  expect(linesOf('all', [[failed, 200]], 'info')).toEqual([
    {
      ...{ level: 'info', name: 'gateway', msg: 'Request answered', origin: 'request' },
      ...{ requestId: 'request-1', traceId: 'a'.repeat(32) },
      ...{ operation: 'Town', kind: 'query', document: 'c'.repeat(64), status: 200, durationMs: 1.23 },
      ...{ subgraphRequests: 2, errors: ['UNAVAILABLE'] },
    },
  ]);
});

test('a request that was refused before anything was run has a line too', () => {
  const [line] = linesOf('all', [[{ codes: ['BAD_REQUEST'] }, 400]], 'info');
  expect(line).toMatchObject({ status: 400, subgraphRequests: 0, errors: ['BAD_REQUEST'] });
  expect(line).not.toHaveProperty('operation');
});

test('what the answer says of errors counts before what the run says', () => {
  const [line] = linesOf('all', [[{ ...failed, codes: ['FORBIDDEN'] }, 200]], 'info');
  expect(line).toMatchObject({ errors: ['FORBIDDEN'] });
});

test('with `errors` only requests that have errors are told', () => {
  const fine: RequestNotes = { operation, ran: { errors: [], requests: 1 } };
  const told = linesOf(
    'errors',
    [
      [fine, 200],
      [failed, 200],
      [{}, 413],
    ],
    'info',
  );
  expect(told.map(({ status, operation: name }) => [status, name])).toEqual([
    [200, 'Town'],
    [413, undefined],
  ]);
});

test('with `off`, and where the log takes no such lines, nothing is told', () => {
  expect(linesOf('off', [[failed, 200]], 'info')).toEqual([]);
  expect(linesOf('all', [[failed, 200]], 'warn')).toEqual([]);
});
