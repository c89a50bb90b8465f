import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { hasKafka, kafkaBrokers } from '../brokers.ts';

test('the Postgres of the run answers, may make databases and speaks UTF-8', async () => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT rolcreatedb, pg_encoding_to_char(encoding) AS encoding
       FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`,
    );
    expect(rows).toEqual([{ rolcreatedb: true, encoding: 'UTF8' }]);
  } finally {
    await client.end();
  }
});

describe.skipIf(!hasKafka)('where the run has a Kafka', () => {
  test('every test that asks gets the same brokers', async () => {
    const [first, second] = await Promise.all([kafkaBrokers(), kafkaBrokers()]);
    expect(first[0]).toMatch(/^.+:\d+$/);
    expect(second).toEqual(first);
    // Whoever asks first waits for it to start.
  }, 150_000);
});
