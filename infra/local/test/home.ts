import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { isPortFree } from '../ports.ts';
import { portOrder, portsFrom, projectRoot } from '../settings.ts';

/** A command that was started. */
export type Run = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
};

/** A home and ports of a test's own, and the commands of this folder as a user gives them there. */
export async function homeForTests() {
  const home = mkdtempSync(join(tmpdir(), 'dure-start-'));
  const port = await freeBlock();
  return {
    home,
    port,
    command: (script: string, settings: NodeJS.ProcessEnv, ...args: string[]): Run =>
      runOf(join(projectRoot, 'infra/local', script), args, {
        ...{ DURE_HOME: home, PORT: String(port), LANG: 'en_US.UTF-8', LC_ALL: '' },
        ...settings,
      }),
    remove() {
      const data = join(home, 'postgres');
      if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The first port of as many free ones in a row as a stack needs. */
async function freeBlock(): Promise<number> {
  for (let first = 20_000 + (process.pid % 500) * 20; ; first += portOrder.length) {
    const free = await Promise.all(Object.values(portsFrom(first)).map(isPortFree));
    if (free.every(Boolean)) return first;
  }
}

/** A script of ours in a process of its own. */
export function runOf(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  return { process: child, output: () => output, exit: new Promise((done) => child.once('close', done)) };
}

/** Waits until a start has said all that it says. Throws its output when it ends instead. */
export const untilReady = (run: Run): Promise<void> =>
  vi.waitFor(
    () => {
      if (run.process.exitCode !== null) throw new Error(run.output());
      expect(run.output()).toContain('Ctrl-C');
    },
    { timeout: 240_000, interval: 200 },
  );
