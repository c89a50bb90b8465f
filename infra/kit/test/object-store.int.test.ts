import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import S3rver from '@20minutes/s3rver';
import type { ObjectStore } from '@dure/kit/object-store';
import { openObjectStore } from '@dure/kit/open-object-store';
import { afterAll, describe, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dure-objects-'));
const server = new S3rver({
  ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') },
  configureBuckets: [{ name: 'photos', configs: [] }],
});
const { port } = await server.run();
vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER');
vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER');
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const files = join(folder, 'files');
const stores: Record<string, ObjectStore> = {
  'a folder': await openObjectStore(pathToFileURL(files).href),
  'a bucket': await openObjectStore(`s3://photos/dure?region=us-east-1&endpoint=http://127.0.0.1:${port}`),
};

describe.each(Object.entries(stores))('%s', (_, store) => {
  const read = async (key: string) => {
    const object = await store.get(key);
    return object === null ? null : { bytes: object.bytes, text: (await buffer(object.stream)).toString() };
  };

  test('gives back what was put into it, and the latest of what was put under one key', async () => {
    await store.put('a/b.txt', Buffer.from('물빛'), 'text/plain');
    await store.put('a/b.txt', Buffer.from('물빛동'), 'text/plain');
    expect(await read('a/b.txt')).toEqual({ bytes: 9, text: '물빛동' });
  });

  test('has nothing under other keys', async () => {
    expect(await store.get('a/c.txt')).toBeNull();
  });

  test('forgets what is removed, and does not mind what is not there', async () => {
    await store.put('gone.txt', Buffer.from('x'), 'text/plain');
    await store.remove(['gone.txt', 'never.txt']);
    expect(await store.get('gone.txt')).toBeNull();
    await store.remove([]);
  });
});

test('a folder holds nothing but whole objects', () => {
  expect(readdirSync(join(files, 'a'))).toEqual(['b.txt']);
});

test('a key cannot lead out of its folder', async () => {
  const store = await openObjectStore(pathToFileURL(files).href);
  await expect(store.get('../secret')).rejects.toThrow('leads out');
});

test.each(['http://127.0.0.1/photos', 's3:///photos'])('%s is no store', async (address) => {
  await expect(openObjectStore(address)).rejects.toThrow('object store');
});
