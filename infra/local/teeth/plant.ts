import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Text } from '@dure/kit/language';

/** A violation that is planted to see a guard bite. */
export type Plant = {
  readonly what: Text;
  /** The check that must find it, by its name in `npm run check`, or a test file that must fail. */
  readonly guard: { readonly check: string } | { readonly test: string };
  /** Words of the finding, of a test its name: the guard must be red for this reason and for no other. */
  readonly finding: RegExp;
  readonly edits: readonly Edit[];
  /** Whether it must be planted by itself, because it keeps the guard from seeing others. */
  readonly isAlone?: true;
};

/**
 * One change of one file: `change` answers the new text. A file that does not exist is read as empty, and removed after
 * with the folders that were made for it.
 */
export type Edit = { readonly path: string; readonly change: (before: string) => string };

/** An edit that puts `to` in the place of `from`. */
export const replace = (path: string, from: string | RegExp, to: string): Edit => ({
  path,
  change: (before) => before.replace(from, () => to),
});

/** Changes the files, runs, and puts them back. Throws when an edit changes nothing: the plant would prove nothing. */
export async function withPlant<T>(folder: string, edits: readonly Edit[], run: () => Promise<T>): Promise<T> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, change } of edits) undo.push(await edit(join(folder, path), path, change));
    return await run();
  } finally {
    for (const step of undo.toReversed()) await step();
  }
}

async function edit(file: string, path: string, change: Edit['change']): Promise<() => Promise<void>> {
  const before = await readFile(file, 'utf8').catch(() => null);
  const after = change(before ?? '');
  if (after === (before ?? ''))
    throw new Error(`The plant changes nothing in ${path}; it does not fit the tree any more.`);
  if (before === null) {
    const made = await mkdir(dirname(file), { recursive: true });
    await writeFile(file, after);
    return () => rm(made ?? file, { recursive: true });
  }
  await writeFile(file, after);
  return () => writeFile(file, before);
}
