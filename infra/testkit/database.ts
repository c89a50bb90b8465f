import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
// Says which values `inject` has.
import type {} from './servers.ts';

export type TestDatabase = { readonly url: string; readonly drop: () => Promise<void> };

/** An empty database of its own on the run's Postgres. */
export async function createDatabase(name: string): Promise<TestDatabase> {
  const database = `test_${name}_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${database}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
}

const onServer = (sql: string): Promise<void> => runSql(inject('postgresUrl'), sql);

/** Runs one statement on a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
