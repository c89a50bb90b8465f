import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import {
  badInput,
  createErrorFormatter,
  forbidden,
  isOutage,
  notFound,
  unauthenticated,
  withHttpStatus,
} from './errors.ts';
import { createLogger } from './log.ts';
import { inScope } from './request-scope.ts';

function formatter() {
  const lines: Record<string, unknown>[] = [];
  const format = createErrorFormatter(createLogger('test', 'info', { write: (line) => lines.push(JSON.parse(line)) }));
  const run = (error: Error, code?: string) => {
    const formatted = new GraphQLError(error.message, { originalError: error, path: ['campaign', 'tally'] }).toJSON();
    const extensions = { ...(error instanceof GraphQLError ? error.extensions : {}), ...(code ? { code } : {}) };
    const given = { ...formatted, extensions: { ...extensions, stacktrace: ['at secret.ts'] } };
    return inScope({ origin: 'request', requestId: 'request-1' }, () => format(given, error));
  };
  return { run, lines };
}

describe('an error in an answer', () => {
  test('that is ours to say keeps its words, code and details', () => {
    const { run, lines } = formatter();
    const error = badInput({ ko: '너무 깁니다.', en: 'Too long.' }, { field: 'title', most: 200 });
    expect(run(error)).toMatchObject({
      message: 'Too long.',
      path: ['campaign', 'tally'],
      extensions: { code: 'BAD_USER_INPUT', field: 'title', most: 200 },
    });
    expect(lines).toEqual([]);
  });

  test('of the query itself keeps its words', () => {
    const { run } = formatter();
    expect(run(new Error('Cannot query field "x".'), 'GRAPHQL_VALIDATION_FAILED').message).toBe(
      'Cannot query field "x".',
    );
  });

  test('that is a bug is masked with the request id, and logged once', () => {
    const { run, lines } = formatter();
    const masked = run(
      new TypeError("Cannot read properties of undefined (reading 'amount')"),
      'INTERNAL_SERVER_ERROR',
    );
    expect(masked.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' });
    expect(masked.message).not.toContain('amount');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ requestId: 'request-1', path: ['campaign', 'tally'], err: { type: 'TypeError' } });
  });

  test('that is an outage of the database is UNAVAILABLE', () => {
    const { run, lines } = formatter();
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    const masked = run(error);
    expect(masked.extensions).toEqual({ code: 'UNAVAILABLE', requestId: 'request-1' });
    expect(masked.message).not.toContain('5432');
    expect(lines).toHaveLength(1);
  });

  test('never shows a stack trace', () => {
    const { run } = formatter();
    for (const error of [forbidden(), new Error('x')]) expect(run(error).extensions).not.toHaveProperty('stacktrace');
  });
});

test.each([
  [Object.assign(new Error('x'), { code: '57P01' }), true],
  [new Error('outer', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }), true],
  [new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })], ''), true],
  [Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '53300' }) }), true],
  [new Error('Connection terminated unexpectedly'), true],
  [new GraphQLError('x', { originalError: new Error('timeout exceeded when trying to connect') }), true],
  [Object.assign(new Error('duplicate key'), { code: '23505' }), false],
  [new Error('anything'), false],
  ['text', false],
])('%s is an outage: %s', (error, expected) => {
  expect(isOutage(error)).toBe(expected);
});

test('messages are in the language of the request', () => {
  const say = (locale: 'ko' | 'en') =>
    inScope({ origin: 'request', locale }, () => notFound({ ko: '의제', en: 'Agenda' }).message);
  expect(say('ko')).toBe('의제를 찾을 수 없습니다.');
  expect(say('en')).toBe('Agenda not found.');
});

test('only what fails before a request runs gets an HTTP status', () => {
  expect(withHttpStatus(unauthenticated())).toMatchObject({
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
  expect(unauthenticated().extensions).not.toHaveProperty('http');
  const bug = new Error('x');
  expect(withHttpStatus(bug)).toBe(bug);
});
