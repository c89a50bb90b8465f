import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity, processIdentity } from '@dure/local/processes/identity';
import { stopProcess } from '@dure/local/processes/stop';
import { z } from 'zod';

const prefix = 'dure-test-';

/** The folder of a test run's servers, and the processes that must not outlive it. */
export type RunFolder = { readonly path: string; readonly remember: (identity: ProcessIdentity) => void };

const record = z.object({ runner: processIdentity, children: z.array(processIdentity) });

/** A new folder for this run. Servers that a killed run left behind are stopped and their folders removed first. */
export async function openRunFolder(): Promise<RunFolder> {
  const parent = realpathSync(tmpdir());
  const earlier = readdirSync(parent).filter((name) => name.startsWith(prefix));
  await Promise.all(earlier.map((name) => clearLeftOver(join(parent, name))));
  const path = mkdtempSync(join(parent, prefix));
  // The server's user must be able to enter it when we are root.
  chmodSync(path, 0o711);
  const runner = identify(process.pid);
  const children: ProcessIdentity[] = [];
  const save = () => writeFileSync(recordFile(path), JSON.stringify({ runner, children }));
  save();
  return {
    path,
    remember: (identity) => {
      children.push(identity);
      save();
    },
  };
}

/** Removes the folder after its servers were stopped. */
export const closeRunFolder = (folder: RunFolder): void => rmSync(folder.path, { recursive: true, force: true });

const recordFile = (path: string): string => join(path, 'run.json');

async function clearLeftOver(path: string): Promise<void> {
  if (!existsSync(recordFile(path))) return;
  const { success, data } = record.safeParse(JSON.parse(readFileSync(recordFile(path), 'utf8')));
  if (!success || isAlive(data.runner)) return;
  await Promise.all(data.children.map((child) => stopProcess(child, { signal: 'SIGINT', graceMs: 2_000 })));
  rmSync(path, { recursive: true, force: true });
}
