import { createMetrics } from '@dure/kit/metrics';
import { expect, test } from 'vitest';
import { createOperationMetrics, type OperationMeter } from './operation-metrics.ts';

const query = 'query' as const;

const linesOf = async (metrics: ReturnType<typeof createMetrics>) =>
  (await metrics.registry.metrics())
    .split('\n')
    .filter((line) => line.startsWith('dure_operations_total{'))
    .map((line) => line.replace(',service="gateway"', '').slice('dure_operations_total'.length))
    .sort();

/** Runs an operation so often. */
const run = (meter: OperationMeter, times = 1): void => {
  for (let left = times; left > 0; left -= 1) {
    const one = meter.begin();
    one.count(1, false);
    one.end();
  }
};
const linesInFlight = async (metrics: ReturnType<typeof createMetrics>) =>
  (await metrics.registry.metrics())
    .match(/(?<=dure_operations_in_flight\{operation=)[^,]*,service="gateway"\} \d+/g)
    ?.map((line) => line.replace(',service="gateway"}', ''));

test('operations of one name are counted together, those of another kind apart', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics);
  run(meter({ name: 'Town', kind: query }));
  run(meter({ name: 'Town', kind: query }));
  run(meter({ name: 'Town', kind: 'mutation' }));
  expect(await linesOf(metrics)).toEqual(['{operation="Town",kind="mutation"} 1', '{operation="Town",kind="query"} 2']);
});

test('operations without a name are counted by their kind', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics);
  run(meter({ name: '', kind: query }));
  run(meter({ name: '', kind: 'mutation' }));
  expect(await linesOf(metrics)).toEqual([
    '{operation="(anonymous)",kind="mutation"} 1',
    '{operation="(anonymous)",kind="query"} 1',
  ]);
});

test('clients cannot make more lines than there is room for: further and overlong names are one', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 2);
  for (const name of ['First', 'x'.repeat(101), 'Second', 'First', 'Second', 'Third', 'Fourth', 'First']) {
    run(meter({ name, kind: query }));
  }
  expect(await linesOf(metrics)).toEqual([
    '{operation="(other)",kind="query"} 3',
    '{operation="First",kind="query"} 3',
    '{operation="Second",kind="query"} 2',
  ]);
});

test('names that clients invent do not keep out one that is used: it takes the place of the rarest', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 2);
  for (const name of ['Invented', 'Imagined', 'Made_up']) run(meter({ name, kind: query }));
  const town = meter({ name: 'Town', kind: query });
  run(town, 10);
  expect(await linesOf(metrics)).toEqual([
    '{operation="(other)",kind="query"} 4',
    '{operation="Imagined",kind="query"} 1',
    '{operation="Town",kind="query"} 8',
  ]);
});

test('no count is lost or taken back when names change places, and (other) never falls', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 3);
  const names = Array.from({ length: 40 }, (_, index) => meter({ name: `Name${index}`, kind: query }));
  let runs = 0;
  let last = 0;
  for (let round = 0; round < 200; round += 1) {
    const one = names[(round * round * 7 + round) % names.length];
    if (one === undefined) continue;
    run(one, (round % 9) + 1);
    runs += (round % 9) + 1;
    const lines = await linesOf(metrics);
    const counts = lines.map((line) => Number(line.split(' ')[1]));
    const other = counts[lines.findIndex((line) => line.includes('(other)'))] ?? 0;
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(counts.reduce((sum, count) => sum + count)).toBe(runs);
    expect(other).toBeGreaterThanOrEqual(last);
    last = other;
  }
});

test('a flood of ever new names changes nothing for those that are used', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 2);
  const [town, village] = ['Town', 'Village'].map((name) => meter({ name, kind: query }));
  for (const each of [town, village]) if (each !== undefined) run(each, 3);
  for (let index = 0; index < 5_000; index += 1) run(meter({ name: `Invented${index}`, kind: query }), 2);
  if (town !== undefined) run(town);
  expect(await linesOf(metrics)).toEqual([
    '{operation="(other)",kind="query"} 10000',
    '{operation="Town",kind="query"} 4',
    '{operation="Village",kind="query"} 3',
  ]);
});

test('a registered operation is always told apart, also when clients have used its name before', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 1);
  for (const name of ['Invented', 'Town']) run(meter({ name, kind: query }));
  const before = meter({ name: 'Town', kind: query });
  run(meter({ name: 'Town', kind: query, isTrusted: true }));
  run(before);
  run(meter({ name: 'Flood', kind: query }), 1_000);
  expect(await linesOf(metrics)).toEqual([
    '{operation="(other)",kind="query"} 4',
    '{operation="Flood",kind="query"} 998',
    '{operation="Town",kind="query"} 2',
  ]);
});

test('what runs at the moment is told by name, also of names that changed places meanwhile', async () => {
  const metrics = createMetrics('gateway');
  const { meter } = createOperationMetrics(metrics, 1);
  const first = meter({ name: 'Town', kind: query }).begin();
  meter({ name: 'Village', kind: query }).begin();
  expect(await linesInFlight(metrics)).toEqual(['"(other)" 1', '"Town" 1']);
  meter({ name: 'Village', kind: query }).begin();
  meter({ name: 'Village', kind: query }).begin();
  expect(await linesInFlight(metrics)).toEqual(['"(other)" 1', '"Village" 3']);
  first.count(1, false);
  first.end();
  expect(await linesInFlight(metrics)).toEqual(['"(other)" 0', '"Village" 3']);
});
