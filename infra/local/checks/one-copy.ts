import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../settings.ts';
import { type Outcome, outcomeOf } from './check.ts';

/**
 * Packages of which a second copy loads without a word and then breaks everything: with two of federation-internals
 * every query fails with "Cannot read properties of undefined (reading 'kind')", with two of graphql a schema is
 * "from another module or realm".
 */
const once = ['@apollo/federation-internals', 'graphql'];

const manifest = z.object({ version: z.string() });

/** Each of those packages is installed once, whatever asks for it. */
export async function checkOneCopy(): Promise<Outcome> {
  const problems: string[] = [];
  for (const name of once) {
    const found = await copiesOf(name);
    if (found.length !== 1) problems.push(`${name} is installed ${found.length} times: ${found.join(', ')}`);
  }
  return outcomeOf(problems);
}

async function copiesOf(name: string): Promise<string[]> {
  const copies: string[] = [];
  const where = [`node_modules/${name}/package.json`, `node_modules/**/node_modules/${name}/package.json`];
  for await (const path of glob(where, { cwd: projectRoot })) {
    const { version } = manifest.parse(JSON.parse(await readFile(join(projectRoot, path), 'utf8')));
    copies.push(`${path.slice(0, -'/package.json'.length)} ${version}`);
  }
  return [...new Set(copies)];
}
