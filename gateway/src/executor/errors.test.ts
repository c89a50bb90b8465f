import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { describeErrors } from './errors.ts';

const error = (code: string, path: (string | number)[], more: Record<string, unknown> = {}) =>
  new GraphQLError(`about ${path.join('.')}`, { path, extensions: { code, serviceName: 'funding', ...more } });

test('a service whose database is gone is one error, however many places it misses', () => {
  const described = describeErrors([
    error('UNAVAILABLE', ['districts', 0, 'fundingSummary']),
    error('UNAVAILABLE', ['districts', 1, 'fundingSummary']),
    error('UNAVAILABLE', ['districts', 1, 'agendas', 'nodes', 0, 'campaigns']),
  ]);
  expect(described.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
    {
      path: ['districts', 0, 'fundingSummary'],
      extensions: {
        code: 'UNAVAILABLE',
        subgraph: 'funding',
        paths: ['districts.@.fundingSummary', 'districts.@.agendas.nodes.@.campaigns'],
        requestId: 'start',
      },
    },
  ]);
});

test('two services that are away are two errors', () => {
  const skills = error('UNAVAILABLE', ['skills'], { serviceName: 'skills' });
  expect(describeErrors([error('UNAVAILABLE', ['funds']), skills])).toHaveLength(2);
});

test('details meant for the caller stay, those of the inside go', () => {
  const inside = { stacktrace: ['at x.ts'], exception: { x: 1 }, response: { url: 'http://10.0.0.7' } };
  const [described] = describeErrors([error('BAD_USER_INPUT', ['pledge'], { field: 'amount', ...inside })]);
  expect(described?.extensions).toEqual({ code: 'BAD_USER_INPUT', subgraph: 'funding', field: 'amount' });
});

test('an error without a code, or with one that we do not know, is masked', () => {
  for (const code of ['DOWNSTREAM_SERVICE_ERROR', 'TEAPOT']) {
    const [described] = describeErrors([error(code, ['x'])]);
    expect(described?.message).not.toContain('about x');
    expect(described?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  }
});

test('an error of the gateway itself is left to its own masking', () => {
  const own = new GraphQLError('ours');
  expect(describeErrors([own])).toEqual([own]);
});
