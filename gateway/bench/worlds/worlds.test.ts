import { expect, test } from 'vitest';
import { makeWorlds, workloadNames } from './all.ts';
import { answerOf } from './world.ts';

const worlds = makeWorlds();
const workloads = worlds.flatMap((world) => world.workloads.map((workload) => ({ world, workload })));
const bytesOf = async (name: string): Promise<number> => {
  const found = workloads.find(({ workload }) => workload.name === name);
  if (found === undefined) throw new Error(`There is no workload ${name}.`);
  return Buffer.byteLength(await answerOf(found.world, found.world.unsplit, found.workload));
};

test.each(workloads)('the $workload.name query has an answer without an error', async ({ world, workload }) => {
  const answer: { data: unknown; errors?: unknown } = JSON.parse(await answerOf(world, world.unsplit, workload));
  expect(answer.errors).toBeUndefined();
  expect(answer.data).not.toBeNull();
});

test('the workloads that can be chosen are those that there are', () => {
  expect(workloads.map(({ workload }) => workload.name)).toEqual([...workloadNames]);
});

test('the deep answers are about 90 kB and the small one is under 1 kB', async () => {
  expect(await bytesOf('deep')).toBeGreaterThan(80_000);
  expect(await bytesOf('deep-ko')).toBeGreaterThan(90_000);
  expect(await bytesOf('deep-ko')).toBeLessThan(120_000);
  expect(await bytesOf('small')).toBeLessThan(1_000);
});

test('the data is the same each time it is made, so that runs can be compared', async () => {
  const again = makeWorlds();
  for (const [at, world] of worlds.entries()) {
    const second = again[at] ?? world;
    for (const workload of world.workloads) {
      expect(await answerOf(second, second.unsplit, workload)).toBe(await answerOf(world, world.unsplit, workload));
    }
  }
});
