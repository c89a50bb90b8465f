import { say } from '@dure/kit/language';
import { z } from 'zod';
import { isCityEmpty, loadDemoCity } from '../demo/main.ts';
import type { DemoOptions } from '../demo/options.ts';
import { demoMunicipality } from '../demo/people.ts';
import { askGraph } from '../graph-client.ts';
import { noteDemo } from './home.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';

const municipalityAnswer = z.object({ municipality: z.object({ code: z.string() }).nullable() });

/**
 * Loads the demo city where the graph holds no city at all. Returns whether the demo city is there.
 * Throws what the loader throws; then, and when `signal` ended it, the next start clears what was loaded.
 */
export async function loadDemoOnce(
  plan: Plan,
  home: string,
  progress: Progress,
  { signal, isSmall }: Pick<DemoOptions, 'signal' | 'isSmall'>,
): Promise<boolean> {
  if (!(await isCityEmpty(plan.graphUrl))) return await hasDemoCity(plan.graphUrl);
  await progress.step(say({ ko: '시험 도시', en: 'Demo city' }), async (note) => {
    const { graphUrl, issuerUrl, serviceUrls, gatewaySecret } = plan;
    const addresses = { graphUrl, issuerUrl, serviceUrls, gatewaySecret };
    await loadDemoCity({ ...addresses, isSmall, signal, onBegin: () => noteDemo(home, 'loading'), onProgress: note });
    noteDemo(home, 'complete');
  });
  return true;
}

async function hasDemoCity(graphUrl: string): Promise<boolean> {
  const query = 'query HasCity($code: ID!) { municipality(code: $code) { code } }';
  const { data } = await askGraph(graphUrl, query, { code: demoMunicipality });
  return municipalityAnswer.parse(data).municipality !== null;
}
