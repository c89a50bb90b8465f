import type { Readable } from 'node:stream';
import type { DataSource, EntityManager } from 'typeorm';

/** A kept object: its size and its bytes, which the reader must consume or destroy. */
export type StoredObject = { readonly bytes: number; readonly stream: Readable };

/** Where files are kept: a folder in the embedded default, a bucket behind the S3 API in production. */
export type ObjectStore = {
  /** Keeps an object under a key, whole or not at all; what was there before is replaced. */
  readonly put: (key: string, content: Buffer, mediaType: string) => Promise<void>;
  /** Null when nothing is kept under the key. */
  readonly get: (key: string) => Promise<StoredObject | null>;
  /** Nothing happens when nothing is kept under a key. */
  readonly remove: (keys: readonly string[]) => Promise<void>;
};

const stores = new WeakMap<DataSource, ObjectStore>();

/** Sets where the files are kept that belong to the rows of a database. */
export function setObjectStore(db: DataSource, store: ObjectStore): void {
  stores.set(db, store);
}

/** Where the files are kept that belong to the rows of a database; null when the service has no store. */
export function objectStoreOf(db: DataSource | EntityManager): ObjectStore | null {
  return stores.get('connection' in db ? db.connection : db) ?? null;
}
