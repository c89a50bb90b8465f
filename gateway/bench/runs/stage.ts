import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collector, startCollector } from '../gateways/collector.ts';
import { type Contender, type Cores, chooseCores, type Running, startGateway } from '../gateways/gateway.ts';
import { type RunningSubgraphs, startSubgraphs } from '../gateways/subgraphs.ts';
import { type Identities, makeIdentities } from '../load/identities.ts';
import type { World } from '../worlds/world.ts';

/** What every run needs beside the gateways: subgraphs, people with tokens, a folder for files, processors. */
export type Stage = {
  readonly cores: Cores;
  readonly folder: string;
  readonly subgraphs: RunningSubgraphs;
  readonly identities: Identities;
  readonly collector: Collector;
  readonly note: (text: string) => void;
  /** Starts a gateway before the subgraphs of a world. Whoever starts it stops it. */
  readonly start: (contender: Contender, world: World, isShared: boolean) => Promise<Running>;
};

export type StageOptions = { readonly cores: string | undefined; readonly people: number };

/** Sets everything up, runs, and clears everything away, also after a failure. Pins this process to the other processors. */
export async function onStage<T>(options: StageOptions, run: (stage: Stage) => Promise<T>): Promise<T> {
  const note = createNotes();
  const cores = chooseCores(options.cores);
  execFileSync('taskset', ['-acp', cores.others, String(process.pid)], { stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'dure-bench-'));
  const identities = await makeIdentities(options.people);
  const collector = await startCollector();
  try {
    const subgraphs = await startSubgraphs(cores, folder);
    try {
      const start: Stage['start'] = (contender, world, isShared) =>
        startGateway(contender, cores, {
          ...filesFor(world, folder, subgraphs),
          ...{ issuer: identities.issuer, isShared, collectorUrl: collector.url },
        });
      return await run({ cores, folder, subgraphs, identities, collector, note, start });
    } finally {
      await subgraphs.stop();
    }
  } finally {
    collector.stop();
    await identities.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Progress goes beside the result, so that `--json` can be read by programs. */
function createNotes(): (text: string) => void {
  const began = performance.now();
  return (text) => console.error(`[${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s] ${text}`);
}

function filesFor(world: World, folder: string, subgraphs: RunningSubgraphs) {
  const own = join(folder, world.name);
  mkdirSync(own, { recursive: true });
  const supergraphFile = join(own, 'supergraph.graphql');
  const urlOf = (subgraph: string) => subgraphs.urlOf(world.name, subgraph);
  writeFileSync(supergraphFile, world.supergraph(urlOf));
  const subgraphUrls = new Map([...world.subgraphs.keys()].map((name) => [name, urlOf(name)]));
  return { folder: own, supergraphFile, subgraphUrls };
}
