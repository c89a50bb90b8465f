import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dure } from './engines/dure.ts';
import { createWorld } from './harness/world.ts';
import { type Bench, startBench } from './run.ts';
import { topics } from './worlds/all.ts';

/** Every case is answered as the unsplit graph answers it, however the answers of subgraphs are read. */
describe.each(['raw', 'json'] as const)('our executor, reading %s', (reading) => {
  describe.each(topics)('over the world $world.name', ({ world, cases }) => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await startBench(dure(reading), createWorld(world));
    });
    afterAll(() => bench.stop());

    for (const one of cases) {
      test(`${one.category} ${one.says}`, async () => {
        expect(await bench.judge(one)).toBeNull();
      });
    }
  });
});
