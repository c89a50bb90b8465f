import { describe, expect, test } from 'vitest';
import { type Fault, toErrors } from './faults.ts';

const told = (code: unknown, extensions: object = {}): Fault => ({
  kind: 'told',
  subgraph: 'funding',
  error: { message: 'secret words', extensions: { ...extensions, code } },
  path: ['places', 0, 'raised'],
});
const outage = (...places: string[]): Fault => ({
  kind: 'outage',
  subgraph: 'funding',
  failure: 'late',
  missing: { path: ['places', 0, 'raised'], places },
});
const errors = (...given: Parameters<typeof toErrors>) => toErrors(...given);

describe('an error that a subgraph told', () => {
  test('passes with its words and details where its code is for callers', () => {
    const inside = { sql: 'SELECT 1', url: 'http://10.0.0.3', debug: {}, http: { status: 500 }, stacktrace: [] };
    expect(errors([told('FORBIDDEN', { field: 'raised', ...inside })], [])).toEqual([
      {
        message: 'secret words',
        path: ['places', 0, 'raised'],
        extensions: { field: 'raised', code: 'FORBIDDEN', subgraph: 'funding' },
      },
    ]);
  });

  test('of any other code loses its words and everything of the inside', () => {
    const ofServers = ['GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST'];
    for (const code of ['INTERNAL_SERVER_ERROR', undefined, 7, 'toString', ...ofServers]) {
      const [error] = errors(
        [told(code, { stacktrace: ['secret'], exception: {}, response: {}, serviceName: 'x', sql: 'secret' })],
        [],
      );
      expect(JSON.stringify(error)).not.toContain('secret');
      expect(error?.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        subgraph: 'funding',
        requestId: expect.any(String),
      });
    }
  });

  test('without its place names all places that it may have left empty', () => {
    const missing = { path: ['funds'], places: ['funds', 'places.@.raised'] };
    const [error] = errors([{ kind: 'refused', subgraph: 'funding', error: { message: 'no' }, missing }], []);
    expect(error).toMatchObject({ path: ['funds'], extensions: { paths: ['funds', 'places.@.raised'] } });
  });
});

test('of what a subgraph told beyond the errors that are told one by one, there is the number', () => {
  const missing = { path: ['funds'], places: ['funds', 'places.@.raised'] };
  const misfit = { path: ['places', 3, 'raised'], type: 'Int!', kind: 'missing' } as const;
  const [error, ...others] = errors([{ kind: 'further', subgraph: 'funding', count: 7, missing }], [misfit]);
  expect(others).toEqual([]);
  expect(error?.message).toContain('7');
  expect(error).toMatchObject({
    path: ['funds'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'funding', count: 7, paths: missing.places },
  });
});

test('of a subgraph that gave no answer there is one error for each reason, with all places', () => {
  const unreachable: Fault = { ...outage('c'), failure: 'unreachable' } as Fault;
  const found = errors([outage('a', 'b'), outage('b', 'places.@.raised'), unreachable], []);
  expect(found.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'UNAVAILABLE', reason: 'late', subgraph: 'funding', paths: ['a', 'b', 'places.@.raised'] },
    { code: 'UNAVAILABLE', reason: 'unreachable', paths: ['c'] },
  ]);
});

test('at most twenty places are told', () => {
  const [error] = errors([outage(...Array.from({ length: 50 }, (_, index) => `p${index}`))], []);
  expect(error?.extensions?.paths).toHaveLength(20);
});

describe('a place that does not fit', () => {
  const misfit = { path: ['places', 3, 'raised', 'minorUnits'], type: 'Int!', kind: 'missing' } as const;

  test('is told with its type', () => {
    const [error] = errors([], [misfit, { ...misfit, kind: 'wrong' }]);
    expect(error).toMatchObject({ path: misfit.path, extensions: { code: 'RESPONSE_VALIDATION_FAILED' } });
    expect(error?.message).toContain('Int!');
  });

  test('is not told where an error at it, above it or below it says why', () => {
    expect(errors([outage('places.@.raised')], [misfit])).toHaveLength(1);
    expect(errors([{ ...told('FORBIDDEN'), path: ['places', 3] } as Fault], [misfit])).toHaveLength(1);
    expect(errors([{ ...told('FORBIDDEN'), path: [...misfit.path, 'x'] } as Fault], [misfit])).toHaveLength(1);
  });

  test('is told beside errors of other places', () => {
    expect(errors([told('FORBIDDEN'), outage('places.@.name')], [misfit])).toHaveLength(3);
  });
});
