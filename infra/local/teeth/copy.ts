import { execFile } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../settings.ts';

const exec = promisify(execFile);

/** A copy of the tree as it is now, uncommitted changes included, in which anything may be broken. */
export type Copy = { readonly folder: string; readonly remove: () => Promise<void> };

/** Copies every file that git knows or would take, and links the installed packages instead of copying them. */
export async function copyTree(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'dure-teeth-'));
  for (const path of await files()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // A file that git still lists may be deleted in the tree.
    await cp(join(projectRoot, path), join(folder, path)).catch(() => undefined);
  }
  await linkPackages(folder);
  await linkRepository(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function files(): Promise<string[]> {
  const { stdout } = await exec('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    maxBuffer: 64 * 1_048_576,
  });
  return stdout.split('\0').filter((path) => path !== '');
}

/** All packages are those of the tree, except our own: `@dure/kit` must be the copy's, or no plant would be seen. */
async function linkPackages(folder: string): Promise<void> {
  const installed = join(projectRoot, 'node_modules');
  const copied = join(folder, 'node_modules');
  await mkdir(copied);
  for (const name of await readdir(installed)) {
    if (name !== '@dure') await symlink(join(installed, name), join(copied, name));
  }
  // npm's own links are relative, so that they lead into the copy here.
  await cp(join(installed, '@dure'), join(copied, '@dure'), { recursive: true, verbatimSymlinks: true });
  // What a part of the tree has for itself, because it takes another version than the others.
  for await (const path of glob(['gateway/node_modules', '{clients,infra,services}/*/node_modules'], {
    cwd: projectRoot,
  })) {
    await symlink(join(projectRoot, path), join(folder, path));
  }
}

/** Lets git in the copy read the history, which the search for breaking changes compares with. */
async function linkRepository(folder: string): Promise<void> {
  const { stdout } = await exec('git', ['rev-parse', '--absolute-git-dir'], { cwd: projectRoot });
  await writeFile(join(folder, '.git'), `gitdir: ${stdout.trim()}\n`);
}
