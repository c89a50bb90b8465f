import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ApiChange, compareApis } from '@dure/schema/compare';
import { z } from 'zod';
import { projectRoot } from '../settings.ts';

const exec = promisify(execFile);
const apiPath = 'schema/api.graphql';
const acceptedFile = join(projectRoot, 'schema/accepted-breaking-changes.json');

export type Changes = {
  /** The commit that the schema was compared with; null when it has none to compare with. */
  readonly against: string | null;
  readonly changes: readonly ApiChange[];
  /** Breaking changes that nobody has accepted. */
  readonly unaccepted: readonly ApiChange[];
};

/**
 * What `api` changes for callers since this branch left `reference` (the last commit, where it has not left it).
 * Breaking changes listed in `schema/accepted-breaking-changes.json` were decided on, and reviewed with the change.
 */
export async function findChanges(api: string, reference: string): Promise<Changes> {
  const against = await mergeBase(reference);
  const before = against === null ? null : await git('show', `${against}:${apiPath}`);
  if (before === null) return { against: null, changes: [], unaccepted: [] };
  const changes = await compareApis(before, api);
  const accepted = new Set(await readAccepted());
  const unaccepted = changes.filter(({ weight, message }) => weight === 'breaking' && !accepted.has(message));
  return { against, changes, unaccepted };
}

/** Writes down that these breaking changes are meant; what is no longer one is forgotten. */
export async function acceptBreaking(changes: readonly ApiChange[]): Promise<void> {
  const messages = changes.filter(({ weight }) => weight === 'breaking').map(({ message }) => message);
  await writeFile(acceptedFile, `${JSON.stringify(messages, null, 2)}\n`);
}

async function readAccepted(): Promise<string[]> {
  return z.array(z.string()).parse(JSON.parse(await readFile(acceptedFile, 'utf8')));
}

async function mergeBase(reference: string): Promise<string | null> {
  return (await git('merge-base', 'HEAD', reference))?.trim() ?? null;
}

/** Null when git refuses: no such commit, no such file in it, no repository. */
async function git(...args: string[]): Promise<string | null> {
  try {
    const { stdout } = await exec('git', args, { cwd: projectRoot, maxBuffer: 64 * 1_048_576 });
    return stdout;
  } catch {
    return null;
  }
}
