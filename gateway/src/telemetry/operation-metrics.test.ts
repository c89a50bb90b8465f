import { createMetrics } from '@dure/kit/metrics';
import { expect, test } from 'vitest';
import { createOperationMetrics } from './operation-metrics.ts';

const query = 'query' as const;

const linesOf = async (metrics: ReturnType<typeof createMetrics>) =>
  (await metrics.registry.metrics())
    .split('\n')
    .filter((line) => line.startsWith('dure_operations_total{'))
    .map((line) => line.replace(',service="gateway"', '').slice('dure_operations_total'.length));

test('operations of one name are counted together, those of another kind apart', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics);
  meter({ name: 'Town', kind: query }).runs.value += 1;
  meter({ name: 'Town', kind: query }).runs.value += 1;
  meter({ name: 'Town', kind: 'mutation' }).runs.value += 1;
  expect(await linesOf(metrics)).toEqual(['{operation="Town",kind="query"} 2', '{operation="Town",kind="mutation"} 1']);
});

test('operations without a name are counted by their kind', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics);
  meter({ name: '', kind: query }).runs.value += 1;
  meter({ name: '', kind: 'mutation' }).runs.value += 1;
  expect(await linesOf(metrics)).toEqual([
    '{operation="(anonymous)",kind="query"} 1',
    '{operation="(anonymous)",kind="mutation"} 1',
  ]);
});

test('clients cannot make more lines than there is room for: further and overlong names are one', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 2);
  for (const name of ['First', 'x'.repeat(101), 'Second', 'Third', 'Fourth', 'First']) {
    meter({ name, kind: query }).runs.value += 1;
  }
  expect(await linesOf(metrics)).toEqual([
    '{operation="First",kind="query"} 2',
    '{operation="(other)",kind="query"} 3',
    '{operation="Second",kind="query"} 1',
  ]);
});

test('what runs at the moment is told by name', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics);
  meter({ name: 'Town', kind: query }).inFlight += 2;
  meter({ name: 'Town', kind: 'mutation' }).inFlight += 1;
  expect(await metrics.registry.metrics()).toContain('dure_operations_in_flight{operation="Town",service="gateway"} 3');
});
