import { expect, test } from 'vitest';
import { rootFetch } from '../../test/scripted/one-fetch.ts';
import { type Answering, executionOf, pathOf, toolsBefore } from '../../test/scripted/parts.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import { compileRootFetch } from './fetch-root.ts';

const sdl = 'type Query { town: Town towns: [Town!] count: Int } type Town { name: String mayor: String }';

const run = async (answer: Answering, { operation = '{ town { name } count }', data = {}, path = pathOf() } = {}) => {
  const { tools } = toolsBefore(sdl, { all: answer });
  const execution = executionOf(data);
  await compileRootFetch({ ...rootFetch(operation), path }, tools)(execution);
  return execution;
};

test('what is answered is the data, its leaves as they came', async () => {
  const { data, faults } = await run(() => '{"data":{"town":{"name":"a\\u0041"},"count":1.0}}');
  expect(data).toMatchObject({ town: { name: '"a\\u0041"' }, count: '1.0' });
  expect(faults).toEqual([]);
});

test('what is answered joins what is known', async () => {
  const known = { town: { name: '"a"' } };
  const { data } = await run(() => '{"data":{"town":{"mayor":"m"}}}', { operation: '{ town { mayor } }', data: known });
  expect(data).toMatchObject({ town: { name: '"a"', mayor: '"m"' } });
});

test('what is no entity, and lies further down, is put at each place that there is', async () => {
  const data = { towns: [{}, {}] };
  const options = { operation: '{ count }', data, path: pathOf('towns', '@') };
  expect((await run(() => '{"data":{"count":1}}', options)).data).toMatchObject({
    towns: [{ count: '1' }, { count: '1' }],
  });
});

test('a subgraph that gives no answer is one fault, which names the first place and all of them', async () => {
  const { faults } = await run(() => {
    throw new SubgraphFailure('all', 'late');
  });
  const missing = { path: ['town'], places: ['town', 'count'] };
  expect(faults).toEqual([{ kind: 'outage', subgraph: 'all', failure: 'late', missing }]);
});

test('no data and no error is no answer', async () => {
  expect((await run(() => '{"data":null}')).faults).toMatchObject([{ kind: 'outage', failure: 'unreadable' }]);
});

test('an error with a path belongs to that place of the client, one without to all that was asked', async () => {
  const errors = '[{"message":"a","path":["town","name"]},{"message":"b"}]';
  const { faults, data } = await run(() => `{"data":{"town":{"name":null},"count":1},"errors":${errors}}`);
  expect(faults).toMatchObject([
    { kind: 'told', subgraph: 'all', error: { message: 'a' }, path: ['town', 'name'] },
    { kind: 'refused', subgraph: 'all', error: { message: 'b' }, missing: { places: ['town', 'count'] } },
  ]);
  expect(data).toMatchObject({ town: { name: null }, count: '1' });
});
