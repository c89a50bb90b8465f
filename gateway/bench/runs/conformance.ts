import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineKind } from '../../test/conformance/engines/engine.ts';
import type { Topic } from '../../test/conformance/harness/case.ts';
import { createWorld } from '../../test/conformance/harness/world.ts';
import { startBench } from '../../test/conformance/run.ts';
import { topics } from '../../test/conformance/worlds/all.ts';
import { overHttp } from '../conformance/over-http.ts';
import { type Contender, chooseCores } from '../gateways/gateway.ts';
import { makeIdentities } from '../load/identities.ts';

/** How one gateway did with one case; null is right. */
export type Judged = {
  readonly contender: string;
  readonly title: string;
  readonly category: string;
  readonly says: string;
  readonly difference: string | null;
};

/** Runs every case against every gateway, each as a process of its own. */
export async function judgeGateways(
  contenders: readonly Contender[],
  cores: string | undefined,
  note: (text: string) => void,
): Promise<Judged[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dure-conformance-'));
  const identities = await makeIdentities(1);
  const options = { cores: chooseCores(cores), folder, issuer: identities.issuer };
  try {
    const judged: Judged[] = [];
    for (const contender of contenders) {
      const kind = overHttp({ contender, ...options });
      for (const topic of topics) judged.push(...(await judgeTopic(contender, kind, topic)));
      const wrong = judged.filter((one) => one.contender === contender.key && one.difference !== null).length;
      note(`${contender.title}: ${wrong} wrong`);
    }
    return judged;
  } finally {
    await identities.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function judgeTopic({ key, title }: Contender, kind: EngineKind, { world, cases }: Topic): Promise<Judged[]> {
  const judged: Judged[] = [];
  const bench = await startBench(kind, createWorld(world)).catch((error: unknown) => `did not start: ${error}`);
  for (const one of cases) {
    // A gateway that does not take a supergraph answers none of its cases.
    // A busy moment of the machine is held against nobody: wrong is what is wrong twice.
    const difference = typeof bench === 'string' ? bench : (await bench.judge(one)) && (await bench.judge(one));
    judged.push({ contender: key, title, category: one.category, says: one.says, difference });
  }
  if (typeof bench !== 'string') await bench.stop();
  return judged;
}
