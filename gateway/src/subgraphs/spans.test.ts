import { expect, test } from 'vitest';
import { SubgraphFailure } from './failures.ts';
import { describeOutcome, spanOf, withTrace } from './spans.ts';

test('a span says where the request goes, without what is secret of the address', () => {
  expect(spanOf('funding', 'https://user:password@funding.example/graphql?key=secret')).toEqual({
    name: 'fetch funding',
    attributes: {
      'dure.subgraph': 'funding',
      'http.request.method': 'POST',
      'server.address': 'funding.example',
      'server.port': 443,
      'url.full': 'https://funding.example/graphql',
    },
  });
  expect(spanOf('funding', 'http://[::1]:4003/graphql').attributes).toMatchObject({ 'server.port': 4003 });
});

test('a span says how the request ended, and what failed without naming what caused it', () => {
  expect(describeOutcome({ status: 200, text: '{}' })).toEqual({ attributes: { 'http.response.status_code': 200 } });
  expect(describeOutcome({ status: 500, text: '{}' })).toEqual({
    attributes: { 'http.response.status_code': 500, 'error.type': '500' },
    problem: 'Status 500',
  });
  const cause = new Error('connect ECONNREFUSED 10.0.0.7:4003');
  expect(describeOutcome(new SubgraphFailure('funding', 'unreachable', { cause }))).toEqual({
    attributes: { 'error.type': 'unreachable' },
    problem: "The subgraph 'funding' gave no answer: unreachable",
  });
  expect(describeOutcome(new SubgraphFailure('funding', 'too-large', { status: 200 })).attributes).toEqual({
    'http.response.status_code': 200,
    'error.type': 'too-large',
  });
});

test('a request carries the trace of its own span, and where none is handed on it gets none', () => {
  const request = {
    body: '{}',
    headers: [],
    origin: ['x-request-id', 'traceparent', 'traceparent', 'came'],
    isQuery: true,
  };
  expect(withTrace(request, 'own').origin).toEqual(['x-request-id', 'traceparent', 'traceparent', 'own']);
  expect(withTrace(request, undefined)).toBe(request);
  const silent = { ...request, origin: ['x-request-id', 'traceparent'] };
  expect(withTrace(silent, 'own')).toBe(silent);
});
