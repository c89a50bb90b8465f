import { type DestinationStream, type Logger, pino } from 'pino';
import { current } from './request-scope.ts';

export type { Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

const secretKeys = [
  'authorization',
  'token',
  'accessToken',
  'secret',
  'password',
  'gatewaySecret',
  'databaseUrl',
  'cookie',
];
const quotedSecretKeys = ['["x-dure-gateway"]', '["set-cookie"]'];
const holders = ['', 'headers', 'req.headers', 'request.headers', 'config', '*'];

const redacted = holders.flatMap((holder) => [
  ...secretKeys.map((key) => (holder === '' ? key : `${holder}.${key}`)),
  ...quotedSecretKeys.map((key) => `${holder}${key}`),
]);

/**
 * Structured logs, one JSON object a line, on standard output unless said otherwise.
 * Every line carries the request id, trace id and event id of the work that wrote it; secrets are blotted out.
 */
export function createLogger(name: string, level: LogLevel = 'info', destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    mixin: scopeFields,
    redact: { paths: redacted, censor: '[redacted]' },
    serializers: { err: describeError },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/**
 * Standard output, for many lines of which none is urgent: they are written together, a tenth of a second late at most.
 * A process that ends by itself loses none of them.
 */
export const lateOutput = (): DestinationStream =>
  pino.destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 100 });

function scopeFields(): Record<string, string> {
  const { requestId, traceparent, eventId, origin } = current();
  const traceId = traceparent?.split('-')[1];
  return {
    requestId,
    origin,
    ...(traceId === undefined ? {} : { traceId }),
    ...(eventId === undefined ? {} : { eventId }),
  };
}

/** Only these properties: the errors of database drivers carry the parameters of the statement, which may be personal. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { type: error.name, message: error.message, stack: error.stack, ...code, ...cause };
}
