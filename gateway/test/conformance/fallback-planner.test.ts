import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dure } from './engines/dure.ts';
import { createWorld } from './harness/world.ts';
import { startBench } from './run.ts';
import { topics } from './worlds/all.ts';

const document = readFileSync(new URL('../../../docs/gateway.md', import.meta.url), 'utf8');
const [, listed = ''] = document.split(/<!-- (?:end: )?cases without the add-on -->/);

// The add-on's own switch: it looks for itself there, and nowhere else.
beforeAll(() => void vi.stubEnv('NAPI_RS_NATIVE_LIBRARY_PATH', '/nowhere/planner.node'));
afterAll(() => void vi.unstubAllEnvs());

test('where the planner in Rust does not run all cases are right but those that the documents list, and these show nothing wrong', async () => {
  const wrong = new Map<string, string>();
  for (const { world, cases } of topics) {
    const bench = await startBench(dure('raw'), createWorld(world));
    for (const one of cases) {
      const difference = await bench.judge(one);
      if (difference !== null) wrong.set(`* ${one.category}: ${one.says}`, difference);
    }
    await bench.stop();
  }
  expect([...wrong.keys()].join('\n')).toBe(listed.trim());
  for (const difference of wrong.values()) expect(difference).toMatch(/^data(\.\w+)* is null instead of .* error: /s);
}, 120_000);
