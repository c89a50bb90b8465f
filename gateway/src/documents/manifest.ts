import { readFileSync } from 'node:fs';
import { ConfigError } from '@dure/kit/config';
import { z } from 'zod';

/** The operations that clients registered when they were built. */
export type Manifest = {
  readonly byId: ReadonlyMap<string, string>;
  readonly texts: ReadonlySet<string>;
};

export const emptyManifest: Manifest = { byId: new Map(), texts: new Set() };

/** As `generate-persisted-query-manifest` of Apollo writes it; several clients' files may be put together into one. */
const manifestFile = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), name: z.string(), body: z.string().min(1) })),
});

/** Reads the manifest. Throws ConfigError when it cannot be read, or gives one id to two operations. */
export function readManifest(path: string): Manifest {
  const { operations } = parseManifest(path);
  const byId = new Map<string, string>();
  for (const { id, name, body } of operations) {
    const other = byId.get(id);
    if (other !== undefined && other !== body) {
      throw new ConfigError([`TRUSTED_DOCUMENTS_PATH names a file that gives the id ${id} twice, also to ${name}`]);
    }
    byId.set(id, body);
  }
  return { byId, texts: new Set(byId.values()) };
}

function parseManifest(path: string): z.infer<typeof manifestFile> {
  try {
    return manifestFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ConfigError([`TRUSTED_DOCUMENTS_PATH names a file that is no manifest of persisted queries: ${why}`]);
  }
}
