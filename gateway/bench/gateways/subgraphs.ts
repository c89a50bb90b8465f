import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastLines } from '@dure/local/processes/child';
import { projectRoot } from '@dure/local/settings';
import { z } from 'zod';
import { type Cores, startPinned } from './gateway.ts';

export type RunningSubgraphs = {
  readonly urlOf: (world: string, subgraph: string) => string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const ready = z.object({ port: z.number() });
const startTimeoutMs = 60_000;
const pollMs = 50;

/** Starts the process that answers for all subgraphs from memory. */
export async function startSubgraphs(cores: Cores, folder: string): Promise<RunningSubgraphs> {
  const script = join(projectRoot, 'gateway', 'bench', 'backend', 'main.ts');
  const command = { command: process.execPath, args: ['--max-semi-space-size=64', script], env: {} };
  const child = await startPinned('subgraphs', cores.others, command, folder);
  const until = performance.now() + startTimeoutMs;
  for (;;) {
    const port = portIn(readFileSync(child.logFile, 'utf8'));
    if (port !== null) {
      return {
        urlOf: (world, subgraph) => `http://127.0.0.1:${port}/${world}/${subgraph}`,
        pid: child.identity.pid,
        stop: () => child.stop(),
      };
    }
    if (child.exit() !== null || performance.now() > until) {
      await child.stop();
      throw new Error(`The subgraphs did not start:\n${lastLines(child.logFile, 20).join('\n')}`);
    }
    await pause(pollMs);
  }
}

function portIn(log: string): number | null {
  const line = log.split('\n').find((text) => text.startsWith('{"port"'));
  return line === undefined ? null : ready.parse(JSON.parse(line)).port;
}
