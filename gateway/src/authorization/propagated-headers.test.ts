import { readConfig, setting } from '@dure/kit/config';
import { inScope } from '@dure/kit/request-scope';
import { expect, test } from 'vitest';
import { createPropagation, givenHeaders } from './propagated-headers.ts';

const read = (given?: string) =>
  readConfig(
    { names: setting('PROPAGATED_HEADERS', 'x', givenHeaders) },
    given === undefined ? {} : { PROPAGATED_HEADERS: given },
  ).names;
const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const sent = {
  authorization: 'Bearer x',
  cookie: 'a=b',
  'x-tenant': 'city',
  'accept-language': 'ko-KR',
  'x-request-id': 'theirs',
};

const told = (names: readonly string[], more: Record<string, string> = {}) =>
  inScope({ origin: 'request', requestId: 'ours-1', locale: 'ko', traceparent }, () =>
    createPropagation(names, 'the secret')({ ...sent, ...more }),
  );

test('unless said otherwise subgraphs get the token, the language, the request id and the trace', () => {
  expect(told(read())).toEqual({
    headers: ['x-dure-gateway', 'the secret', 'accept-language', 'ko', 'authorization', 'Bearer x'],
    origin: ['x-request-id', 'ours-1', 'traceparent', traceparent],
  });
});

test('what belongs to the trace of the caller goes with it, and with no other', () => {
  const state = { tracestate: 'vendor=1' };
  const theirs = traceparent.replace('b7ad6b7169203331', '00f067aa0ba902b7');
  expect(told(read(), { traceparent: theirs, ...state }).origin.slice(2)).toEqual([
    ...['traceparent', traceparent],
    ...['tracestate', 'vendor=1'],
  ]);
  const other = traceparent.replace('0af7', '0000');
  expect(told(read(), { traceparent: other, ...state }).origin.slice(2)).toEqual(['traceparent', traceparent]);
  expect(told(read(), state).origin.slice(2)).toEqual(['traceparent', traceparent]);
  expect(told(read('tracestate'), { traceparent, ...state }).origin).toEqual([]);
});

test('they get what is on the list and nothing else', () => {
  expect(told(read('x-tenant, x-missing'))).toEqual({
    headers: ['x-dure-gateway', 'the secret', 'x-tenant', 'city'],
    origin: [],
  });
});

test("the gateway's own word, and what belongs to a connection or a body, cannot be put on it", () => {
  for (const name of ['x-dure-gateway', 'host', 'content-length', 'connection', 'transfer-encoding']) {
    expect(() => read(`authorization,${name}`)).toThrow('PROPAGATED_HEADERS');
  }
});
