import { migrate, serviceDataSource } from '@dure/kit/database';
import { type Envelope, envelope } from '@dure/kit/events';
import { newId } from '@dure/kit/ids';
import { contract, field } from '@dure/schema/contract';
import { createDatabase } from '@dure/testkit/database';
import type { DataSource } from 'typeorm';
import { afterAll } from 'vitest';
import { z } from 'zod';

/** An event of nobody, for tests of the mechanics. */
export const thingHappened = contract({
  owner: 'test',
  aggregate: 'thing',
  name: 'happened',
  description: 'Something happened to a thing.',
  keyField: 'thingId',
  data: z.strictObject({ thingId: field.id, step: z.int() }),
});

/** A database with the kit's own tables and one of the test's. */
export async function mechanicsDatabase(): Promise<DataSource> {
  const database = await createDatabase('kit');
  const db = serviceDataSource({ url: database.url, entities: [], migrations: [], poolSize: 12 });
  await db.initialize();
  await migrate(db);
  await db.query(
    'CREATE TABLE effects (seq bigint GENERATED ALWAYS AS IDENTITY, key text NOT NULL, step integer NOT NULL)',
  );
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  return db;
}

export const happened = (thingId: string, step: number): Envelope =>
  envelope(thingHappened, { thingId, step }, { id: newId(), time: new Date().toISOString(), headers: {} });

/** Something that others wait for until the test opens it. */
export function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
