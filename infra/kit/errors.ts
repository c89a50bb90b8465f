import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { say, type Text, withObjectParticle } from './language.ts';
import type { Logger } from './log.ts';
import { current } from './request-scope.ts';

/** The codes with which a request itself is refused; the only place that makes coded errors is this file. */
const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'RATE_LIMITED', 'UNAVAILABLE'] as const;

export type ErrorCode = (typeof codes)[number];

/** What the GraphQL server itself says about a request that it cannot run; safe to show. */
const protocolCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_PLANNING_FAILED',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'QUERY_NOT_IN_SAFELIST',
];

const ofServices: ReadonlySet<unknown> = new Set(codes);
const shown: ReadonlySet<unknown> = new Set([...codes, ...protocolCodes]);

/** Whether a service says by this code what a caller should know; all others are faults inside of it. */
export const isErrorCode = (code: unknown): code is ErrorCode => ofServices.has(code);

/** Whether an error with this code tells the caller something that is safe to tell. */
export const isShownCode = (code: unknown): boolean => shown.has(code);

/** An error that the caller sees: `text` in the language of the request, `details` beside the code in `extensions`. */
export const coded = (code: ErrorCode, text: Text, details: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(say(text), { extensions: { ...details, code } });

/** The thing does not exist. Also used when the caller may not know that it exists. */
export const notFound = (what: Text): GraphQLError =>
  coded('NOT_FOUND', { ko: `${withObjectParticle(what.ko)} 찾을 수 없습니다.`, en: `${what.en} not found.` });

/** The request itself is wrong: too long, out of range, malformed. */
export const badInput = (text: Text, details: Record<string, unknown> = {}): GraphQLError =>
  coded('BAD_USER_INPUT', text, details);

/** Nobody is logged in, or the access token does not hold. */
export const unauthenticated = (
  text: Text = { ko: '로그인이 필요합니다.', en: 'Please log in.' },
  cause?: unknown,
): GraphQLError => withCause(coded('UNAUTHENTICATED', text), cause);

/** Logged in, but this is not for them to do. */
export const forbidden = (
  text: Text = { ko: '이 일을 할 권한이 없습니다.', en: 'You are not allowed to do this.' },
): GraphQLError => coded('FORBIDDEN', text);

/** Something that is needed to answer is out of reach; trying again later may help. */
export const unavailable = (
  text: Text = {
    ko: '지금은 처리할 수 없습니다. 잠시 후 다시 시도해 주십시오.',
    en: 'This is not available right now. Please try again later.',
  },
  cause?: unknown,
): GraphQLError => withCause(coded('UNAVAILABLE', text, { requestId: current().requestId }), cause);

function withCause(error: GraphQLError, cause: unknown): GraphQLError {
  if (cause !== undefined) error.cause = cause;
  return error;
}

/**
 * The same error with the HTTP status that fits it and the request id, for what fails before a request runs. Errors of
 * single fields never carry a status: the answer around them is still an answer.
 */
export function withHttpStatus(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const status = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 }[String(error.extensions.code)];
  if (status === undefined) return error;
  const extensions = { requestId: current().requestId, ...error.extensions, http: { status } };
  return new GraphQLError(error.message, { extensions, originalError: error });
}

/**
 * Apollo Server's `formatError`: coded errors and the server's own words on the request pass; everything else is
 * our fault or an outage, is logged once, here, and answered without a trace of how we work inside.
 */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    if (isShownCode(code)) return withoutTrace(formatted);
    const masked = isOutage(error) ? unavailable() : internal();
    log.error({ err: rootOf(error), path: formatted.path, code: masked.extensions.code }, 'A field failed');
    return { ...withoutTrace(formatted), message: masked.message, extensions: masked.extensions };
  };
}

const internal = (): GraphQLError =>
  new GraphQLError(
    say({
      ko: '처리하는 중에 오류가 발생했습니다. 문의하실 때 요청 번호를 알려 주십시오.',
      en: 'Something went wrong on our side. Please quote the request id when you ask about it.',
    }),
    { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: current().requestId } },
  );

function withoutTrace(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** The error that was thrown, from under the GraphQL error that says at which field. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? error.originalError : error;
}

/** SQL states of a database that is starting, stopping or full, and the system's words for an address out of reach. */
const outageCodes: ReadonlySet<unknown> = new Set([
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH'],
]);

/** The database driver says these without a code. */
const outageMessages =
  /^Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;

/** Whether the error, or any of its causes, says that the database cannot be reached. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if ('code' in error && outageCodes.has(error.code)) return true;
  if (outageMessages.test(error.message)) return true;
  return causesOf(error).some((cause) => isOutage(cause, depth + 1));
}

function causesOf(error: Error): unknown[] {
  const several: unknown[] = error instanceof AggregateError ? error.errors : [];
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const driver = 'driverError' in error ? error.driverError : undefined;
  return [error.cause, original, driver, ...several];
}
