import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { migrate, serviceDataSource } from '@dure/kit/database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from '../processes/run.ts';
import { projectRoot } from '../settings.ts';

const name = `events_${randomUUID().replaceAll('-', '')}`;
const url = Object.assign(new URL(inject('postgresUrl')), { pathname: `/${name}` }).href;

async function query<T>(database: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await query(inject('postgresUrl'), `CREATE DATABASE ${name}`);
  const db = serviceDataSource({ url, entities: [], migrations: [] });
  await db.initialize();
  await migrate(db);
  await db.destroy();
  await query(
    url,
    `INSERT INTO inbox (source, event_id, type, key, occurred_at, data, headers, state, attempts, last_error) VALUES
       ('/dure/agenda', 'e1', 'dure.agenda.raised.v1', 'k1', now(), '{"title": "조명"}', '{}', 'PARKED', 10, 'boom'),
       ('/dure/agenda', 'e2', 'dure.agenda.changed.v1', 'k1', now(), '{}', '{}', 'OPEN', 0, NULL),
       ('/dure/agenda', 'e3', 'dure.agenda.raised.v1', 'k2', now(), '{}', '{}', 'PARKED', 10, 'bang')`,
  );
});

afterAll(() => query(inject('postgresUrl'), `DROP DATABASE ${name} WITH (FORCE)`));

/** `npm run events` on this database, in English. */
const events = (...args: string[]) =>
  run(process.execPath, [
    join(projectRoot, 'infra/local/events.ts'),
    ...['--service', 'funding', '--database-url', url, '--locale', 'en', ...args],
  ]);

const states = () => query(url, 'SELECT event_id, state, attempts FROM inbox ORDER BY seq');

describe('npm run events', () => {
  test('lists what is parked, with the reason and what waits behind it', async () => {
    const { code, output } = await events('list');
    expect(code).toBe(0);
    expect(output).toContain('funding/1  dure.agenda.raised.v1  k1  (1 waiting behind it)\n    boom');
    expect(output).toContain('funding/3');
  });

  test('shows one with its data', async () => {
    const { output } = await events('show', 'funding/1');
    expect(JSON.parse(output)).toMatchObject({ name: 'funding/1', data: { title: '조명' }, attempts: 10 });
  });

  test('replays one and discards another', async () => {
    expect(await events('replay', 'funding/1')).toEqual({ code: 0, output: 'funding/1 is handled again' });
    expect(await events('discard', 'funding/3')).toEqual({ code: 0, output: 'funding/3 was given up' });
    expect(await states()).toEqual([
      { event_id: 'e1', state: 'OPEN', attempts: 0 },
      { event_id: 'e2', state: 'OPEN', attempts: 0 },
      { event_id: 'e3', state: 'DISCARDED', attempts: 10 },
    ]);
    expect(await events('list')).toEqual({ code: 0, output: 'No event is parked.' });
  });

  test.each([
    [['show', 'funding/1'], 1, 'No parked event is called funding/1.'],
    [['replay', 'twelve'], 2, 'twelve: an event is written like funding/12.'],
    [['discard'], 2, 'Say which event'],
    [['forget'], 2, 'Unknown action: forget'],
  ])('%j fails in words', async (args, code, words) => {
    const answer = await events(...args);
    expect([answer.code, answer.output]).toEqual([code, expect.stringContaining(words)]);
  });

  test('a database that cannot be reached is named', async () => {
    const { code, output } = await events('list', '--database-url', 'postgres://nobody:x@127.0.0.1:1/none');
    expect([code, output]).toEqual([1, expect.stringContaining('The database cannot be reached')]);
  });
});
