import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ObjectStore } from './object-store.ts';

/**
 * Opens the store at `file:///folder` or at `s3://bucket/prefix?region=…&endpoint=…`. With an endpoint, buckets are part
 * of the path, as MinIO, Ceph and others have it. The keys to S3 come from where its client always looks for them
 * (AWS_ACCESS_KEY_ID …, a role of the machine). Throws at any other address.
 */
export async function openObjectStore(address: string): Promise<ObjectStore> {
  const url = new URL(address);
  if (url.protocol === 'file:') return folderStore(fileURLToPath(url));
  if (url.protocol !== 's3:' || url.hostname === '') throw new Error('An object store is file:///… or s3://bucket/….');
  const { openBucket } = await import('./object-store-s3.ts');
  return openBucket({
    bucket: url.hostname,
    prefix: url.pathname.replace(/^\/|\/$/g, ''),
    region: url.searchParams.get('region') ?? undefined,
    endpoint: url.searchParams.get('endpoint') ?? undefined,
  });
}

function folderStore(folder: string): ObjectStore {
  const root = resolve(folder);
  const pathOf = (key: string): string => {
    const path = resolve(root, key);
    if (!path.startsWith(root + sep)) throw new Error('The key of an object leads out of its folder.');
    return path;
  };
  return {
    async put(key, content) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      // Written beside it and then renamed, so that nobody ever reads half of it, also after a crash.
      const beside = `${path}.${randomUUID()}`;
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    },
    async get(key) {
      const path = pathOf(key);
      const found = await stat(path).catch(nullWhenAbsent);
      return found === null ? null : { bytes: found.size, stream: createReadStream(path) };
    },
    async remove(keys) {
      for (const key of keys) await rm(pathOf(key), { force: true });
    },
  };
}

function nullWhenAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
