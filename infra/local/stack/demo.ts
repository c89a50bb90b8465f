import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { isCityEmpty, loadDemoCity } from '../demo/main.ts';
import { demoMunicipality } from '../demo/people.ts';
import { askGraph } from '../graph-client.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';

const municipalityAnswer = z.object({ municipality: z.object({ code: z.string() }).nullable() });

/**
 * Loads the demo city where the graph holds no city at all, and goes on with a load that was broken off.
 * Returns whether the demo city is there. Throws what the loader throws.
 */
export async function loadDemoOnce(plan: Plan, home: string, progress: Progress): Promise<boolean> {
  const marker = join(home, 'demo.json');
  const isResumed = existsSync(marker) && readFileSync(marker, 'utf8').includes('loading');
  if (!isResumed && !(await isCityEmpty(plan.graphUrl))) return await hasDemoCity(plan.graphUrl);
  await progress.step(say({ ko: '시험 도시', en: 'Demo city' }), async (note) => {
    writeFileSync(marker, JSON.stringify({ state: 'loading' }));
    const { graphUrl, issuerUrl, serviceUrls, gatewaySecret } = plan;
    await loadDemoCity({ graphUrl, issuerUrl, serviceUrls, gatewaySecret, isResumed, onProgress: note });
    writeFileSync(marker, JSON.stringify({ state: 'complete' }));
  });
  return true;
}

async function hasDemoCity(graphUrl: string): Promise<boolean> {
  const query = 'query HasCity($code: ID!) { municipality(code: $code) { code } }';
  const { data } = await askGraph(graphUrl, query, { code: demoMunicipality });
  return municipalityAnswer.parse(data).municipality !== null;
}
