import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@dure/local/ports';
import { lastLines } from '@dure/local/processes/child';
import { projectRoot } from '@dure/local/settings';
import { z } from 'zod';
import type { Badness } from '../backend/badness.ts';
import { type Contender, type Cores, startPinned } from './gateway.ts';

export type BadSubgraphs = {
  /** Null where it is the subgraph that is well. */
  readonly urlOf: (badness: Badness) => string | null;
  readonly stop: () => Promise<void>;
};

const ready = z.object({ port: z.number() });
const startTimeoutMs = 30_000;
const pollMs = 50;

/** Starts the process that is a bad subgraph in every way. */
export async function startBadSubgraphs(cores: Cores, folder: string): Promise<BadSubgraphs> {
  const script = join(projectRoot, 'gateway', 'bench', 'backend', 'bad.ts');
  const child = await startPinned('bad', cores.others, { command: process.execPath, args: [script], env: {} }, folder);
  const nobody = await freePort();
  const until = performance.now() + startTimeoutMs;
  for (;;) {
    const line = readFileSync(child.logFile, 'utf8').split('\n')[0] ?? '';
    if (line.startsWith('{')) {
      const { port } = ready.parse(JSON.parse(line));
      return {
        urlOf: (badness) =>
          badness === 'none' ? null : `http://127.0.0.1:${badness === 'dead' ? nobody : port}/${badness}`,
        stop: () => child.stop(),
      };
    }
    if (child.exit() !== null || performance.now() > until) {
      await child.stop();
      throw new Error(`The bad subgraphs did not start:\n${lastLines(child.logFile, 20).join('\n')}`);
    }
    await pause(pollMs);
  }
}

/** The same gateway with another address for one subgraph. */
export const withSubgraphAt = (contender: Contender, name: string, url: string): Contender => ({
  ...contender,
  commandFor: (setting, port) =>
    contender.commandFor({ ...setting, subgraphUrls: new Map([...setting.subgraphUrls, [name, url]]) }, port),
});
