import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import type { DemoOptions } from '../demo/options.ts';
import { demoMunicipality } from '../demo/people.ts';
import { askGraph } from '../graph-client.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';

const cityIsThere = z.object({ municipality: z.object({ code: z.string() }).nullable() });
const loader = z.object({
  loadDemoCity: z.custom<(options: DemoOptions) => Promise<void>>((it) => typeof it === 'function'),
});

/**
 * Loads the demo city where there is none, and goes on with a load that was broken off.
 * Returns whether the city is there. Throws what the loader throws.
 */
export async function loadDemoOnce(plan: Plan, home: string, progress: Progress): Promise<boolean> {
  const marker = join(home, 'demo.json');
  const isResumed = existsSync(marker) && readFileSync(marker, 'utf8').includes('loading');
  if (!isResumed && (await hasCity(plan.graphUrl))) return true;
  const file = new URL('../demo/main.ts', import.meta.url);
  if (!existsSync(fileURLToPath(file))) return false;
  const { loadDemoCity } = loader.parse(await import(file.href));
  await progress.step(say({ ko: '시험 도시', en: 'Demo city' }), async () => {
    writeFileSync(marker, JSON.stringify({ state: 'loading' }));
    await loadDemoCity({
      graphUrl: plan.graphUrl,
      issuerUrl: plan.issuerUrl,
      serviceUrls: plan.serviceUrls,
      gatewaySecret: plan.gatewaySecret,
      isResumed,
      onProgress: progress.note,
    });
    writeFileSync(marker, JSON.stringify({ state: 'complete' }));
  });
  return true;
}

async function hasCity(graphUrl: string): Promise<boolean> {
  const query = 'query HasCity($code: ID!) { municipality(code: $code) { code } }';
  const { data } = await askGraph(graphUrl, query, { code: demoMunicipality });
  return cityIsThere.parse(data).municipality !== null;
}
