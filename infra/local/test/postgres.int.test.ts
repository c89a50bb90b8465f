import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../ports.ts';
import { type PostgresServer, startPostgres } from '../postgres.ts';
import { isAlive } from '../processes/identity.ts';

const password = randomBytes(12).toString('hex');
let folder = '';
let running: PostgresServer | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-postgres-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  await running?.stop();
  running = null;
  const data = join(folder, 'data');
  if (existsSync(data)) rmSync(realpathSync(data), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

async function start(secret = password): Promise<PostgresServer> {
  running = await startPostgres({
    ...{ folder: join(folder, 'data'), port: await freePort(), password: secret },
    logFile: join(folder, 'postgres.log'),
    settings: ['fsync=off'],
  });
  return running;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('databases are made once and keep what is in them over a restart', async () => {
  const first = await start();
  await first.createDatabases(['agenda', 'funding']);
  await ask(first.url('agenda'), 'CREATE TABLE kept (id integer)');
  await first.stop();
  const second = await start();
  await second.createDatabases(['agenda', 'funding', 'skills']);
  expect(await ask(second.url('agenda'), 'SELECT count(*)::integer AS n FROM kept')).toEqual([{ n: 0 }]);
});

test('a server whose starter was killed is stopped by the next start', async () => {
  const orphan = await start();
  const next = await start();
  expect(isAlive(orphan.child.identity)).toBe(false);
  expect(await ask(next.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a lock file with the number of another process does not keep the server from starting', async () => {
  await (await start()).stop();
  writeFileSync(join(realpathSync(join(folder, 'data')), 'postmaster.pid'), `${process.pid}\n`, { mode: 0o644 });
  expect(await ask((await start()).url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('sorting is by bytes, and trigrams and upper case work for Hangul and Latin alike', async () => {
  const server = await start();
  const [row] = await ask(
    server.url('postgres'),
    `SELECT upper('é') AS upper, (SELECT datcollate FROM pg_database WHERE datname = 'template1') AS collate`,
  );
  expect(row).toMatchObject({ upper: 'É' });
  await ask(server.url('postgres'), 'CREATE EXTENSION pg_trgm');
  expect(await ask(server.url('postgres'), `SELECT similarity('두레마을', '두레마을') AS same`)).toEqual([{ same: 1 }]);
});

test('another password than the kept one is named', async () => {
  await (await start()).stop();
  await expect(start('another-password')).rejects.toThrow(/another password/);
});

test.runIf(process.getuid?.() === 0)('a folder that only root can enter has its data elsewhere', async () => {
  chmodSync(folder, 0o700);
  const server = await start();
  expect(realpathSync(join(folder, 'data'))).toMatch(/^\/var\/lib\/dure\/data\//);
  expect(await ask(server.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a server that cannot start says why', async () => {
  await (await start()).stop();
  writeFileSync(join(realpathSync(join(folder, 'data')), 'postgresql.conf'), 'no_such_setting = 1\n');
  await expect(start()).rejects.toThrow(/no_such_setting/);
});
