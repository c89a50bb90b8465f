import { createMetrics } from '@dure/kit/metrics';
import { expect, test } from 'vitest';
import { countersOf, distributionsOf } from './tallies.ts';

const linesOf = async (metrics: ReturnType<typeof createMetrics>, name: string) =>
  (await metrics.registry.metrics()).split('\n').filter((line) => line.includes(name));

test('a counter is written with its labels and those of the process', async () => {
  const metrics = createMetrics('gateway');
  const counter = countersOf(metrics.registry, 'eaten_total', 'Apples eaten');
  counter({ by: 'a "worm"' }).value += 2;
  counter({ by: 'bird' }).value += 1;
  expect(await linesOf(metrics, 'eaten_total')).toEqual([
    '# HELP eaten_total Apples eaten',
    '# TYPE eaten_total counter',
    'eaten_total{by="a \\"worm\\"",service="gateway"} 2',
    'eaten_total{by="bird",service="gateway"} 1',
  ]);
});

test('a histogram counts a duration in its bucket and in all larger ones; a bound belongs to its bucket', async () => {
  const metrics = createMetrics('gateway');
  const distribution = distributionsOf(metrics.registry, 'chewing_seconds', 'Time')({ by: 'bird' });
  for (const ms of [0, 1, 1.5, 10_000, 60_000]) distribution.observe(ms);
  const lines = await linesOf(metrics, 'chewing_seconds');
  const bucket = (le: string) =>
    lines
      .find((line) => line.includes(`le="${le}"`))
      ?.split(' ')
      .at(-1);
  expect([bucket('0.001'), bucket('0.0025'), bucket('5'), bucket('10'), bucket('+Inf')]).toEqual([
    '2',
    '3',
    '3',
    '4',
    '5',
  ]);
  expect(lines).toContain('chewing_seconds_count{by="bird",service="gateway"} 5');
  expect(lines).toContain('chewing_seconds_sum{by="bird",service="gateway"} 70.0025');
});

test('numbers can be read as JSON too', async () => {
  const metrics = createMetrics('gateway');
  countersOf(metrics.registry, 'eaten_total', 'Apples eaten')({ by: 'bird' }).value += 1;
  const all = await metrics.registry.getMetricsAsJSON();
  expect(all.find(({ name }) => name === 'eaten_total')?.values).toEqual([
    { labels: { by: 'bird', service: 'gateway' }, value: 1 },
  ]);
});

test('what is merged into another is counted there, and written out no more', async () => {
  const metrics = createMetrics('gateway');
  const counters = countersOf(metrics.registry, 'eaten_total', 'Apples eaten');
  const distributions = distributionsOf(metrics.registry, 'chewing_seconds', 'Time');
  const [wren, bird] = ['wren', 'bird'].map((by) => ({ eaten: counters({ by }), chewing: distributions({ by }) }));
  if (wren === undefined || bird === undefined) throw new Error('They were made just now.');
  for (const { eaten, chewing } of [wren, bird]) {
    eaten.value += 3;
    chewing.observe(1_500);
  }
  counters.merge(wren.eaten, bird.eaten);
  distributions.merge(wren.chewing, bird.chewing);
  const lines = [...(await linesOf(metrics, 'eaten_total')), ...(await linesOf(metrics, 'chewing_seconds'))];
  expect(lines).toEqual(
    expect.arrayContaining([
      'eaten_total{by="bird",service="gateway"} 6',
      'chewing_seconds_bucket{by="bird",le="2.5",service="gateway"} 2',
      'chewing_seconds_sum{by="bird",service="gateway"} 3',
    ]),
  );
  expect(lines.filter((line) => line.includes('wren'))).toEqual([]);
});
