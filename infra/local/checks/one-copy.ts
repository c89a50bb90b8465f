import { readFile } from 'node:fs/promises';
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

const lockFile = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** Each of those packages is installed once, whatever asks for it; the lock file says what is installed. */
export async function checkOneCopy(): Promise<Outcome> {
  const { packages } = lockFile.parse(JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8')));
  return outcomeOf(
    once.flatMap((name) => {
      const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
      if (copies.length === 1) return [];
      const places = copies.map(([path, { version = '?' }]) => `${path} ${version}`).join(', ');
      return [`${name} is installed ${copies.length} times: ${places}`];
    }),
  );
}
